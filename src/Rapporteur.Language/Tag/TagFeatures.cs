using Rapporteur.Language.Weights;
using Rapporteur.Language.Words;

namespace Rapporteur.Language.Tag;

/// <summary>The features of one word's tag: the word, its ends, its neighbours and the two tags before it.</summary>
internal static class TagFeatures
{
    public const int Count = 44;

    /// <summary>Writes the keys of one word.</summary>
    /// <param name="words">The sentence between two words of padding at each end.</param>
    /// <param name="i">Place of the word in <paramref name="words"/>, from 2.</param>
    /// <param name="keys">Receives <see cref="Count"/> keys.</param>
    public static void Write(ReadOnlySpan<WordAtoms> words, int i, Span<uint> keys)
    {
        ref readonly WordAtoms w = ref words[i];
        ref readonly WordAtoms p = ref words[i - 1];
        ref readonly WordAtoms pp = ref words[i - 2];
        ref readonly WordAtoms n = ref words[i + 1];
        ref readonly WordAtoms nn = ref words[i + 2];
        uint flags = (uint)w.Flags;
        keys[0] = Hash.Key(0, w.Lower);
        keys[1] = Hash.Key(1, w.Form);
        keys[2] = Hash.Key(2, w.Suffix1, flags);
        keys[3] = Hash.Key(3, w.Suffix2, flags);
        keys[4] = Hash.Key(4, w.Suffix3);
        keys[5] = Hash.Key(5, w.Suffix4);
        keys[6] = Hash.Key(6, w.Prefix1, flags);
        keys[7] = Hash.Key(7, w.Prefix2);
        keys[8] = Hash.Key(8, w.Prefix3);
        keys[9] = Hash.Key(9, w.Shape, flags);
        keys[10] = Hash.Key(10, w.Cluster, flags);
        keys[11] = Hash.Key(11, w.Coarse, flags);
        keys[12] = Hash.Key(12, p.Lower);
        keys[13] = Hash.Key(13, n.Lower);
        keys[14] = Hash.Key(14, pp.Lower);
        keys[15] = Hash.Key(15, nn.Lower);
        keys[16] = Hash.Key(16, p.Suffix3, p.Tag);
        keys[17] = Hash.Key(17, n.Suffix3);
        keys[18] = Hash.Key(18, n.Suffix2, w.Suffix2);
        keys[19] = Hash.Key(19, p.Cluster);
        keys[20] = Hash.Key(20, n.Cluster);
        keys[21] = Hash.Key(21, nn.Cluster);
        keys[22] = Hash.Key(22, pp.Cluster);
        WriteNeighbours(words, i, keys);
    }

    private static void WriteNeighbours(ReadOnlySpan<WordAtoms> words, int i, Span<uint> keys)
    {
        ref readonly WordAtoms w = ref words[i];
        ref readonly WordAtoms p = ref words[i - 1];
        ref readonly WordAtoms pp = ref words[i - 2];
        ref readonly WordAtoms n = ref words[i + 1];
        ref readonly WordAtoms nn = ref words[i + 2];
        uint flags = (uint)w.Flags;
        keys[23] = Hash.Key(23, n.Shape, flags);
        keys[24] = Hash.Key(24, p.Shape, flags);
        keys[25] = Hash.Key(25, p.Tag);
        keys[26] = Hash.Key(26, p.Tag, pp.Tag);
        keys[27] = Hash.Key(27, p.Tag, w.Lower);
        keys[28] = Hash.Key(28, p.Tag, pp.Tag, w.Lower);
        keys[29] = Hash.Key(29, p.Lower, w.Lower);
        keys[30] = Hash.Key(30, w.Lower, n.Lower);
        keys[31] = Hash.Key(31, p.Cluster, w.Cluster);
        keys[32] = Hash.Key(32, w.Cluster, n.Cluster);
        keys[33] = Hash.Key(33, p.Tag, w.Cluster);
        keys[34] = Hash.Key(34, p.Tag, w.Suffix3);
        keys[35] = Hash.Key(35, p.Tag, n.Lower);
        keys[36] = Hash.Key(36, p.Tag, w.Coarse, n.Coarse);
        keys[37] = Hash.Key(37, w.Lower, n.Coarse);
        keys[38] = Hash.Key(38, w.Lower, n.Suffix2, p.Pos);
        keys[39] = Hash.Key(39, p.Lower, n.Lower);
        keys[40] = Hash.Key(40, w.Coarse, n.Coarse, nn.Coarse);
        keys[41] = Hash.Key(41, p.Pos, w.Suffix2, n.Suffix2);
        keys[42] = Hash.Key(42, w.Cluster, n.Coarse, nn.Coarse);
        keys[43] = Hash.Key(43, p.Tag, w.Shape, flags);
    }
}
