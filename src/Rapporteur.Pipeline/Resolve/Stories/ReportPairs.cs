namespace Rapporteur.Pipeline.Resolve.Stories;

/// <summary>A set of pairs of reports; the order within a pair says nothing.</summary>
internal sealed class ReportPairs
{
    private readonly HashSet<long> _pairs = [];

    /// <summary>Adds a pair; false where it is there.</summary>
    public bool Add(int a, int b) => _pairs.Add(KeyOf(a, b));

    /// <summary>Whether a pair is there.</summary>
    public bool Contains(int a, int b) => _pairs.Contains(KeyOf(a, b));

    private static long KeyOf(int a, int b) => ((long)Math.Min(a, b) << 32) | (uint)Math.Max(a, b);
}
