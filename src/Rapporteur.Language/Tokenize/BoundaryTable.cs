using System.Numerics;
using Rapporteur.Language.Weights;

namespace Rapporteur.Language.Tokenize;

/// <summary>Small numbers under 24-bit keys, in one array that fits a processor's cache.</summary>
internal sealed class BoundaryTable
{
    // The key in the upper 24 bits, the value in the lower 8; 0 where nothing is.
    private readonly uint[] _slots;
    private readonly uint _mask;

    public BoundaryTable(ReadOnlySpan<uint> keys, ReadOnlySpan<sbyte> values)
    {
        _mask = (2u << BitOperations.Log2((uint)Math.Max(16, keys.Length * 2))) - 1;
        _slots = new uint[_mask + 1];
        for (int i = 0; i < keys.Length; i++)
        {
            uint slot = keys[i] & _mask;
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & _mask;
            }

            _slots[slot] = (keys[i] << 8) | unchecked((byte)values[i]);
        }
    }

    /// <summary>24 bits of a hash, never 0.</summary>
    public static uint KeyOf(uint hash) => Math.Max(1, hash >> 8);

    /// <summary>Reads the keys' distances in 7-bit groups, low first (keys ascend), then their values.</summary>
    public static BoundaryTable Read(WeightReader reader)
    {
        byte[] distances = reader.ReadArray<byte>();
        sbyte[] values = reader.ReadArray<sbyte>();
        var keys = new uint[values.Length];
        uint key = 0;
        int at = 0;
        for (int i = 0; i < keys.Length; i++)
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

        return new BoundaryTable(keys, values);
    }

    /// <summary>The value of a key; 0 for an unknown one.</summary>
    public int this[uint key]
    {
        get
        {
            uint slot = key & _mask;
            uint seen = _slots[slot];
            while (seen != 0 && seen >> 8 != key)
            {
                slot = (slot + 1) & _mask;
                seen = _slots[slot];
            }

            return unchecked((sbyte)seen);
        }
    }
}
