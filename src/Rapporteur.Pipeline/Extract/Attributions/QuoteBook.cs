using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Attributions;

/// <summary>The quotations of a report, and which of them a statement has already taken.</summary>
internal sealed class QuoteBook
{
    private const int SpokenWords = 4;

    private readonly ReportView _view;
    private readonly bool[] _used;
    private readonly bool _isAllQuoted;

    public QuoteBook(ReportView view)
    {
        _view = view;
        _used = new bool[view.Quotes.Count];
        int longest = 0;
        int run = 0;
        for (int i = 0; i < view.Count; i++)
        {
            run = view.QuoteOf(i) < 0 ? 0 : i > 0 && view.QuoteOf(i - 1) == view.QuoteOf(i) ? run + 1 : 1;
            longest = Math.Max(longest, run);
        }

        // A text that is one long quotation is read as if its marks were not there.
        _isAllQuoted = longest > view.Count * 6 / 10;
    }

    /// <summary>Number of the quotation that holds the token, or −1.</summary>
    public int QuoteOf(int token) => _isAllQuoted ? -1 : _view.QuoteOf(token);

    public bool IsUsed(int quote) => _isAllQuoted || _used[quote];

    /// <summary>Whether the quotation is free and reads as speech, not as a name or a word held at arm's length.</summary>
    public bool Usable(int quote) => !_used[quote] && !IsTitle(quote) && (Words(quote) >= SpokenWords || EndsLikeSpeech(quote));

    /// <summary>Words in it, punctuation left out.</summary>
    public int Words(int quote)
    {
        int count = 0;
        for (int i = FirstOf(quote); i < _view.Count && QuoteOf(i) == quote; i++)
        {
            count += _view.IsPunctuation(i) ? 0 : 1;
        }

        return count;
    }

    /// <summary>Whether it is the title of a work: "The Origins of the Lost Fleet", every longer word with a capital.</summary>
    public bool IsTitle(int quote)
    {
        const int fewest = 5;
        const int shortest = 4;
        int count = 0;
        bool capitals = true;
        for (int i = FirstOf(quote); i < _view.Count && QuoteOf(i) == quote; i++)
        {
            ReadOnlySpan<char> form = _view[i].Form;
            if (_view.IsPunctuation(i))
            {
                continue;
            }

            count++;
            if ((form.Length >= shortest || count == 1) && !char.IsUpper(form[0]) && !char.IsDigit(form[0]))
            {
                return false;
            }

            capitals &= form.Length < 2 || !char.IsLower(form[^1]);
        }

        // What is written in capitals throughout is shouted.
        return count >= fewest && !capitals;
    }

    /// <summary>Whether it ends as a clause of speech does.</summary>
    public bool EndsLikeSpeech(int quote)
    {
        int end = _view.Quotes[quote].Inner.End;
        return end > 0 && _view.Text.Text[end - 1] is '.' or ',' or '!' or '?';
    }

    /// <summary>Whether its last clause is closed by a full stop, so that a "he said" behind it belongs to another.</summary>
    public bool EndsWithStop(int quote)
    {
        int end = _view.Quotes[quote].Inner.End;
        return end > 0 && _view.Text.Text[end - 1] == '.';
    }

    /// <summary>Its first token.</summary>
    public int FirstOf(int quote)
    {
        int start = _view.Quotes[quote].Inner.Start;
        int low = 0;
        int high = _view.Count - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_view[middle].End <= start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>Takes the whole quotation as content, with the paragraphs before and behind that it runs over.</summary>
    public void Take(int quote, List<(int First, int End)> content)
    {
        int first = quote;
        while (_view.Quotes[first].IsContinuation && Beside(first, -1) is >= 0 and int before && _view.Quotes[before].Continues && !_used[before])
        {
            first = before;
        }

        for (int at = first; at >= 0 && (at <= quote || !_used[at]); at = _view.Quotes[at].Continues ? Beside(at, 1) : -1)
        {
            _used[at] = true;
            content.Add((FirstOf(at), EndOf(at)));
        }
    }

    /// <summary>The paragraph of a quotation beside one of its paragraphs that something has taken already; −1 for none.</summary>
    public int TakenBeside(int quote)
    {
        int next = _view.Quotes[quote].Continues ? Beside(quote, 1) : -1;
        int before = _view.Quotes[quote].IsContinuation ? Beside(quote, -1) : -1;
        return next >= 0 && _used[next] ? next : before >= 0 && _used[before] && _view.Quotes[before].Continues ? before : -1;
    }

    /// <summary>The next quotation in a direction that stands in no other, or −1.</summary>
    private int Beside(int quote, int step)
    {
        int at = quote + step;
        while (at >= 0 && at < _view.Quotes.Count && _view.Quotes[at].Depth > 0)
        {
            at += step;
        }

        return at < _view.Quotes.Count ? at : -1;
    }

    /// <summary>One past its last token.</summary>
    public int EndOf(int quote)
    {
        int end = FirstOf(quote);
        while (end < _view.Count && QuoteOf(end) == quote)
        {
            end++;
        }

        return end;
    }

    /// <summary>Marks the quotations in a stretch as taken.</summary>
    public void MarkQuotes(int first, int end)
    {
        for (int i = first; i < Math.Min(end, _view.Count); i++)
        {
            int quote = QuoteOf(i);
            if (quote >= 0)
            {
                _used[quote] = true;
            }
        }
    }

    /// <summary>The end moved to behind a quotation that opens there: "accusing Washington of “…”". The parser may lose the words behind a mark.</summary>
    public int Through(int end)
    {
        int limit = end == 0 ? 0 : Math.Min(_view.SentenceOf(end - 1).EndToken, end + 3);
        for (int i = end; i < limit; i++)
        {
            int quote = QuoteOf(i);
            if (quote >= 0 && (end == 0 || QuoteOf(end - 1) != quote || i == end))
            {
                while (i < _view.Count && QuoteOf(i) == quote)
                {
                    i++;
                }

                return i;
            }

            if (!_view.IsPunctuation(i) && _view.Lower(i) is not ("of" or "for" or "as" or "to" or "on" or "a" or "the"))
            {
                return end;
            }
        }

        return end;
    }
}
