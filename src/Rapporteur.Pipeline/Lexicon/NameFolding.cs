using System.Globalization;
using System.Text;

namespace Rapporteur.Pipeline.Lexicon;

/// <summary>Brings spellings of one name together: case, accents, apostrophes, and the letters that transliterations differ in.</summary>
internal static class NameFolding
{
    /// <summary>Lower case, no accents, no apostrophes or dots; every other mark is a space, runs of spaces one.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        bool gap = false;
        foreach (char c in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c))
            {
                if (gap && folded.Length > 0)
                {
                    folded.Append(' ');
                }

                gap = false;
                AppendLetter(folded, char.ToLowerInvariant(c));
            }
            else if (c is not ('\'' or '’' or '‘' or 'ʼ' or '`' or '´' or '.')
                && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                gap = true;
            }
        }

        return folded.ToString();
    }

    /// <summary>
    /// The name of a body: folded, "the" dropped, British and American spellings one, and plain words for states and the United Nations.
    /// </summary>
    public static string FoldBody(string name)
    {
        string[] words = Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int first = words.Length > 1 && words[0] is "the" ? 1 : 0;
        for (int i = first; i < words.Length; i++)
        {
            words[i] = words[i] switch
            {
                "organization" => "organisation",
                "organizations" => "organisations",
                "defense" => "defence",
                "center" => "centre",
                "labor" => "labour",
                "program" => "programme",
                "un" => "united nations",
                "eu" => "european union",
                "us" or "usa" => "united states",
                _ => words[i],
            };
        }

        return string.Join(' ', words.AsSpan(first)!);
    }

    /// <summary>A folded word with the letters that transliterations differ in brought to one: y is i, ou is u, a doubled letter single.</summary>
    public static string Skeleton(string word)
    {
        Span<char> letters = stackalloc char[64];
        int length = 0;
        for (int i = 0; i < word.Length && length < 60; i++)
        {
            char c = word[i] switch
            {
                'y' or 'j' when i > 0 && i == word.Length - 1 => 'i',
                'y' => 'i',
                'w' => 'v',
                'q' => 'k',
                _ => word[i],
            };
            if (c == 'u' && length > 0 && letters[length - 1] == 'o')
            {
                letters[length - 1] = 'u';
                continue;
            }

            if (c == 'x')
            {
                letters[length++] = 'k';
                c = 's';
            }

            if (c == 'c' && i + 1 < word.Length && word[i + 1] == 'k')
            {
                continue;
            }

            if (length == 0 || letters[length - 1] != c)
            {
                letters[length++] = c;
            }
        }

        return new string(letters[..length]);
    }

    private static void AppendLetter(StringBuilder folded, char c)
    {
        switch (c)
        {
            case 'ß':
                folded.Append("ss");
                break;
            case 'æ':
                folded.Append("ae");
                break;
            case 'ø':
                folded.Append('o');
                break;
            case 'ł':
                folded.Append('l');
                break;
            case 'đ' or 'ð':
                folded.Append('d');
                break;
            case 'ı':
                folded.Append('i');
                break;
            default:
                folded.Append(c);
                break;
        }
    }
}
