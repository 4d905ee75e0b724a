using Rapporteur.Language.Text;

namespace Rapporteur.Language.Quotations;

/// <summary>Words between quotation marks, or from a mark that nothing closes to the end of its paragraph.</summary>
/// <remarks>A quotation that runs over several paragraphs comes as one span for each of them.</remarks>
/// <param name="Outer">With the marks; UTF-16 offsets, end exclusive.</param>
/// <param name="Inner">Without them.</param>
/// <param name="Depth">How many other quotations it stands in.</param>
/// <param name="Closed">Whether a closing mark was found.</param>
/// <param name="Style">Which marks.</param>
/// <param name="WordCount">Words between the marks, those of nested quotations included.</param>
/// <param name="Continues">Not closed, and the next paragraph takes it up with a mark of its own.</param>
/// <param name="IsContinuation">It takes up the quotation that the paragraph before left open.</param>
public sealed record QuotedSpan(
    TextSpan Outer, TextSpan Inner, int Depth, bool Closed, QuoteStyle Style, int WordCount, bool Continues, bool IsContinuation)
{
    /// <summary>The most words that a quotation may have and still be a lone term.</summary>
    public const int ScareQuoteWords = 4;

    /// <summary>Whether it may be a term held at arm's length rather than speech: a few words and no end of a sentence. A hint.</summary>
    public bool IsScareQuote { get; init; }
}

/// <summary>Kinds of quotation marks; marks of one kind close one another.</summary>
public enum QuoteStyle
{
    /// <summary>Double marks, straight, curly, low or doubled single ones.</summary>
    DoubleMarks,

    /// <summary>Single marks, straight or curly.</summary>
    SingleMarks,

    /// <summary>Angle marks.</summary>
    Guillemets,

    /// <summary>Single angle marks.</summary>
    SingleGuillemets,
}
