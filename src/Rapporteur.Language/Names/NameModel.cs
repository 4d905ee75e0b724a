using Rapporteur.Language.Deep;
using Rapporteur.Language.Vectors;
using Rapporteur.Language.Weights;
using Rapporteur.Language.Words;

namespace Rapporteur.Language.Names;

/// <summary>The network of names with all that it needs to read words. Immutable.</summary>
internal sealed class NameModel(NameNetwork network, Gazetteer gazetteer, PartTable parts, WordVectors vectors)
{
    public NameNetwork Network => network;

    public Gazetteer Gazetteer => gazetteer;

    public PartTable Parts => parts;

    public WordVectors Vectors => vectors;

    public static NameModel Read(WeightReader reader, WordVectors vectors, DeepShape below)
    {
        Gazetteer gazetteer = Gazetteer.Read(reader);
        PartTable parts = PartTable.Read(reader);
        int[] sizes = reader.ReadArray<int>();
        var network = new NameNetwork(new NameShape(sizes[0], sizes[1], sizes[2], vectors.Size, NameContext.Size(below)));
        reader.ReadNetwork(network.Matrices, network.Biases);
        return new NameModel(network, gazetteer, parts, vectors);
    }
}
