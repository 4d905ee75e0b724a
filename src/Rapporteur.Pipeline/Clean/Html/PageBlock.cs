namespace Rapporteur.Pipeline.Clean.Html;

/// <summary>A run of text that stands by itself on the page.</summary>
/// <param name="Element">Number of the element that holds it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text, white space collapsed.</param>
/// <param name="LinkLength">How many of its characters are links.</param>
internal sealed record PageBlock(int Element, BlockKind Kind, string Text, int LinkLength)
{
    /// <summary>Share of links in the text, 0 to 1.</summary>
    public double LinkShare => Text.Length == 0 ? 0 : (double)LinkLength / Text.Length;
}

/// <summary>What a block of text is on the page.</summary>
internal enum BlockKind
{
    Paragraph,
    Heading,
    Item,
    Cell,
    Other,
}
