using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Attributions;

/// <summary>What was said, where it stands as a clause: governed by the verb, around it, or before it without a sign.</summary>
internal sealed partial class ClauseContent(ReportView view, QuoteBook quotes, SaidClause clauses)
{
    // What is said goes on to the end of a quotation that it has entered, however the parser cuts it.
    private int WholeQuote(int end)
    {
        int quote = end > 0 ? quotes.QuoteOf(end - 1) : -1;
        return quote >= 0 && end < view.Count && quotes.QuoteOf(end) == quote ? quotes.EndOf(quote) : end;
    }

    /// <summary>"said that …", "…, the ministry said", "claims to have …".</summary>
    public List<(int First, int End)>? Of(int verb, Source source)
    {
        int root = clauses.RootOf(verb);
        if (root > verb && IsReason(verb, root))
        {
            // "The deal was dead, Anna Berg said, because Omar Haddad would not sign."
            (int First, int End) before = AroundParenthesis(verb, view.Head(verb), source)[0];
            (int First, int End) reason = (view.Is(view.First(root), ",") ? view.First(root) + 1 : view.First(root), view.End(root));
            return before.End > before.First ? [before, reason] : [reason];
        }

        if (root >= 0)
        {
            (int first, int end) = ContentOf(root, verb, source);
            end = WholeQuote(end);
            quotes.MarkQuotes(first, end);
            return SubjectBefore(root, verb, source) is { } subject ? [subject, (first, end)] : [(first, end)];
        }

        // "Norway would attend, the minister was quoted as saying."
        if (SpeechSubject.QuotingVerb(view, verb) is >= 0 and int quoting && view.Has(quoting, "parataxis") && view.Head(quoting) >= 0 && view.Head(quoting) < quoting)
        {
            return AroundParenthesis(quoting, view.Head(quoting), source);
        }

        int head = view.Head(verb);
        if (view.Lemma(verb) is "put" && head >= 0)
        {
            return AroundParenthesis(verb, head, source);
        }

        // "KUWAIT: An official underlined …": a dateline is nothing said.
        bool dateline = head >= 0 && view.Pos(head) is UniversalPos.Propn && head + 1 < verb && view.Is(head + 1, ":");
        if ((view.Has(verb, "parataxis") || IsSaidAfter(verb, head, source)) && head >= 0 && !dateline)
        {
            return AroundParenthesis(verb, head, source);
        }

        return null;
    }

    private bool IsReason(int verb, int root) =>
        view.Has(verb, "parataxis") && view.Head(verb) is >= 0 and int head && head < verb && view.First(root) is > 0 and int first && (view.Is(first, ",") || view.Is(first - 1, ","))
        && view.Child(root, "mark") is >= 0 and int mark && view.Lower(mark) is "because" or "if" or "unless" or "although" or "though" or "as" or "since" or "until" or "while" or "after" or "before";

    // "Oslo regards it as an ally, Anna Berg said as she opened the meeting": the parser may join the saying to what was said.
    private bool IsSaidAfter(int verb, int head, Source source)
    {
        bool joined = view.Has(verb, "conj") && head >= 0 && head < source.First && source.Token >= 0 && source.Token < verb && view[verb].Xpos is "VBD"
            && view.Child(verb, "cc") < 0 && view.Child(head, "nsubj") >= 0 && source.First > 0 && view.Is(source.First - 1, ",");
        foreach (int child in joined ? view.Children(verb) : default)
        {
            if (child > verb && (view.Has(child, "ccomp") || view.Has(child, "xcomp") || view.Has(child, "obj")))
            {
                return false;
            }
        }

        return joined && SpeechVerbs.FrameOf(view.Lemma(head)) is null;
    }

    /// <summary>"The test, Seoul said, was its largest": the subject of what was said stands before the saying.</summary>
    private (int First, int End)? SubjectBefore(int root, int verb, Source source)
    {
        int subject = view.Child(root, "nsubj");
        int left = source.Token >= 0 && source.First < verb ? source.First : verb;
        bool apart = root > verb && subject >= 0 && view.End(subject) <= left && view.SentenceOf(subject).FirstToken <= view.First(subject);
        if (!apart)
        {
            return null;
        }

        quotes.MarkQuotes(view.First(subject), view.End(subject));
        return (view.First(subject), view.End(subject));
    }

