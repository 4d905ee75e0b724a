using Rapporteur.Language.Vectors;
using Rapporteur.Language.Weights;
using Rapporteur.Language.Words;

namespace Rapporteur.Language.Deep;

/// <summary>The network with all that it needs to read words and to name what it finds. Immutable.</summary>
internal sealed class DeepModel
{
    public DeepModel(
        DeepNetwork network, PartTable parts, WordVectors vectors, string[] tags, string[] features, string[] relations, TagSet known)
    {
        Network = network;
        Parts = parts;
        Vectors = vectors;
        Tags = Array.ConvertAll(tags, name => (byte)known.IndexOf(name));
        Features = features;
        Relations = relations;
        TagGroups = new ChoiceGroups(Array.ConvertAll(tags, tag => tag.Split(' ')[0]));
        RelationGroups = new ChoiceGroups(Array.ConvertAll(relations, relation => relation.Split(':')[0]));
        Root = Array.IndexOf(relations, "root");
        HeadPairs = new HeadPairs(network.Shape, network.Pair);
    }

    public DeepNetwork Network { get; }

    /// <summary>The scores of relations by their heads.</summary>
    public HeadPairs HeadPairs { get; }

    public PartTable Parts { get; }

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
        PartTable parts = PartTable.Read(reader);
        int[] sizes = reader.ReadArray<int>();
        var shape = new DeepShape(
            sizes[0], sizes[1], sizes[2], sizes[3], sizes[4], sizes[5], tagNames.Length, features.Length, relations.Length, vectors.Size);
        var network = new DeepNetwork(shape);
        reader.ReadNetwork(network.Matrices, network.Biases);
        return new DeepModel(network, parts, vectors, tagNames, features, relations, known);
    }
}
