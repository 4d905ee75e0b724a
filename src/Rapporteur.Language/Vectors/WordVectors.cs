using Rapporteur.Language.Neural;
using Rapporteur.Language.Weights;
using Rapporteur.Language.Words;

namespace Rapporteur.Language.Vectors;

/// <summary>
/// Vectors of the commonest words, learnt from other text (GloVe): words that stand in like places have vectors of like
/// direction. Immutable.
/// </summary>
public sealed class WordVectors
{
    private readonly KeyIndex _index;
    private readonly sbyte[] _values;
    private readonly float[] _scales;

    internal WordVectors(uint[] keys, sbyte[] values, float[] scales)
    {
        _index = new KeyIndex(keys);
        _values = values;
        _scales = scales;
        Size = keys.Length == 0 ? 0 : values.Length / keys.Length;
    }

    /// <summary>How many numbers a vector has.</summary>
    public int Size { get; }

    /// <summary>How many words have one.</summary>
    public int Count => _scales.Length;

    internal static WordVectors Read(WeightReader reader) =>
        new(reader.ReadArray<uint>(), reader.ReadArray<sbyte>(), reader.ReadArray<float>());

    /// <summary>Gives the vector of a word, whatever its case.</summary>
    /// <param name="word">The word.</param>
    /// <param name="vector">Takes <see cref="Size"/> numbers; zeros for an unknown word.</param>
    /// <returns>Whether the word is known.</returns>
    /// <exception cref="ArgumentException"><paramref name="vector"/> is shorter than <see cref="Size"/>.</exception>
    public bool TryGet(ReadOnlySpan<char> word, Span<float> vector)
    {
        if (vector.Length < Size)
        {
            throw new ArgumentException($"A vector has {Size} numbers; there is room for {vector.Length}.", nameof(vector));
        }

        int row = RowOf(word);
        Copy(row, vector);
        return row >= 0;
    }

    /// <summary>The row of a word; of a word with hyphens unknown as a whole, that of its last part; −1 for none.</summary>
    internal int RowOf(ReadOnlySpan<char> word)
    {
        int row = _index.Find(WordShape.LowerKey(word));
        int hyphen = row < 0 ? word.LastIndexOf('-') : -1;
        return hyphen >= 0 ? _index.Find(WordShape.LowerKey(word[(hyphen + 1)..])) : row;
    }

    internal void Copy(int row, Span<float> vector)
    {
        vector = vector[..Size];
        vector.Clear();
        if (row >= 0)
        {
            Scaled.Add(_values.AsSpan(row * Size, Size), _scales[row], vector);
        }
    }
}
