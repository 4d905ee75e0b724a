using System.Text;
using AngleSharp.Dom;

namespace Rapporteur.Pipeline.Clean.Html;

/// <summary>The page as elements and blocks of text, in the order of the page. Built without recursion: depth is the page's own choice.</summary>
internal sealed class PageTree
{
    /// <summary>What lies deeper is passed over: no page that a person reads nests so far.</summary>
    private const int DeepestElement = 400;

    /// <summary>A label or a cell's value is no longer than this.</summary>
    private const int LongestScrap = 200;

    private readonly List<PageElement> _elements = [];
    private readonly List<PageBlock> _blocks = [];
    private readonly StringBuilder _text = new();
    private readonly Stack<Frame> _stack = new();
    private int _links;
    private int _linkLength;
    private int _holder;
    private int _breaks;

    public IReadOnlyList<PageElement> Elements => _elements;

    public IReadOnlyList<PageBlock> Blocks => _blocks;

    public static PageTree Of(IElement body)
    {
        var tree = new PageTree();
        tree.Walk(body);
        return tree;
    }

    private void Walk(IElement body)
    {
        Enter(body, -1);
        while (_stack.Count > 0)
        {
            Frame frame = _stack.Pop();
            if (frame.Next >= frame.Node.ChildNodes.Length)
            {
                Leave(frame);
                continue;
            }

            INode child = frame.Node.ChildNodes[frame.Next];
            _stack.Push(frame with { Next = frame.Next + 1 });
            if (child is IText text)
            {
                Append(text.Data);
            }
            else if (child is IElement element)
            {
                Enter(element, frame.Number);
            }
        }

        Flush();
    }

    private void Enter(IElement element, int parent)
    {
        string name = element.LocalName;
        if (name is "br")
        {
            _breaks++;
            Break();
            return;
        }

        if (PageWords.IsSkipped(name) || _stack.Count > DeepestElement || PageWords.IsHidden(element))
        {
            return;
        }

        bool inline = PageWords.IsInline(name) || (name is "td" or "th" && IsPlainCell(element));
        if (inline && _text.Length > 0 && name is "td" or "th")
        {
            _text.Append(' ');
        }

        if (inline && parent >= 0)
        {
            if (name is not "a" && IsScrap(element) && PageWords.IsFurniture(element))
            {
                return;
            }

            _links += name is "a" ? 1 : 0;
            _stack.Push(new Frame(element, 0, parent, name is "a", IsInline: true));
            return;
        }

        Flush();
        _elements.Add(new PageElement(element, parent, _stack.Count));
        _holder = _elements.Count - 1;
        _stack.Push(new Frame(element, 0, _holder, IsLink: false, IsInline: false));
    }

    /// <summary>Whether an inline element is short enough to be a label: some pages wrap the whole text in one.</summary>
    private static bool IsScrap(IElement element) => element.ChildElementCount <= 4 && element.TextContent.Length <= LongestScrap;

    /// <summary>Whether a table's cell holds a value and not a part of the page.</summary>
    private static bool IsPlainCell(IElement cell)
    {
        foreach (IElement child in cell.Children)
        {
            if (!PageWords.IsInline(child.LocalName))
            {
                return false;
            }
        }

        return cell.TextContent.Length <= LongestScrap;
    }

    private void Leave(Frame frame)
    {
        if (frame.IsInline)
        {
            _links -= frame.IsLink ? 1 : 0;
            return;
        }

        Flush();
        _holder = _elements[frame.Number].Parent;
    }

    private void Append(string text)
    {
        if (_text.Length > 0 && _breaks > 0 && !string.IsNullOrWhiteSpace(text))
        {
            _breaks = 0;
        }

        int before = _text.Length;
        foreach (char c in CharacterRules.Apply(text))
        {
            if (c is ' ' or '\n')
            {
                if (_text.Length > 0 && _text[^1] != ' ')
                {
                    _text.Append(' ');
                }
            }
            else
            {
                _text.Append(c);
            }
        }

        _linkLength += _links > 0 ? _text.Length - before : 0;
    }

    /// <summary>One line break within a sentence is a space; two, or one behind a sentence's end, part paragraphs.</summary>
    private void Break()
    {
        int end = _text.Length;
        while (end > 0 && _text[end - 1] == ' ')
        {
            end--;
        }

        if (_breaks > 1 || end == 0 || _text[end - 1] is '.' or '!' or '?' or '”' or '"' or ':' or '。')
        {
            Flush();
        }
        else if (_text[^1] != ' ')
        {
            _text.Append(' ');
        }
    }

    private void Flush()
    {
        string text = _text.ToString().Trim();
        if (text.Length > 0)
        {
            int holder = Math.Max(0, _holder);
            _blocks.Add(new PageBlock(holder, KindOf(holder), text, Math.Min(_linkLength, text.Length)));
        }

        _text.Clear();
        _linkLength = 0;
        _breaks = 0;
    }

    private BlockKind KindOf(int holder)
    {
        for (int at = holder, steps = 0; at >= 0 && steps < 3; at = _elements[at].Parent, steps++)
        {
            switch (_elements[at].Element.LocalName)
            {
                case "p" or "blockquote" or "pre":
                    return BlockKind.Paragraph;
                case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                    return BlockKind.Heading;
                case "li" or "dd" or "dt":
                    return BlockKind.Item;
                case "td" or "th" or "tr":
                    return BlockKind.Cell;
                default:
                    break;
            }
        }

        return BlockKind.Other;
    }

    private readonly record struct Frame(INode Node, int Next, int Number, bool IsLink, bool IsInline);
}
