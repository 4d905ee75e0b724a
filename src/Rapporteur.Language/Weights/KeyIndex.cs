using System.Numerics;

namespace Rapporteur.Language.Weights;

/// <summary>From hashed keys to their places in a list: open addressing, half full at most.</summary>
internal sealed class KeyIndex
{
    private readonly uint[] _keys;
    private readonly int[] _places;
    private readonly uint _mask;

    public KeyIndex(ReadOnlySpan<uint> keys)
    {
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, keys.Length * 2));
        _mask = (uint)size - 1;
        _keys = new uint[size];
        _places = new int[size];
        for (int i = 0; i < keys.Length; i++)
        {
            uint slot = keys[i] & _mask;
            while (_places[slot] != 0)
            {
                slot = (slot + 1) & _mask;
            }

            _keys[slot] = keys[i];
            _places[slot] = i + 1;
        }
    }

    /// <summary>The place of a key; −1 if it is not there.</summary>
    public int Find(uint key)
    {
        uint slot = key & _mask;
        while (_places[slot] != 0)
        {
            if (_keys[slot] == key)
            {
                return _places[slot] - 1;
            }

            slot = (slot + 1) & _mask;
        }

        return -1;
    }
}
