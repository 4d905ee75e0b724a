using System.Text.RegularExpressions;

namespace Rapporteur.Pipeline.Clean.Plain;

/// <summary>Takes the tail off: credits, the outlet's name, section labels, tags. Works upward and stops at the first sentence.</summary>
internal static partial class TailReader
{
    private const int LongestCredit = 8;
    private const int LongestFragment = 3;

    public static void Cut(List<PlainLine> lines, Findings found, bool isPage)
    {
        bool last = true;
        while (lines.Count > 1)
        {
            PlainLine line = lines[^1];
            if (!Goes(line, found, last, isPage))
            {
                return;
            }

            lines.RemoveAt(lines.Count - 1);
            last = false;
        }
    }

    private static bool Goes(PlainLine line, Findings found, bool last, bool isPage)
    {
        if (line.Words > LongestCredit)
        {
            return LineKinds.IsFurniture(line) || LineKinds.DateLine(line) is not null;
        }

        if (TakeDomain(line, found) || TakeCredit(line, found, last))
        {
            return true;
        }

        if (line.EndsSentence || line.Text.EndsWith(':'))
        {
            return false;
        }

        return FurnitureWords.IsSection(line.Key)
            || FurnitureWords.IsOpener(line.Key)
            || LineKinds.IsFurniture(line)
            || LineKinds.DateLine(line) is not null
            || IsCode(line)
            || (isPage && line.Words <= LongestFragment);
    }

    /// <summary>"example.com" by itself is the outlet's own name.</summary>
    private static bool TakeDomain(PlainLine line, Findings found)
    {
        string text = line.Text.Trim(' ', '.', '(', ')', '/', '-', '–');
        if (!Domain().IsMatch(text))
        {
            return false;
        }

        found.Credit(text);
        found.Outlet ??= text;
        return true;
    }

    /// <summary>"Example Post and Agencies", "Source: Example", "Reuters, AFP".</summary>
    private static bool TakeCredit(PlainLine line, Findings found, bool last)
    {
        Match label = SourceLabel().Match(line.Text);
        string text = line.Text[label.Length..].Trim(' ', '.', '(', ')', '/', '|', '-', '–', '—');
        string[] names = CreditSeparator().Split(text);
        bool agency = false;
        foreach (string name in names)
        {
            agency |= FurnitureWords.IsAgency(name.Trim());
            if (name.Length > 40 || (name.Length > 0 && char.IsLower(name[0]) && !FurnitureWords.IsAgency(name)))
            {
                return false;
            }
        }

        // A full credit in brackets reads as text of the report ("With inputs from AFP") and stays as its evidence.
        if (line.Text[0] == '(' || !(agency || label.Length > 0) || (line.EndsSentence && names.Length > 3))
        {
            return false;
        }

        foreach (string name in names)
        {
            found.Credit(name.Trim());
        }

        if (last && names.Length == 1 && label.Length == 0 && !string.Equals(names[0], "agencies", StringComparison.OrdinalIgnoreCase))
        {
            found.Outlet ??= names[0];
        }

        return true;
    }

    /// <summary>An editor's initials or a code: at most three marks, no word in lower case ("AB/CD", "SA - 12").</summary>
    private static bool IsCode(PlainLine line) => Code().IsMatch(line.Text);

    [GeneratedRegex(@"^(?:www\.)?[\p{L}\d-]{2,40}(?:\.[\p{L}\d-]{2,20}){0,2}\.(?:com|org|net|info|news|tv|gov|int|edu|co|eu|uk|us|ru|ir|in|cn|tr|sy|iq|il|sa|ae|qa|eg|lb|jo|de|fr|es|it|nl|ua|by|am|az|ge|kz|uz|pk|af|jp|kr|au|ca|nz|za|ng|ke|me|io|asia|press|media)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Domain();

    [GeneratedRegex(@"^\W*(?:sources?|via|from|agency|credits?)\s*:\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex SourceLabel();

    [GeneratedRegex(@"\s*(?:,|/|\||\+|&|\band\b|\bwith\b)\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex CreditSeparator();

    [GeneratedRegex(@"^\W*\p{Lu}{1,4}(?:\s*[/|–-]\s*(?:\p{Lu}{1,4}|\d{1,4})){1,2}\W*$", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Code();
}
