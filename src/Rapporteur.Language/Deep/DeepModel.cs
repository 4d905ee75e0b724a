using Rapporteur.Language.Neural;
using Rapporteur.Language.Tag;
using Rapporteur.Language.Vectors;
using Rapporteur.Language.Weights;

namespace Rapporteur.Language.Deep;

/// <summary>The network with all that it needs to read words and to name what it finds. Immutable.</summary>
internal sealed class DeepModel
{
    private readonly KeyIndex _parts;
    private readonly sbyte[] _embeddings;
    private readonly float[] _scales;

    public DeepModel(
        DeepNetwork network, WordVectors vectors, uint[] keys, sbyte[] embeddings, float[] scales,
        string[] tags, string[] features, string[] relations, TagSet known)
    {
        Network = network;
        Vectors = vectors;
        _parts = new KeyIndex(keys);
        _embeddings = embeddings;
        _scales = scales;
        Tags = Array.ConvertAll(tags, name => (byte)known.IndexOf(name));
        Features = features;
        Relations = relations;
        TagGroups = new ChoiceGroups(Array.ConvertAll(tags, tag => tag.Split(' ')[0]));
        RelationGroups = new ChoiceGroups(Array.ConvertAll(relations, relation => relation.Split(':')[0]));
        Root = Array.IndexOf(relations, "root");
    }

    public DeepNetwork Network { get; }

    public WordVectors Vectors { get; }

    /// <summary>For each tag its index in the set that lemmas and names go by.</summary>
    public byte[] Tags { get; }

    /// <summary>Tags by part of speech.</summary>
    public ChoiceGroups TagGroups { get; }

    /// <summary>Relations by what they are without their subtype.</summary>
    public ChoiceGroups RelationGroups { get; }

    public string[] Features { get; }

    public string[] Relations { get; }

    /// <summary>The index of the relation <c>root</c>.</summary>
    public int Root { get; }

    public static DeepModel Read(WeightReader reader, WordVectors vectors, TagSet known)
    {
        string[] tagNames = reader.ReadStrings();
        string[] features = reader.ReadStrings();
        string[] relations = reader.ReadStrings();
        uint[] keys = reader.ReadArray<uint>();
        sbyte[] embeddings = reader.ReadArray<sbyte>();
        float[] scales = reader.ReadArray<float>();
        int[] sizes = reader.ReadArray<int>();
        var shape = new DeepShape(
            sizes[0], sizes[1], sizes[2], sizes[3], sizes[4], sizes[5], tagNames.Length, features.Length, relations.Length, vectors.Size);
        var network = new DeepNetwork(shape);
        foreach (PackedMatrix matrix in network.Matrices)
        {
            matrix.Fill(Numbers(reader), matrix.Columns);
        }

        foreach (float[] bias in network.Biases)
        {
            Numbers(reader).CopyTo(bias, 0);
        }

        return new DeepModel(network, vectors, keys, embeddings, scales, tagNames, features, relations, known);
    }

    /// <summary>Adds the embeddings of a word's parts to its place in the input, and gives its vector.</summary>
    public void Embed(ReadOnlySpan<char> word, bool first, Span<float> input, Span<float> vector)
    {
        Span<uint> keys = stackalloc uint[WordParts.Count];
        WordParts.Write(word, first, keys);
        input.Clear();
        foreach (uint key in keys)
        {
            int row = _parts.Find(key);
            if (row >= 0)
            {
                Scaled.Add(_embeddings.AsSpan(row * input.Length, input.Length), _scales[row], input);
            }
        }

        Vectors.Copy(Vectors.RowOf(word), vector);
    }

    private static float[] Numbers(WeightReader reader) =>
        Array.ConvertAll(reader.ReadArray<ushort>(), bits => (float)BitConverter.UInt16BitsToHalf(bits));
}
