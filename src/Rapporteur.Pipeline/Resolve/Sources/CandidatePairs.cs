using Rapporteur.Domain.Ports;

namespace Rapporteur.Pipeline.Resolve.Sources;

/// <summary>Pairs of reports that have fingerprints in common, sorted outside memory. Beside what was compared before, only pairs with a new report.</summary>
internal sealed class CandidatePairs
{
    /// <summary>A phrase in more reports than this is compared with its neighbours only: enough to find a text that all carry.</summary>
    private const int ManyReports = 100;

    private const int Neighbours = 3;

    private readonly IShuffle _shuffle;
    private readonly ComparedTexts? _compared;
    private readonly string _fingerprints;
    private readonly string _pairs;

    /// <summary>Pairs to be found.</summary>
    /// <param name="shuffle">Where they are sorted.</param>
    /// <param name="compared">What was compared before; null for all pairs.</param>
    /// <param name="round">Tells the buckets of one round from those of another.</param>
    public CandidatePairs(IShuffle shuffle, ComparedTexts? compared, string round = "")
    {
        _shuffle = shuffle;
        _compared = compared;
        _fingerprints = round + "fingerprints";
        _pairs = round + "lineage-pairs";
    }

    /// <summary>Takes a report's fingerprints.</summary>
    public void Add(int report, ReadOnlySpan<ulong> fingerprints)
    {
        foreach (ulong fingerprint in fingerprints)
        {
            if (_compared?.Concerns(fingerprint) != false)
            {
                _shuffle.Put(_fingerprints, fingerprint, report);
            }
        }
    }

    /// <summary>Pairs the reports that share a fingerprint, once all are added.</summary>
    /// <param name="byDay">The reports by day: in that order the pairs come.</param>
    /// <param name="before">The pairs that were found before.</param>
    /// <param name="cancellation">Looked at between fingerprints.</param>
    /// <returns>The reports of pairs that were found before and might not be compared now: a phrase that few reports had has become everyone's, or new reports stand between them.</returns>
    public HashSet<int> Pair(int[] byDay, List<SharedText> before, CancellationToken cancellation)
    {
        int[] rank = new int[byDay.Length];
        for (int i = 0; i < byDay.Length; i++)
        {
            rank[byDay[i]] = i;
        }

        var found = new HashSet<(int, int)>(before.Count);
        before.ForEach(pair => found.Add((pair.A, pair.B)));
        var parted = new HashSet<int>();
        int fingerprint = 0;
        foreach (NumberGroup group in _shuffle.Numbers(_fingerprints))
        {
            cancellation.ThrowIfCancellationRequested();
            if (found.Count > 0 && group.Values.Count > ManyReports)
            {
                Part(group.Values, found, parted);
            }

            Put(group.Values, rank, ++fingerprint);
        }

        return parted;
    }

    /// <summary>The pairs, each with how many fingerprints it has in common.</summary>
    public IEnumerable<(int A, int B, int Shared)> All(int[] byDay)
    {
        foreach (NumberGroup group in _shuffle.Numbers(_pairs))
        {
            yield return (byDay[(int)(group.Key >> 32)], byDay[(int)(group.Key & uint.MaxValue)], group.Values.Count);
        }
    }

    private void Put(IReadOnlyList<int> members, int[] rank, int fingerprint)
    {
        int reach = members.Count <= ManyReports ? members.Count : Neighbours;
        for (int i = 0; i < members.Count; i++)
        {
            bool isNew = _compared?.IsNew(members[i]) != false;
            for (int j = i + 1; j < Math.Min(members.Count, i + 1 + reach); j++)
            {
                if (isNew || _compared!.IsNew(members[j]))
                {
                    _shuffle.Put(_pairs, PairKey(rank[members[i]], rank[members[j]]), fingerprint);
                }
            }
        }
    }

    /// <summary>Takes the pairs found before that lose this phrase, new reports having come between.</summary>
    private void Part(IReadOnlyList<int> members, HashSet<(int, int)> found, HashSet<int> parted)
    {
        var old = new List<int>(members.Count);
        for (int i = 0; i < members.Count; i++)
        {
            if (!_compared!.IsNew(members[i]))
            {
                old.Add(i);
            }
        }

        int reach = old.Count <= ManyReports ? old.Count : Neighbours;
        for (int i = 0; i < old.Count; i++)
        {
            for (int j = i + 1; j < Math.Min(old.Count, i + 1 + reach); j++)
            {
                if (old[j] - old[i] > Neighbours && found.Contains((members[old[i]], members[old[j]])))
                {
                    parted.Add(members[old[i]]);
                    parted.Add(members[old[j]]);
                }
            }
        }
    }

    private static ulong PairKey(int a, int b) => ((ulong)Math.Min(a, b) << 32) | (uint)Math.Max(a, b);
}
