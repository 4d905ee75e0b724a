using System.Buffers;
using System.Text;

namespace Rapporteur.Pipeline.Clean;

/// <summary>The only changes made to letters: one sort of line end, one sort of space, nothing invisible.</summary>
/// <remarks>Quotation marks, dashes and accents stay as they came; no Unicode normalisation is applied, so passages stay verbatim.</remarks>
internal static class CharacterRules
{
    /// <summary>What makes a text need rewriting; plain text without these is given back as it is.</summary>
    private static readonly SearchValues<char> Suspects = SearchValues.Create(SuspectCharacters());

    /// <summary>The text with line feeds only, ordinary spaces only, and without invisible characters.</summary>
    public static string Apply(string text)
    {
        int first = text.AsSpan().IndexOfAny(Suspects);
        if (first < 0)
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        result.Append(text, 0, first);
        for (int i = first; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
            {
                continue;
            }

            if (char.IsSurrogate(c))
            {
                i += AppendPair(result, text, i);
                continue;
            }

            switch (KindOf(c))
            {
                case Kind.LineEnd:
                    result.Append('\n');
                    break;
                case Kind.Space:
                    result.Append(' ');
                    break;
                case Kind.Plain:
                    result.Append(c);
                    break;
                default:
                    break;
            }
        }

        return result.ToString();
    }

    /// <summary>Appends the pair at <paramref name="i"/>, or a replacement mark for half a pair; says how many more units it took.</summary>
    private static int AppendPair(StringBuilder result, string text, int i)
    {
        if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
        {
            result.Append(text[i]).Append(text[i + 1]);
            return 1;
        }

        result.Append('\uFFFD');
        return 0;
    }

    private static Kind KindOf(char c) => c switch
    {
        '\n' => Kind.Plain,
        '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029' => Kind.LineEnd,
        '\t' or '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u3000' => Kind.Space,
        '\u00AD' or '\u061C' or '\u180E' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') => Kind.Invisible,
        (>= '\u2060' and <= '\u206F') or '\uFEFF' or '\uFFF9' or '\uFFFA' or '\uFFFB' => Kind.Invisible,
        < ' ' or (>= '\u007F' and <= '\u009F') => Kind.Invisible,
        _ => Kind.Plain,
    };

    private static char[] SuspectCharacters()
    {
        var suspects = new List<char>();
        for (int c = 0; c <= char.MaxValue; c++)
        {
            if (KindOf((char)c) != Kind.Plain || char.IsSurrogate((char)c))
            {
                suspects.Add((char)c);
            }
        }

        return [.. suspects];
    }

    private enum Kind
    {
        Plain,
        Space,
        LineEnd,
        Invisible,
    }
}
