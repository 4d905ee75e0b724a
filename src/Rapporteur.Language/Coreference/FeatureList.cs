namespace Rapporteur.Language.Coreference;

/// <summary>Rows of the weight table, one for each feature that holds. A feature finds its row by hash: now and then two share one.</summary>
internal ref struct FeatureList
{
    public const int Bits = 14;
    public const int Rows = 1 << Bits;
    public const int Capacity = 96;

    private readonly Span<ushort> _rows;

    public FeatureList(Span<ushort> rows)
    {
        _rows = rows;
        Count = 0;
    }

    public int Count { get; private set; }

    public readonly ReadOnlySpan<ushort> Taken => _rows[..Count];

    public void Add(uint template, uint a, uint b = 0, uint c = 0)
    {
        unchecked
        {
            // Four products side by side: a chain of mixing steps, as in Hash, would take most of the time of a pair.
            uint hash = (template * 0x9E3779B1) + (a * 0x85EBCA6B) + (b * 0xC2B2AE35) + (c * 0x27D4EB2F);
            hash ^= hash >> 15;
            _rows[Count++] = (ushort)((hash * 0x2C1B3C6D) >> (32 - Bits));
        }
    }
}
