using System.Text;

namespace Rapporteur.Pipeline.Clean.Html;

/// <summary>Text of metadata: one line, single spaces.</summary>
internal static class PageText
{
    /// <summary>The text in one line with single spaces; empty when there is none.</summary>
    public static string Collapse(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var result = new StringBuilder(text.Length);
        foreach (char c in CharacterRules.Apply(text))
        {
            if (c is not (' ' or '\n'))
            {
                result.Append(c);
            }
            else if (result.Length > 0 && result[^1] != ' ')
            {
                result.Append(' ');
            }
        }

        return result.ToString().TrimEnd(' ');
    }
}
