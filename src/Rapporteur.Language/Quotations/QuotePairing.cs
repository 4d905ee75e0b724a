namespace Rapporteur.Language.Quotations;

/// <summary>Pairs the marks of a text, block by block.</summary>
internal sealed class QuotePairing(string text)
{
    /// <summary>Deeper nesting than this is no English; such marks are passed over, which bounds the work for each mark.</summary>
    private const int MaxDepth = 8;

    /// <summary>Marks looked at ahead where a quotation opens within another.</summary>
    private const int MostAhead = 32;

    private readonly List<QuoteSlot> _slots = [];
    private readonly List<QuoteMark> _marks = [];
    private readonly int[] _open = new int[MaxDepth];
    private int _depth;
    private int[] _nextSingleClose = [];
    private int[] _nextOther = [];

    /// <summary>The slot that the last paragraph left open, or −1.</summary>
    private int _pending = -1;

    public IReadOnlyList<QuotedSpan> Pair()
    {
        var scanner = new QuoteScanner(text);
        while (scanner.Next(_marks))
        {
            LookAhead();
            int paragraph = scanner.BlockStart;
            for (int i = 0; i < _marks.Count; i++)
            {
                QuoteMark mark = _marks[i];
                if (!mark.IsLineEnd)
                {
                    Take(i, mark, paragraph);
                }
                else if (_depth == 0 || !RunsOn(i))
                {
                    EndParagraph(mark.Start);
                    paragraph = mark.End;
                }
            }

            EndParagraph(scanner.BlockEnd);
        }

        return new QuotedSpans(text).Of(_slots);
    }

    /// <summary>For each mark: the next single mark that only closes, and the next mark that is not single.</summary>
    private void LookAhead()
    {
        if (_nextOther.Length < _marks.Count)
        {
            int size = Math.Max(_marks.Count, 2 * _nextOther.Length);
            _nextOther = new int[size];
            _nextSingleClose = new int[size];
        }

        int close = -1, other = -1;
        for (int i = _marks.Count - 1; i >= 0; i--)
        {
            _nextSingleClose[i] = close;
            _nextOther[i] = other;
            QuoteMark mark = _marks[i];
            if (mark.IsLineEnd)
            {
                continue;
            }

            if (mark.Style != QuoteStyle.SingleMarks)
            {
                other = i;
            }
            else if (mark.OnlyCloses && mark.Natural != QuoteSide.Opens)
            {
                close = i;
            }
        }
    }

    /// <summary>Whether the open quotation goes on in the next line: then the next mark closes it.</summary>
    private bool RunsOn(int at)
    {
        QuoteStyle style = _slots[_open[0]].Style;
        int next = style == QuoteStyle.SingleMarks ? _nextSingleClose[at] : _nextOther[at];
        return next >= 0 && _marks[next].Style == style && !_marks[next].OnlyOpens
            && (_marks[next].OnlyCloses || _marks[next].Natural == QuoteSide.Closes);
    }

    private void Take(int index, QuoteMark mark, int paragraph)
    {
        int level = FindOpen(mark.Style);
        switch (mark.Style == QuoteStyle.SingleMarks ? DecideSingle(index, mark, level) : Decide(mark, level))
        {
            case QuoteSide.Opens when _depth < MaxDepth:
                if (level >= 0 && mark.Style == QuoteStyle.DoubleMarks && !AllClose(index, level) && SentenceEnds.Last(text, mark.Start, _slots[_open[level]].InnerStart) is >= 0 and int end)
                {
                    EndAt(level, end);
                }

                Open(mark, paragraph);
                break;
            case QuoteSide.Closes when level >= 0:
                Close(level, mark);
                break;
        }
    }

    /// <summary>The place in the stack of the innermost open quotation of a style, or −1.</summary>
    private int FindOpen(QuoteStyle style)
    {
        for (int level = _depth - 1; level >= 0; level--)
        {
            if (_slots[_open[level]].Style == style)
            {
                return level;
            }
        }

        return -1;
    }

    private QuoteSide Decide(QuoteMark mark, int level)
    {
        bool isOpen = level >= 0;
        switch (mark.Natural)
        {
            case QuoteSide.Opens:
                bool ends = isOpen && (mark.OnlyCloses || (!mark.OnlyOpens && _slots[_open[level]].IsLow));
                return ends ? QuoteSide.Closes : QuoteSide.Opens;
            case QuoteSide.Closes:
                return isOpen ? QuoteSide.Closes : mark.OnlyOpens ? QuoteSide.Opens : QuoteSide.Either;
            default:
                return mark.OnlyOpens ? QuoteSide.Opens
                    : isOpen ? QuoteSide.Closes
                    : mark.OnlyCloses ? QuoteSide.Either
                    : QuoteSide.Opens;
        }
    }

