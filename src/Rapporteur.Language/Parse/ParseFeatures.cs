using Rapporteur.Language.Weights;
using Rapporteur.Language.Words;

namespace Rapporteur.Language.Parse;

/// <summary>The features of a parser state: words, tags and clusters at the stack's top and the buffer's front, alone and together.</summary>
internal static class ParseFeatures
{
    public const int Count = 92;

    /// <summary>Writes the keys of a state.</summary>
    /// <param name="state">Where the parser stands.</param>
    /// <param name="words">The padded sentence, tagged.</param>
    /// <param name="keys">Receives <see cref="Count"/> keys.</param>
    public static void Write(ParseState state, ReadOnlySpan<WordAtoms> words, Span<uint> keys)
    {
        int s0 = state.Stack(0);
        int s1 = state.Stack(1);
        int s2 = state.Stack(2);
        int b0 = state.Buffer(0);
        int b1 = state.Buffer(1);
        int b2 = state.Buffer(2);
        ref readonly WordAtoms ws0 = ref words[s0];
        ref readonly WordAtoms ws1 = ref words[s1];
        ref readonly WordAtoms wb0 = ref words[b0];
        ref readonly WordAtoms wb1 = ref words[b1];
        Span<uint> part = WriteSingles(in ws0, in ws1, in wb0, in wb1, in words[s2], in words[b2], keys);
        part = WritePairs(in ws0, in ws1, in wb0, in wb1, part);
        part = WriteTriples(in ws0, in ws1, in wb0, in wb1, in words[s2], in words[b2], part);
        part = WriteChildren(state, words, s0, s1, b0, part);
        WriteCounts(state, words, s0, s1, b0, part);
    }

    private static Span<uint> WriteSingles(
        ref readonly WordAtoms s0, ref readonly WordAtoms s1, ref readonly WordAtoms b0, ref readonly WordAtoms b1, ref readonly WordAtoms s2,
        ref readonly WordAtoms b2, Span<uint> keys)
    {
        keys[0] = Hash.Key(0, s0.Lower);
        keys[1] = Hash.Key(1, s0.Tag);
        keys[2] = Hash.Key(2, s0.Lower, s0.Tag);
        keys[3] = Hash.Key(3, s0.Cluster, s0.Tag);
        keys[4] = Hash.Key(4, s1.Lower);
        keys[5] = Hash.Key(5, s1.Tag);
        keys[6] = Hash.Key(6, s1.Lower, s1.Tag);
        keys[7] = Hash.Key(7, s1.Cluster, s1.Tag);
        keys[8] = Hash.Key(8, b0.Lower);
        keys[9] = Hash.Key(9, b0.Tag);
        keys[10] = Hash.Key(10, b0.Lower, b0.Tag);
        keys[11] = Hash.Key(11, b0.Cluster, b0.Tag);
        keys[12] = Hash.Key(12, b1.Lower, b1.Tag);
        keys[13] = Hash.Key(13, b1.Tag);
        keys[14] = Hash.Key(14, b2.Lower, b2.Tag);
        keys[15] = Hash.Key(15, b2.Tag);
        keys[16] = Hash.Key(16, s2.Lower, s2.Tag);
        keys[17] = Hash.Key(17, b1.Cluster);
        keys[18] = Hash.Key(18, s0.Suffix3, s0.Tag);
        keys[19] = Hash.Key(19, b0.Suffix3, b0.Tag);
        return keys[20..];
    }

