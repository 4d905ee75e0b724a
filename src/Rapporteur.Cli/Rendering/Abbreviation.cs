using System.Text;

namespace Rapporteur.Cli.Rendering;

/// <summary>Makes text fit a cell.</summary>
internal static class Abbreviation
{
    /// <summary>The letter of the kind, the dash, and six characters: two in a hundred thousand entries meet by chance.</summary>
    private const int IdLength = 8;

    /// <summary>The text on one line, cut at a word where it is longer than <paramref name="most"/> code units.</summary>
    /// <remarks>Control characters are left out: a report must not be able to steer the terminal.</remarks>
    public static string Of(string text, int most)
    {
        string line = OneLine(text);
        if (line.Length <= most)
        {
            return line;
        }

        int end = line.LastIndexOf(' ', most - 1);
        if (end < most / 2)
        {
            end = most - 1;
            if (char.IsHighSurrogate(line[end - 1]))
            {
                end--;
            }
        }

        return line[..end].TrimEnd(' ', ',', ';') + "…";
    }

    /// <summary>As much of an id as tables show: enough to name it by, but in very large records.</summary>
    public static string OfId(string id) => id.Length <= IdLength ? id : id[..IdLength];

    private static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                if (line.Length > 0 && line[^1] != ' ')
                {
                    line.Append(' ');
                }
            }
            else if (!char.IsControl(c))
            {
                line.Append(c);
            }
        }

        return line.ToString().TrimEnd();
    }
}
