namespace Rapporteur.Pipeline.Resolve.Stories;

/// <summary>A set of pairs of reports; the order within a pair says nothing.</summary>
internal sealed class ReportPairs(int reports)
{
    private readonly HashSet<long> _pairs = [];

    /// <summary>Whether a report is in any pair: most are in none, and need not be looked up.</summary>
    private readonly bool[] _in = new bool[reports];

    /// <summary>Adds a pair; false where it is there.</summary>
    public bool Add(int a, int b)
    {
        _in[a] = true;
        _in[b] = true;
        return _pairs.Add(KeyOf(a, b));
    }

    /// <summary>Whether a pair is there.</summary>
    public bool Contains(int a, int b) => _in[a] && _in[b] && _pairs.Contains(KeyOf(a, b));

    // A set of long numbers hashes both halves to their difference, which many pairs share: multiplied, no two are the same and few hash alike.
    private static long KeyOf(int a, int b) =>
        unchecked((long)((((ulong)(uint)Math.Min(a, b) << 32) | (uint)Math.Max(a, b)) * 0x9E3779B97F4A7C15));
}
