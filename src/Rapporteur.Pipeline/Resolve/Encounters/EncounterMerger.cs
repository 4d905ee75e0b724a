using Rapporteur.Pipeline.Resolve.Judged;
using Rapporteur.Pipeline.Resolve.Stories;

namespace Rapporteur.Pipeline.Resolve.Encounters;

/// <summary>Finds which tellings are of one encounter: the surest pairs first, each checked against all that was joined before.</summary>
internal sealed class EncounterMerger(
    ReportTable reports, PlaceTable places, EncounterRules rules, EncounterBlocks blocks, JudgedEncounters? judged = null)
{
    /// <summary>Tellings of the same two sides that are compared with each, the nearest in time first.</summary>
    private const int Reach = 64;

    private readonly List<EncounterTold> _told = blocks.Told;
    private readonly PairsCompared _compared = new();
    private readonly List<Candidate> _candidates = [];
    private SortedSet<int> _merged = [];

    /// <summary>Joins the tellings of one encounter.</summary>
    public UnionFind Merge(CancellationToken cancellation)
    {
        foreach (Block block in blocks.All)
        {
            cancellation.ThrowIfCancellationRequested();
            Compare(block);
        }

        _candidates.Sort();
        var groups = new GrowingSets(_told.Count);
        _merged = judged?.Bind(groups) ?? _merged;
        foreach (Candidate candidate in _candidates)
        {
            Join(groups, candidate);
        }

        return groups.Sets;
    }

    /// <summary>Compares a block in three orders: by the day told, by the day of the report, and the undated with those near them.</summary>
    private void Compare(Block block)
    {
        for (int i = 0; i < block.Dated.Length; i++)
        {
            int last = _told[block.Dated[i]].To;
            for (int j = i + 1; j < Math.Min(block.Dated.Length, i + 1 + Reach) && _told[block.Dated[j]].From - last <= 1; j++)
            {
                Consider(block.Dated[i], block.Dated[j]);
            }
        }

        for (int i = 0; i < block.Published.Length; i++)
        {
            int day = reports.DayOf(_told[block.Published[i]].Report);
            for (int j = i + 1; j < Math.Min(block.Published.Length, i + 1 + Reach) && reports.DayOf(_told[block.Published[j]].Report) - day <= StoryRules.LongestStory; j++)
            {
                Consider(block.Published[i], block.Published[j]);
            }
        }

        if (block.Timeless.Length > 0)
        {
            CompareUndated(block.All, block.Timeless);
        }
    }

    // The tellings of undated reports, with those of the reports that have to do with them.
    private void CompareUndated(int[] block, int[] timeless)
    {
        var byReport = new Dictionary<int, List<int>>();
        foreach (int number in block)
        {
            if (!byReport.TryGetValue(_told[number].Report, out List<int>? of))
            {
                of = [];
                byReport.Add(_told[number].Report, of);
            }

            of.Add(number);
        }

        foreach (int a in timeless)
        {
            int report = _told[a].Report;
            ConsiderSooner(a, byReport[report]);
            if (byReport.Count == 1)
            {
                continue;
            }

            foreach (int other in rules.Near(report))
            {
                if (other != report && byReport.TryGetValue(other, out List<int>? of) && rules.Related(report, other))
                {
                    ConsiderSooner(a, of);
                }
            }
        }
    }

    private void ConsiderSooner(int a, List<int> others)
    {
        foreach (int b in others)
        {
            if (b < a || reports.DayOf(_told[b].Report) != Days.None)
            {
                Consider(a, b);
            }
        }
    }

    private void Consider(int a, int b)
    {
        if (a > b)
        {
            (a, b) = (b, a);
        }

        // Two that have several sides in common, or a day beside them, come up several times.
        if (!_compared.Add(a, b))
        {
            return;
        }

        double score = rules.Score(_told[a], _told[b]);
        if (score > 0)
        {
            _candidates.Add(new Candidate(a, b, score, rules.Likeness(_told[a].Report, _told[b].Report)));
        }
    }

    private void Join(GrowingSets groups, Candidate candidate)
    {
        if (!groups.Sets.Same(candidate.A, candidate.B) && !groups.Sets.Apart(candidate.A, candidate.B)
            && Compatible(groups.MembersOf(candidate.A), groups.MembersOf(candidate.B), candidate))
        {
            groups.Join(candidate.A, candidate.B);
        }
    }

    /// <summary>No telling of the one may contradict one of the other: not in day, not in place, and no report tells both apart.</summary>
    private bool Compatible(SetRing first, SetRing second, Candidate candidate)
    {
        foreach (int a in first)
        {
            foreach (int b in second)
            {
                EncounterTold one = _told[a];
                EncounterTold other = _told[b];
                if (_merged.Count > 0 && (IsStoodFor(a, candidate) || IsStoodFor(b, candidate)))
                {
                    continue;
                }

                if (one.Report == other.Report ? rules.Score(one, other) <= 0 : IsContradiction(one, other, candidate))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private bool IsContradiction(EncounterTold one, EncounterTold other, Candidate candidate)
    {
        // The rules let a pair of their own differ, and say so in the record.
        if ((ReferenceEquals(one, _told[candidate.A]) && ReferenceEquals(other, _told[candidate.B]))
            || (ReferenceEquals(one, _told[candidate.B]) && ReferenceEquals(other, _told[candidate.A])))
        {
            return false;
        }

        bool days = one.IsDated && other.IsDated && (one.From > other.To + 1 || other.From > one.To + 1);
        return days || rules.Unsupported(one, other) || !EncounterRules.KindsAgree(one.Kind, other.Kind)
            || (one.Actors.Length + other.Actors.Length > 0 && rules.Participants(one.Actors, other.Actors) <= 0 && !rules.IsOneGathering(one, other))
            || (places.Contradict(one.Place, other.Place) && rules.Score(one, other) <= 0);
    }

    /// <summary>What people made one may differ in itself: the telling of it that agrees stands for the others.</summary>
    private bool IsStoodFor(int number, Candidate candidate) =>
        number != candidate.A && number != candidate.B
        && _merged.Contains(number) && (_merged.Contains(candidate.A) || _merged.Contains(candidate.B));

    // Of pairs as sure, those whose reports read more alike come first: what reports are called must not decide.
    private readonly record struct Candidate(int A, int B, double Score, float Alike) : IComparable<Candidate>
    {
        public int CompareTo(Candidate other) =>
            Score != other.Score ? other.Score.CompareTo(Score)
            : Alike != other.Alike ? other.Alike.CompareTo(Alike)
            : A != other.A ? A.CompareTo(other.A)
            : B.CompareTo(other.B);
    }
}
