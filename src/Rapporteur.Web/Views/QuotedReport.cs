using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Reports;

namespace Rapporteur.Web.Views;

/// <summary>A report and the passages of it that a fact rests on, each in the words around it.</summary>
/// <param name="Report">The report.</param>
/// <param name="Excerpts">The passages in the order of their places; neighbours share an excerpt.</param>
public sealed record QuotedReport(ReportLink Report, IReadOnlyList<Excerpt> Excerpts)
{
    /// <summary>How many UTF-16 units of a paragraph are shown before and after a passage.</summary>
    private const int Around = 180;

    internal static QuotedReport[] Load(NameBook names, Passages passages) =>
        [.. passages.GroupBy(passage => passage.Report).Select(group => Quote(names, group.Key, [.. group]))];

    private static QuotedReport Quote(NameBook names, ReportId id, Evidence[] passages)
    {
        ReportLink link = names.Link(id);
        if (names.Report(id)?.Text is not { } text || !Array.TrueForAll(passages, passage => passage.IsFoundIn(text)))
        {
            // The words are in the passage itself, so they can be shown even where the text is not to be had.
            return new QuotedReport(link, [.. passages.Select(passage =>
                new Excerpt([new ExcerptPiece(passage.Exact, Paths.Passage(passage))], false, false))]);
        }

        var excerpts = new List<Excerpt>();
        for (int i = 0; i < passages.Length;)
        {
            int from = Back(text, passages[i].Start);
            int to = Ahead(text, passages[i].End);
            int next = i + 1;
            while (next < passages.Length && passages[next].Start <= to)
            {
                to = Math.Max(to, Ahead(text, passages[next].End));
                next++;
            }

            excerpts.Add(new Excerpt(
                Pieces(text, from, to, passages.AsSpan(i, next - i)), !StartsParagraph(text, from), !EndsParagraph(text, to)));
            i = next;
        }

        return new QuotedReport(link, excerpts);
    }

    private static List<ExcerptPiece> Pieces(string text, int from, int to, ReadOnlySpan<Evidence> passages)
    {
        var pieces = new List<ExcerptPiece>();
        int at = from;
        foreach (Evidence passage in passages)
        {
            int start = Math.Max(at, passage.Start);
            if (start > at)
            {
                pieces.Add(new ExcerptPiece(text[at..start], null));
            }

            if (passage.End > start)
            {
                pieces.Add(new ExcerptPiece(text[start..passage.End], Paths.Passage(passage)));
                at = passage.End;
            }
        }

        if (at < to)
        {
            pieces.Add(new ExcerptPiece(text[at..to], null));
        }

        return pieces;
    }

    private static int Back(string text, int start)
    {
        int floor = Math.Max(0, start - Around);
        int line = start == 0 ? -1 : text.LastIndexOf('\n', start - 1);
        if (line + 1 >= floor)
        {
            return line + 1;
        }

        int space = text.IndexOf(' ', floor, start - floor);
        return space < 0 ? start : space + 1;
    }

    private static int Ahead(string text, int end)
    {
        int ceiling = Math.Min(text.Length, end + Around);
        int line = text.IndexOf('\n', end, ceiling - end);
        if (line >= 0 || ceiling == text.Length)
        {
            return line >= 0 ? line : ceiling;
        }

        int space = text.LastIndexOf(' ', ceiling - 1, ceiling - end);
        return space < 0 ? end : space;
    }

    private static bool StartsParagraph(string text, int at) => at == 0 || text[at - 1] == '\n';

    private static bool EndsParagraph(string text, int at) => at == text.Length || text[at] == '\n';
}

/// <summary>Words of a report with passages in them.</summary>
/// <param name="Pieces">The words in order.</param>
/// <param name="CutBefore">Whether the paragraph goes on before.</param>
/// <param name="CutAfter">Whether it goes on after.</param>
public sealed record Excerpt(IReadOnlyList<ExcerptPiece> Pieces, bool CutBefore, bool CutAfter);

/// <summary>A stretch of an excerpt.</summary>
/// <param name="Text">The words, plain text.</param>
/// <param name="Href">The passage in the reader where the words are a passage; null for the words around it.</param>
public sealed record ExcerptPiece(string Text, string? Href);
