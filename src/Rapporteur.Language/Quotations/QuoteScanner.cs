using System.Buffers;
using System.Globalization;

namespace Rapporteur.Language.Quotations;

/// <summary>Gathers the marks of one block (the text between blank lines) at a time.</summary>
internal ref struct QuoteScanner(string text)
{
    /// <summary>Every character that can be a mark or end a line.</summary>
    private static readonly SearchValues<char> Stops =
        SearchValues.Create("\"'`\n\r\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u201F\u00AB\u00BB\u2039\u203A\u2033\u2029\uFF02\u300C\u300D");

    private int _at;

    /// <summary>Where the block last read begins.</summary>
    public int BlockStart { get; private set; }

    /// <summary>Where it ends, white space at its end left out.</summary>
    public int BlockEnd { get; private set; }

    public static bool HasMarks(string text) => text.AsSpan().ContainsAny(Stops);

    /// <summary>Reads a block.</summary>
    /// <returns>False at the end of the text.</returns>
    public bool Next(List<QuoteMark> marks)
    {
        marks.Clear();
        while (_at < text.Length && char.IsWhiteSpace(text[_at]))
        {
            _at++;
        }

        BlockStart = _at;
        while (_at < text.Length)
        {
            int step = text.AsSpan(_at).IndexOfAny(Stops);
            _at = step < 0 ? text.Length : _at + step;
            if (_at == text.Length)
            {
                break;
            }

            if (text[_at] is '\n' or '\r' or '\u2029')
            {
                if (EndsBlock(marks))
                {
                    break;
                }
            }
            else
            {
                Add(marks);
            }
        }

        BlockEnd = _at;
        while (BlockEnd > BlockStart && char.IsWhiteSpace(text[BlockEnd - 1]))
        {
            BlockEnd--;
        }

        return BlockEnd > BlockStart;
    }

    /// <summary>Steps over the white space at the end of a line; two line ends make a blank line.</summary>
    private bool EndsBlock(List<QuoteMark> marks)
    {
        int start = _at, lines = 0;
        while (_at < text.Length && char.IsWhiteSpace(text[_at]))
        {
            char c = text[_at];
            lines += c is '\n' || (c == '\r' && (_at + 1 == text.Length || text[_at + 1] != '\n')) ? 1 : c == '\u2029' ? 2 : 0;
            _at++;
        }

        if (lines > 1)
        {
            return true;
        }

        marks.Add(new QuoteMark(start, _at - start, QuoteStyle.DoubleMarks, QuoteSide.Either, false, false) { IsLineEnd = true });
        return false;
    }

    private void Add(List<QuoteMark> marks)
    {
        int start = _at;
        char c = text[start];
        bool doubled = c is '\'' or '`' or '\u2018' or '\u2019' && start + 1 < text.Length && text[start + 1] == c;
        _at += doubled ? 2 : 1;
        bool canOpen = !IsSpaceOrEnd(_at) && IsOpener(start - 1);
        bool canClose = start > 0 && !char.IsWhiteSpace(text[start - 1]) && IsCloser(_at);
        if (doubled)
        {
            QuoteSide side = c is '`' or '\u2018' ? QuoteSide.Opens : c == '\u2019' ? QuoteSide.Closes : QuoteSide.Either;
            marks.Add(new QuoteMark(start, 2, QuoteStyle.DoubleMarks, side, canOpen, canClose));
            return;
        }

        QuoteStyle style = c switch
        {
            '\'' or '`' or '\u2018' or '\u2019' or '\u201A' or '\u201B' => QuoteStyle.SingleMarks,
            '\u00AB' or '\u00BB' => QuoteStyle.Guillemets,
            '\u2039' or '\u203A' => QuoteStyle.SingleGuillemets,
            _ => QuoteStyle.DoubleMarks,
        };
        if (style == QuoteStyle.SingleMarks && IsApostrophe(start))
        {
            return;
        }

        QuoteSide natural = c switch
        {
            '\u2018' or '\u201A' or '\u201B' or '`' or '\u201C' or '\u201E' or '\u201F' or '\u00AB' or '\u2039' or '\u300C' => QuoteSide.Opens,
            '\u2019' or '\u201D' or '\u00BB' or '\u203A' or '\u300D' => QuoteSide.Closes,
            _ => QuoteSide.Either,
        };
        marks.Add(new QuoteMark(start, 1, style, natural, canOpen, canClose) { IsLow = c is '\u201E' or '\u201A' });
    }

    /// <summary>Between letters, or before the digits of "'90s".</summary>
    private readonly bool IsApostrophe(int at)
    {
        bool after = at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);
        bool before = at > 0 && char.IsLetterOrDigit(text[at - 1]);
        if (after && before)
        {
            return true;
        }

        // A decade or a year cut short.
        return after && at + 2 < text.Length && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2])
            && (at + 3 == text.Length || !char.IsAsciiDigit(text[at + 3])) && text[at] is '\'' or '\u2019' or '\u2018';
    }

    private readonly bool IsSpaceOrEnd(int at) => at >= text.Length || char.IsWhiteSpace(text[at]);

    /// <summary>Whether a quotation may begin right after this character.</summary>
    private readonly bool IsOpener(int at) => at < 0 || char.IsWhiteSpace(text[at]) || Stops.Contains(text[at])
        || char.GetUnicodeCategory(text[at]) is UnicodeCategory.OpenPunctuation or UnicodeCategory.DashPunctuation
            or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.Control or UnicodeCategory.Format;

    /// <summary>Whether a quotation may end right before this character.</summary>
    private readonly bool IsCloser(int at) => at >= text.Length || !(char.IsLetterOrDigit(text[at])
        || char.GetUnicodeCategory(text[at]) is UnicodeCategory.OpenPunctuation or UnicodeCategory.CurrencySymbol);
}
