using Rapporteur.Language.Weights;
using Rapporteur.Language.Words;

namespace Rapporteur.Language.Parse;

/// <summary>The features of a rarer relation between two words whose arc is known.</summary>
internal static class LabelFeatures
{
    public const int Count = 32;

    /// <summary>Writes the keys of an arc.</summary>
    /// <param name="state">The parser before it makes the arc.</param>
    /// <param name="words">The padded sentence, tagged.</param>
    /// <param name="head">The head's place.</param>
    /// <param name="child">The child's place.</param>
    /// <param name="keys">Receives <see cref="Count"/> keys.</param>
    public static void Write(ParseState state, ReadOnlySpan<WordAtoms> words, int head, int child, Span<uint> keys)
    {
        ref readonly WordAtoms h = ref words[head];
        ref readonly WordAtoms c = ref words[child];
        uint side = head > child ? 1u : 0u;
        uint tags = ((uint)h.Tag << 8) | c.Tag;
        keys[0] = Hash.Row(200, side, c.Lower);
        keys[1] = Hash.Row(201, side, c.Tag);
        keys[2] = Hash.Row(202, side, h.Lower);
        keys[3] = Hash.Row(203, side, h.Tag);
        keys[4] = Hash.Row(204, side, tags);
        keys[5] = Hash.Row(205, side, h.Lower, c.Tag);
        keys[6] = Hash.Row(206, side, h.Tag, c.Lower);
        keys[7] = Hash.Row(207, side, h.Lower, c.Lower);
        keys[8] = Hash.Row(208, side, h.Cluster, c.Cluster);
        keys[9] = Hash.Row(209, side, h.Cluster, c.Tag);
        keys[10] = Hash.Row(210, side, h.Tag, c.Cluster);
        keys[11] = Hash.Row(211, side, c.Suffix3, h.Tag);
        keys[12] = Hash.Row(212, side, ParseFeatures.Distance(child, head), tags);
        keys[13] = Hash.Row(213, side, words[child - 1].Tag, tags);
        keys[14] = Hash.Row(214, side, words[child + 1].Tag, tags);
        keys[15] = Hash.Row(215, side, words[child - 1].Lower, c.Tag);
        keys[16] = Hash.Row(216, side, words[child + 1].Lower, c.Tag);
        keys[17] = Hash.Row(217, side, (uint)c.Flags, tags);
        WriteChildren(state, words, head, child, keys[18..]);
    }

    private static void WriteChildren(ParseState state, ReadOnlySpan<WordAtoms> words, int head, int child, Span<uint> keys)
    {
        ref readonly WordAtoms h = ref words[head];
        ref readonly WordAtoms c = ref words[child];
        uint side = head > child ? 1u : 0u;
        int left = state.Left1[child];
        int right = state.Right1[child];
        byte[] labels = state.Labels;
        keys[0] = Hash.Row(218, side, words[left].Lower, c.Tag, h.Tag);
        keys[1] = Hash.Row(219, side, words[right].Lower, c.Tag, h.Tag);
        keys[2] = Hash.Row(220, side, labels[left], c.Tag, h.Tag);
        keys[3] = Hash.Row(221, side, labels[right], c.Tag, h.Tag);
        keys[4] = Hash.Row(222, side, labels[left], labels[state.Left2[child]], c.Tag);
        keys[5] = Hash.Row(223, side, labels[right], labels[state.Right2[child]], c.Tag);
        keys[6] = Hash.Row(224, side, words[left].Tag, words[right].Tag, c.Tag);
        keys[7] = Hash.Row(225, side, words[left].Lower, h.Lower);
        keys[8] = Hash.Row(226, side, words[left].Lower, h.Cluster, c.Tag);
        keys[9] = Hash.Row(227, side, labels[state.Right1[head]], c.Tag, h.Tag);
        keys[10] = Hash.Row(228, side, labels[state.Left1[head]], c.Tag, h.Tag);
        keys[11] = Hash.Row(229, side, state.LeftCount[head], state.RightCount[head], c.Tag);
        keys[12] = Hash.Row(230, side, labels[state.Left1[head]], labels[state.Left2[head]], h.Tag);
        keys[13] = Hash.Row(231, side, labels[left], h.Lower);
    }
}
