namespace Rapporteur.Language.Quotations;

/// <summary>A mark that may open or close a quotation, or the end of a line that may end one.</summary>
internal readonly record struct QuoteMark(int Start, int Length, QuoteStyle Style, QuoteSide Natural, bool CanOpen, bool CanClose)
{
    /// <summary>The low mark, which a mark that elsewhere opens closes.</summary>
    public bool IsLow { get; init; }

    /// <summary>The end of a line within a paragraph; nothing else then counts.</summary>
    public bool IsLineEnd { get; init; }

    /// <summary>Whether its place says that it opens.</summary>
    public bool OnlyOpens => CanOpen && !CanClose;

    /// <summary>Whether its place says that it closes.</summary>
    public bool OnlyCloses => CanClose && !CanOpen;

    public int End => Start + Length;
}

/// <summary>What a mark does by its shape.</summary>
internal enum QuoteSide
{
    Either,
    Opens,
    Closes,
}
