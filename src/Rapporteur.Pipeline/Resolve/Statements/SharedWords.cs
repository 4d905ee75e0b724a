namespace Rapporteur.Pipeline.Resolve.Statements;

/// <summary>What two rows of words have in common; a word is a number of two bytes.</summary>
internal static class SharedWords
{
    /// <summary>Fewest words of a quotation found within a longer one.</summary>
    private const int FewestContained = 6;

    /// <summary>Fewest words that one report of an utterance may stop after where another goes on.</summary>
    public const int FewestBegun = 4;

    /// <summary>So many words in a row, where nothing else is said, make short sayings one.</summary>
    private const int FewestInARow = 3;

    /// <summary>Statements of so many words are compared without a claim on the heap.</summary>
    public const int OnStack = 128;

    /// <summary>Some words in a row: "the harbour is shut to all" and "the harbour was shut to all".</summary>
    public static bool HaveRun(ReadOnlySpan<ushort> a, ReadOnlySpan<ushort> b)
    {
        for (int i = 0; i + FewestInARow <= a.Length; i++)
        {
            if (b.IndexOf(a.Slice(i, FewestInARow)) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the shorter is within the longer.</summary>
    public static bool OneHoldsOther(ReadOnlySpan<ushort> a, ReadOnlySpan<ushort> b)
    {
        ReadOnlySpan<ushort> small = a.Length <= b.Length ? a : b;
        ReadOnlySpan<ushort> large = a.Length <= b.Length ? b : a;
        return small.Length >= FewestContained && large.IndexOf(small) >= 0;
    }

    /// <summary>Whether the longer begins with the shorter.</summary>
    public static bool OneBeginsOther(ReadOnlySpan<ushort> a, ReadOnlySpan<ushort> b)
    {
        ReadOnlySpan<ushort> small = a.Length <= b.Length ? a : b;
        ReadOnlySpan<ushort> large = a.Length <= b.Length ? b : a;
        return small.Length >= FewestBegun && large.StartsWith(small);
    }

    /// <summary>Share of the runs of two words that both have.</summary>
    public static double Jaccard(ReadOnlySpan<ushort> a, ReadOnlySpan<ushort> b)
    {
        if (a.Length < 3 || b.Length < 3)
        {
            return 0;
        }

        Span<int> first = a.Length <= OnStack ? stackalloc int[OnStack] : new int[a.Length];
        Span<int> second = b.Length <= OnStack ? stackalloc int[OnStack] : new int[b.Length];
        first = RunsOfTwo(a, first);
        second = RunsOfTwo(b, second);
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < first.Length && j < second.Length)
        {
            common += first[i] == second[j] ? 1 : 0;
            (i, j) = first[i] == second[j] ? (i + 1, j + 1) : first[i] < second[j] ? (i + 1, j) : (i, j + 1);
        }

        return (double)common / (first.Length + second.Length - common);
    }

    /// <summary>The runs of two words, ascending, each once.</summary>
    public static Span<int> RunsOfTwo(ReadOnlySpan<ushort> words, Span<int> into)
    {
        for (int i = 0; i + 1 < words.Length; i++)
        {
            into[i] = (words[i] << 16) | words[i + 1];
        }

        Span<int> runs = into[..(words.Length - 1)];
        runs.Sort();
        int kept = 0;
        for (int i = 0; i < runs.Length; i++)
        {
            if (i == 0 || runs[i] != runs[i - 1])
            {
                runs[kept++] = runs[i];
            }
        }

        return runs[..kept];
    }
}
