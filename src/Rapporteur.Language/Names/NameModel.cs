using Rapporteur.Language.Neural;
using Rapporteur.Language.Vectors;
using Rapporteur.Language.Weights;

namespace Rapporteur.Language.Names;

/// <summary>The network of names with all that it needs to read words. Immutable.</summary>
internal sealed class NameModel
{
    private readonly KeyIndex _parts;
    private readonly sbyte[] _embeddings;
    private readonly float[] _scales;

    public NameModel(NameNetwork network, Gazetteer gazetteer, WordVectors vectors, uint[] keys, sbyte[] embeddings, float[] scales)
    {
        Network = network;
        Gazetteer = gazetteer;
        Vectors = vectors;
        _parts = new KeyIndex(keys);
        _embeddings = embeddings;
        _scales = scales;
    }

    public NameNetwork Network { get; }

    public Gazetteer Gazetteer { get; }

    public WordVectors Vectors { get; }

    public static NameModel Read(WeightReader reader, WordVectors vectors)
    {
        Gazetteer gazetteer = Gazetteer.Read(reader);
        uint[] keys = reader.ReadArray<uint>();
        sbyte[] embeddings = reader.ReadArray<sbyte>();
        float[] scales = reader.ReadArray<float>();
        int[] sizes = reader.ReadArray<int>();
        var network = new NameNetwork(new NameShape(sizes[0], sizes[1], sizes[2], vectors.Size));
        foreach (PackedMatrix matrix in network.Matrices)
        {
            matrix.Fill(Numbers(reader), matrix.Columns);
        }

        foreach (float[] bias in network.Biases)
        {
            Numbers(reader).CopyTo(bias, 0);
        }

        return new NameModel(network, gazetteer, vectors, keys, embeddings, scales);
    }

    /// <summary>Adds the embeddings of a word's parts to its place in the input.</summary>
    public void Embed(ReadOnlySpan<uint> keys, Span<float> input)
    {
        input.Clear();
        foreach (uint key in keys)
        {
            int row = _parts.Find(key);
            if (row >= 0)
            {
                Scaled.Add(_embeddings.AsSpan(row * input.Length, input.Length), _scales[row], input);
            }
        }
    }

    private static float[] Numbers(WeightReader reader) =>
        Array.ConvertAll(reader.ReadArray<ushort>(), bits => (float)BitConverter.UInt16BitsToHalf(bits));
}
