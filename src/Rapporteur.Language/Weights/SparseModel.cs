using System.Numerics;

namespace Rapporteur.Language.Weights;

/// <summary>
/// A linear classifier over hashed features: each known key has a short list of (class, weight) pairs in 8 bits each.
/// A key is found with one probe of a table laid out in key order, its pairs lie side by side.
/// </summary>
internal sealed class SparseModel
{
    private readonly uint[] _slotKeys;
    private readonly uint[] _slotPairs;
    private readonly ushort[] _pairs;
    private readonly int _shift;

    private SparseModel(int classes, uint[] keys, byte[] counts, ushort[] pairs)
    {
        Classes = classes;
        _pairs = pairs;
        int bits = Math.Max(8, BitOperations.Log2((uint)Math.Max(1, keys.Length)) + 2);
        _shift = 32 - bits;
        // Keys come sorted and slots go by their top bits, so this loop writes forward only; the tail takes what
        // probing pushes past the last slot.
        _slotKeys = new uint[(1 << bits) + keys.Length + 1];
        _slotPairs = new uint[_slotKeys.Length];
        int slot = 0;
        uint first = 0;
        for (int i = 0; i < keys.Length; i++)
        {
            slot = Math.Max(slot, (int)(keys[i] >> _shift));
            _slotKeys[slot] = keys[i];
            _slotPairs[slot] = (first << 8) | counts[i];
            first += counts[i];
            slot++;
        }
    }

    public int Classes { get; }

    /// <summary>Reads what the trainer wrote: classes, keys (ascending, none 0), pairs for each, pairs (class low, weight high).</summary>
    public static SparseModel Read(WeightReader reader)
    {
        int classes = reader.Read<int>();
        uint[] keys = reader.ReadArray<uint>();
        byte[] counts = reader.ReadArray<byte>();
        return new SparseModel(classes, keys, counts, reader.ReadArray<ushort>());
    }

    public static SparseModel Of(int classes, uint[] keys, byte[] counts, ushort[] pairs) =>
        new(classes, keys, counts, pairs);

    /// <summary>Adds the weights of the features to the scores.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        unchecked
        {
            uint[] slotKeys = _slotKeys;
            ushort[] pairs = _pairs;
            foreach (uint key in features)
            {
                int slot = (int)(key >> _shift);
                uint seen = slotKeys[slot];
                while (seen < key && seen != 0)
                {
                    seen = slotKeys[++slot];
                }

                if (seen == key && key != 0)
                {
                    uint place = _slotPairs[slot];
                    foreach (ushort pair in pairs.AsSpan((int)(place >> 8), (int)(place & 0xFF)))
                    {
                        scores[pair & 0xFF] += (sbyte)(pair >> 8);
                    }
                }
            }
        }
    }
}
