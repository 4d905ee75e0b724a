using System.Text;

namespace Rapporteur.Pipeline.Clean;

/// <summary>Cleans a body that came as one: white space only, nothing is taken for furniture.</summary>
internal static class BodyCleaner
{
    public static Findings Clean(string content) => new() { Text = Tidy(content) };

    /// <summary>Line ends made one, line tails trimmed, at most one empty line in a row.</summary>
    private static string Tidy(string content)
    {
        string text = CharacterRules.Apply(content);
        var result = new StringBuilder(text.Length);
        int empty = 0;
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            ReadOnlySpan<char> trimmed = line.TrimEnd(' ');
            if (trimmed.IsWhiteSpace())
            {
                empty++;
                continue;
            }

            if (result.Length > 0)
            {
                result.Append(empty > 0 ? "\n\n" : "\n");
            }

            result.Append(result.Length == 0 ? trimmed.TrimStart(' ') : trimmed);
            empty = 0;
        }

        return result.ToString();
    }
}