    private static Span<uint> WritePairs(
        ref readonly WordAtoms s0, ref readonly WordAtoms s1, ref readonly WordAtoms b0, ref readonly WordAtoms b1, Span<uint> keys)
    {
        uint s0wt = Hash.Add(s0.Lower, s0.Tag);
        uint s1wt = Hash.Add(s1.Lower, s1.Tag);
        uint b0wt = Hash.Add(b0.Lower, b0.Tag);
        keys[0] = Hash.Key(20, s0wt, b0wt);
        keys[1] = Hash.Key(21, s0wt, b0.Lower);
        keys[2] = Hash.Key(22, s0.Lower, b0wt);
        keys[3] = Hash.Key(23, s0wt, b0.Tag);
        keys[4] = Hash.Key(24, s0.Tag, b0wt);
        keys[5] = Hash.Key(25, s0.Lower, b0.Lower);
        keys[6] = Hash.Key(26, s0.Tag, b0.Tag);
        keys[7] = Hash.Key(27, s0.Cluster, b0.Cluster);
        keys[8] = Hash.Key(28, s0.Cluster, b0.Tag);
        keys[9] = Hash.Key(29, s0.Tag, b0.Cluster);
        keys[10] = Hash.Key(30, s1wt, s0wt);
        keys[11] = Hash.Key(31, s1wt, s0.Tag);
        keys[12] = Hash.Key(32, s1.Tag, s0wt);
        keys[13] = Hash.Key(33, s1.Lower, s0.Lower);
        keys[14] = Hash.Key(34, s1.Tag, s0.Tag);
        keys[15] = Hash.Key(35, s1.Cluster, s0.Cluster);
        keys[16] = Hash.Key(36, s1.Cluster, s0.Tag);
        keys[17] = Hash.Key(37, s1.Tag, s0.Cluster);
        keys[18] = Hash.Key(38, s1.Tag, b0.Tag);
        keys[19] = Hash.Key(39, s1.Lower, b0.Lower);
        keys[20] = Hash.Key(40, b0.Tag, b1.Tag);
        keys[21] = Hash.Key(41, b0wt, b1.Tag);
        keys[22] = Hash.Key(42, b0.Tag, b1.Lower);
        keys[23] = Hash.Key(43, s0.Coarse, b0.Coarse, s1.Coarse);
        return keys[24..];
    }

    private static Span<uint> WriteTriples(
        ref readonly WordAtoms s0, ref readonly WordAtoms s1, ref readonly WordAtoms b0, ref readonly WordAtoms b1, ref readonly WordAtoms s2, ref readonly WordAtoms b2, Span<uint> keys)
    {
        keys[0] = Hash.Key(50, s0.Tag, b0.Tag, b1.Tag);
        keys[1] = Hash.Key(51, s1.Tag, s0.Tag, b0.Tag);
        keys[2] = Hash.Key(52, s2.Tag, s1.Tag, s0.Tag);
        keys[3] = Hash.Key(53, b0.Tag, b1.Tag, b2.Tag);
        keys[4] = Hash.Key(54, s1.Tag, s0.Tag, b0.Lower);
        keys[5] = Hash.Key(55, s1.Tag, s0.Lower, b0.Tag);
        keys[6] = Hash.Key(56, s1.Lower, s0.Tag, b0.Tag);
        keys[7] = Hash.Key(57, s0.Lower, b0.Tag, b1.Tag);
        keys[8] = Hash.Key(58, s0.Tag, b0.Lower, b1.Tag);
        keys[9] = Hash.Key(59, s0.Tag, b0.Tag, b1.Lower);
        keys[10] = Hash.Key(60, s1.Tag, s0.Tag, b0.Tag, b1.Tag);
        return keys[11..];
    }

