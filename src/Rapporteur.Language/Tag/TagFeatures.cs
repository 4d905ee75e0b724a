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
        keys[0] = Hash.Row(0, w.Lower);
        keys[1] = Hash.Row(1, w.Form);
        keys[2] = Hash.Row(2, w.Suffix1, flags);
        keys[3] = Hash.Row(3, w.Suffix2, flags);
        keys[4] = Hash.Row(4, w.Suffix3);
        keys[5] = Hash.Row(5, w.Suffix4);
        keys[6] = Hash.Row(6, w.Prefix1, flags);
        keys[7] = Hash.Row(7, w.Prefix2);
        keys[8] = Hash.Row(8, w.Prefix3);
        keys[9] = Hash.Row(9, w.Shape, flags);
        keys[10] = Hash.Row(10, w.Cluster, flags);
        keys[11] = Hash.Row(11, w.Coarse, flags);
        keys[12] = Hash.Row(12, p.Lower);
        keys[13] = Hash.Row(13, n.Lower);
        keys[14] = Hash.Row(14, pp.Lower);
        keys[15] = Hash.Row(15, nn.Lower);
        keys[16] = Hash.Row(16, p.Suffix3, p.Tag);
        keys[17] = Hash.Row(17, n.Suffix3);
        keys[18] = Hash.Row(18, n.Suffix2, w.Suffix2);
        keys[19] = Hash.Row(19, p.Cluster);
        keys[20] = Hash.Row(20, n.Cluster);
        keys[21] = Hash.Row(21, nn.Cluster);
        keys[22] = Hash.Row(22, pp.Cluster);
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
        keys[23] = Hash.Row(23, n.Shape, flags);
        keys[24] = Hash.Row(24, p.Shape, flags);
        keys[25] = Hash.Row(25, p.Tag);
        keys[26] = Hash.Row(26, p.Tag, pp.Tag);
        keys[27] = Hash.Row(27, p.Tag, w.Lower);
        keys[28] = Hash.Row(28, p.Tag, pp.Tag, w.Lower);
        keys[29] = Hash.Row(29, p.Lower, w.Lower);
        keys[30] = Hash.Row(30, w.Lower, n.Lower);
        keys[31] = Hash.Row(31, p.Cluster, w.Cluster);
        keys[32] = Hash.Row(32, w.Cluster, n.Cluster);
        keys[33] = Hash.Row(33, p.Tag, w.Cluster);
        keys[34] = Hash.Row(34, p.Tag, w.Suffix3);
        keys[35] = Hash.Row(35, p.Tag, n.Lower);
        keys[36] = Hash.Row(36, p.Tag, w.Coarse, n.Coarse);
        keys[37] = Hash.Row(37, w.Lower, n.Coarse);
        keys[38] = Hash.Row(38, w.Lower, n.Suffix2, p.Pos);
        keys[39] = Hash.Row(39, p.Lower, n.Lower);
        keys[40] = Hash.Row(40, w.Coarse, n.Coarse, nn.Coarse);
        keys[41] = Hash.Row(41, p.Pos, w.Suffix2, n.Suffix2);
        keys[42] = Hash.Row(42, w.Cluster, n.Coarse, nn.Coarse);
        keys[43] = Hash.Row(43, p.Tag, w.Shape, flags);
    }
}
