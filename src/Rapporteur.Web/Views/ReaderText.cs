using System.Globalization;
using Rapporteur.Domain.Provenance;

namespace Rapporteur.Web.Views;

/// <summary>Cuts a text wherever a passage begins or ends, so that passages may overlap in any way and the page still nests.</summary>
internal static class ReaderText
{
    /// <summary>The text's paragraphs in pieces. Newlines between paragraphs are left out; every other character stands in exactly one piece.</summary>
    /// <param name="text">The report's text.</param>
    /// <param name="notes">The facts and their passages.</param>
    /// <param name="shared">Stretches shared with other reports, to be marked.</param>
    /// <param name="here">The passage that the address points at, if any.</param>
    public static List<IReadOnlyList<ReaderPiece>> Cut(string text, IReadOnlyList<ReaderNote> notes, IReadOnlyList<TextRange> shared, TextRange? here)
    {
        var spans = new List<Span>();
        foreach (ReaderNote note in notes)
        {
            foreach (TextRange range in note.Ranges)
            {
                spans.Add(new Span(range, note.Kind, note));
            }
        }

        foreach (TextRange range in shared)
        {
            spans.Add(new Span(range, "shared", null));
        }

        if (here is { } place && place.End <= text.Length)
        {
            spans.Add(new Span(place, "here", null));
        }

        spans.RemoveAll(span => span.Range.End > text.Length);
        int[] cuts = [.. spans.SelectMany(span => new[] { span.Range.Start, span.Range.End }).Distinct().Order()];
        var paragraphs = new List<IReadOnlyList<ReaderPiece>>();
        foreach (TextRange paragraph in ParagraphsOf(text))
        {
            paragraphs.Add(Pieces(text, paragraph, cuts, [.. spans.Where(span => span.Range.Overlaps(paragraph))]));
        }

        return paragraphs;
    }

    private static List<ReaderPiece> Pieces(string text, TextRange paragraph, int[] cuts, Span[] spans)
    {
        var pieces = new List<ReaderPiece>();
        int start = paragraph.Start;
        int next = Array.BinarySearch(cuts, start + 1);
        next = next < 0 ? ~next : next;
        while (start < paragraph.End)
        {
            int end = next < cuts.Length ? Math.Min(cuts[next++], paragraph.End) : paragraph.End;
            var piece = new TextRange(start, end);
            Span[] over = [.. spans.Where(span => span.Range.Overlaps(piece))];
            pieces.Add(new ReaderPiece(
                text[start..end],
                piece,
                [.. over.Select(span => span.Kind).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
                [.. over.Where(span => BeginsIn(span, piece, paragraph)).Select(span => Anchor(span.Range)).Distinct(StringComparer.Ordinal)],
                [.. over.Where(span => span.Range.End == end).Select(span => span.Note).OfType<ReaderNote>()]));
            start = end;
        }

        return pieces;
    }

    /// <summary>A passage that begins in the newlines before a paragraph has its anchor at the paragraph's first piece.</summary>
    private static bool BeginsIn(Span span, TextRange piece, TextRange paragraph) =>
        span.Range.Start == piece.Start || (piece.Start == paragraph.Start && span.Range.Start < piece.Start && span.Range.Start >= paragraph.Start - 2);

    private static string Anchor(TextRange range) => string.Create(CultureInfo.InvariantCulture, $"p-{range.Start}-{range.End}");

    /// <summary>Blank lines part paragraphs; in a text without any, every line is one.</summary>
    private static IEnumerable<TextRange> ParagraphsOf(string text)
    {
        string gap = text.Contains("\n\n", StringComparison.Ordinal) ? "\n\n" : "\n";
        int start = 0;
        while (start < text.Length)
        {
            int end = text.IndexOf(gap, start, StringComparison.Ordinal);
            end = end < 0 ? text.Length : end;
            if (!text.AsSpan(start, end - start).IsWhiteSpace())
            {
                yield return new TextRange(start, end);
            }

            start = end;
            while (start < text.Length && text[start] == '\n')
            {
                start++;
            }
        }
    }

    private readonly record struct Span(TextRange Range, string Kind, ReaderNote? Note);
}

/// <summary>A stretch of a report's text that is all in the same passages.</summary>
/// <param name="Text">The words, plain text.</param>
/// <param name="Range">Where they stand, UTF-16 units of the report's text.</param>
/// <param name="Kinds">What they are part of: <c>encounter</c>, <c>statement</c>, <c>figure</c>, <c>shared</c>, <c>here</c>; ordinal order.</param>
/// <param name="Anchors">Ids of the passages that begin here.</param>
/// <param name="Ending">Facts with a passage that ends here.</param>
public sealed record ReaderPiece(
    string Text, TextRange Range, IReadOnlyList<string> Kinds, IReadOnlyList<string> Anchors, IReadOnlyList<ReaderNote> Ending);
