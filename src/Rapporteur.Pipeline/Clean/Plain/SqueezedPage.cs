using System.Text;
using System.Text.RegularExpressions;
using Rapporteur.Pipeline.Clean.Dates;

namespace Rapporteur.Pipeline.Clean.Plain;

/// <summary>Cuts a page that was flattened into one line where its furniture shows, so that the rules for lines can read it.</summary>
/// <remarks>
/// Only a text whose body is a single line is looked at. Cuts are made at: a date and a repeated title at the very beginning, a
/// list of tags, a trail of section labels, a credited graphic, and a heading or notice of the page behind which no report follows.
/// Where it cannot tell furniture from text it leaves the text.
/// </remarks>
internal static partial class SqueezedPage
{
    /// <summary>A shorter line is a paragraph, not a page.</summary>
    private const int ShortestPage = 80;

    /// <summary>Head furniture lies within so many characters.</summary>
    private const int HeadReach = 500;

    /// <summary>What stands between the date and the repeated title is a byline or a label, not more.</summary>
    private const int LongestBeforeTitle = 15;

    /// <summary>The lines, the flattened one replaced by its parts.</summary>
    public static List<PlainLine> Unfold(List<PlainLine> lines)
    {
        int page = -1;
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].Words < ShortestPage)
            {
                continue;
            }

            if (page >= 0)
            {
                return lines;
            }

            page = i;
        }

        if (page < 0 || page > 6 || lines.Count - page > 3)
        {
            return lines;
        }

        for (int i = 0; i < lines.Count; i++)
        {
            if (i != page && lines[i].IsProse && i > 0)
            {
                return lines;
            }
        }

        var unfolded = new List<PlainLine>(lines.GetRange(0, page));
        unfolded.AddRange(Parts(lines[page].Text, lines[page].OpensBlock, page > 0 ? lines[0].Text : null));
        unfolded.AddRange(lines.GetRange(page + 1, lines.Count - page - 1));
        return unfolded;
    }

    private static List<PlainLine> Parts(string text, bool opensBlock, string? title)
    {
        var parts = new List<PlainLine>();
        int start = CutHead(text, title, parts);
        int end = SqueezedTail.Start(text, start);
        foreach (string part in SqueezedInside.Cut(text[start..end], title).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            parts.Add(new PlainLine(part, parts.Count > 0 || opensBlock));
        }

        if (SqueezedTail.Credit(text[end..]) is { } credit)
        {
            parts.Add(new PlainLine(credit, opensBlock: true));
        }

        return parts;
    }

    /// <summary>Cuts a leading date, byline, title and agency; says where the text goes on.</summary>
    private static int CutHead(string text, string? title, List<PlainLine> parts)
    {
        int at = 0;
        string head = text[..Math.Min(HeadReach, text.Length)];
        int label = DateOpening().Match(head).Length;
        if (DateReader.Find(head[..Math.Min(80, head.Length)]) is { } date && date.Start <= label && !IsContinued(text, date.End))
        {
            parts.Add(new PlainLine(text[..date.End], opensBlock: true) { IsCutDate = label == 0 });
            at = date.End;
        }

        if (title is null || Find(head, at, title) is not { } again)
        {
            return at;
        }

        var before = new PlainLine(text[at..again.Start].Trim(' ', '"', '“'), opensBlock: true);
        if (before.Words > LongestBeforeTitle)
        {
            return at;
        }

        if (before.HasWords)
        {
            parts.Add(before);
        }

        at = SkipMarks(text, again.End);
        Match agency = FirstWord().Match(text, at);
        if (agency.Success && FurnitureWords.IsAgency(agency.Groups["name"].Value))
        {
            parts.Add(new PlainLine(agency.Groups["name"].Value, opensBlock: true));
            at += agency.Groups["name"].Length;
        }

        return at;
    }

    /// <summary>Whether the words after a date make it part of a sentence.</summary>
    private static bool IsContinued(string text, int end)
    {
        int next = end;
        while (next < text.Length && text[next] == ' ')
        {
            next++;
        }

        return next >= text.Length || next == end || (char.IsLower(text[next]) && !text.AsSpan(next).StartsWith("by ", StringComparison.Ordinal));
    }

    /// <summary>Where the title's letters and digits stand in the text, whatever marks and spaces lie between them.</summary>
    private static (int Start, int End)? Find(string text, int from, string title)
    {
        string wanted = Letters(title);
        for (int start = from; start < text.Length && wanted.Length > 0; start++)
        {
            if (char.IsLetterOrDigit(text[start]) && (start == 0 || !char.IsLetterOrDigit(text[start - 1]))
                && Matches(text, start, wanted) is > 0 and int end)
            {
                return (start, end);
            }
        }

        return null;
    }

    private static int Matches(string text, int start, string wanted)
    {
        int found = 0;
        for (int i = start; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                continue;
            }

            if (char.ToLowerInvariant(text[i]) != wanted[found])
            {
                return -1;
            }

            if (++found == wanted.Length)
            {
                return i + 1;
            }
        }

        return -1;
    }

    private static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                letters.Append(char.ToLowerInvariant(c));
            }
        }

        return letters.ToString();
    }

    private static int SkipMarks(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '.' or '"' or '”' or ':' or '-')
        {
            at++;
        }

        return at;
    }

    [GeneratedRegex(@"^\W*(?:(?:date of publication|published(?: on)?|publication date|posted(?: on)?|last updated?|updated)\s*:?\s*)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex DateOpening();

    [GeneratedRegex(@"\G\(?(?<name>\p{Lu}\w+)\)?(?=\s+\p{Lu})", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex FirstWord();
}
