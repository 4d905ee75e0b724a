using AngleSharp.Dom;

namespace Rapporteur.Pipeline.Clean.Html;

/// <summary>An element of the page with what its blocks add up to.</summary>
internal sealed class PageElement(IElement element, int parent, int depth)
{
    public IElement Element { get; } = element;

    /// <summary>Number of the element it stands in; −1 for the outermost.</summary>
    public int Parent { get; } = parent;

    public int Depth { get; } = depth;

    /// <summary>Characters of text in it.</summary>
    public int TextLength { get; set; }

    /// <summary>Characters of links in it.</summary>
    public int LinkLength { get; set; }

    /// <summary>How far its running text outweighs its furniture.</summary>
    public double Value { get; set; }

    /// <summary>Whether it is furniture, by its names or since it stands in such an element.</summary>
    public bool IsFurniture { get; set; }
}
