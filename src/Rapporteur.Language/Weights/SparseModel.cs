using System.Numerics;

namespace Rapporteur.Language.Weights;

/// <summary>
/// A linear classifier over hashed features: each known key has a short list of (class, weight) pairs in 8 bits each.
/// A key is found with one probe of a table laid out in key order, its pairs lie side by side.
/// </summary>
internal sealed class SparseModel
{
    // Key in the upper half; below it where its pairs start (24 bits) and how many there are (8).
    private readonly ulong[] _slots;
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
        _slots = new ulong[(1 << bits) + keys.Length + 1];
        int slot = 0;
        uint first = 0;
        for (int i = 0; i < keys.Length; i++)
        {
            slot = Math.Max(slot, (int)(keys[i] >> _shift));
            _slots[slot] = ((ulong)keys[i] << 32) | (first << 8) | counts[i];
            first += counts[i];
            slot++;
        }
    }

    public int Classes { get; }

    /// <summary>
    /// Reads what the trainer wrote: classes; the keys' distances in 7-bit groups, low first (keys ascend, none is 0); how many
    /// pairs each has; the pairs (class in the low byte, weight in the high one).
    /// </summary>
    public static SparseModel Read(WeightReader reader)
    {
        int classes = reader.Read<int>();
        byte[] distances = reader.ReadArray<byte>();
        byte[] counts = reader.ReadArray<byte>();
        return new SparseModel(classes, Keys(distances, counts.Length), counts, reader.ReadArray<ushort>());
    }

    public static SparseModel Of(int classes, uint[] keys, byte[] counts, ushort[] pairs) =>
        new(classes, keys, counts, pairs);

    private static uint[] Keys(ReadOnlySpan<byte> distances, int count)
    {
        var keys = new uint[count];
        uint key = 0;
        int at = 0;
        for (int i = 0; i < count; i++)
        {
            int shift = 0;
            while (distances[at] >= 0x80)
            {
                key += (uint)(distances[at++] & 0x7F) << shift;
                shift += 7;
            }

            key += (uint)distances[at++] << shift;
            keys[i] = key;
        }

        return keys;
    }

    /// <summary>Adds the weights of the features to the scores.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        unchecked
        {
            ulong[] slots = _slots;
            ushort[] pairs = _pairs;
            foreach (uint key in features)
            {
                int slot = (int)(key >> _shift);
                ulong seen = slots[slot];
                while ((uint)(seen >> 32) < key && seen != 0)
                {
                    seen = slots[++slot];
                }

                if ((uint)(seen >> 32) == key && seen != 0)
                {
                    uint place = (uint)seen;
                    foreach (ushort pair in pairs.AsSpan((int)(place >> 8), (int)(place & 0xFF)))
                    {
                        scores[pair & 0xFF] += (sbyte)(pair >> 8);
                    }
                }
            }
        }
    }
}
