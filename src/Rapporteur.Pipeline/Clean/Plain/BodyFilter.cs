namespace Rapporteur.Pipeline.Clean.Plain;

/// <summary>Takes furniture out of the running text: menus, captions, repeated lines, lists of other things.</summary>
internal static class BodyFilter
{
    /// <summary>A line of so many words that is found again, letter for letter, is furniture once.</summary>
    private const int ShortestRepeat = 6;

    /// <summary>After a heading of other things, so many words with a sentence's end are running text again.</summary>
    private const int ShortestParagraph = 14;

    /// <summary>The lines that stay: those of the head that do, then those of the body.</summary>
    /// <param name="lines">All lines.</param>
    /// <param name="start">The first line of the body.</param>
    /// <param name="head">The lines of the head that stay.</param>
    /// <param name="found">What the head told.</param>
    /// <param name="isPage">Whether the text is a page saved with its furniture.</param>
    public static List<PlainLine> Keep(List<PlainLine> lines, int start, List<PlainLine> head, Findings found, bool isPage)
    {
        var kept = new List<PlainLine>(head);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        string title = found.Title is { } text ? FurnitureWords.Key(text) : "";
        foreach (PlainLine line in head)
        {
            seen.Add(line.Text);
        }

        int end = EndOfReport(lines, start);
        for (int i = start; i < end; i++)
        {
            PlainLine line = lines[i];
            if (isPage && OpensTeasers(line))
            {
                i = SkipTeasers(lines, i, end);
                continue;
            }

            if (LineKinds.IsFurniture(line) || IsTitleAgain(line, title) || (line.Words >= ShortestRepeat && !seen.Add(line.Text)))
            {
                continue;
            }

            kept.Add(line);
        }

        return kept;
    }

    private static bool IsTitleAgain(PlainLine line, string title) =>
        title.Length > 0 && line.Key.Length > 0 && string.Equals(line.Key, title, StringComparison.Ordinal);

    /// <summary>The line at which the report ends because comments, notes or other reports begin.</summary>
    private static int EndOfReport(List<PlainLine> lines, int start)
    {
        int total = 0;
        for (int i = start; i < lines.Count; i++)
        {
            total += lines[i].IsProse ? lines[i].Words : 0;
        }

        int before = 0;
        for (int i = start; i < lines.Count; i++)
        {
            PlainLine line = lines[i];
            before += line.IsProse ? line.Words : 0;
            if (line.Key.Length == 0 || line.EndsSentence)
            {
                continue;
            }

            bool past = before * 2 >= total;
            if ((past && FurnitureWords.IsEnd(line.Key)) || (FurnitureWords.IsOpener(line.Key) && !HasParagraph(lines, i + 1)))
            {
                return i;
            }
        }

        return lines.Count;
    }

    private static bool HasParagraph(List<PlainLine> lines, int start)
    {
        for (int i = start; i < lines.Count; i++)
        {
            if (lines[i].IsProse && lines[i].EndsSentence && lines[i].Words >= ShortestParagraph && !LineKinds.IsFurniture(lines[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether headlines of other reports follow the line; after a button to share or follow comes the text again.</summary>
    private static bool OpensTeasers(PlainLine line) =>
        line.Key.Length > 0 && FurnitureWords.IsOpener(line.Key)
        && !line.Key.StartsWith("share", StringComparison.Ordinal) && !line.Key.StartsWith("follow", StringComparison.Ordinal);

    /// <summary>Skips the headlines of other reports that follow a heading such as "Read also" within the text.</summary>
    private static int SkipTeasers(List<PlainLine> lines, int heading, int end)
    {
        int i = heading;
        while (i + 1 < end && !lines[i + 1].EndsSentence && !lines[i + 1].IsProse && !LineKinds.IsAttribution(lines[i + 1]))
        {
            i++;
        }

        return i;
    }
}
