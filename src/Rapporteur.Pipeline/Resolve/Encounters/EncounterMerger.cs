using System.Globalization;
using Rapporteur.Domain.Facts;
using Rapporteur.Pipeline.Resolve.Actors;
using Rapporteur.Pipeline.Resolve.Judged;
using Rapporteur.Pipeline.Resolve.Stories;

namespace Rapporteur.Pipeline.Resolve.Encounters;

/// <summary>Finds which tellings are of one encounter: the surest pairs first, each checked against all that was joined before.</summary>
internal sealed class EncounterMerger(
    ReportTable reports, ActorSides sides, PlaceTable places, EncounterRules rules, List<EncounterTold> told, JudgedEncounters? judged = null)
{
    /// <summary>Tellings of the same two sides that are compared with each, the nearest in time first.</summary>
    private const int Reach = 64;

    /// <summary>A telling with more sides than this is found by the first of them.</summary>
    private const int MostSides = 8;

    /// <summary>Two or more may be told as a group beside the one whom they met.</summary>
    private const int FewestOfGroup = 3;

    /// <summary>"Late in April" and "on April 27" may be one: a time of so many days is compared with the days in it.</summary>
    private const int LongestTime = 31;

    private readonly List<EncounterTold> _told = told;
    private readonly List<Candidate> _candidates = [];
    private SortedSet<int> _merged = [];

    /// <summary>Joins the tellings of one encounter.</summary>
    public UnionFind Merge(CancellationToken cancellation)
    {
        foreach (List<int> block in Blocks().Values)
        {
            cancellation.ThrowIfCancellationRequested();
            Compare(block);
        }

        _candidates.Sort((x, y) => x.Score != y.Score ? y.Score.CompareTo(x.Score)
            : x.A != y.A ? x.A.CompareTo(y.A)
            : x.B.CompareTo(y.B));
        var groups = new GrowingSets(_told.Count);
        _merged = judged?.Bind(groups) ?? _merged;
        foreach (Candidate candidate in _candidates)
        {
            Join(groups, candidate);
        }

        return groups.Sets;
    }

    /// <summary>Tellings that have two sides in common, or their one side; conferences also those of one place.</summary>
    private SortedDictionary<string, List<int>> Blocks()
    {
        var blocks = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        var sidesOf = new SortedSet<string>(StringComparer.Ordinal);
        for (int number = 0; number < _told.Count; number++)
        {
            EncounterTold one = _told[number];
            sidesOf.Clear();
            foreach (int actor in one.Actors)
            {
                sidesOf.Add(sides.SideOf(actor));
            }

            if (one.Kind == EncounterKind.Conference && one.Place != PlaceTable.None)
            {
                Put(blocks, "@" + one.Place.ToString(CultureInfo.InvariantCulture), number);
            }

            string[] all = [.. sidesOf];
            if (all.Length <= 1)
            {
                Put(blocks, all.Length == 1 ? all[0] : "-", number);
            }

            int most = Math.Min(all.Length, MostSides);

            // "He met the prime ministers", whom another report names.
            bool open = Array.Exists(one.Actors, sides.IsOpenGroup);
            for (int i = 0; i < most && (open || all.Length >= FewestOfGroup); i++)
            {
                Put(blocks, all[i] + "|*", number);
            }

            for (int i = 0; i < most; i++)
            {
                for (int j = i + 1; j < most; j++)
                {
                    Put(blocks, all[i] + "|" + all[j], number);
                }
            }
        }

        return blocks;
    }

    private static void Put(SortedDictionary<string, List<int>> blocks, string key, int number)
    {
        if (!blocks.TryGetValue(key, out List<int>? block))
        {
            block = [];
            blocks.Add(key, block);
        }

        block.Add(number);
    }

    /// <summary>Compares a block in three orders: by the day told, by the day of the report, and the undated with those near them.</summary>
    private void Compare(List<int> block)
    {
        List<int> dated = block.FindAll(number => _told[number].IsDated && _told[number].To - _told[number].From <= LongestTime);
        dated.Sort(ByThen(number => _told[number].From));
        Window(dated, (a, b) => _told[b].From - _told[a].To <= 1);

        List<int> published = block.FindAll(number => reports.DayOf(_told[number].Report) != Days.None);
        published.Sort(ByThen(number => reports.DayOf(_told[number].Report)));
        Window(published, (a, b) => reports.DaysBetween(_told[a].Report, _told[b].Report) <= StoryRules.LongestStory);

        List<int> timeless = block.FindAll(number => reports.DayOf(_told[number].Report) == Days.None);
        if (timeless.Count > 0)
        {
            CompareUndated(block, timeless);
        }
    }

    // The tellings of undated reports, with those of the reports that have to do with them.
    private void CompareUndated(List<int> block, List<int> timeless)
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

    private static Comparison<int> ByThen(Func<int, int> day) => (a, b) =>
    {
        int byDay = day(a).CompareTo(day(b));
        return byDay != 0 ? byDay : a.CompareTo(b);
    };

    private void Window(List<int> ordered, Func<int, int, bool> near)
    {
        for (int i = 0; i < ordered.Count; i++)
        {
            for (int j = i + 1; j < Math.Min(ordered.Count, i + 1 + Reach) && near(ordered[i], ordered[j]); j++)
            {
                Consider(ordered[i], ordered[j]);
            }
        }
    }

    private void Consider(int a, int b)
    {
        if (a > b)
        {
            (a, b) = (b, a);
        }

        double score = rules.Score(_told[a], _told[b]);
        if (score > 0)
        {
            _candidates.Add(new Candidate(a, b, score));
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
    private bool Compatible(List<int> first, List<int> second, Candidate candidate)
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

    private readonly record struct Candidate(int A, int B, double Score);
}