    private static Span<uint> WriteChildren(
        ParseState state, ReadOnlySpan<WordAtoms> words, int s0, int s1, int b0, Span<uint> keys)
    {
        ref readonly WordAtoms ws0 = ref words[s0];
        ref readonly WordAtoms ws1 = ref words[s1];
        ref readonly WordAtoms wb0 = ref words[b0];
        int s0l = state.Left1[s0];
        int s0r = state.Right1[s0];
        int s1l = state.Left1[s1];
        int s1r = state.Right1[s1];
        int b0l = state.Left1[b0];
        byte[] labels = state.Labels;
        keys[0] = Hash.Key(70, words[s0l].Tag, ws0.Tag, wb0.Tag);
        keys[1] = Hash.Key(71, words[s0r].Tag, ws0.Tag, wb0.Tag);
        keys[2] = Hash.Key(72, words[s1l].Tag, ws1.Tag, ws0.Tag);
        keys[3] = Hash.Key(73, words[s1r].Tag, ws1.Tag, ws0.Tag);
        keys[4] = Hash.Key(74, words[b0l].Tag, ws0.Tag, wb0.Tag);
        keys[5] = Hash.Key(75, words[s0l].Lower, ws0.Tag, ws1.Tag);
        keys[6] = Hash.Key(76, words[s0l].Lower, ws1.Lower);
        keys[7] = Hash.Key(77, words[b0l].Lower, ws0.Tag, wb0.Tag);
        keys[8] = Hash.Key(78, words[b0l].Lower, ws0.Lower);
        keys[9] = Hash.Key(79, words[s0r].Lower, ws0.Tag, wb0.Tag);
        keys[10] = Hash.Key(80, labels[s0l], ws0.Tag, wb0.Tag);
        keys[11] = Hash.Key(81, labels[s0r], ws0.Tag, wb0.Tag);
        keys[12] = Hash.Key(82, labels[b0l], wb0.Tag, ws0.Tag);
        keys[13] = Hash.Key(83, labels[s1r], ws1.Tag, ws0.Tag);
        keys[14] = Hash.Key(84, labels[s1l], ws1.Tag, ws0.Tag);
        keys[15] = Hash.Key(85, labels[state.Left2[s0]], labels[s0l], ws0.Tag);
        keys[16] = Hash.Key(86, labels[state.Right2[s0]], labels[s0r], ws0.Tag);
        keys[17] = Hash.Key(87, labels[state.Left2[b0]], labels[b0l], wb0.Tag);
        keys[18] = Hash.Key(88, labels[s0l], labels[s0r], ws0.Lower);
        keys[19] = Hash.Key(89, words[s0l].Lower, ws0.Cluster);
        keys[20] = Hash.Key(90, words[s0r].Tag, ws0.Lower);
        keys[21] = Hash.Key(91, labels[s1r], ws1.Lower, ws0.Tag);
        keys[22] = Hash.Key(92, words[state.Right2[s0]].Tag, words[s0r].Tag, ws0.Tag);
        keys[23] = Hash.Key(93, words[state.Left2[s0]].Lower, ws0.Tag, ws1.Tag);
        return keys[24..];
    }

    private static void WriteCounts(
        ParseState state, ReadOnlySpan<WordAtoms> words, int s0, int s1, int b0, Span<uint> keys)
    {
        ref readonly WordAtoms ws0 = ref words[s0];
        ref readonly WordAtoms ws1 = ref words[s1];
        ref readonly WordAtoms wb0 = ref words[b0];
        uint near = Distance(s0, b0);
        uint far = Distance(s1, s0);
        keys[0] = Hash.Key(100, state.LeftCount[s0], ws0.Tag);
        keys[1] = Hash.Key(101, state.RightCount[s0], ws0.Tag);
        keys[2] = Hash.Key(102, state.LeftCount[s0], ws0.Lower);
        keys[3] = Hash.Key(103, state.RightCount[s0], ws0.Lower);
        keys[4] = Hash.Key(104, state.LeftCount[b0], wb0.Tag);
        keys[5] = Hash.Key(105, state.LeftCount[b0], wb0.Lower);
        keys[6] = Hash.Key(106, state.RightCount[s1], ws1.Tag);
        keys[7] = Hash.Key(107, near, ws0.Tag, wb0.Tag);
        keys[8] = Hash.Key(108, far, ws1.Tag, ws0.Tag);
        keys[9] = Hash.Key(109, near, ws0.Lower);
        keys[10] = Hash.Key(110, near, wb0.Lower);
        keys[11] = Hash.Key(111, far, ws1.Lower);
        keys[12] = Hash.Key(112, (uint)Math.Min(state.Depth, 4), ws0.Tag, wb0.Tag);
    }

    private static uint Distance(int left, int right) =>
        left == 0 || right == 0 ? 0 : (uint)(right - left) switch { < 5 and var d => d, < 8 => 6, < 12 => 7, _ => 8 };
}
