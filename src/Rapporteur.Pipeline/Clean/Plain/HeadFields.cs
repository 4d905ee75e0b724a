using System.Text.RegularExpressions;
using Rapporteur.Pipeline.Clean.Dates;

namespace Rapporteur.Pipeline.Clean.Plain;

/// <summary>Reads the head of a text that tells what is what: lines of "Title: …", and header lines in a block of their own.</summary>
/// <param name="lines">The text.</param>
/// <param name="found">Takes what they tell.</param>
/// <param name="date">Takes the dates.</param>
/// <param name="kept">Takes lines that belong to the text.</param>
internal sealed partial class HeadFields(List<PlainLine> lines, Findings found, HeadDate date, List<PlainLine> kept)
{
    /// <summary>Reads "Title: …" lines at the very top; says at which line they end.</summary>
    public int ReadFields()
    {
        int i = 0;
        while (i < lines.Count && i < 12 && Field().Match(lines[i].Text) is { Success: true } field)
        {
            string value = field.Groups["value"].Value.Trim();
            switch (field.Groups["key"].Value.ToLowerInvariant())
            {
                case "title" or "headline":
                    found.Title ??= value;
                    break;
                case "date" or "published" or "publication date":
                    date.Take(DateReader.Find(value), lines[i].Text, isPage: false);
                    break;
                case "url" or "link":
                    found.Url ??= Uri.IsWellFormedUriString(value, UriKind.Absolute) ? value : null;
                    break;
                case "author" or "authors" or "by" or "byline":
                    found.Byline.AddRange(Bylines.Split(value));
                    break;
                default:
                    found.Outlet ??= value;
                    break;
            }

            i++;
        }

        return i;
    }

    /// <summary>Reads a block of header lines where one stands; says at which line it ends.</summary>
    public int ReadBlock(int start)
    {
        int end = EndOfBlock(start);
        if (end > start)
        {
            ReadBlock(start, end);
        }

        return end;
    }

    /// <summary>The end of a block of header lines (title, outlet, date in lines of their own before an empty line), or <paramref name="start"/>.</summary>
    private int EndOfBlock(int start)
    {
        if (found.Title is not null || start >= lines.Count)
        {
            return start;
        }

        int end = start + 1;
        while (end < lines.Count && !lines[end].OpensBlock)
        {
            end++;
        }

        if (end - start is < 2 or > 6 || end == lines.Count || lines[start].Words > 45 || LineKinds.IsFurniture(lines[start])
            || LineKinds.DateLine(lines[start]) is not null)
        {
            return start;
        }

        bool dated = false;
        for (int i = start + 1; i < end; i++)
        {
            if (lines[i].IsProse || LineKinds.IsFurniture(lines[i]) || string.Equals(lines[i].Key, lines[start].Key, StringComparison.Ordinal))
            {
                return start;
            }

            dated |= LineKinds.DateLine(lines[i]) is not null || Bylines.IsByline(lines[i].Text) || OutletNames.IsOutlet(lines[i]);
        }

        return dated ? end : start;
    }

    private void ReadBlock(int start, int end)
    {
        found.Title = lines[start].Text;
        for (int i = start + 1; i < end; i++)
        {
            if (LineKinds.DateLine(lines[i]) is { } told)
            {
                date.Take(told, lines[i].Text, isPage: false);
            }
            else if (Bylines.IsByline(lines[i].Text))
            {
                found.Byline.AddRange(Bylines.Split(lines[i].Text));
            }
            else if (Uri.IsWellFormedUriString(lines[i].Text, UriKind.Absolute))
            {
                found.Url ??= lines[i].Text;
            }
            else if (found.Outlet is null && OutletNames.IsName(lines[i]))
            {
                found.Outlet = lines[i].Text;
            }
            else
            {
                kept.Add(lines[i]);
            }
        }
    }

    [GeneratedRegex(@"^\s*(?<key>title|headline|date|published|publication date|source|outlet|publisher|newspaper|agency|author|authors|by|byline|url|link)\s*:\s*(?<value>\S.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Field();
}
