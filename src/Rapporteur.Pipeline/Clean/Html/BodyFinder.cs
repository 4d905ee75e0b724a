using Rapporteur.Pipeline.Clean.Plain;

namespace Rapporteur.Pipeline.Clean.Html;

/// <summary>Finds the blocks of the body.</summary>
/// <remarks>
/// Each block of text has a value: running text counts for its length, links and scraps against it. An element is worth what its
/// blocks are worth together; the body is the element that is worth most, which is the point where going outward adds more furniture
/// than text. Within it, elements and blocks that are furniture go. The weights were set together on the benchmark's pages.
/// </remarks>
internal sealed class BodyFinder
{
    /// <summary>A block of so many characters is running text whatever its marks.</summary>
    private const int LongBlock = 80;

    /// <summary>What a scrap (a label, a button, a headline in a list) costs.</summary>
    private const double ScrapCost = 12;

    /// <summary>What a character of a link costs against one of text that earns 1.</summary>
    private const double LinkCost = 2.2;

    /// <summary>What text is worth in a table's row, and outside any paragraph, against 1 in a paragraph.</summary>
    private const double CellWorth = 0.3;

    private const double OtherWorth = 0.8;

    /// <summary>A block with a greater share of links is a link and no text.</summary>
    private const double MostLinks = 0.85;

    /// <summary>An element whose names call it the body is worth so much more.</summary>
    private const double NamedBodyFactor = 1.25;

    /// <summary>The page's own markup of the body is worth more still.</summary>
    private const double MarkedBodyFactor = 2.5;

    /// <summary>An element named like furniture is believed unless it holds this share of the page's running text.</summary>
    private const double TooMuchForFurniture = 0.4;

    /// <summary>Even a notice is not believed to be one when it holds nearly the whole page.</summary>
    private const double TooMuchForNotice = 0.8;

    private readonly PageTree _tree;
    private readonly string _title;

    private BodyFinder(PageTree tree, string title)
    {
        _tree = tree;
        _title = FurnitureWords.Key(title);
    }

    /// <summary>The paragraphs of the body, in order; empty when the page has none.</summary>
    /// <param name="tree">The page.</param>
    /// <param name="title">Its title: the heading that repeats it is no part of the body.</param>
    /// <param name="first">Number of the block at which the body's running text begins; 0 when there is none.</param>
    public static List<PlainLine> Find(PageTree tree, string title, out int first)
    {
        var finder = new BodyFinder(tree, title);
        finder.MarkFurniture();
        finder.Weigh();
        int body = finder.Choose();
        first = 0;
        return body < 0 ? [] : finder.Collect(body, out first);
    }

    private void MarkFurniture()
    {
        IReadOnlyList<PageElement> elements = _tree.Elements;
        double total = 0;
        foreach (PageBlock block in _tree.Blocks)
        {
            elements[block.Element].TextLength += block.Text.Length;
            elements[block.Element].LinkLength += block.LinkLength;
            total += block.Text.Length - block.LinkLength;
        }

        for (int i = elements.Count - 1; i > 0; i--)
        {
            PageElement parent = elements[elements[i].Parent];
            parent.TextLength += elements[i].TextLength;
            parent.LinkLength += elements[i].LinkLength;
        }

        bool[] cards = PageCards.Find(_tree);
        bool[] marked = HoldMarkedBody(elements);
        for (int i = 1; i < elements.Count; i++)
        {
            PageElement element = elements[i];
            double share = (element.TextLength - element.LinkLength) / Math.Max(total, 1);
            element.IsFurniture = !marked[i] && (elements[element.Parent].IsFurniture || cards[i]
                || (share <= TooMuchForFurniture
                    && (element.Element.LocalName is "footer" or "aside" or "figure" or "header" or "form" || PageWords.IsFurniture(element.Element)))
                || (share <= TooMuchForNotice && PageWords.IsNotice(element.Element)));
        }
    }

    /// <summary>For each element whether it is, or holds, what the page's own markup calls the body.</summary>
    private static bool[] HoldMarkedBody(IReadOnlyList<PageElement> elements)
    {
        bool[] marked = new bool[elements.Count];
        for (int i = elements.Count - 1; i > 0; i--)
        {
            marked[i] |= PageWords.IsMarkedBody(elements[i].Element);
            marked[elements[i].Parent] |= marked[i];
        }

        return marked;
    }

