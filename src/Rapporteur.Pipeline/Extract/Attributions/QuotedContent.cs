using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Attributions;

/// <summary>Quotations that a verb of saying introduces or closes: in its sentence, or right after it where it ends with a colon.</summary>
internal sealed class QuotedContent(ReportView view, QuoteBook quotes, SaidClause clauses)
{
    private const int NearQuote = 14;

    public List<(int First, int End)>? Of(int verb, Source source)
    {
        Sentence sentence = view.SentenceOf(verb);
        var content = new List<(int First, int End)>();
        int before = Back(verb, sentence.FirstToken, source);
        if (before >= 0)
        {
            quotes.Take(before, content);
        }

        int after = Ahead(verb, sentence.EndToken, source);
        if (after >= 0 && (before < 0 || after != before))
        {
            int root = clauses.RootOf(verb);
            bool clause = root >= 0 && !StartsQuoted(verb, after) && (before < 0 || quotes.QuoteOf(root) != before);
            if (!clause)
            {
                quotes.Take(after, content);
            }
        }

        return content.Count == 0 ? null : content;
    }

    // A quotation that ends just before the verb or its speaker: "…," Lavrov said.
    private int Back(int verb, int from, Source source)
    {
        // "…," Mr Petrov, the head of the mission, said: all that hangs on the speaker stands between.
        int close = source.Token >= 0 && source.Token < verb ? Math.Max(source.End, Math.Min(verb, view.End(source.Token))) : verb;
        int start = source.Token >= 0 && source.First < verb && verb - close < 6 ? source.First : verb;
        start = Math.Min(start, QuoterOf(verb));
        for (int i = start - 1; i >= Math.Max(0, start - 6); i--)
        {
            int quote = quotes.QuoteOf(i);
            if (quote >= 0)
            {
                return quotes.Usable(quote) && (i >= from || !quotes.EndsWithStop(quote) || IsBare(verb, source)) ? quote : -1;
            }

            if (!view.IsPunctuation(i) && view.Pos(i) is not (UniversalPos.Adv or UniversalPos.Cconj))
            {
                return -1;
            }
        }

        return -1;
    }

    // "…,” the agency quoted him as saying": where the words for whoever quotes begin.
    private int QuoterOf(int verb)
    {
        int quoting = SpeechSubject.QuotingVerb(view, verb);
        int quoter = quoting >= 0 ? view.Child(quoting, "nsubj") : -1;
        return quoter >= 0 && quoter < quoting ? view.First(quoter) : verb;
    }

    // "…” Hammer added.": a sentence of nothing but speaker and verb belongs to the quotation before.
    private bool IsBare(int verb, Source source)
    {
        Sentence sentence = view.SentenceOf(verb);
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (i != verb && !(i >= source.First && i < source.End) && !view.IsPunctuation(i))
            {
                return false;
            }
        }

        return source.Token >= 0;
    }

    private int Ahead(int verb, int sentenceEnd, Source source)
    {
        int from = Math.Max(verb, source.Token >= 0 ? source.End - 1 : verb);
        bool open = sentenceEnd > 0 && view.Lower(sentenceEnd - 1) is ":" or ",";
        int limit = Math.Min(view.Count, Math.Max(sentenceEnd, from + 1) + (open ? 2 : 0));
        bool colon = false;
        for (int i = from + 1; i < Math.Min(limit, from + 1 + NearQuote); i++)
        {
            int quote = quotes.QuoteOf(i);
            if (quote >= 0)
            {
                bool leads = colon || i - from <= 4 || view.Is(Math.Max(0, quotes.FirstOf(quote) - 2), ",") || view.Is(Math.Max(0, quotes.FirstOf(quote) - 2), "that");
                return quotes.Usable(quote) && leads ? quote : -1;
            }

            colon |= view.Is(i, ":");
        }

        return -1;
    }

    private bool StartsQuoted(int verb, int quote)
    {
        int root = clauses.RootOf(verb);
        if (root < 0 || quotes.QuoteOf(root) != quote)
        {
            return false;
        }

        // The comma before the mark may hang on the clause.
        int first = view.First(root);
        while (first < root && view.IsPunctuation(first))
        {
            first++;
        }

        return first >= quotes.FirstOf(quote);
    }
}
