namespace Rapporteur.Language.Quotations;

/// <summary>A quotation while its marks are paired.</summary>
/// <param name="Start">Where its opening mark stands.</param>
/// <param name="InnerStart">Where what is quoted begins.</param>
/// <param name="Style">Its marks.</param>
internal readonly record struct QuoteSlot(int Start, int InnerStart, QuoteStyle Style)
{
    public int InnerEnd { get; init; }

    public int OuterEnd { get; init; }

    public bool Closed { get; init; }

    public bool IsLow { get; init; }

    /// <summary>Whether it opens its paragraph.</summary>
    public bool Leads { get; init; }

    public bool Continues { get; init; }

    public bool IsContinuation { get; init; }
}
