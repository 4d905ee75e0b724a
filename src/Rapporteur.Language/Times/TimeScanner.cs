using System.Buffers;
using System.Globalization;

namespace Rapporteur.Language.Times;

/// <summary>Cuts a text into the words, numbers and marks of the time grammar, in one pass.</summary>
internal static class TimeScanner
{
    /// <summary>Scans into an array of the shared pool, which the caller gives back.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="count">How many words were written.</param>
    public static TimeWord[] Scan(string text, out int count)
    {
        TimeWord[] words = ArrayPool<TimeWord>.Shared.Rent((text.Length / 4) + 16);
        count = 0;
        int at = 0;
        while (at < text.Length)
        {
            char c = text[at];
            if (char.IsWhiteSpace(c))
            {
                at = SkipSpace(text, at, out bool paragraph);
                if (paragraph)
                {
                    Add(ref words, ref count, new TimeWord(at, at, WordKind.Break, 0, false));
                }

                continue;
            }

            TimeWord word = char.IsAsciiDigit(c) ? ReadNumber(text, at)
                : char.IsLetter(c) ? ReadWord(text, at)
                : new TimeWord(at, at + 1, WordKind.Mark, c, false);
            Add(ref words, ref count, word);
            at = word.End;
        }

        return words;
    }

    private static void Add(ref TimeWord[] words, ref int count, in TimeWord word)
    {
        if (count == words.Length)
        {
            TimeWord[] larger = ArrayPool<TimeWord>.Shared.Rent(words.Length * 2);
            Array.Copy(words, larger, count);
            ArrayPool<TimeWord>.Shared.Return(words);
            words = larger;
        }

        words[count++] = word;
    }

    /// <summary>A paragraph ends where the white space holds two line ends.</summary>
    private static int SkipSpace(string text, int at, out bool paragraph)
    {
        int lines = 0;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            lines += text[at] is '\n' or '\u2029' || (text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n')) ? 1 : 0;
            at++;
        }

        paragraph = lines > 1;
        return at;
    }

    private static TimeWord ReadWord(string text, int start)
    {
        int end = start + 1;
        while (end < text.Length && (char.IsLetter(text[end]) || char.GetUnicodeCategory(text[end]) == UnicodeCategory.NonSpacingMark))
        {
            end++;
        }

        (WordKind kind, int value) = TimeLexicon.Find(text.AsSpan(start, end - start));
        return new TimeWord(start, end, kind, value, char.IsUpper(text[start]));
    }

    private static TimeWord ReadNumber(string text, int start)
    {
        int end = Digits(text, start);
        bool big = end - start > 8;
        while (end + 3 < text.Length && text[end] == ',' && Digits(text, end + 1) == end + 4)
        {
            end += 4;
            big = true;
        }

        if (big)
        {
            return new TimeWord(start, end, WordKind.BigNumber, 0, false);
        }

        int value = 0;
        for (int i = start; i < end; i++)
        {
            value = (value * 10) + (text[i] - '0');
        }

        ReadOnlySpan<char> rest = text.AsSpan(end);
        if (Suffix(rest, "st") || Suffix(rest, "nd") || Suffix(rest, "rd") || Suffix(rest, "th"))
        {
            return new TimeWord(start, end + 2, WordKind.Ordinal, value, false);
        }

        if (value % 10 == 0 && end - start is 2 or 3 or 4)
        {
            int s = Suffix(rest, "s") ? 1 : Suffix(rest, "'s") || Suffix(rest, "\u2019s") ? 2 : 0;
            if (s > 0)
            {
                return new TimeWord(start, end + s, WordKind.DecadeDigits, value, false);
            }
        }

        return new TimeWord(start, end, WordKind.Number, value, false);
    }

    private static int Digits(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool Suffix(ReadOnlySpan<char> rest, string suffix) =>
        rest.StartsWith(suffix, StringComparison.OrdinalIgnoreCase)
        && (rest.Length == suffix.Length || !char.IsLetterOrDigit(rest[suffix.Length]));
}
