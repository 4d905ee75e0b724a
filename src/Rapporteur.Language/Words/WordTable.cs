using Rapporteur.Language.Weights;

namespace Rapporteur.Language.Words;

/// <summary>Word classes from word vectors: words that stand in like places share a cluster.</summary>
internal sealed class WordTable
{
    private readonly uint[] _keys;
    private readonly ushort[] _clusters;
    private readonly byte[] _coarse;
    private readonly int[] _starts;

    public WordTable(uint[] keys, ushort[] clusters, byte[] coarse)
    {
        _keys = keys;
        _clusters = clusters;
        _coarse = coarse;
        _starts = new int[(1 << 16) + 2];
        int at = 0;
        for (int i = 0; i <= 1 << 16; i++)
        {
            while (at < keys.Length && keys[at] >> 16 < i)
            {
                at++;
            }

            _starts[i] = at;
        }

        _starts[^1] = keys.Length;
    }

    public static WordTable Read(WeightReader reader) =>
        new(reader.ReadArray<uint>(), reader.ReadArray<ushort>(), reader.ReadArray<byte>());

    /// <summary>The cluster of a word by <see cref="WordShape.LowerKey"/>, 0 for an unknown one, and its coarse cluster.</summary>
    public ushort Cluster(uint key, out byte coarse)
    {
        int bucket = (int)(key >> 16);
        for (int i = _starts[bucket]; i < _starts[bucket + 1]; i++)
        {
            if (_keys[i] == key)
            {
                ushort cluster = _clusters[i];
                coarse = _coarse[cluster];
                return cluster;
            }
        }

        coarse = 0;
        return 0;
    }
}
