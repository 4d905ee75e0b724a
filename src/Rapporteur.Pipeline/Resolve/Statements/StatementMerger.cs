using Rapporteur.Domain.Ports;
using Rapporteur.Pipeline.Resolve.Actors;
using Rapporteur.Pipeline.Resolve.Judged;
using Rapporteur.Pipeline.Resolve.Sources;
using Rapporteur.Pipeline.Resolve.Stories;

namespace Rapporteur.Pipeline.Resolve.Statements;

/// <summary>Finds which statements are one. Runs of words, and words of one sense, are sorted outside memory; statements that share some are compared.</summary>
internal sealed class StatementMerger
{
    private const string Bucket = "statement-words";
    private const string SenseBucket = "statement-senses";

    /// <summary>Statements under one key that are compared with each.</summary>
    private const int Reach = 40;

    private readonly IShuffle _shuffle;
    private readonly ActorSides _sides;
    private readonly StatementTellings _told = new();
    private readonly StatementRules _rules;
    private SortedSet<int> _merged = [];

    public StatementMerger(IShuffle shuffle, ReportTable reports, ActorSides sides, Lineages lineages)
    {
        _shuffle = shuffle;
        _sides = sides;
        _rules = new StatementRules(reports, sides, lineages, _told);
    }

    /// <summary>How many statements.</summary>
    public int Count => _told.Count;

    /// <summary>Report, first and last day of a statement.</summary>
    public (int Report, int From, int To) DaysOf(int number) => (_told[number].Report, _told[number].From, _told[number].To);

    /// <summary>Takes the next statement; its number is how many came before.</summary>
    public void Add(int report, int speaker, StatementDigest digest)
    {
        int number = _told.Add(report, speaker, digest);
        foreach (ulong run in digest.Runs)
        {
            _shuffle.Put(Bucket, run, number);
        }

        foreach (ulong stem in digest.Stems)
        {
            _shuffle.Put(SenseBucket, stem, number);
        }
    }

    /// <summary>Joins the statements that are one.</summary>
    /// <param name="kin">Which reports tell of one happening: only within one may few other words be the same utterance.</param>
    /// <param name="judged">What people made one or keep apart, bound before any rule.</param>
    /// <param name="cancellation">Looked at between groups.</param>
    public UnionFind Merge(StoryKin kin, JudgedBonds judged, CancellationToken cancellation)
    {
        var groups = new GrowingSets(_told.Count);
        _merged = judged.Bind(groups);
        foreach (NumberGroup group in _shuffle.Numbers(Bucket))
        {
            cancellation.ThrowIfCancellationRequested();
            for (int i = 0; i < group.Values.Count; i++)
            {
                int a = group.Values[i];
                for (int j = i + 1; j < Math.Min(group.Values.Count, i + 1 + Reach); j++)
                {
                    int b = group.Values[j];
                    if (_rules.MayBeOne(a, b) && !groups.Sets.Same(a, b) && (_rules.AreOne(a, b) || _rules.AreOneOccasion(a, b)))
                    {
                        Join(groups, a, b);
                    }
                }
            }
        }

        foreach (NumberGroup group in _shuffle.Numbers(SenseBucket))
        {
            cancellation.ThrowIfCancellationRequested();
            JoinAlike(group.Values, kin, groups);
        }

        return groups.Sets;
    }

    // Statements with a word in common, by story, then by speaker, then by whom the speaker stands for: in one story few share a long word, and so do few of one speaker's.
    private void JoinAlike(IReadOnlyList<int> numbers, StoryKin kin, GrowingSets groups)
    {
        if (numbers.Count < 2)
        {
            return;
        }

        // The story above, the statement below: sorted, each story's stand together in their order.
        long[] told = new long[numbers.Count];
        for (int i = 0; i < told.Length; i++)
        {
            int number = numbers[i];
            told[i] = ((long)kin.Stories.Find(_told[number].Report) << 32) | (uint)number;
        }

        JoinBeside(told, kin: null, groups);
        for (int i = 0; i < told.Length; i++)
        {
            int number = (int)(told[i] & int.MaxValue);
            told[i] = ((long)_told[number].Speaker << 32) | (uint)number;
        }

        JoinBeside(told, kin, groups);
        for (int i = 0; i < told.Length; i++)
        {
            int number = (int)(told[i] & int.MaxValue);
            told[i] = ((long)_sides.NumberOf(_told[number].Speaker) << 32) | (uint)number;
        }

        JoinBeside(told, kin, groups, speakers: _merged.Count > 0);
    }

    // Without kin all are of one story. Pairs of one speaker have been compared before those of one side; only what people merged may have grown to fit since.
    private void JoinBeside(long[] told, StoryKin? kin, GrowingSets groups, bool speakers = true)
    {
        Array.Sort(told);
        StatementBrief[] briefs = Array.ConvertAll(told, one => _rules.BriefOf((int)(one & int.MaxValue)));
        for (int i = 0; i < told.Length; i++)
        {
            ref readonly StatementBrief a = ref briefs[i];
            int end = Math.Min(told.Length, i + 1 + Reach);
            for (int j = i + 1; told[i] >= 0 && j < end && told[j] >> 32 == told[i] >> 32; j++)
            {
                ref readonly StatementBrief b = ref briefs[j];
                if (StatementRules.MayBeOneUtterance(a, b) && (speakers || a.Speaker != b.Speaker)
                    && !groups.Sets.Same(a.Number, b.Number) && _rules.AreOneUtterance(a.Number, b.Number, kin))
                {
                    Join(groups, a.Number, b.Number);
                }
            }
        }
    }

    /// <summary>Joins two groups unless a statement of the one does not fit one of the other.</summary>
    private void Join(GrowingSets groups, int a, int b)
    {
        if (groups.Sets.Apart(a, b))
        {
            return;
        }

        // Of what people made one, only the part that is like it has to fit.
        SetRing first = groups.MembersOf(a);
        SetRing second = groups.MembersOf(b);
        bool firstMerged = IsMerged(first);
        bool secondMerged = IsMerged(second);
        foreach (int one in first)
        {
            foreach (int other in second)
            {
                if ((one == a || !firstMerged) && (other == b || !secondMerged) && !_rules.Fits(one, other))
                {
                    return;
                }
            }
        }

        groups.Join(a, b);
    }

    private bool IsMerged(SetRing members)
    {
        if (_merged.Count > 0)
        {
            foreach (int member in members)
            {
                if (_merged.Contains(member))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
