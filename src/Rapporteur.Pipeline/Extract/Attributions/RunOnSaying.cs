using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Attributions;

/// <summary>"… killed ten people the Observatory said": a saying behind a whole clause, in copies that lost their commas. The tree hangs it on the last noun as if it were a relative clause.</summary>
internal sealed class RunOnSaying(ReportCast cast, SpeechSource sources, QuoteBook quotes)
{
    private const int FewestWords = 3;

    private readonly ReportView _view = cast.View;

    /// <summary>Who says, and the clause before; null where the verb is no such saying.</summary>
    /// <param name="verb">A verb of saying.</param>
    public (Source Source, (int First, int End) Content)? At(int verb)
    {
        if (SpeechSubject.QuotingVerb(_view, verb) is >= 0 and int quoting)
        {
            return Quoted(quoting);
        }

        if (_view[verb].Xpos is not ("VBD" or "VBZ") || !IsHung(verb) || !IsLastClause(verb))
        {
            return null;
        }

        Sentence sentence = _view.SentenceOf(verb);
        (Source source, int left)? who = Before(verb, sentence) ?? Behind(verb);
        if (who is not ({ IsSpeaker: true } speaker, var end) || end - sentence.FirstToken < FewestWords || IsLinked(end - 1) || !IsClause(sentence.FirstToken, end))
        {
            return null;
        }

        quotes.MarkQuotes(sentence.FirstToken, end);
        return (speaker, (sentence.FirstToken, end));
    }

    // "… killed ten people Reuters quoted the ministry as saying": the clause before whoever quotes.
    private (Source, (int, int))? Quoted(int quoting)
    {
        int subject = _view.Child(quoting, "nsubj");
        int quoted = _view.Child(quoting, "obj");
        int first = _view.SentenceOf(quoting).FirstToken;
        int end = subject < 0 || subject > quoting ? -1 : _view.First(subject);
        if (quoted < quoting || end - first < FewestWords || !_view.Has(quoting, "acl") || IsLinked(end - 1) || !IsClause(first, end)
            || sources.At(quoted) is not { IsSpeaker: true } source)
        {
            return null;
        }

        quotes.MarkQuotes(first, end);
        return (source, (first, end));
    }

    // What takes a thing as its object may well be told of that thing: "the plan the ministry announced".
    private bool IsHung(int verb) =>
        _view.Has(verb, "root")
        ? _view.Lemma(verb) is "say" && _view.Child(verb, "nsubj") > verb && _view.Child(verb, "ccomp") < 0
        : _view.Head(verb) >= 0 && _view.Head(verb) < verb
        && (_view.Lemma(verb) is "say" or "tell" or "add" or "assert" or "stress" or "explain" or "warn" or "insist"
            ? _view.Has(verb, "acl") || _view.Has(verb, "parataxis") || _view.Has(verb, "conj") || _view.Has(verb, "ccomp") || _view.Has(verb, "advcl")
            : _view.Lemma(verb) is "report" or "note" or "state" or "confirm" && (_view.Has(verb, "parataxis") || _view.Has(verb, "conj") || _view.Has(verb, "ccomp")));

    private bool IsLastClause(int verb)
    {
        int end = _view.SentenceOf(verb).EndToken;
        int next = verb + 1;
        bool closes = next >= end || _view.Is(next, ".") || _view[next].Xpos is "VBG" || _view.Pos(next) is UniversalPos.Adp;
        if (!closes && _view.Lemma(verb) is not "tell" && !(_view.Child(verb, "nsubj") is >= 0 and int subject && subject > verb))
        {
            return false;
        }

        int aside = end;
        for (int i = next; i < end; i++)
        {
            aside = aside == end && (_view[i].Xpos is "VBG" && _view.Head(i) <= verb + 1 || _view.Has(i, "acl")) ? i : aside;
            if (i < aside && _view[i].Xpos is "VBD" or "VBZ" or "VBP" or "MD")
            {
                return false;
            }
        }

        return true;
    }

    private (Source, int)? Before(int verb, Sentence sentence)
    {
        int last = verb - 1;
        while (last > sentence.FirstToken && _view.Pos(last) is UniversalPos.Adv)
        {
            last--;
        }

        // "Said the minister": nothing stands before.
        if (last < sentence.FirstToken)
        {
            return null;
        }

        if (_view.Is(last, ")"))
        {
            for (int i = last; i > Math.Max(sentence.FirstToken, last - 6); i--)
            {
                last = _view.Is(i, "(") ? i - 1 : last;
            }
        }

        int subject = _view.Child(verb, "nsubj");
        bool whole = subject >= 0 && subject <= last && _view.End(subject) > last && _view.First(subject) > sentence.FirstToken;
        if (!whole && !cast.IsTaken(last) && _view.Lower(last) is not ("he" or "she"))
        {
            return null;
        }

        Source source = sources.At(whole ? subject : last);
        if (!source.IsSpeaker || source.First > last)
        {
            return null;
        }

        int first = source.First;
        while (first < last && IsWeekday(first))
        {
            first++;
        }

        return (source with { First = first }, WithTitle(first, sentence.FirstToken));
    }

    // "SOHR head Rami Abdel Rahman": words of a title that are no part of the clause.
    private int WithTitle(int first, int start)
    {
        while (first > start && _view.Head(first - 1) >= first && (_view.Has(first - 1, "compound") || _view.Has(first - 1, "amod") || _view.Has(first - 1, "det") || _view.Has(first - 1, "nmod")) && !IsWeekday(first - 1))
        {
            first--;
        }

        return first;
    }

    private bool IsWeekday(int token) => _view[token].Form is "Monday" or "Tuesday" or "Wednesday" or "Thursday" or "Friday" or "Saturday" or "Sunday";

    // "… wounded sixty people said the Observatory"
    private (Source, int)? Behind(int verb) =>
        _view.Child(verb, "nsubj") is >= 0 and int subject && subject > verb && _view.First(subject) == verb + 1 && sources.At(subject) is { IsSpeaker: true } source
            ? (source, verb)
            : null;

    // "that the ministry said", "and the ministry said": the clause before goes on.
    private bool IsLinked(int token) =>
        _view.IsPunctuation(token) || _view.Pos(token) is UniversalPos.Adp or UniversalPos.Sconj or UniversalPos.Cconj or UniversalPos.Det or UniversalPos.Aux or UniversalPos.Part
        || _view.Lower(token) is "that" or "which" or "who" or "whom" or "what" or "when" or "where" or "how" or "why" or "things" or "thing" or "words" or "everything";

    private bool IsClause(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (_view[i].Xpos is "VBD" or "VBZ" or "VBP" or "VBN" or "MD")
            {
                return true;
            }
        }

        return false;
    }
}
