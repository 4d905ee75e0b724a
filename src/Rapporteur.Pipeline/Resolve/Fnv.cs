namespace Rapporteur.Pipeline.Resolve;

/// <summary>FNV-1a over numbers and letters, in 64 bits: for telling keys apart in memory.</summary>
internal static class Fnv
{
    /// <summary>The hash of nothing.</summary>
    public const ulong Basis = 14695981039346656037;

    private const ulong Prime = 1099511628211;

    public static ulong Add(ulong hash, ulong value) => unchecked((hash ^ value) * Prime);

    public static ulong Add(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (char letter in text)
        {
            hash = Add(hash, letter);
        }

        return hash;
    }
}
