using System.Collections.Frozen;

namespace Rapporteur.Language.Tokenize;

/// <summary>Words written as one that are two: "don't", "Iraq's", "cannot".</summary>
internal static class Contractions
{
    private static readonly string[] Endings = ["s", "re", "ve", "ll", "d", "m"];

    private static readonly string[] Clipped = ["em", "til", "cause", "tis", "twas", "bout", "n"];

    // Written without an apostrophe: where the second word starts.
    private static readonly FrozenDictionary<string, int> Fused = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        ["cannot"] = 3, ["gonna"] = 3, ["wanna"] = 3, ["gotta"] = 3, ["dont"] = 2, ["doesnt"] = 4, ["didnt"] = 3, ["isnt"] = 2,
        ["wasnt"] = 3, ["cant"] = 2, ["wont"] = 2, ["wouldnt"] = 5, ["couldnt"] = 5, ["shouldnt"] = 6, ["havent"] = 4,
        ["hasnt"] = 3, ["arent"] = 3, ["im"] = 1, ["ive"] = 1, ["thats"] = 4, ["youre"] = 3, ["theyre"] = 4, ["whats"] = 4,
        ["lemme"] = 3, ["gimme"] = 3,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> FusedSpans =
        Fused.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Where the second word starts; 0 for a word that is one.</summary>
    public static int Split(ReadOnlySpan<char> word)
    {
        if (word.Length < 2)
        {
            return 0;
        }

        int tail = Math.Min(word.Length, 4);
        int apostrophe = word[^tail..].LastIndexOfAny("'\u2019\u02BC`");
        if (apostrophe < 0)
        {
            return word.Length <= 8 && FusedSpans.TryGetValue(word, out int place) ? place : 0;
        }

        apostrophe += word.Length - tail;
        ReadOnlySpan<char> ending = word[(apostrophe + 1)..];
        if (ending.Equals("t", StringComparison.OrdinalIgnoreCase))
        {
            return apostrophe > 1 && word[apostrophe - 1] is 'n' or 'N' ? apostrophe - 1 : 0;
        }

        foreach (string known in Endings)
        {
            if (ending.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return apostrophe;
            }
        }

        return 0;
    }

    /// <summary>Whether a run starts with a word cut at its front: "'em", "'90s", "'s".</summary>
    public static bool StartsClipped(ReadOnlySpan<char> run)
    {
        int letters = 1;
        while (letters < run.Length && char.IsLetterOrDigit(run[letters]))
        {
            letters++;
        }

        ReadOnlySpan<char> word = run[1..letters];
        if (word.Length >= 2 && word.Length <= 3 && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[1]))
        {
            return word.Length == 2 || word[2] == 's';
        }

        foreach (string clipped in Clipped)
        {
            if (word.Equals(clipped, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return word.Equals("s", StringComparison.Ordinal) || word.Equals("ve", StringComparison.Ordinal)
            || word.Equals("re", StringComparison.Ordinal) || word.Equals("ll", StringComparison.Ordinal);
    }
}
