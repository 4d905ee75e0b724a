using Rapporteur.Language.Weights;
using Rapporteur.Language.Words;

namespace Rapporteur.Language.Names;

/// <summary>The features of one word's name label.</summary>
internal static class NameFeatures
{
    public const int Count = 58;

    /// <summary>Writes the keys of one word.</summary>
    /// <param name="words">The padded sentence, tagged.</param>
    /// <param name="lists">The gazetteer's lists for each word.</param>
    /// <param name="i">Place of the word in <paramref name="words"/>.</param>
    /// <param name="before">Label of the word before.</param>
    /// <param name="before2">Label of the word before that.</param>
    /// <param name="keys">Receives <see cref="Count"/> keys.</param>
    public static void Write(
        ReadOnlySpan<WordAtoms> words, ReadOnlySpan<byte> lists, int i, uint before, uint before2, Span<uint> keys)
    {
        ref readonly WordAtoms w = ref words[i];
        ref readonly WordAtoms p = ref words[i - 1];
        ref readonly WordAtoms pp = ref words[i - 2];
        ref readonly WordAtoms n = ref words[i + 1];
        ref readonly WordAtoms nn = ref words[i + 2];
        uint flags = (uint)w.Flags;
        keys[0] = Hash.Row(0, w.Lower);
        keys[1] = Hash.Row(1, w.Form);
        keys[2] = Hash.Row(2, w.Cluster, flags);
        keys[3] = Hash.Row(3, w.Coarse, flags);
        keys[4] = Hash.Row(4, w.Shape);
        keys[5] = Hash.Row(5, w.Suffix2, flags);
        keys[6] = Hash.Row(6, w.Suffix3, flags);
        keys[7] = Hash.Row(7, w.Suffix4, flags);
        keys[8] = Hash.Row(8, w.Prefix2, flags);
        keys[9] = Hash.Row(9, w.Prefix3, flags);
        keys[10] = Hash.Row(10, w.Tag, flags);
        keys[11] = Hash.Row(11, p.Lower);
        keys[12] = Hash.Row(12, n.Lower);
        keys[13] = Hash.Row(13, pp.Lower);
        keys[14] = Hash.Row(14, nn.Lower);
        keys[15] = Hash.Row(15, p.Lower, w.Lower);
        keys[16] = Hash.Row(16, w.Lower, n.Lower);
        keys[17] = Hash.Row(17, p.Cluster, flags);
        keys[18] = Hash.Row(18, n.Cluster, flags);
        keys[19] = Hash.Row(19, pp.Cluster, flags);
        keys[20] = Hash.Row(20, nn.Cluster, flags);
        WriteTogether(words, lists, i, keys);
        WriteHistory(words, lists, i, before, before2, keys[38..]);
    }

    private static void WriteTogether(ReadOnlySpan<WordAtoms> words, ReadOnlySpan<byte> lists, int i, Span<uint> keys)
    {
        ref readonly WordAtoms w = ref words[i];
        ref readonly WordAtoms p = ref words[i - 1];
        ref readonly WordAtoms pp = ref words[i - 2];
        ref readonly WordAtoms n = ref words[i + 1];
        ref readonly WordAtoms nn = ref words[i + 2];
        uint flags = (uint)w.Flags;
        keys[21] = Hash.Row(21, p.Shape, w.Shape);
        keys[22] = Hash.Row(22, w.Shape, n.Shape);
        keys[23] = Hash.Row(23, p.Shape, w.Shape, n.Shape);
        keys[24] = Hash.Row(24, p.Tag, w.Tag);
        keys[25] = Hash.Row(25, w.Tag, n.Tag);
        keys[26] = Hash.Row(26, p.Tag, w.Tag, n.Tag);
        keys[27] = Hash.Row(27, pp.Tag, p.Tag, w.Tag);
        keys[28] = Hash.Row(28, w.Tag, n.Tag, nn.Tag);
        keys[29] = Hash.Row(29, p.Cluster, w.Cluster);
        keys[30] = Hash.Row(30, w.Cluster, n.Cluster);
        keys[31] = Hash.Row(31, p.Coarse, w.Coarse, n.Coarse);
        keys[32] = Hash.Row(32, lists[i], flags);
        keys[33] = Hash.Row(33, lists[i - 1], lists[i], flags);
        keys[34] = Hash.Row(34, lists[i], lists[i + 1], flags);
        keys[35] = Hash.Row(35, lists[i - 1], lists[i], lists[i + 1]);
        keys[36] = Hash.Row(36, lists[i], n.Lower);
        keys[37] = Hash.Row(37, lists[i], p.Lower);
    }

    private static void WriteHistory(
        ReadOnlySpan<WordAtoms> words, ReadOnlySpan<byte> lists, int i, uint before, uint before2, Span<uint> keys)
    {
        ref readonly WordAtoms w = ref words[i];
        ref readonly WordAtoms p = ref words[i - 1];
        ref readonly WordAtoms n = ref words[i + 1];
        ref readonly WordAtoms nn = ref words[i + 2];
        uint flags = (uint)w.Flags;
        keys[0] = Hash.Row(50, before);
        keys[1] = Hash.Row(51, before, before2);
        keys[2] = Hash.Row(52, before, w.Lower);
        keys[3] = Hash.Row(53, before, w.Tag, flags);
        keys[4] = Hash.Row(54, before, w.Cluster, flags);
        keys[5] = Hash.Row(55, before, w.Shape);
        keys[6] = Hash.Row(56, before, n.Lower);
        keys[7] = Hash.Row(57, before, p.Lower);
        keys[8] = Hash.Row(58, before, p.Cluster, w.Coarse);
        keys[9] = Hash.Row(59, before, w.Coarse, n.Coarse);
        keys[10] = Hash.Row(60, before, n.Shape, w.Shape);
        keys[11] = Hash.Row(61, before, n.Tag, w.Tag);
        keys[12] = Hash.Row(62, before, lists[i], flags);
        keys[13] = Hash.Row(63, before, n.Cluster);
        keys[14] = Hash.Row(64, before, nn.Lower, n.Tag);
        keys[15] = Hash.Row(65, before, p.Lower, w.Shape);
        keys[16] = Hash.Row(66, before, n.Coarse, n.Shape);
        keys[17] = Hash.Row(67, before, before2, w.Coarse);
        keys[18] = Hash.Row(68, before, w.Suffix3);
        keys[19] = Hash.Row(69, before, lists[i + 1], w.Shape);
    }
}
