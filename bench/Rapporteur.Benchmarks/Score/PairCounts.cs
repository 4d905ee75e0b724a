using System.Globalization;

namespace Rapporteur.Benchmarks.Score;

/// <summary>Pairs of reports: those that belong together, those that were put together, and those that are both.</summary>
/// <param name="True">Pairs that belong together.</param>
/// <param name="Put">Pairs that were put together.</param>
/// <param name="Both">Pairs that are both.</param>
internal readonly record struct PairCounts(long True, long Put, long Both)
{
    /// <summary>Compares two groupings of the same things.</summary>
    /// <param name="truth">Groups of things by what is true.</param>
    /// <param name="found">Groups of things as found. A thing may be in several; a pair counts once.</param>
    public static PairCounts Of(IEnumerable<IReadOnlyList<int>> truth, IEnumerable<IReadOnlyList<int>> found)
    {
        HashSet<long> belong = PairsOf(truth);
        HashSet<long> put = PairsOf(found);
        long both = put.LongCount(belong.Contains);
        return new PairCounts(belong.Count, put.Count, both);
    }

    /// <summary>"recall 0.98 of 1,234, precision 0.99 of 1,240".</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"recall {Share(Both, True):F4} of {True:N0}, precision {Share(Both, Put):F4} of {Put:N0}");

    private static double Share(long part, long whole) => whole == 0 ? 1 : (double)part / whole;

    private static HashSet<long> PairsOf(IEnumerable<IReadOnlyList<int>> groups)
    {
        var pairs = new HashSet<long>();
        foreach (IReadOnlyList<int> group in groups)
        {
            for (int i = 0; i < group.Count; i++)
            {
                for (int j = i + 1; j < group.Count; j++)
                {
                    int low = Math.Min(group[i], group[j]);
                    int high = Math.Max(group[i], group[j]);
                    pairs.Add(((long)low << 32) | (uint)high);
                }
            }
        }

        return pairs;
    }
}
