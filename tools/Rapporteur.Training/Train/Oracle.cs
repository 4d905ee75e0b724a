using Rapporteur.Language.Fast;
using Rapporteur.Training.Corpus;

namespace Rapporteur.Training.Train;

/// <summary>The dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): which actions lose no more arcs of the gold tree.</summary>
internal static class Oracle
{
    /// <summary>Marks the classes of least cost.</summary>
    /// <param name="state">Where the parser stands.</param>
    /// <param name="gold">The tree to learn.</param>
    /// <param name="actions">The classes.</param>
    /// <param name="chosen">The class the parser would take.</param>
    /// <param name="good">Receives the classes that cost least.</param>
    /// <returns>How many there are.</returns>
    public static int Best(ParseState state, TrainingSentence gold, ActionSet actions, int chosen, Span<int> good)
    {
        int shift = state.CanShift ? ShiftCost(state, gold.Heads) : int.MaxValue;
        int left = state.CanLeft ? LeftCost(state, gold.Heads) : int.MaxValue;
        int right = state.CanRight ? RightCost(state, gold.Heads) : int.MaxValue;
        int least = Math.Min(shift, Math.Min(left, right));
        int s0 = state.Stack(0);
        int count = 0;
        if (shift == least)
        {
            good[count++] = 0;
        }

        if (left == least)
        {
            good[count++] = Arc(gold.Heads[s0] == state.Front, false);
        }

        if (right == least)
        {
            good[count++] = Arc(gold.Heads[s0] == state.Stack(1), true);
        }

        return count;

        // An arc that the gold tree lacks costs nothing more by its label: any will do.
        int Arc(bool real, bool toRight) => !real && chosen > 0 && actions.IsRight(chosen) == toRight
            ? chosen
            : actions.ClassOf(toRight, gold.Labels[s0]);
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
