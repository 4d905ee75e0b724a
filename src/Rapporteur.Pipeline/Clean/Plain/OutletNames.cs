using System.Text.RegularExpressions;

namespace Rapporteur.Pipeline.Clean.Plain;

/// <summary>Which lines may be the name of an outlet.</summary>
internal static partial class OutletNames
{
    /// <summary>A line of few words, one of which outlets are called by.</summary>
    public static bool IsOutlet(PlainLine line) =>
        line.Words <= 6 && !line.EndsSentence && OutletWord().IsMatch(line.Text);

    /// <summary>A name of up to seven words: capitals but for little words, or a domain.</summary>
    public static bool IsName(PlainLine line)
    {
        if (line.Words is 0 or > 7 || line.EndsSentence || line.Text.EndsWith(':'))
        {
            return false;
        }

        if (!line.Text.Contains(' ', StringComparison.Ordinal))
        {
            return true;
        }

        foreach (Match word in NameWord().Matches(line.Text))
        {
            if (char.IsLower(word.ValueSpan[0]) && word.Value is not ("of" or "the" or "and" or "for" or "in" or "on" or "de" or "la" or "el" or "al" or "du" or "des" or "und" or "der" or "am" or "via"))
            {
                return false;
            }
        }

        return true;
    }

    [GeneratedRegex(@"\p{L}[\p{L}\d.’'-]*", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex NameWord();

    [GeneratedRegex(@"\b(?:news|times|post|tribune|herald|gazette|daily|press|telegraph|journal|agency|tv|radio|broadcasting|monitor|observer|chronicle|mail|express|today|weekly|wikinews|television|media|newspaper)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex OutletWord();
}
