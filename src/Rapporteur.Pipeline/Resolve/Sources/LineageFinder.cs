using Rapporteur.Domain.Ports;

namespace Rapporteur.Pipeline.Resolve.Sources;

/// <summary>Finds the reports that share text. Fingerprints of all texts are sorted outside memory; only pairs that share some are compared.</summary>
internal sealed class LineageFinder(IShuffle shuffle)
{
    private const string Fingerprints = "fingerprints";
    private const string Pairs = "lineage-pairs";

    /// <summary>Words in a fingerprint.</summary>
    private const int ShingleLength = 5;

    /// <summary>Of this many fingerprints in a row the smallest is kept: any ten words shared keep one in common.</summary>
    private const int Window = 6;

    /// <summary>Words of a line so short that all its fingerprints are kept.</summary>
    private const int ShortLine = 24;

    /// <summary>A phrase in more reports than this is compared with its neighbours only: enough to find a text that all carry.</summary>
    private const int ManyReports = 100;

    private const int Neighbours = 3;

    /// <summary>Fingerprints two reports must share to be compared.</summary>
    private const int FewestShared = 2;

    /// <summary>Takes a report's text.</summary>
    public void Add(int report, WordScan text)
    {
        ReadOnlySpan<Word> words = text.Words;
        int count = words.Length - ShingleLength + 1;
        if (count <= 0)
        {
            return;
        }

        ulong[] hashes = new ulong[count];
        for (int i = 0; i < count; i++)
        {
            hashes[i] = WordScan.Shingle(words.Slice(i, ShingleLength));
        }

        // A line of a few words keeps them all: it has few to be known by.
        int window = words.Length <= ShortLine ? 1 : Window;
        int last = -1;
        for (int start = 0; start + window <= count || start == 0; start++)
        {
            int smallest = start;
            for (int i = start + 1; i < Math.Min(count, start + window); i++)
            {
                smallest = hashes[i] < hashes[smallest] ? i : smallest;
            }

            if (smallest != last)
            {
                shuffle.Put(Fingerprints, hashes[smallest], report);
                last = smallest;
            }
        }
    }

    /// <summary>Compares the reports that share fingerprints, once all are added.</summary>
    /// <param name="byDay">The reports by day: in that order they are compared, so that few texts have to be fetched twice.</param>
    /// <param name="textOf">A report's scanned text.</param>
    /// <param name="cancellation">Looked at between pairs.</param>
    public Lineages Find(int[] byDay, Func<int, WordScan> textOf, CancellationToken cancellation)
    {
        int[] rank = new int[byDay.Length];
        for (int i = 0; i < byDay.Length; i++)
        {
            rank[byDay[i]] = i;
        }

        PutPairs(rank, cancellation);
        var found = new NearestTexts(byDay.Length);
        foreach (NumberGroup group in shuffle.Numbers(Pairs))
        {
            cancellation.ThrowIfCancellationRequested();
            if (group.Values.Count < FewestShared)
            {
                continue;
            }

            int first = byDay[(int)(group.Key >> 32)];
            int second = byDay[(int)(group.Key & uint.MaxValue)];
            (int a, int b) = first < second ? (first, second) : (second, first);
            if (TextAligner.Align(textOf(a), textOf(b)) is { } alignment)
            {
                found.Offer(new SharedText(a, b, alignment));
            }
        }

        return new Lineages(byDay.Length, found.ToList());
    }

    private void PutPairs(int[] rank, CancellationToken cancellation)
    {
        int fingerprint = 0;
        foreach (NumberGroup group in shuffle.Numbers(Fingerprints))
        {
            cancellation.ThrowIfCancellationRequested();
            int members = group.Values.Count;
            if (members < 2)
            {
                continue;
            }

            fingerprint++;
            int reach = members <= ManyReports ? members : Neighbours;
            for (int i = 0; i < members; i++)
            {
                for (int j = i + 1; j < Math.Min(members, i + 1 + reach); j++)
                {
                    shuffle.Put(Pairs, PairKey(rank[group.Values[i]], rank[group.Values[j]]), fingerprint);
                }
            }
        }
    }

    private static ulong PairKey(int a, int b) => ((ulong)Math.Min(a, b) << 32) | (uint)Math.Max(a, b);
}

/// <summary>What two reports share.</summary>
/// <param name="A">Number of the first report.</param>
/// <param name="B">Number of the second, greater.</param>
/// <param name="Alignment">The shared text.</param>
internal sealed record SharedText(int A, int B, Alignment Alignment);
