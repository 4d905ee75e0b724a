using System.Globalization;
using Rapporteur.Language.Text;
using Rapporteur.Language.Weights;

namespace Rapporteur.Language.Words;

/// <summary>The tags that the tagger chooses from, with the features that each word bears by its tag.</summary>
internal sealed class TagSet
{
    private readonly UniversalPos[] _pos;
    private readonly string[] _xpos;
    private readonly string[] _features;
    private readonly KeyIndex _exceptionKeys;
    private readonly byte[] _exceptionFeatures;
    private readonly byte[] _usualFeatures;

    /// <summary>A set of tags.</summary>
    /// <param name="names">Tags as <c>NOUN NN</c>.</param>
    /// <param name="features">All feature strings.</param>
    /// <param name="usual">For each tag, the index of its usual features.</param>
    /// <param name="exceptionKeys">Keys of words whose features are others.</param>
    /// <param name="exceptions">Index of the features for each of those keys.</param>
    public TagSet(string[] names, string[] features, byte[] usual, uint[] exceptionKeys, byte[] exceptions)
    {
        _pos = new UniversalPos[names.Length];
        _xpos = new string[names.Length];
        for (int i = 0; i < names.Length; i++)
        {
            int space = names[i].IndexOf(' ', StringComparison.Ordinal);
            _pos[i] = UniversalPosNames.Parse(names[i].AsSpan(0, space));
            _xpos[i] = names[i][(space + 1)..];
        }

        _features = features;
        _usualFeatures = usual;
        _exceptionKeys = new KeyIndex(exceptionKeys);
        _exceptionFeatures = exceptions;
    }

    public int Count => _pos.Length;

    public static TagSet Read(WeightReader reader) => new(
        reader.ReadStrings(), reader.ReadStrings(), reader.ReadArray<byte>(), reader.ReadArray<uint>(), reader.ReadArray<byte>());

    public static uint FeatureKey(uint lower, int tag) => Hash.Key(200, lower, (uint)tag);

    public UniversalPos Pos(int tag) => _pos[tag];

    public string Xpos(int tag) => _xpos[tag];

    public string Features(uint lower, int tag)
    {
        int found = _exceptionKeys.Find(FeatureKey(lower, tag));
        return _features[found >= 0 ? _exceptionFeatures[found] : _usualFeatures[tag]];
    }

    /// <summary>The index of a tag written <c>NOUN NN</c>.</summary>
    /// <exception cref="InvalidDataException">There is none such: the weights were not learnt together.</exception>
    public int IndexOf(string name)
    {
        int space = name.IndexOf(' ', StringComparison.Ordinal);
        int index = IndexOf(UniversalPosNames.Parse(name.AsSpan(0, space)), name[(space + 1)..]);
        return index >= 0 ? index : throw new InvalidDataException($"The tagger does not know the tag {name}: train the weights anew.");
    }

    /// <summary>The index of a tag; −1 if there is none such.</summary>
    public int IndexOf(UniversalPos pos, string xpos)
    {
        for (int i = 0; i < _pos.Length; i++)
        {
            if (_pos[i] == pos && string.Equals(_xpos[i], xpos, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count} tags");
}