    private (int First, int End) ContentOf(int root, int verb, Source source)
    {
        int first = view.First(root);
        int end = view.End(root);
        if (first < verb && end > verb)
        {
            // The parser hung something of the other side on the clause: keep the side where its root stands.
            if (root > verb)
            {
                first = verb + 1;
            }
            else
            {
                end = Math.Min(verb, source.Token >= 0 && source.First < verb ? source.First : verb);
            }
        }

        // "said if peace is the goal, then others should go": the tree may cut what was said in two.
        foreach (int child in view.Children(verb))
        {
            end = child > root && view.Has(child, "ccomp") && !clauses.IsRunOn(child) && view.First(child) <= end + 1 && view.First(child) >= end ? Math.Max(end, view.End(child)) : end;
        }

        (first, end) = WithOthersBefore(root, verb, first, end);
        while (first < end && (view.Is(first, "that") || view.IsPunctuation(first) && !IsQuoteMark(first)))
        {
            first++;
        }

        // "…, Norway's minister, Ada Berg, said": whoever says it may hang on what was said.
        end = root < verb && source.Token > root && source.First > root && source.First < end ? source.First : end;
        first = PastDay(first, end, verb);
        return (first, CutAtNextSaying(first, end, root));
    }

    // "has not and does not do it, the source said": of two verbs side by side the tree may make two clauses.
    private (int First, int End) WithOthersBefore(int root, int verb, int first, int end)
    {
        foreach (int child in root < verb ? view.Children(verb) : default)
        {
            if (child < verb && child != root && view.Has(child, "ccomp"))
            {
                first = Math.Min(first, view.First(child));
                end = Math.Max(end, Math.Min(verb, view.End(child)));
            }
        }

        return (first, end);
    }

    // "said on Sunday the missiles would come": without "that" the parser gives the day to what was said.
    private int PastDay(int first, int end, int verb)
    {
        if (first != verb + 1 || view[verb].Xpos is not "VBD" || view.QuoteOf(first) >= 0)
        {
            return first;
        }

        int day = view.Is(first, "on") ? first + 1 : first;
        if (day + 2 >= end || !IsDayName(view.Lower(day)) || view.Has(day, "nsubj") || view.Has(day, "nmod:poss"))
        {
            return first;
        }

        int next = view.Lower(day + 1) is "night" or "morning" or "evening" or "afternoon" ? day + 2 : day + 1;
        bool subject = view.Pos(next) is UniversalPos.Verb or UniversalPos.Aux or UniversalPos.Cconj or UniversalPos.Punct;
        return subject ? first : next;
    }

    private static bool IsDayName(string word) =>
        word is "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday" or "today" or "yesterday";

    private List<(int First, int End)> AroundParenthesis(int verb, int head, Source source)
    {
        int first = view.First(head);
        int end = view.End(head);
        int verbFirst = view.First(verb);

        // Whoever says it may hang on what was said.
        verbFirst = source.Token > first && source.First > first && source.First < verbFirst ? source.First : verbFirst;
        int verbEnd = view.End(verb);
        quotes.MarkQuotes(first, end);
        if (verbFirst <= first)
        {
            return [(verbEnd, end)];
        }

        return verbEnd >= end - 1 ? [(first, verbFirst)] : [(first, verbFirst), (verbEnd, end)];
    }

    /// <summary>A saying whose clause the tree does not show: the words before "…, AP reported.", or after the verb.</summary>
    public List<(int First, int End)>? Unmarked(int verb, Source source)
    {
        Sentence sentence = view.SentenceOf(verb);
        int left = source.Token >= 0 && source.First < verb ? source.First : verb;
        bool last = verb + 1 >= sentence.EndToken || clauses.IsClosed(verb) || (view.IsPunctuation(verb + 1) && (verb + 2 >= sentence.EndToken || view.Is(verb + 1, ".")));
        bool parenthesis = last && left - sentence.FirstToken >= 4 && view.IsPunctuation(left - 1) && left - 1 > sentence.FirstToken;

        // Copies that lost their commas: "… killed ten people the monitor said adding that …" hangs on the first verb.
        bool hung = view.Has(verb, "ccomp") || view.Has(verb, "parataxis") || view.Has(verb, "conj");
        parenthesis |= hung && view.Head(verb) < left && view.Child(verb, "cc") < 0 && source.Token >= 0 && source.Token < verb
            && (last || view[verb + 1].Xpos is "VBG");
        if ((parenthesis || view.Has(verb, "root")) && left - sentence.FirstToken >= 5 && HasFinite(sentence.FirstToken, left))
        {
            quotes.MarkQuotes(sentence.FirstToken, left);
            return [(sentence.FirstToken, left)];
        }

        int right = verb + 1;
        return sentence.EndToken - right >= 5 && view.Is(right, "that") ? [(right + 1, sentence.EndToken)] : null;
    }

    private bool HasFinite(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (view[i].Xpos is "VBD" or "VBZ" or "VBP" or "MD")
            {
                return true;
            }
        }

        return false;
    }

    private bool IsQuoteMark(int token) => view[token].Form is "\"" or "“" or "‘" or "``" or "'" or "(" or "[";
}