    private void Weigh()
    {
        IReadOnlyList<PageElement> elements = _tree.Elements;
        foreach (PageBlock block in _tree.Blocks)
        {
            if (!elements[block.Element].IsFurniture)
            {
                elements[block.Element].Value += ValueOf(block);
            }
        }

        for (int i = elements.Count - 1; i > 0; i--)
        {
            elements[elements[i].Parent].Value += elements[i].Value;
        }
    }

    private static double ValueOf(PageBlock block)
    {
        double text = block.Text.Length - (LinkCost * block.LinkLength);
        if (block.Kind == BlockKind.Cell && block.LinkShare < 0.5)
        {
            return Math.Max(0, text) * CellWorth;
        }

        bool running = block.Text.Length >= LongBlock || (block.Text.Length >= 25 && EndsSentence(block.Text));
        if (!running || block.Kind == BlockKind.Heading)
        {
            return Math.Min(0, text) - ScrapCost;
        }

        return block.Kind == BlockKind.Other && text > 0 ? text * OtherWorth : text;
    }

    private static bool EndsSentence(string text)
    {
        int end = text.Length - 1;
        while (end > 0 && text[end] is '"' or '”' or '’' or ')' or '»' or ' ')
        {
            end--;
        }

        return text[end] is '.' or '!' or '?' or '…' or '。' or ':' or ';';
    }

    private int Choose()
    {
        int best = -1;
        double bestValue = 0;
        for (int i = 0; i < _tree.Elements.Count; i++)
        {
            PageElement element = _tree.Elements[i];
            if (element.IsFurniture)
            {
                continue;
            }

            double value = element.Value * (PageWords.IsMarkedBody(element.Element) ? MarkedBodyFactor
                : PageWords.IsBody(element.Element) ? NamedBodyFactor : 1);
            if (value >= bestValue && value > 0)
            {
                best = i;
                bestValue = value;
            }
        }

        return best;
    }

    private List<PlainLine> Collect(int body, out int start)
    {
        var kept = new List<(PageBlock Block, PlainLine Line)>();
        start = 0;
        for (int i = 0; i < _tree.Blocks.Count; i++)
        {
            PageBlock block = _tree.Blocks[i];
            if (!Stays(block, body))
            {
                continue;
            }

            var line = new PlainLine(block.Text, opensBlock: true);
            if (LineKinds.IsFurniture(line) || (line.Key.Length > 0 && string.Equals(line.Key, _title, StringComparison.Ordinal)))
            {
                continue;
            }

            start = start == 0 && IsRunning(block) ? i : start;
            kept.Add((block, line));
        }

        return Trim(kept);
    }

    private bool Stays(PageBlock block, int body)
    {
        IReadOnlyList<PageElement> elements = _tree.Elements;
        if (elements[block.Element].IsFurniture || block.LinkShare > MostLinks)
        {
            return false;
        }

        bool sentence = block.Text.Length >= LongBlock && EndsSentence(block.Text);
        int at = block.Element;
        while (at > body)
        {
            // A part of the body that is worth less than nothing, and holds links for the most part, is a list of other things.
            PageElement element = elements[at];
            if (!sentence && element.Value < 0 && element.LinkLength * 2 > element.TextLength)
            {
                return false;
            }

            at = element.Parent;
        }

        return at == body;
    }

    /// <summary>Scraps before the first and after the last running text go; so do headings without text of their own.</summary>
    private static List<PlainLine> Trim(List<(PageBlock Block, PlainLine Line)> blocks)
    {
        int first = blocks.FindIndex(entry => IsRunning(entry.Block));
        int last = blocks.FindLastIndex(entry => IsRunning(entry.Block) || (entry.Block.Kind is BlockKind.Item or BlockKind.Paragraph && entry.Block.LinkShare < 0.3));
        var lines = new List<PlainLine>();
        for (int i = Math.Max(0, first); i <= last; i++)
        {
            lines.Add(blocks[i].Line);
        }

        return lines;
    }

    private static bool IsRunning(PageBlock block) =>
        block.Kind != BlockKind.Heading && block.LinkShare < 0.5 && (block.Text.Length >= LongBlock || EndsSentence(block.Text));
}
