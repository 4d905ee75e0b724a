using System.Text.RegularExpressions;
using Rapporteur.Domain.Time;

namespace Rapporteur.Pipeline.Clean.Dates;

/// <summary>The place, day and agency that open an agency text: "OSLO, March 3 (Example) –".</summary>
/// <param name="Text">The dateline as it stands, without the dash that ends it.</param>
/// <param name="Time">Its date; a phrase where the year is missing, null where it gives no date.</param>
internal sealed partial record Dateline(string Text, FactTime? Time)
{
    /// <summary>A dateline is short: what is longer is a sentence.</summary>
    private const int LongestDateline = 120;

    /// <summary>The dateline that opens the text or one of its first two paragraphs, or null.</summary>
    public static Dateline? At(string text)
    {
        int start = 0;
        for (int paragraph = 0; paragraph < 3 && start < text.Length; paragraph++)
        {
            string head = text.Substring(start, Math.Min(LongestDateline, text.Length - start));
            Match match = Pattern().Match(head);
            if (match.Success && (match.Groups["agency"].Success || match.Groups["date"].Success || IsCapitals(match.Groups["city"].Value)))
            {
                return Of(match);
            }

            int next = text.IndexOf("\n\n", start, StringComparison.Ordinal);
            if (next < 0)
            {
                return null;
            }

            start = next + 2;
        }

        return null;
    }

    private static Dateline Of(Match match)
    {
        string text = match.Groups["all"].Value.TrimEnd(' ', '-', '–', '—');
        if (!match.Groups["date"].Success)
        {
            return new Dateline(text, null);
        }

        string words = match.Groups["date"].Value.TrimEnd(' ', ',', '.');
        return new Dateline(text, DateReader.Find(words)?.Time ?? FactTime.Phrase(words));
    }

    private static bool IsCapitals(string city)
    {
        int capitals = 0;
        foreach (char c in city)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return capitals >= 3;
    }

    private const string City = @"(?<city>\p{Lu}[\p{L}.’'-]*(?:[ /-]\p{Lu}?[\p{L}.’'-]+){0,3})(?:,\s+\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+)?)?";
    private const string MonthName = "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
    private const string Date = @"(?<date>(?:" + MonthName + @"\.?\s+\d{1,2}|\d{1,2}\s+" + MonthName + @")(?:\.?,?\s+\d{4})?)";
    private const string Agency = @"(?<agency>\([\p{Lu}][^()\d]{1,30}\)|/[\p{Lu}][^/\d]{1,30}/)";

    // Three ends: an agency between marks and then a dash, full stop or nothing; or a dash after the place and day;
    // or "CITY, day." before an agency. A place and a comma alone never make a dateline.
    [GeneratedRegex(
        "^(?<all>" + City + @"(?:[,.]\s+" + Date + @")?[.,]?\s*(?:" + Agency + @"\s*(?:\.|[-–—]{1,2})?|(?:\s[-–—]{1,2}|[–—]{1,2}|--)))(?=\s|\p{Lu}|[“""])",
        RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Pattern();
}
