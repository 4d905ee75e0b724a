using System.Globalization;
using System.Text;

namespace Rapporteur.Language.Tokenize;

/// <summary>What a character is to the tokenizer.</summary>
internal static class CharClass
{
    /// <summary>White space, control characters, and the marks without width that stand between words.</summary>
    public static bool IsSpace(char c) =>
        c <= ' ' || (c >= '\u007F' && (char.IsWhiteSpace(c) || c is < '\u00A0' or '\u200B' or '\uFEFF' or '\u2060'));

    /// <summary>Marks without ink that no token begins with: those of direction, joiners, soft hyphens.</summary>
    public static bool IsFormat(char c) => c > '\u00A0' && char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    /// <summary>Marks that belong to the letter before: accents, joiners, soft hyphens.</summary>
    public static bool Joins(char c) => c > '\u007F' && (c is '\u200C' or '\u200D' or '\u00AD' or '\u00B7'
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.EnclosingMark);

    /// <summary>Marks that make one token with more of their own kind.</summary>
    public static bool Repeats(char c) => c is '.' or '!' or '?' or '-' or '*' or '=' or '_' or '~' or '`' or '+' or '\u2026'
        or '\u2014' or '\u2013' or '#' or '>' or '<' or '^' or '|' or '$' or '\\';

    public static bool IsLowerRun(ReadOnlySpan<char> chars)
    {
        foreach (char c in chars)
        {
            if (!char.IsLower(c))
            {
                return false;
            }
        }

        return true;
    }

    public static bool IsUpperRun(ReadOnlySpan<char> chars)
    {
        foreach (char c in chars)
        {
            if (!char.IsUpper(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a pictogram starts here, and how many code units it has with all that is joined to it.</summary>
    public static bool IsEmoji(ReadOnlySpan<char> rest, out int length)
    {
        length = 0;
        if (rest[0] < '\u2190' || !IsPictogram(rest, out int used))
        {
            return false;
        }

        do
        {
            length += used;
            while (length < rest.Length && rest[length] is '\uFE0E' or '\uFE0F' or '\u20E3')
            {
                length++;
            }

            used = Joined(rest[length..]);
        }
        while (used > 0);

        return true;
    }

    // A joiner and another pictogram, or a colour of skin.
    private static int Joined(ReadOnlySpan<char> rest)
    {
        if (rest.Length > 1 && rest[0] == '\uD83C' && rest[1] is >= '\uDFFB' and <= '\uDFFF')
        {
            return 2;
        }

        return rest.Length > 1 && rest[0] == '\u200D' && IsPictogram(rest[1..], out int used) ? used + 1 : 0;
    }

    private static bool IsPictogram(ReadOnlySpan<char> rest, out int used) =>
        Rune.DecodeFromUtf16(rest, out Rune rune, out used) == System.Buffers.OperationStatus.Done
        && Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol;

    /// <summary>Where the unit starts in "10am", "5km" and the like; 0 for any other word.</summary>
    public static int UnitStart(ReadOnlySpan<char> word)
    {
        int digits = 0;
        while (digits < word.Length && (char.IsAsciiDigit(word[digits]) || word[digits] is '.' or ',' or ':'))
        {
            digits++;
        }

        if (digits == 0 || digits == word.Length || !char.IsAsciiDigit(word[0]))
        {
            return 0;
        }

        ReadOnlySpan<char> unit = word[digits..];
        return Is(unit, "am") || Is(unit, "pm") || Is(unit, "a.m.") || Is(unit, "p.m.") || Is(unit, "km") || Is(unit, "kg")
            || Is(unit, "mm") || Is(unit, "cm") || Is(unit, "mph") || Is(unit, "kph") || Is(unit, "lbs") || Is(unit, "ft")
            || Is(unit, "k") || Is(unit, "m") || Is(unit, "bn") || Is(unit, "mn") || Is(unit, "tn") || Is(unit, "lb")
            || Is(unit, "mg") || Is(unit, "hrs") || Is(unit, "mins") || Is(unit, "GB") || Is(unit, "MB")
            ? digits
            : 0;
    }

    private static bool Is(ReadOnlySpan<char> word, string other) => word.Equals(other, StringComparison.OrdinalIgnoreCase);
}
