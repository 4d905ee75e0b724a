using Rapporteur.Language.Weights;

namespace Rapporteur.Language.Coreference;

/// <summary>What single words and names tell of whom they stand for: a gender, a country.</summary>
internal sealed class WordFacts
{
    private readonly KeyIndex _index;
    private readonly ushort[] _facts;

    /// <summary>Facts by key.</summary>
    /// <param name="keys"><see cref="Words.WordShape.LowerKey"/> of a word, or <see cref="Join"/> of several.</param>
    /// <param name="facts">Gender bits of <see cref="Candidate"/> in the low byte, a country's number in the high one.</param>
    public WordFacts(uint[] keys, ushort[] facts)
    {
        _index = new KeyIndex(keys);
        _facts = facts;
    }

    public static WordFacts Read(WeightReader reader) => new(reader.ReadArray<uint>(), reader.ReadArray<ushort>());

    /// <summary>The key of several words out of the key of those before the last and the last's.</summary>
    public static uint Join(uint before, uint word) => before == 0 ? word : Hash.Key(700, before, word);

    public byte Gender(uint key) => (byte)(Find(key) & 0xFF);

    public byte Country(uint key) => (byte)(Find(key) >> 8);

    private int Find(uint key)
    {
        int place = _index.Find(key);
        return place < 0 ? 0 : _facts[place];
    }
}
