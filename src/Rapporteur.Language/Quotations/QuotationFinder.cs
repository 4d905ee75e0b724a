namespace Rapporteur.Language.Quotations;

/// <summary>Finds what stands between quotation marks, well matched or not.</summary>
/// <remarks>
/// Straight, curly, low, angle and doubled marks; apostrophes are told from single marks by their place. A quotation that
/// nothing closes ends with its paragraph: at a blank line, or at a line's end where the next mark does not close it.
/// </remarks>
public static class QuotationFinder
{
    /// <summary>The quotations of a text, by where they open; nested ones follow the one they stand in.</summary>
    /// <param name="text">Any text; nothing in it is an error.</param>
    /// <returns>The spans, none crossing another; an empty list where there are none. Time is linear in the length of the text.</returns>
    public static IReadOnlyList<QuotedSpan> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return QuoteScanner.HasMarks(text) ? new QuotePairing(text).Pair() : [];
    }
}
