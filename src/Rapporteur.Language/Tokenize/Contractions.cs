using System.Collections.Frozen;

namespace Rapporteur.Language.Tokenize;

/// <summary>Words written as one that are two: "don't", "Iraq's", "cannot".</summary>
internal static class Contractions
{
    private static readonly string[] Endings = ["s", "re", "ve", "ll", "d", "m"];

    private static readonly string[] Clipped = ["em", "til", "cause", "tis", "twas", "bout", "n"];

    // Written without an apostrophe: where the second word starts.
    private static readonly FrozenDictionary<string, int> Fused = new[]
    {
        "can not", "gon na", "wan na", "got ta", "do nt", "does nt", "did nt", "is nt", "was nt", "ca nt", "wo nt", "would nt",
        "could nt", "should nt", "have nt", "has nt", "are nt", "i m", "i ve", "that s", "you re", "they re", "what s", "lem me",
        "gim me",
    }.ToFrozenDictionary(
        words => words.Replace(" ", string.Empty, StringComparison.Ordinal),
        words => words.IndexOf(' ', StringComparison.Ordinal),
        StringComparer.OrdinalIgnoreCase);

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
