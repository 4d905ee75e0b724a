using Rapporteur.Language.Weights;

namespace Rapporteur.Language.Words;

/// <summary>Word classes from word vectors: words that stand in like places share a cluster.</summary>
internal sealed class WordTable
{
    private readonly KeyIndex _keys;
    private readonly ushort[] _clusters;
    private readonly byte[] _coarse;

    public WordTable(uint[] keys, ushort[] clusters, byte[] coarse)
    {
        _keys = new KeyIndex(keys);
        _clusters = clusters;
        _coarse = coarse;
    }

    public static WordTable Read(WeightReader reader) =>
        new(reader.ReadArray<uint>(), reader.ReadArray<ushort>(), reader.ReadArray<byte>());

    /// <summary>The place of a word by <see cref="WordShape.LowerKey"/>, the commonest word's 0; −1 for an unknown one.</summary>
    public int Find(uint key) => _keys.Find(key);

    /// <summary>The cluster of a word by its key, 0 for an unknown one, and its coarse cluster.</summary>
    public ushort Cluster(uint key, out byte coarse) => ClusterAt(Find(key), out coarse);

    /// <summary>The cluster of a word by its place.</summary>
    public ushort ClusterAt(int place, out byte coarse)
    {
        ushort cluster = place < 0 ? (ushort)0 : _clusters[place];
        coarse = place < 0 ? (byte)0 : _coarse[cluster];
        return cluster;
    }
}
