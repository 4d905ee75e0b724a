using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Attributions;

/// <summary>What somebody calls somebody or something: "called the deal “null and void”", "named both groups as terrorists".</summary>
internal sealed class Naming(ReportView view, QuoteBook quotes)
{
    private const int LongestGap = 4;

    /// <summary>Whether the verb gives a name.</summary>
    public bool IsNaming(int verb) =>
        view.Lemma(verb) is "call" or "brand" or "label" or "dub" or "term" or "describe" or "name" or "denounce" or "characterise" or "characterize" or "portray";

    /// <summary>What is named, and what it is called in the speaker's own words or behind "as"; null where neither stands there.</summary>
    public (int First, int End)? Of(int verb)
    {
        int named = view.Child(verb, "obj");
        named = named < 0 ? view.Child(verb, "xcomp") : named;
        if (!IsNaming(verb) || named < verb || view.QuoteOf(named) >= 0)
        {
            return null;
        }

        if (As(verb) is >= 0 and int kind && view.QuoteOf(kind) < 0)
        {
            quotes.MarkQuotes(view.First(named), view.End(kind));
            return (view.First(named), view.End(kind));
        }

        int end = -1;
        int last = Math.Min(view.End(verb), view.SentenceOf(verb).EndToken);
        for (int i = named + 1; i < last && (end < 0 || i - end < LongestGap); i++)
        {
            end = view.QuoteOf(i) >= 0 ? i + 1 : end;
        }

        if (end < 0)
        {
            return null;
        }

        // The closing mark is the quotation's.
        quotes.MarkQuotes(named, end);
        return (view.First(named), end < view.Count && view.Lower(end) is "\"" or "”" or "’" or "'" ? end + 1 : end);
    }

    /// <summary>"has been described as “a disaster”": somebody's words, whose the text does not say; null for anything else.</summary>
    public Attribution? ByNobody(int verb)
    {
        int kind = As(verb);
        int subject = view.Child(verb, "nsubj");
        bool quoted = kind >= 0 && view.QuoteOf(kind) is >= 0 and int quote && quotes.Words(quote) > 1;
        if (!quoted || subject < 0 || subject > verb)
        {
            return null;
        }

        int end = view.End(kind);
        quotes.MarkQuotes(view.First(kind), end);
        return Attribution.Of(verb, Source.None, [(view.First(kind), end)], isStatement: true, act: (view.First(subject), end));
    }

    /// <summary>The word behind "as" that says what they are in the speaker's eyes, or −1.</summary>
    private int As(int verb)
    {
        if (!IsNaming(verb))
        {
            return -1;
        }

        foreach (int child in view.Children(verb))
        {
            int mark = view.Child(child, "case");
            mark = mark < 0 ? view.Child(child, "mark") : mark;
            if (child > verb && mark >= 0 && view.Is(mark, "as"))
            {
                return child;
            }
        }

        return -1;
    }
}
