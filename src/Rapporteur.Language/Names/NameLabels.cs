namespace Rapporteur.Language.Names;

/// <summary>The labels that spell names over words: 0 outside; for each kind begin, inside, end and single.</summary>
internal static class NameLabels
{
    public const int Count = 1 + (4 * Kinds);
    public const int Kinds = 5;

    private static readonly byte[][] Followers =
        [.. Enumerable.Range(0, Count).Select(before => Enumerable.Range(0, Count).Where(label => Allows(before, label, last: false))
            .Select(label => (byte)label).ToArray())];

    public static byte Begin(NameKind kind) => (byte)(1 + (4 * (int)kind));

    public static byte Inside(NameKind kind) => (byte)(2 + (4 * (int)kind));

    public static byte End(NameKind kind) => (byte)(3 + (4 * (int)kind));

    public static byte Single(NameKind kind) => (byte)(4 + (4 * (int)kind));

    /// <summary>Whether a name goes on after this label.</summary>
    public static bool IsOpen(int label) => label > 0 && (label - 1) % 4 < 2;

    public static bool IsStart(int label) => label > 0 && (label - 1) % 4 is 0 or 3;

    public static NameKind Kind(int label) => (NameKind)((label - 1) / 4);

    /// <summary>Whether one label may follow another; <paramref name="last"/> at the last word.</summary>
    public static bool Allows(int before, int label, bool last)
    {
        bool goesOn = label > 0 && (label - 1) % 4 is 1 or 2;
        if (IsOpen(before) != goesOn || (goesOn && Kind(before) != Kind(label)))
        {
            return false;
        }

        return !last || !IsOpen(label);
    }

    /// <summary>The labels that may follow another.</summary>
    public static ReadOnlySpan<byte> After(int before) => Followers[before];

    /// <summary>Writes a name's labels.</summary>
    public static void Mark(Span<byte> labels, NameKind kind)
    {
        if (labels.Length == 1)
        {
            labels[0] = Single(kind);
            return;
        }

        labels.Fill(Inside(kind));
        labels[0] = Begin(kind);
        labels[^1] = End(kind);
    }
}