    private QuoteSide DecideSingle(int index, QuoteMark mark, int level)
    {
        if (level >= 0 && !mark.OnlyOpens && mark.CanClose)
        {
            return IsPossessive(index, mark) ? QuoteSide.Either : QuoteSide.Closes;
        }

        // A straight or wrongly turned single mark opens only if something later can close it.
        bool opens = mark.Natural == QuoteSide.Opens ? !mark.OnlyCloses : mark.OnlyOpens && level < 0;
        bool sure = mark.Natural == QuoteSide.Opens && mark.Length == 1 && text[mark.Start] != '`';
        return opens && (sure || _nextSingleClose[index] >= 0) ? QuoteSide.Opens : QuoteSide.Either;
    }

    /// <summary>"the ministers' meeting" within single marks: a word follows and a later mark can close.</summary>
    private bool IsPossessive(int index, QuoteMark mark)
    {
        if (mark.Natural == QuoteSide.Opens || text[mark.Start - 1] is not ('s' or 'S') || mark.End + 1 >= text.Length
            || text[mark.End] != ' ' || !char.IsLower(text[mark.End + 1]))
        {
            return false;
        }

        int next = _nextSingleClose[index];
        return next >= 0 && (_nextOther[index] < 0 || next < _nextOther[index]) && !HasOpener(index, next);
    }

    /// <summary>Looks a few marks ahead for a single mark that opens.</summary>
    private bool HasOpener(int from, int to)
    {
        for (int i = from + 1; i < to && i < from + MaxDepth; i++)
        {
            if (_marks[i].Style == QuoteStyle.SingleMarks && _marks[i].OnlyOpens)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the marks that follow in the paragraph close all that is open, the one at hand among it: then it stands within another.</summary>
    private bool AllClose(int index, int level)
    {
        int open = 1;
        for (int i = 0; i <= level; i++)
        {
            open += _slots[_open[i]].Style == QuoteStyle.DoubleMarks ? 1 : 0;
        }

        for (int i = index + 1; i < Math.Min(_marks.Count, index + MostAhead) && open > 0 && !_marks[i].IsLineEnd; i++)
        {
            if (_marks[i].Style == QuoteStyle.DoubleMarks)
            {
                bool opens = _marks[i].Natural == QuoteSide.Opens ? !_marks[i].OnlyCloses : _marks[i].Natural == QuoteSide.Either && _marks[i].OnlyOpens;
                open += opens ? 1 : -1;
            }
        }

        return open <= 0;
    }

    /// <summary>Ends the open quotations down to a level at a place before the mark at hand.</summary>
    private void EndAt(int level, int end)
    {
        while (_depth > level)
        {
            Abandon(Math.Max(end, _slots[_open[_depth - 1]].InnerStart));
        }
    }

    private void Open(QuoteMark mark, int paragraph)
    {
        bool first = mark.Start == paragraph;
        bool takesUp = first && _pending >= 0 && _slots[_pending].Style == mark.Style;
        if (takesUp)
        {
            _slots[_pending] = _slots[_pending] with { Continues = true };
        }

        _pending = -1;
        _open[_depth++] = _slots.Count;
        _slots.Add(new QuoteSlot(mark.Start, mark.End, mark.Style) { IsLow = mark.IsLow, Leads = first, IsContinuation = takesUp });
    }

    private void Close(int level, QuoteMark mark)
    {
        while (_depth - 1 > level)
        {
            Abandon(mark.Start);
        }

        int index = _open[--_depth];
        _slots[index] = _slots[index] with { InnerEnd = mark.Start, OuterEnd = mark.End, Closed = true };
    }

    /// <summary>Ends the innermost open quotation without a mark; a single mark was then most likely an apostrophe.</summary>
    private void Abandon(int end)
    {
        int index = _open[--_depth];
        QuoteSlot slot = _slots[index];
        bool kept = slot.Style != QuoteStyle.SingleMarks || slot.Leads;
        _slots[index] = slot with { InnerEnd = kept ? end : -1, OuterEnd = end };
    }

    private void EndParagraph(int end)
    {
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        _pending = _depth > 0 ? _open[0] : -1;
        while (_depth > 0)
        {
            Abandon(end);
        }

        if (_pending >= 0 && _slots[_pending].InnerEnd < 0)
        {
            _pending = -1;
        }
    }
}
