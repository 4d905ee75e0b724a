namespace Rapporteur.Language.Fast;

/// <summary>What the parser looks at in a state: words in places, relations of children, and numbers.</summary>
internal static class StatePlaces
{
    public const int Words = 13;
    public const int Relations = 8;
    public const int Numbers = 8;

    /// <summary>Rows of relations: one for each place and label; 64 labels at most.</summary>
    public const int LabelsRoom = 64;

    /// <summary>Rows of numbers: one for each place and number; 16 numbers at most.</summary>
    public const int NumbersRoom = 16;

    public const int Rows = (Relations * LabelsRoom) + (Numbers * NumbersRoom);

    private const int MostCounted = 5;

    /// <summary>Reads a state.</summary>
    /// <param name="state">Where the parser stands.</param>
    /// <param name="words">Receives the words in the places, 0 for none.</param>
    /// <param name="rows">Receives the rows of relations and numbers.</param>
    public static void Read(ParseState state, Span<int> words, Span<int> rows)
    {
        int s0 = state.Stack(0);
        int s1 = state.Stack(1);
        int b0 = state.Front;
        words = words[..Words];
        words[0] = s0;
        words[1] = s1;
        words[2] = state.Stack(2);
        words[3] = b0;
        words[4] = state.Buffer(1);
        words[5] = state.Left1[s0];
        words[6] = state.Right1[s0];
        words[7] = state.Left1[s1];
        words[8] = state.Right1[s1];
        words[9] = state.Left1[b0];
        words[10] = state.Left2[s0];
        words[11] = state.Right2[s0];
        words[12] = state.Left2[b0];
        byte[] labels = state.Labels;
        for (int i = 0; i < Relations; i++)
        {
            rows[i] = (i * LabelsRoom) + labels[words[5 + i]];
        }

        Span<int> numbers = rows.Slice(Relations, Numbers);
        numbers[0] = Distance(s0, b0);
        numbers[1] = Distance(s1, s0);
        numbers[2] = Math.Min((int)state.LeftCount[s0], MostCounted);
        numbers[3] = Math.Min((int)state.RightCount[s0], MostCounted);
        numbers[4] = Math.Min((int)state.LeftCount[b0], MostCounted);
        numbers[5] = Math.Min((int)state.RightCount[s1], MostCounted);
        numbers[6] = Math.Min(state.Depth, MostCounted);
        numbers[7] = b0 == state.Root ? 1 : 0;
        for (int i = 0; i < Numbers; i++)
        {
            numbers[i] += (Relations * LabelsRoom) + (i * NumbersRoom);
        }
    }

    // In steps that grow; 0 where one of the words is none.
    private static int Distance(int left, int right) =>
        left == 0 || right == 0 ? 0 : (right - left) switch { < 5 and var d => d, < 8 => 6, < 12 => 7, _ => 8 };
}
