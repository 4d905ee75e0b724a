using Rapporteur.Domain.Ports;

namespace Rapporteur.Pipeline.Resolve.Sources;

/// <summary>Pairs of reports that have fingerprints in common. Beside what was compared before, only pairs with a new report.</summary>
internal sealed class CandidatePairs
{
    private const string Fingerprints = "fingerprints";
    private const string Pairs = "lineage-pairs";

    /// <summary>A phrase in more reports than this is compared with its neighbours only: enough to find a text that all carry.</summary>
    private const int ManyReports = 100;

    private const int Neighbours = 3;

    private readonly IShuffle _shuffle;
    private readonly ComparedTexts? _compared;

    /// <summary>Tells the buckets of one pass from those of another.</summary>
    private readonly string _pass;
    private List<(int A, int B, int Fingerprint)>? _ofNew;

    /// <summary>Pairs to be found.</summary>
    /// <param name="shuffle">Where fingerprints are sorted.</param>
    /// <param name="compared">What was compared before; null for all pairs.</param>
    public CandidatePairs(IShuffle shuffle, ComparedTexts? compared)
    {
        _shuffle = shuffle;
        _compared = compared;
        _pass = compared is null ? "" : "+";
    }

    /// <summary>Takes a report's fingerprints.</summary>
    public void Add(int report, ReadOnlySpan<ulong> fingerprints)
    {
        foreach (ulong fingerprint in fingerprints)
        {
            if (_compared?.Concerns(fingerprint) != false)
            {
                _shuffle.Put(Fingerprints + _pass, fingerprint, report);
            }
        }
    }

    /// <summary>Whether all pairs that were found before would be compared now as well: a phrase that few reports had may have become everyone's.</summary>
    public bool Hold(List<SharedText> before, CancellationToken cancellation)
    {
        var found = new HashSet<(int, int)>();
        before.ForEach(pair => found.Add((pair.A, pair.B)));
        _ofNew = [];
        int fingerprint = 0;
        foreach (NumberGroup group in _shuffle.Numbers(Fingerprints + _pass))
        {
            cancellation.ThrowIfCancellationRequested();
            if (group.Values.Count > ManyReports && Loses(group.Values, found))
            {
                return false;
            }

            Take(group.Values, ++fingerprint, (a, b, number) => _ofNew.Add((a, b, number)));
        }

        return true;
    }

    /// <summary>The pairs, each with how many fingerprints it has in common.</summary>
    /// <param name="byDay">The reports by day: in that order they come.</param>
    /// <param name="cancellation">Looked at between fingerprints.</param>
    public IEnumerable<(int A, int B, int Shared)> All(int[] byDay, CancellationToken cancellation)
    {
        int[] rank = new int[byDay.Length];
        for (int i = 0; i < byDay.Length; i++)
        {
            rank[byDay[i]] = i;
        }

        if (_ofNew is not null)
        {
            _ofNew.ForEach(pair => Put(pair.A, pair.B, pair.Fingerprint));
        }
        else
        {
            int fingerprint = 0;
            foreach (NumberGroup group in _shuffle.Numbers(Fingerprints + _pass))
            {
                cancellation.ThrowIfCancellationRequested();
                Take(group.Values, ++fingerprint, Put);
            }
        }

        foreach (NumberGroup group in _shuffle.Numbers(Pairs + _pass))
        {
            yield return (byDay[(int)(group.Key >> 32)], byDay[(int)(group.Key & uint.MaxValue)], group.Values.Count);
        }

        void Put(int a, int b, int number)
        {
            (int first, int second) = rank[a] < rank[b] ? (rank[a], rank[b]) : (rank[b], rank[a]);
            _shuffle.Put(Pairs + _pass, ((ulong)first << 32) | (uint)second, number);
        }
    }

    private void Take(IReadOnlyList<int> members, int fingerprint, Action<int, int, int> put)
    {
        int reach = members.Count <= ManyReports ? members.Count : Neighbours;
        for (int i = 0; i < members.Count; i++)
        {
            bool isNew = _compared?.IsNew(members[i]) != false;
            for (int j = i + 1; j < Math.Min(members.Count, i + 1 + reach); j++)
            {
                if (isNew || _compared!.IsNew(members[j]))
                {
                    put(members[i], members[j], fingerprint);
                }
            }
        }
    }

    /// <summary>Whether a pair that was found before loses this phrase, new reports having come between.</summary>
    private bool Loses(IReadOnlyList<int> members, HashSet<(int, int)> found)
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
                    return true;
                }
            }
        }

        return false;
    }
}
