namespace Rapporteur.Pipeline.Resolve.Sources;

/// <summary>The fingerprints of a text: hashes of words in a row, few enough to keep and enough that any twelve words shared have two in common.</summary>
internal static class Fingerprints
{
    /// <summary>Words in a fingerprint.</summary>
    private const int ShingleLength = 5;

    /// <summary>Of this many fingerprints in a row the smallest is kept: any eight words shared keep one in common, any twelve two.</summary>
    private const int Window = 4;

    /// <summary>Words of a line so short that all its fingerprints are kept.</summary>
    private const int ShortLine = 24;

    /// <summary>A text's fingerprints, each once, ascending.</summary>
    public static ulong[] Of(WordScan text)
    {
        ReadOnlySpan<Word> words = text.Words;
        int count = words.Length - ShingleLength + 1;
        if (count <= 0)
        {
            return [];
        }

        ulong[] hashes = new ulong[count];
        for (int i = 0; i < count; i++)
        {
            hashes[i] = WordScan.Shingle(words.Slice(i, ShingleLength));
        }

        // A line of a few words keeps them all: it has few to be known by.
        int window = words.Length <= ShortLine ? 1 : Window;
        var kept = new SortedSet<ulong>();
        for (int start = 0; start + window <= count || start == 0; start++)
        {
            ulong smallest = hashes[start];
            for (int i = start + 1; i < Math.Min(count, start + window); i++)
            {
                smallest = Math.Min(smallest, hashes[i]);
            }

            kept.Add(smallest);
        }

        return [.. kept];
    }
}
