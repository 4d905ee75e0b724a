using Rapporteur.Language.Parse;
using Rapporteur.Training.Corpus;

namespace Rapporteur.Training.Train;

/// <summary>The dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): which actions lose no more arcs of the gold tree.</summary>
internal static class Oracle
{
    /// <summary>The best-scored action of least cost, and whether the parser's choice is as good.</summary>
    public static int Best(
        ParseState state, TrainingSentence gold, ReadOnlySpan<int> scores, int labels, out bool chosenIsRight, int chosen)
    {
        int shift = state.CanShift ? ShiftCost(state, gold.Heads) : int.MaxValue;
        int left = state.CanLeft ? LeftCost(state, gold.Heads) : int.MaxValue;
        int right = state.CanRight ? RightCost(state, gold.Heads) : int.MaxValue;
        int least = Math.Min(shift, Math.Min(left, right));
        int s0 = state.Stack(0);
        int best = -1;
        chosenIsRight = false;
        if (shift == least)
        {
            best = 0;
            chosenIsRight = chosen == 0;
        }

        if (left == least)
        {
            bool real = gold.Heads[s0] == state.Front;
            Consider(scores, real, gold.Labels[s0], 1, labels, chosen, ref best, ref chosenIsRight);
        }

        if (right == least)
        {
            bool real = gold.Heads[s0] == state.Stack(1);
            Consider(scores, real, gold.Labels[s0], 1 + labels, labels, chosen, ref best, ref chosenIsRight);
        }

        return best;
    }

    private static void Consider(
        ReadOnlySpan<int> scores, bool real, int label, int offset, int labels, int chosen, ref int best, ref bool chosenIsRight)
    {
        // An arc that the gold tree lacks costs nothing more by its label: any will do, the gold label of the word first.
        int action = offset + label;
        if (!real && chosen > offset && chosen < offset + labels)
        {
            action = chosen;
        }

        chosenIsRight |= chosen == action;
        if (best < 0 || scores[action] > scores[best])
        {
            best = action;
        }
    }

    // Shifting b loses arcs between b and the stack: b's head below the top, or its children there.
    private static int ShiftCost(ParseState state, int[] heads)
    {
        int b = state.Front;
        int cost = 0;
        for (int i = 0; i < state.Depth; i++)
        {
            int s = state.Stack(i);
            cost += heads[s] == b ? 1 : 0;
            cost += i > 0 && heads[b] == s ? 1 : 0;
        }

        return cost;
    }

    // Hanging s0 on b loses s0's arcs to s1 and to the buffer behind b, and its children in the buffer.
    private static int LeftCost(ParseState state, int[] heads)
    {
        int s0 = state.Stack(0);
        int b = state.Front;
        int cost = heads[s0] == state.Stack(1) && state.Depth > 1 ? 1 : 0;
        cost += heads[s0] > b ? 1 : 0;
        for (int i = b; i < state.Root; i++)
        {
            cost += heads[i] == s0 ? 1 : 0;
        }

        return cost;
    }

    // Hanging s0 on s1 loses s0's head in the buffer and its children there.
    private static int RightCost(ParseState state, int[] heads)
    {
        int s0 = state.Stack(0);
        int cost = heads[s0] >= state.Front ? 1 : 0;
        for (int i = state.Front; i < state.Root; i++)
        {
            cost += heads[i] == s0 ? 1 : 0;
        }

        return cost;
    }
}
