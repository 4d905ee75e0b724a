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
        keys[0] = Hash.Row(0, s0.Lower);
        keys[1] = Hash.Row(1, s0.Tag);
        keys[2] = Hash.Row(2, s0.Lower, s0.Tag);
        keys[3] = Hash.Row(3, s0.Cluster, s0.Tag);
        keys[4] = Hash.Row(4, s1.Lower);
        keys[5] = Hash.Row(5, s1.Tag);
        keys[6] = Hash.Row(6, s1.Lower, s1.Tag);
        keys[7] = Hash.Row(7, s1.Cluster, s1.Tag);
        keys[8] = Hash.Row(8, b0.Lower);
        keys[9] = Hash.Row(9, b0.Tag);
        keys[10] = Hash.Row(10, b0.Lower, b0.Tag);
        keys[11] = Hash.Row(11, b0.Cluster, b0.Tag);
        keys[12] = Hash.Row(12, b1.Lower, b1.Tag);
        keys[13] = Hash.Row(13, b1.Tag);
        keys[14] = Hash.Row(14, b2.Lower, b2.Tag);
        keys[15] = Hash.Row(15, b2.Tag);
        keys[16] = Hash.Row(16, s2.Lower, s2.Tag);
        keys[17] = Hash.Row(17, b1.Cluster);
        keys[18] = Hash.Row(18, s0.Suffix3, s0.Tag);
        keys[19] = Hash.Row(19, b0.Suffix3, b0.Tag);
        return keys[20..];
    }

    private static Span<uint> WritePairs(
        ref readonly WordAtoms s0, ref readonly WordAtoms s1, ref readonly WordAtoms b0, ref readonly WordAtoms b1, Span<uint> keys)
    {
        uint s0wt = Hash.Add(s0.Lower, s0.Tag);
        uint s1wt = Hash.Add(s1.Lower, s1.Tag);
        uint b0wt = Hash.Add(b0.Lower, b0.Tag);
        keys[0] = Hash.Row(20, s0wt, b0wt);
        keys[1] = Hash.Row(21, s0wt, b0.Lower);
        keys[2] = Hash.Row(22, s0.Lower, b0wt);
        keys[3] = Hash.Row(23, s0wt, b0.Tag);
        keys[4] = Hash.Row(24, s0.Tag, b0wt);
        keys[5] = Hash.Row(25, s0.Lower, b0.Lower);
        keys[6] = Hash.Row(26, s0.Tag, b0.Tag);
        keys[7] = Hash.Row(27, s0.Cluster, b0.Cluster);
        keys[8] = Hash.Row(28, s0.Cluster, b0.Tag);
        keys[9] = Hash.Row(29, s0.Tag, b0.Cluster);
        keys[10] = Hash.Row(30, s1wt, s0wt);
        keys[11] = Hash.Row(31, s1wt, s0.Tag);
        keys[12] = Hash.Row(32, s1.Tag, s0wt);
        keys[13] = Hash.Row(33, s1.Lower, s0.Lower);
        keys[14] = Hash.Row(34, s1.Tag, s0.Tag);
        keys[15] = Hash.Row(35, s1.Cluster, s0.Cluster);
        keys[16] = Hash.Row(36, s1.Cluster, s0.Tag);
        keys[17] = Hash.Row(37, s1.Tag, s0.Cluster);
        keys[18] = Hash.Row(38, s1.Tag, b0.Tag);
        keys[19] = Hash.Row(39, s1.Lower, b0.Lower);
        keys[20] = Hash.Row(40, b0.Tag, b1.Tag);
        keys[21] = Hash.Row(41, b0wt, b1.Tag);
        keys[22] = Hash.Row(42, b0.Tag, b1.Lower);
        keys[23] = Hash.Row(43, s0.Coarse, b0.Coarse, s1.Coarse);
        return keys[24..];
    }

    private static Span<uint> WriteTriples(
        ref readonly WordAtoms s0, ref readonly WordAtoms s1, ref readonly WordAtoms b0, ref readonly WordAtoms b1, ref readonly WordAtoms s2, ref readonly WordAtoms b2, Span<uint> keys)
    {
        keys[0] = Hash.Row(50, s0.Tag, b0.Tag, b1.Tag);
        keys[1] = Hash.Row(51, s1.Tag, s0.Tag, b0.Tag);
        keys[2] = Hash.Row(52, s2.Tag, s1.Tag, s0.Tag);
        keys[3] = Hash.Row(53, b0.Tag, b1.Tag, b2.Tag);
        keys[4] = Hash.Row(54, s1.Tag, s0.Tag, b0.Lower);
        keys[5] = Hash.Row(55, s1.Tag, s0.Lower, b0.Tag);
        keys[6] = Hash.Row(56, s1.Lower, s0.Tag, b0.Tag);
        keys[7] = Hash.Row(57, s0.Lower, b0.Tag, b1.Tag);
        keys[8] = Hash.Row(58, s0.Tag, b0.Lower, b1.Tag);
        keys[9] = Hash.Row(59, s0.Tag, b0.Tag, b1.Lower);
        keys[10] = Hash.Row(60, s1.Tag, s0.Tag, b0.Tag, b1.Tag);
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
        keys[0] = Hash.Row(70, words[s0l].Tag, ws0.Tag, wb0.Tag);
        keys[1] = Hash.Row(71, words[s0r].Tag, ws0.Tag, wb0.Tag);
        keys[2] = Hash.Row(72, words[s1l].Tag, ws1.Tag, ws0.Tag);
        keys[3] = Hash.Row(73, words[s1r].Tag, ws1.Tag, ws0.Tag);
        keys[4] = Hash.Row(74, words[b0l].Tag, ws0.Tag, wb0.Tag);
        keys[5] = Hash.Row(75, words[s0l].Lower, ws0.Tag, ws1.Tag);
        keys[6] = Hash.Row(76, words[s0l].Lower, ws1.Lower);
        keys[7] = Hash.Row(77, words[b0l].Lower, ws0.Tag, wb0.Tag);
        keys[8] = Hash.Row(78, words[b0l].Lower, ws0.Lower);
        keys[9] = Hash.Row(79, words[s0r].Lower, ws0.Tag, wb0.Tag);
        keys[10] = Hash.Row(80, labels[s0l], ws0.Tag, wb0.Tag);
        keys[11] = Hash.Row(81, labels[s0r], ws0.Tag, wb0.Tag);
        keys[12] = Hash.Row(82, labels[b0l], wb0.Tag, ws0.Tag);
        keys[13] = Hash.Row(83, labels[s1r], ws1.Tag, ws0.Tag);
        keys[14] = Hash.Row(84, labels[s1l], ws1.Tag, ws0.Tag);
        keys[15] = Hash.Row(85, labels[state.Left2[s0]], labels[s0l], ws0.Tag);
        keys[16] = Hash.Row(86, labels[state.Right2[s0]], labels[s0r], ws0.Tag);
        keys[17] = Hash.Row(87, labels[state.Left2[b0]], labels[b0l], wb0.Tag);
        keys[18] = Hash.Row(88, labels[s0l], labels[s0r], ws0.Lower);
        keys[19] = Hash.Row(89, words[s0l].Lower, ws0.Cluster);
        keys[20] = Hash.Row(90, words[s0r].Tag, ws0.Lower);
        keys[21] = Hash.Row(91, labels[s1r], ws1.Lower, ws0.Tag);
        keys[22] = Hash.Row(92, words[state.Right2[s0]].Tag, words[s0r].Tag, ws0.Tag);
        keys[23] = Hash.Row(93, words[state.Left2[s0]].Lower, ws0.Tag, ws1.Tag);
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
        keys[0] = Hash.Row(100, state.LeftCount[s0], ws0.Tag);
        keys[1] = Hash.Row(101, state.RightCount[s0], ws0.Tag);
        keys[2] = Hash.Row(102, state.LeftCount[s0], ws0.Lower);
        keys[3] = Hash.Row(103, state.RightCount[s0], ws0.Lower);
        keys[4] = Hash.Row(104, state.LeftCount[b0], wb0.Tag);
        keys[5] = Hash.Row(105, state.LeftCount[b0], wb0.Lower);
        keys[6] = Hash.Row(106, state.RightCount[s1], ws1.Tag);
        keys[7] = Hash.Row(107, near, ws0.Tag, wb0.Tag);
        keys[8] = Hash.Row(108, far, ws1.Tag, ws0.Tag);
        keys[9] = Hash.Row(109, near, ws0.Lower);
        keys[10] = Hash.Row(110, near, wb0.Lower);
        keys[11] = Hash.Row(111, far, ws1.Lower);
        keys[12] = Hash.Row(112, (uint)Math.Min(state.Depth, 4), ws0.Tag, wb0.Tag);
    }

    /// <summary>How far apart two words stand, in steps that grow; 0 where one of them is nothing.</summary>
    public static uint Distance(int left, int right) =>
        left == 0 || right == 0 ? 0 : (uint)Math.Abs(right - left) switch { < 5 and var d => d, < 8 => 6, < 12 => 7, _ => 8 };
}
