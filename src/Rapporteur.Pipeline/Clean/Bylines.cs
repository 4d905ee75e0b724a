using System.Text.RegularExpressions;

namespace Rapporteur.Pipeline.Clean;

/// <summary>Names out of a byline.</summary>
internal static partial class Bylines
{
    /// <summary>The names in "By Anna Berg and Omar Haddad, Example News".</summary>
    public static List<string> Split(string byline)
    {
        var names = new List<string>();
        string text = Opening().Replace(CharacterRules.Apply(byline).Replace('\n', ' '), "").Trim();
        foreach (string part in Separator().Split(text))
        {
            string name = part.Trim(' ', '.', ',', '|', '-', '–', '—', '/', '@');
            if (name.Length is > 1 and <= 80 && HasLetter(name) && !names.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                names.Add(name);
            }
        }

        return names;
    }

    /// <summary>Whether a line is a byline: "By" and one to eight words that begin with capitals.</summary>
    public static bool IsByline(string line)
    {
        Match opening = Opening().Match(line);
        return opening.Length > 0 && line.Length <= 120 && Names().IsMatch(line.AsSpan(opening.Length));
    }

    private static bool HasLetter(string text) => text.AsSpan().ContainsAnyInRange('A', 'z') || text.Any(char.IsLetter);

    [GeneratedRegex(@"^\s*(?:(?:written |reported |posted |story )?by\b|authors?\s*:|byline\s*:)\s*:?\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\s*(?:,|;|\||/|&|\band\b)\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Separator();

    [GeneratedRegex(@"^\p{Lu}[\p{L}.’'-]*(?:,?\s+(?:and|&|in|of|de|van|von|bin|al|el|the|for|\||\p{Lu}[\p{L}.’'-]*)){0,9}$", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Names();
}
