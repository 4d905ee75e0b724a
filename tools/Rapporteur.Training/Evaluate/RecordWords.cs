using System.Globalization;
using System.Text;

namespace Rapporteur.Training.Evaluate;

/// <summary>Texts as the scorer compares them: lower-case runs of letters and digits, possessives gone.</summary>
internal static class RecordWords
{
    /// <summary>The words of a text.</summary>
    public static string[] Of(string text)
    {
        // U+0130 becomes i and a combining dot, as Unicode's full mapping has it; the invariant culture leaves it alone.
        string lower = text.Replace("\u0130", "i\u0307", StringComparison.Ordinal).ToLowerInvariant()
            .Replace('\u2019', '\'').Replace('\u2018', '\'');
        return Split(JoinStates(DropPossessives(lower)));
    }

    /// <summary>The words with single spaces between them.</summary>
    public static string Joined(string text) => string.Join(' ', Of(text));

    /// <summary>Where the needle first begins in the hay; -1 where it does not, or is empty.</summary>
    public static int Locate(string[] hay, string[] needle)
    {
        if (needle.Length == 0)
        {
            return -1;
        }

        for (int i = 0; i <= hay.Length - needle.Length; i++)
        {
            if (hay.AsSpan(i, needle.Length).SequenceEqual(needle))
            {
                return i;
            }
        }

        return -1;
    }

    private static string DropPossessives(string text)
    {
        var kept = new StringBuilder(text.Length);
        int from = 0;
        for (int i = text.IndexOf("'s", StringComparison.Ordinal); i >= 0; i = text.IndexOf("'s", i, StringComparison.Ordinal))
        {
            if (IsWordAt(text, i + 2))
            {
                i += 2;
                continue;
            }

            kept.Append(text, from, i - from);
            i += 2;
            from = i;
        }

        return kept.Append(text, from, text.Length - from).ToString();
    }

    private static string JoinStates(string text)
    {
        const string States = "u.s.";
        var joined = new StringBuilder(text.Length);
        int from = 0;
        for (int i = text.IndexOf(States, StringComparison.Ordinal); i >= 0; i = text.IndexOf(States, i, StringComparison.Ordinal))
        {
            if (IsWordBefore(text, i))
            {
                i++;
                continue;
            }

            joined.Append(text, from, i - from).Append("us");
            i += States.Length;
            from = i;
        }

        return joined.Append(text, from, text.Length - from).ToString();
    }

    private static string[] Split(string text)
    {
        var words = new List<string>();
        int start = -1;
        int at = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            bool inside = IsLetterOrNumber(rune);
            if (inside && start < 0)
            {
                start = at;
            }
            else if (!inside && start >= 0)
            {
                words.Add(text[start..at]);
                start = -1;
            }

            at += rune.Utf16SequenceLength;
        }

        if (start >= 0)
        {
            words.Add(text[start..]);
        }

        return [.. words];
    }

    private static bool IsWordAt(string text, int at) =>
        at < text.Length && Rune.TryGetRuneAt(text, at, out Rune rune) && IsWord(rune);

    private static bool IsWordBefore(string text, int at) =>
        at > 0 && Rune.DecodeLastFromUtf16(text.AsSpan(0, at), out Rune rune, out _) == System.Buffers.OperationStatus.Done
            && IsWord(rune);

    private static bool IsWord(Rune rune) => rune.Value == '_' || IsLetterOrNumber(rune);

    private static bool IsLetterOrNumber(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber
        or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
