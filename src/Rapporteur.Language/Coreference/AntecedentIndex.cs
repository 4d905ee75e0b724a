using System.Runtime.CompilerServices;
using Rapporteur.Language.Weights;

namespace Rapporteur.Language.Coreference;

/// <summary>Finds earlier phrases that share a word with a later one, however far back. Each look-up takes a bounded number of steps.</summary>
internal sealed class AntecedentIndex
{
    private const int KeysEach = 4;
    private const int Steps = 12;

    private int[] _newest = new int[1 << 8];
    private int[] _before = [];
    private int _mask;

    public void Clear(int candidates)
    {
        int size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(256, candidates * 2));
        if (_newest.Length < size)
        {
            _newest = new int[size];
        }

        if (_before.Length < candidates * KeysEach)
        {
            _before = new int[candidates * KeysEach];
        }

        _mask = size - 1;
        _newest.AsSpan(0, size).Fill(-1);
    }

    public void Add(ref readonly Candidate c, int index)
    {
        for (int slot = 0; slot < KeysEach; slot++)
        {
            uint key = Key(in c, slot);
            if (key == 0)
            {
                continue;
            }

            ref int newest = ref _newest[unchecked((int)key) & _mask];
            _before[(index * KeysEach) + slot] = newest;
            newest = (index * KeysEach) + slot;
        }
    }

    /// <summary>Adds to a list the newest phrases before a place that share a key with a phrase, each once.</summary>
    public int Find(ReadOnlySpan<Candidate> all, ref readonly Candidate c, int before, int most, Span<int> list, int count)
    {
        int old = count;
        Span<uint> keys = stackalloc uint[KeysEach + 1];
        for (int slot = 0; slot < KeysEach; slot++)
        {
            keys[slot] = Key(in c, slot);
        }

        keys[KeysEach] = c.Abbreviation != 0 ? c.Abbreviation : c.Initials;
        for (int slot = 0; slot <= KeysEach; slot++)
        {
            int taken = 0;
            int at = keys[slot] == 0 ? -1 : _newest[unchecked((int)keys[slot]) & _mask];
            for (int steps = 0; at >= 0 && steps < Steps && taken < most && count < list.Length; steps++)
            {
                int index = at / KeysEach;
                if (index < before && Key(in all[index], at % KeysEach) == keys[slot])
                {
                    taken++;
                    if (!list[old..count].Contains(index))
                    {
                        list[count++] = index;
                    }
                }

                at = _before[at];
            }
        }

        return count;
    }

    // A pronoun has its class; others their head, content, last word and initials.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Key(ref readonly Candidate c, int slot) => c.IsPronoun
        ? (slot == 0 ? Hash.Key(701, (uint)c.Pronoun) : 0)
        : slot switch
        {
            0 => c.HeadKey,
            1 => c.ContentKey == c.HeadKey ? 0 : c.ContentKey,
            2 => c.LastKey == c.HeadKey ? 0 : c.LastKey,
            _ => c.Abbreviation != 0 ? c.Abbreviation : c.Initials,
        };
}
