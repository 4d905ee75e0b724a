using System.Runtime.InteropServices;
using Rapporteur.Domain.Provenance;

namespace Rapporteur.Pipeline.Resolve.Sources;

/// <summary>Which reports share text, and what that means for counting sources.</summary>
internal sealed class Lineages
{
    /// <summary>Reports in one group. Beyond it, chains of a few shared sentences have joined what nobody would call one lineage.</summary>
    private const int LargestGroup = 200;

    private readonly UnionFind _groups;
    private readonly UnionFind _sources;
    private readonly Dictionary<int, List<SharedText>> _of = [];
    private readonly Dictionary<int, List<int>> _members = [];

    public Lineages(int reports, List<SharedText> pairs)
    {
        _groups = new UnionFind(reports);
        _sources = new UnionFind(reports);
        Group(reports, pairs);
        pairs.RemoveAll(pair => !_groups.Same(pair.A, pair.B));
        Pairs = pairs;
        foreach (SharedText pair in pairs)
        {
            if (pair.Alignment.Kind != LineageKind.Partial)
            {
                _sources.Union(pair.A, pair.B);
            }

            ListOf(pair.A).Add(pair);
            ListOf(pair.B).Add(pair);
        }

        for (int report = 0; report < reports; report++)
        {
            if (Has(report))
            {
                ref List<int>? members = ref CollectionsMarshal.GetValueRefOrAddDefault(_members, GroupOf(report), out _);
                (members ??= []).Add(report);
            }
        }
    }

    /// <summary>Every pair, in order.</summary>
    public IReadOnlyList<SharedText> Pairs { get; }

    /// <summary>Whether a report shares text with another.</summary>
    public bool Has(int report) => _of.ContainsKey(report);

    /// <summary>The group of a report, by its first member.</summary>
    public int GroupOf(int report) => _groups.Find(report);

    /// <summary>The reports of a group, by its first member, ascending.</summary>
    public List<int> MembersOf(int group) => _members[group];

    /// <summary>The pairs that a report is in.</summary>
    public IReadOnlyList<SharedText> Of(int report) => _of.TryGetValue(report, out List<SharedText>? list) ? list : [];

    /// <summary>What two reports share, or null.</summary>
    public SharedText? Between(int a, int b)
    {
        // Pairs are of one group; few reports have any.
        if (!_groups.Same(a, b))
        {
            return null;
        }

        foreach (SharedText pair in Of(a))
        {
            if ((pair.A == a && pair.B == b) || (pair.A == b && pair.B == a))
            {
                return pair;
            }
        }

        return null;
    }

    /// <summary>Whether the two come from one source: copies or rewrites of one another, near or far.</summary>
    public bool OneSource(int a, int b) => _sources.Same(a, b);

    /// <summary>What stands for all reports of one source.</summary>
    public int SourceOf(int report) => _sources.Find(report);

    /// <summary>Whether two passages are one stretch of text that the two reports share.</summary>
    public bool OnePassage(int a, TextRange inA, int b, TextRange inB)
    {
        if (Between(a, b) is not { } pair)
        {
            return false;
        }

        (TextRange first, TextRange second) = pair.A == a ? (inA, inB) : (inB, inA);
        foreach ((TextRange sharedA, TextRange sharedB) in pair.Alignment.Passages)
        {
            if (MostlyIn(first, sharedA) && MostlyIn(second, sharedB))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// How many sources a fact has: its reports, those of one source counted once, and a report that only carries the words of
    /// another's passage not counted for that.
    /// </summary>
    /// <param name="passages">Report and place of each passage.</param>
    public int CountSources(List<(int Report, TextRange Range)> passages)
    {
        var sources = new Dictionary<int, int>();
        foreach ((int report, _) in passages)
        {
            sources.TryAdd(_sources.Find(report), sources.Count);
        }

        int count = sources.Count;
        if (count == 1)
        {
            return 1;
        }

        var joined = new UnionFind(sources.Count);
        Dictionary<int, List<TextRange>> told = ByReport(passages);
        for (int i = 0; i < passages.Count && count > 1; i++)
        {
            (int report, TextRange range) = passages[i];
            foreach (SharedText pair in Of(report))
            {
                int other = pair.A == report ? pair.B : pair.A;
                if (pair.Alignment.Kind == LineageKind.Partial
                    && sources.TryGetValue(_sources.Find(other), out int b)
                    && sources.TryGetValue(_sources.Find(report), out int a)
                    && !joined.Same(a, b)
                    && told.TryGetValue(other, out List<TextRange>? there)
                    && there.Exists(one => OnePassage(report, range, other, one)))
                {
                    joined.Union(a, b);
                    count--;
                }
            }
        }

        return count;
    }

    private static Dictionary<int, List<TextRange>> ByReport(List<(int Report, TextRange Range)> passages)
    {
        var told = new Dictionary<int, List<TextRange>>();
        foreach ((int report, TextRange range) in passages)
        {
            ref List<TextRange>? list = ref CollectionsMarshal.GetValueRefOrAddDefault(told, report, out _);
            (list ??= []).Add(range);
        }

        return told;
    }

    /// <summary>Joins the strongest pairs first, and no group beyond its limit: one too large falls apart at its weakest links.</summary>
    private void Group(int reports, List<SharedText> pairs)
    {
        var strongest = new List<SharedText>(pairs);
        strongest.Sort(static (x, y) => x.Alignment.Share != y.Alignment.Share ? y.Alignment.Share.CompareTo(x.Alignment.Share)
            : x.A != y.A ? x.A.CompareTo(y.A)
            : x.B.CompareTo(y.B));
        int[] sizes = new int[reports];
        Array.Fill(sizes, 1);
        foreach (SharedText pair in strongest)
        {
            int a = _groups.Find(pair.A);
            int b = _groups.Find(pair.B);
            if (a != b && sizes[a] + sizes[b] <= LargestGroup)
            {
                int both = sizes[a] + sizes[b];
                _groups.Union(a, b);
                sizes[_groups.Find(a)] = both;
            }
        }
    }

    /// <summary>At least half of the passage lies in the shared stretch.</summary>
    private static bool MostlyIn(TextRange passage, TextRange shared) =>
        2 * (Math.Min(passage.End, shared.End) - Math.Max(passage.Start, shared.Start)) >= passage.Length;

    private List<SharedText> ListOf(int report)
    {
        ref List<SharedText>? list = ref CollectionsMarshal.GetValueRefOrAddDefault(_of, report, out _);
        return list ??= [];
    }
}
