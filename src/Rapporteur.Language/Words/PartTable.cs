using Rapporteur.Language.Neural;
using Rapporteur.Language.Weights;

namespace Rapporteur.Language.Words;

/// <summary>An embedding for each part of a word, in 8 bits with a scale for each row. Immutable.</summary>
internal sealed class PartTable
{
    private readonly KeyIndex _index;
    private readonly sbyte[] _values;
    private readonly float[] _scales;

    public PartTable(uint[] keys, sbyte[] values, float[] scales)
    {
        _index = new KeyIndex(keys);
        _values = values;
        _scales = scales;
    }

    public static PartTable Read(WeightReader reader) => new(reader.ReadArray<uint>(), reader.ReadArray<sbyte>(), reader.ReadArray<float>());

    /// <summary>Adds the embeddings of parts; a part that is not known adds nothing.</summary>
    public void Add(ReadOnlySpan<uint> keys, Span<float> sum)
    {
        Span<int> rows = stackalloc int[keys.Length];
        int known = 0;
        foreach (uint key in keys)
        {
            int row = _index.Find(key);
            if (row >= 0)
            {
                rows[known++] = row;
            }
        }

        Scaled.Add(_values, _scales, rows[..known], sum);
    }
}
