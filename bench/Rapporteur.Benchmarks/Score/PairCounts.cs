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
        List<long> belong = PairsOf(truth);
        List<long> put = PairsOf(found);
        long both = 0;
        int at = 0;
        foreach (long pair in put)
        {
            while (at < belong.Count && belong[at] < pair)
            {
                at++;
            }

            both += at < belong.Count && belong[at] == pair ? 1 : 0;
        }

        return new PairCounts(belong.Count, put.Count, both);
    }

    /// <summary>"recall 0.98 of 1,234, precision 0.99 of 1,240".</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"recall {Share(Both, True):F4} of {True:N0}, precision {Share(Both, Put):F4} of {Put:N0}");

    private static double Share(long part, long whole) => whole == 0 ? 1 : (double)part / whole;

    /// <summary>The pairs in order, each once. Sorted, not hashed: a number's hash is its halves laid over one another, which are alike for neighbours.</summary>
    private static List<long> PairsOf(IEnumerable<IReadOnlyList<int>> groups)
    {
        var pairs = new List<long>();
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

        pairs.Sort();
        int kept = 0;
        for (int i = 0; i < pairs.Count; i++)
        {
            if (i == 0 || pairs[i] != pairs[kept - 1])
            {
                pairs[kept++] = pairs[i];
            }
        }

        pairs.RemoveRange(kept, pairs.Count - kept);
        return pairs;
    }
}
