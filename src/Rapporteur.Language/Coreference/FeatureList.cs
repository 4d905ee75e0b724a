using Rapporteur.Language.Weights;

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

    public void Add(uint template, uint a) => _rows[Count++] = (ushort)(Hash.Key(template, a) >> (32 - Bits));

    public void Add(uint template, uint a, uint b) => _rows[Count++] = (ushort)(Hash.Key(template, a, b) >> (32 - Bits));

    public void Add(uint template, uint a, uint b, uint c) => _rows[Count++] = (ushort)(Hash.Key(template, a, b, c) >> (32 - Bits));
}
