using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Rapporteur.Pipeline.Clean.Html;

/// <summary>Parses a page, and gives up on one that was made to cost: the parser's time goes with the square of the depth.</summary>
internal static class PageParser
{
    /// <summary>How deep elements may lie; a page that never closes a font tag reaches hundreds.</summary>
    private const int Deepest = 5_000;

    /// <summary>Depth is looked at once for so many elements: it takes a walk up.</summary>
    private const int Step = 512;

    /// <summary>Elements that a page may have beside one for each character: those that it implies.</summary>
    private const int Implied = 10_000;

    /// <exception cref="PageTooDeepException">It is such a page.</exception>
    public static IHtmlDocument Parse(string content)
    {
        long made = 0;
        IElement? last = null;
        var parser = new HtmlParser(new HtmlParserOptions { OnCreated = (element, _) => Look(element) });
        return parser.ParseDocument(content);

        void Look(IElement element)
        {
            // Formatting left open is made again in every paragraph: the one way to more elements than characters.
            made++;
            if (made > content.Length + Implied || (made % Step == 0 && DepthOf(last) > Deepest))
            {
                throw new PageTooDeepException();
            }

            last = element;
        }
    }

    private static int DepthOf(IElement? element)
    {
        int depth = 0;
        for (; element is not null && depth <= Deepest; element = element.ParentElement)
        {
            depth++;
        }

        return depth;
    }
}
