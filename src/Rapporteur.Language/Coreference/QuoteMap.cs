using Rapporteur.Language.Quotations;
using Rapporteur.Language.Text;

namespace Rapporteur.Language.Coreference;

/// <summary>Which words stand in which quotation, and which word names the speaker of each.</summary>
internal sealed class QuoteMap
{
    private const int Reach = 12;
    private const int Gap = 20;

    private readonly List<int> _speakers = [];
    private int[] _quotes = [];

    public int Of(int token) => _quotes[token];

    /// <summary>The word that names a quotation's speaker, −1 where none does.</summary>
    public int Speaker(int quote) => quote < 0 ? -1 : _speakers[quote];

    public void Read(AnnotatedText text, ReadOnlySpan<Relation> relations)
    {
        ReadOnlySpan<TokenData> tokens = text.Tokens;
        if (_quotes.Length < tokens.Length)
        {
            _quotes = new int[tokens.Length];
        }

        _quotes.AsSpan(0, tokens.Length).Fill(-1);
        _speakers.Clear();
        MarkTokens(text);
        if (_speakers.Count == 0)
        {
            return;
        }

        FindSpeakers(tokens, relations);
        PassOn(tokens.Length);
    }

    private void MarkTokens(AnnotatedText text)
    {
        int token = 0;
        int last = -1;
        foreach (QuotedSpan span in QuotationFinder.Find(text.Text))
        {
            if (span.Depth > 0 || span.IsScareQuote)
            {
                continue;
            }

            if (!span.IsContinuation || last < 0)
            {
                last = _speakers.Count;
                _speakers.Add(-1);
            }

            while (token < text.TokenCount && text.Tokens[token].Start < span.Inner.Start)
            {
                token++;
            }

            while (token < text.TokenCount && text.Tokens[token].Start < span.Inner.End)
            {
                _quotes[token++] = last;
            }
        }
    }

    // The subject of a verb of speech outside the marks speaks in the nearest quotation.
    private void FindSpeakers(ReadOnlySpan<TokenData> tokens, ReadOnlySpan<Relation> relations)
    {
        for (int i = 0; i < tokens.Length; i++)
        {
            int head = tokens[i].Head;
            if (relations[i] != Relation.Subject || head < 0 || _quotes[i] >= 0 || _quotes[head] >= 0
                || !SpeechVerbs.Contains(tokens[head].Lemma))
            {
                continue;
            }

            int quote = Nearest(Math.Min(i, head), Math.Max(i, head), tokens.Length);
            if (quote >= 0 && _speakers[quote] < 0)
            {
                _speakers[quote] = i;
            }
        }
    }

    private int Nearest(int from, int to, int count)
    {
        for (int step = 1; step <= Reach; step++)
        {
            if (from - step >= 0 && _quotes[from - step] >= 0)
            {
                return _quotes[from - step];
            }

            if (to + step < count && _quotes[to + step] >= 0)
            {
                return _quotes[to + step];
            }
        }

        return -1;
    }

    // "…," he said. "…": the second quotation has the first one's speaker.
    private void PassOn(int count)
    {
        int before = -1;
        int end = 0;
        for (int i = 0; i < count; i++)
        {
            int quote = _quotes[i];
            if (quote < 0)
            {
                continue;
            }

            if (quote != before && before >= 0 && _speakers[quote] < 0 && i - end <= Gap)
            {
                _speakers[quote] = _speakers[before];
            }

            before = quote;
            end = i + 1;
        }
    }
}
