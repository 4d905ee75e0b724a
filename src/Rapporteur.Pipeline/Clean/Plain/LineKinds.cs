using System.Text.RegularExpressions;
using Rapporteur.Pipeline.Clean.Dates;

namespace Rapporteur.Pipeline.Clean.Plain;

/// <summary>Tells what a line of a saved page is, by its own form.</summary>
internal static partial class LineKinds
{
    /// <summary>A caption is short; a longer line that opens like one is running text.</summary>
    private const int LongestCaption = 60;

    /// <summary>Furniture wherever it stands: menus, buttons, counters, legends, rules, captions, copyright marks.</summary>
    public static bool IsFurniture(PlainLine line) =>
        !line.HasWords
        || (line.Key.Length > 0
            && (FurnitureWords.IsLine(line.Key)
                || (!line.EndsSentence && FurnitureWords.IsStart(line.Key, line.Words))
                || IsCounter(line)
                || IsLegend(line)
                || IsCaption(line)
                || IsCopyright(line)));

    /// <summary>"File photo: …", "… [Example Agency]", "© …", "Photo by …".</summary>
    public static bool IsCaption(PlainLine line) =>
        line.Words <= LongestCaption
        && (CaptionStart().IsMatch(line.Text) || (!line.IsProse && (CaptionCredit().IsMatch(line.Text) || CaptionEnd().IsMatch(line.Text))));

    /// <summary>A short line with a copyright mark or an assertion of rights.</summary>
    public static bool IsCopyright(PlainLine line) =>
        line.Words <= 40 && (Copyright().IsMatch(line.Text) || (line.Words <= 25 && line.Text.Contains("rights reserved", StringComparison.OrdinalIgnoreCase)));

    /// <summary>A number by itself, or with one word of the page's own counting ("3 pages in this article", "1/4", "12 min read").</summary>
    private static bool IsCounter(PlainLine line) => line.Words <= 6 && Counter().IsMatch(line.Text);

    /// <summary>A map's or chart's legend: a colour box and a label.</summary>
    private static bool IsLegend(PlainLine line) => line.Text[0] is >= '\u2580' and <= '\u25FF' && line.Words <= 12 && !line.EndsSentence;

    /// <summary>The date, when the line is a date and hardly anything else; else null.</summary>
    public static DateMatch? DateLine(PlainLine line)
    {
        if (line.Words is 0 or > 18 || line.Text.Length > 120 || DateReader.Find(line.Text) is not { } date)
        {
            return null;
        }

        // A second date ("Updated: …") may follow; what is left must be labels, places and zones, not a sentence.
        string rest = line.Text[..date.Start] + " " + line.Text[date.End..];
        if (DateReader.Find(rest) is { } second)
        {
            rest = rest[..second.Start] + " " + rest[second.End..];
        }

        rest = DateLabel().Replace(rest, " ");
        int words = 0;
        foreach (Match word in Word().Matches(rest))
        {
            if (char.IsLower(word.ValueSpan[0]))
            {
                return null;
            }

            words++;
        }

        return words <= 3 ? date : null;
    }

    /// <summary>Whether a date line is about a change and not about the publication.</summary>
    public static bool IsUpdate(string line) => Update().IsMatch(line);

    /// <summary>A line that says whose words follow or who issues them: it stays, since who speaks depends on it.</summary>
    public static bool IsAttribution(PlainLine line) =>
        line.Words <= 30 && (line.Text.EndsWith(':') || Issuer().IsMatch(line.Text));

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^\W*(?:file\s+|archive\s+|stock\s+|illustrative\s+)?(?:photo(?:graph)?|image|picture|pic|video|caption|infographic|graphic|illustration|cartoon)s?(?:\s+(?:file|credit|by|courtesy|from|source|caption))*\s*[:©|]|^\W*(?:file|archive)\s+(?:photo|image|picture|pic)\b|^[\[(]?(?:AP Photo|AFP PHOTO|REUTERS)\s*/", Options, 60_000)]
    private static partial Regex CaptionStart();

    [GeneratedRegex(@"^\W*(?:photo(?:graph)?|image|picture|video|graphic|illustration)s?\s*(?:/|\bby\b|\bcredit\b|\bcourtesy\b)", Options, 60_000)]
    private static partial Regex CaptionCredit();

    [GeneratedRegex(@"(?:\[[^\[\]]{2,40}\]|\((?:AP|AFP|Reuters|EPA|TASS|Xinhua|Getty|File|Photo|Image|Courtesy|Credit)[^()]{0,60}\)|[/|]\s?(?:AP|AFP|Reuters|EPA|TASS|Xinhua|Getty Images|Sputnik))\W*$", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex CaptionEnd();

    [GeneratedRegex(@"^\W*©|©\s*(?:\d{4}|\p{Lu})|^\W*\(c\)\s|^\W*copyright\b[^.]{0,20}(?:©|\(c\)|\d{4}|:)", Options, 60_000)]
    private static partial Regex Copyright();

    [GeneratedRegex(@"^\W*\d[\d.,/: ]*(?:k|m|%)?\W*(?:(?:of\s+\d+|pages?|comments?|shares?|views?|likes?|tweets?|votes?|reads?|hits?|photos?|images?|min(?:ute)?s?|read|in this article|ago|hours?|days?)\W*)*$", Options, 60_000)]
    private static partial Regex Counter();

    [GeneratedRegex(@"\b(?:date of publication|publi(?:shed|cation)(?:\s+date)?|posted|issued|released|created|added|dated?|time|last\s+updated?|last\s+modified|updated?|modified|on|at|by|am|pm|gmt|utc|local time)\b\s*:?", Options, 60_000)]
    private static partial Regex DateLabel();

    [GeneratedRegex(@"\p{L}[\p{L}.]*", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Word();

    [GeneratedRegex(@"\b(?:updated?|modified|edited)\b", Options, 60_000)]
    private static partial Regex Update();

    [GeneratedRegex(@"\b(?:office|ministry|department|spokes(?:person|man|woman)|secretary|minister|president|ambassador|chancellor|representative|commissioner|council|embassy|mission|government|bureau|attributable)\b", Options, 60_000)]
    private static partial Regex Issuer();
}
