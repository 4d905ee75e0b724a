using AngleSharp.Dom;

namespace Rapporteur.Pipeline.Clean.Html;

/// <summary>The headline: as the page shows it where it can be told, else as its metadata give it, without the site's name.</summary>
internal static class PageTitle
{
    private const int HeadingsLooked = 6;
    private const int ShortestTitle = 8;
    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ", " / "];

    /// <summary>The title, or null.</summary>
    /// <param name="page">The page.</param>
    /// <param name="told">Titles that the metadata give, the best first.</param>
    /// <param name="site">The site's name, if known.</param>
    /// <param name="host">The site's host, if known.</param>
    public static string? Of(IDocument page, IReadOnlyList<string> told, string? site, string? host)
    {
        string[] keys = told.Append(PageText.Collapse(page.Title)).Select(FurnitureWords.Key).Where(key => key.Length > 0).ToArray();
        if ((Shown(page, "h1, [itemprop=headline]", keys, site, host) ?? Shown(page, "h2", keys, site, host)) is { } shown)
        {
            return shown;
        }

        foreach (string candidate in told.Append(PageText.Collapse(page.Title)))
        {
            string stripped = Strip(candidate, site, host);
            if (stripped.Length > 0 && !IsSite(FurnitureWords.Key(stripped), site, host))
            {
                return stripped;
            }
        }

        string first = PageText.Collapse(page.QuerySelector("h1")?.TextContent);
        return first.Length > 0 ? first : null;
    }

    /// <summary>The longest of the first headings that the metadata repeat.</summary>
    private static string? Shown(IDocument page, string selector, string[] keys, string? site, string? host)
    {
        string? shown = null;
        int looked = 0;
        foreach (IElement heading in page.QuerySelectorAll(selector))
        {
            if (looked++ >= HeadingsLooked)
            {
                break;
            }

            string text = PageText.Collapse(heading.TextContent.Length > 0 ? heading.TextContent : heading.GetAttribute("content"));
            string key = FurnitureWords.Key(text);
            if (key.Length >= ShortestTitle && !IsSite(key, site, host) && keys.Any(other => IsSame(key, other)) && text.Length > (shown?.Length ?? 0))
            {
                shown = text;
            }
        }

        return shown;
    }

    /// <summary>Whether a heading and a told title are one: either contains the other, and they are of like length.</summary>
    private static bool IsSame(string heading, string told) =>
        (told.Contains(heading, StringComparison.Ordinal) && heading.Length * 10 >= told.Length * 4)
        || (heading.Contains(told, StringComparison.Ordinal) && told.Length * 10 >= heading.Length * 8);

    private static bool IsSite(string key, string? site, string? host)
    {
        string letters = Letters(key);
        return letters.Length > 0
            && ((site is not null && string.Equals(letters, Letters(site.ToLowerInvariant()), StringComparison.Ordinal))
                || (host is not null && Letters(host).Contains(letters, StringComparison.Ordinal) && letters.Length >= 3));
    }

    /// <summary>The title without the site's name at either end.</summary>
    private static string Strip(string title, string? site, string? host)
    {
        bool changed = true;
        while (changed)
        {
            changed = false;
            foreach (string separator in Separators)
            {
                int last = title.LastIndexOf(separator, StringComparison.Ordinal);
                if (last > 0 && IsSuffix(title[..last], title[(last + separator.Length)..], site, host))
                {
                    title = title[..last].Trim();
                    changed = true;
                }

                int first = title.IndexOf(separator, StringComparison.Ordinal);
                if (first > 0 && IsSite(FurnitureWords.Key(title[..first]), site, host))
                {
                    title = title[(first + separator.Length)..].Trim();
                    changed = true;
                }
            }
        }

        return title;
    }

    private static bool IsSuffix(string rest, string suffix, string? site, string? host)
    {
        string key = FurnitureWords.Key(suffix);
        return IsSite(key, site, host)
            || FurnitureWords.IsSection(key)
            || (site is not null && key.StartsWith(FurnitureWords.Key(site), StringComparison.Ordinal))
            || (site is null && suffix.Split(' ').Length <= 3 && rest.Split(' ').Length >= 4);
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
