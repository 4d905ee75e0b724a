using System.Buffers;
using System.Collections.Frozen;

namespace Rapporteur.Language.Tokenize;

/// <summary>Which hyphens hold a word together: those after a prefix, and those of telephone numbers and dates.</summary>
internal static class Hyphens
{
    private const int LongestNumber = 40;

    private static readonly SearchValues<char> NotInScraps = SearchValues.Create("aeiouAEIOU0123456789.");

    private static readonly FrozenSet<string> Prefixes = new[]
    {
        "anti", "arch", "co", "counter", "cross", "e", "ex", "inter", "intra", "mega", "micro", "mid", "mini", "multi", "neo",
        "non", "para", "post", "pre", "pro", "proto", "pseudo", "psycho", "quasi", "re", "semi", "socio", "sub", "super",
        "trans", "ultra", "un",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PrefixSpans =
        Prefixes.GetAlternateLookup<ReadOnlySpan<char>>();

    // Korean syllables that make a given name with "in", which alone is read as a preposition: "Jae-in".
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeIn =
        new[] { "Dong", "Hae", "Hye", "Hyo", "Jae", "Jong", "Kyung", "Sang", "Seung", "Young" }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the hyphen at this place of a word stays inside it.</summary>
    public static bool Keeps(ReadOnlySpan<char> word, int hyphen)
    {
        if (char.IsAsciiDigit(word[hyphen - 1]) && char.IsAsciiDigit(word[hyphen + 1]))
        {
            return KeepsNumber(word, hyphen);
        }

        ReadOnlySpan<char> before = word[..hyphen];
        return before.Length <= 7 && (PrefixSpans.Contains(before) || (IsIn(word[(hyphen + 1)..]) && BeforeIn.Contains(before)));
    }

    /// <summary>"th- the thing": a word broken off, as talk is written down.</summary>
    public static bool EndsScrap(ReadOnlySpan<char> word) =>
        word.Length <= 2 && char.IsAsciiLetter(word[0]) && !word.ContainsAny(NotInScraps);

    private static bool IsIn(ReadOnlySpan<char> rest) => rest.StartsWith("in", StringComparison.Ordinal) && (rest.Length == 2 || !char.IsLetterOrDigit(rest[2]));

    private static bool KeepsNumber(ReadOnlySpan<char> word, int hyphen)
    {
        // A range has one hyphen ("10-15"); a telephone number 3 digits and 4, two hyphens, or a slash and 4 digits at its end; a
        // date two hyphens; an American postcode 5 digits and 4.
        int hyphens = 0;
        int end = 0;
        int limit = Math.Min(word.Length, LongestNumber);
        bool slash = false;
        while (end < limit && (char.IsAsciiDigit(word[end]) || word[end] is '-' or '/'))
        {
            slash |= word[end] == '/';
            hyphens += word[end] == '-' ? 1 : 0;
            end++;
        }

        return hyphens >= 2 || (hyphens == 1 && end == hyphen + 5 && (hyphen is 3 or 5 || slash));
    }
}
