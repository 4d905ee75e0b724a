using Rapporteur.Domain.Facts;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Attributions;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Positions;

/// <summary>What the verb around a word of stance leaves of it: told, denied, still to come, or only possible.</summary>
internal static class StanceMood
{
    /// <summary>The stance that a word of stance tells where it stands, or null where it tells none.</summary>
    /// <param name="view">The report.</param>
    /// <param name="verb">The verb that carries it: the word itself, or that which governs the noun or adjective.</param>
    /// <param name="word">Its row.</param>
    public static Stance? Of(ReportView view, int verb, StanceWord word)
    {
        VerbPhrase phrase = VerbPhrase.Of(view, verb);
        if (!IsTold(view, verb, phrase))
        {
            return IsYetTo(view, verb) || IsShortOf(view, verb) ? Stance.Open : null;
        }

        if (IsSeldom(view, verb) || IsOfDenial(view, verb))
        {
            return null;
        }

        bool denied = phrase.Negated || HasNo(view, verb);
        return denied ? word.Negated
            : word.Stance is { } stance ? IsOnlyPossible(view, verb) ? Stance.Open : stance
            : null;
    }

    // "denied that it wanted to leave", "denied supporting them": a denial is no stance.
    private static bool IsOfDenial(ReportView view, int verb)
    {
        int at = verb;
        while (view.Has(at, "conj") && view.Child(at, "nsubj") < 0 && view.Head(at) >= 0)
        {
            at = view.Head(at);
        }

        return (view.Has(at, "ccomp") || view.Has(at, "xcomp")) && view.Head(at) is >= 0 and int denial && denial < at && view.Lemma(denial) is "deny" or "refute" && !VerbPhrase.Of(view, denial).Negated;
    }

    // "has seldom called for it": neither.
    private static bool IsSeldom(ReportView view, int verb)
    {
        foreach (int child in view.Children(verb))
        {
            if (view.Has(child, "advmod") && view.Lower(child) is "seldom" or "rarely" or "hardly" or "scarcely" or "sometimes")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it is told of someone at all: no condition, question, purpose or duty.</summary>
    public static bool IsTold(ReportView view, int verb, VerbPhrase phrase)
    {
        if (view.Has(verb, "amod") || view.Has(verb, "compound") || IsAsked(view, verb) || IsOnlyHoped(view, verb))
        {
            return false;
        }

        foreach (int child in view.Children(verb))
        {
            bool outside = view.QuoteOf(child) >= 0 && view.QuoteOf(verb) < 0;
            if (outside)
            {
                continue;
            }

            if (view.Has(child, "mark") && view.Lower(child) is "if" or "unless" or "whether" or "until" or "lest")
            {
                return false;
            }

            // "accused of supporting …": the deed of another, or none.
            if (view[verb].Xpos is "VBG" && (view.Has(child, "mark") || view.Has(child, "case"))
                && view.Lower(child) is "of" or "for" or "from" or "without" or "against" or "about" or "by" or "to")
            {
                return false;
            }

            // "as called for in the report"
            if (view[verb].Xpos is "VBN" && view.Has(child, "mark") && view.Is(child, "as") && view.Child(verb, "nsubj") < 0)
            {
                return false;
            }

            if (view.Has(child, "aux") && (view.Lower(child) is "must" or "should" or "ought" or "let" || (view.Lower(child) is "would" && view.Has(verb, "acl") && !IsOwnRelative(view, verb))))
            {
                return false;
            }
        }

        int governor = view.Head(verb);
        bool leans = governor >= 0 && VerbPhrase.IsVerbal(view, governor) && (view.Has(verb, "xcomp") || (view[verb].Xpos is "VB" && view.Has(verb, "conj") && view.Child(verb, "nsubj") < 0));
        bool bare = phrase.Time == VerbTime.Infinitive || view[verb].Xpos is "VB" && view.Child(verb, "aux") < 0;

        // "is certain to veto", "threatened to boycott": what is awaited of a side, or threatened, it stands for.
        if (bare && view.Has(verb, "xcomp") && IsAwaited(view, verb, governor))
        {
            return true;
        }

        if (bare && (Rejoined.Present(view, verb) >= 0 || IsPride(view, verb, governor)))
        {
            return true;
        }

        // "must continue to support", "urged them to listen and commit": no more told than what it leans on.
        return !bare || (leans && view.Has(verb, "conj")
            ? (VerbPhrase.Of(view, governor).Time != VerbTime.Infinitive || view.Has(governor, "advcl") || IsContinued(view, governor)) && IsTold(view, governor, VerbPhrase.Of(view, governor))
            : Tellings.IsDone(view, verb, phrase with { Negated = false, Time = VerbTime.Infinitive }) && (!leans || IsTold(view, governor, VerbPhrase.Of(view, governor))));
    }

    // "continue to call for a truce and to stress …": both go on.
    private static bool IsContinued(ReportView view, int verb) =>
        view.Has(verb, "xcomp") && view.Head(verb) is >= 0 and int goOn && view.IsLemma(goOn, "continue");

    // "hopes the opposition will support it": the opposition has not.
    private static bool IsOnlyHoped(ReportView view, int verb)
    {
        int at = verb;
        while (view.Has(at, "conj") && view.Child(at, "nsubj") < 0 && view.Head(at) >= 0)
        {
            at = view.Head(at);
        }

        return VerbPhrase.IsVerbal(view, at) && view.Has(at, "ccomp") && view.Head(at) is >= 0 and int hope && hope < at && view.Lemma(hope) is "hope" or "wish" or "expect" or "doubt" or "fear" or "demand" or "urge" or "request" or "propose"
            && VerbPhrase.Of(view, at).Time is VerbTime.Future or VerbTime.Unreal or VerbTime.Infinitive
            && view.Child(at, "nsubj") is >= 0 and int who && who > hope && view.Pos(who) is UniversalPos.Noun or UniversalPos.Propn;
    }

    // "is proud to support": done.
    private static bool IsPride(ReportView view, int verb, int governor) =>
        view.Has(verb, "xcomp") && governor >= 0 && view.Lower(governor) is "proud" or "honored" or "honoured" or "delighted" && !VerbPhrase.Of(view, governor).Negated;

    // "a surrender that Oslo would not accept": told of Oslo; "those who would accept" are nobody.
    private static bool IsOwnRelative(ReportView view, int verb) =>
        view.Child(verb, "nsubj") is >= 0 and int subject && subject < verb && view.Lower(subject) is not ("who" or "which" or "that");

    private static bool IsAwaited(ReportView view, int verb, int governor) =>
        view.Lemma(verb) is "veto" or "reject" or "oppose" or "block" or "boycott" or "back" or "endorse" or "approve"
        && governor >= 0 && !VerbPhrase.Of(view, governor).Negated
        && (view.Lemma(governor) is "certain" or "sure" or "likely" or "bound" or "poised" or "set" or "threaten" || (view.IsLemma(governor, "expect") && VerbPhrase.Of(view, governor).Passive));

    /// <summary>"has yet to reply", "is yet to approve".</summary>
    public static bool IsYetTo(ReportView view, int verb)
    {
        const int reach = 4;
        int to = view.Child(verb, "mark");
        for (int i = to - 1; to > 0 && i >= Math.Max(0, to - reach) && view[i].SentenceIndex == view[verb].SentenceIndex; i--)
        {
            if (view.Is(i, "yet"))
            {
                return true;
            }

            if (!view.IsPunctuation(i) && view.Relation(i) is not "advmod")
            {
                return false;
            }
        }

        return false;
    }

    // "stopped short of endorsing it", "refrained from condemning it"
    private static bool IsShortOf(ReportView view, int verb)
    {
        int mark = view.Child(verb, "mark") is >= 0 and int opening ? opening : view.Child(verb, "case");
        int governor = view.Head(verb);
        return view[verb].Xpos is "VBG" && mark > 0 && governor >= 0 && governor < mark && !VerbPhrase.Of(view, governor).Negated
            && (view.Lemma(governor) is "refrain" ? view.Is(mark, "from") : view.Lemma(governor) is "stop" or "fall" && view.Is(mark, "of") && view.Is(mark - 1, "short"));
    }

    /// <summary>Whether the sentence is a question.</summary>
    public static bool IsAsked(ReportView view, int token)
    {
        int end = view.SentenceOf(token).EndToken;
        return view.Is(end - 1, "?") || (end >= 2 && view.Is(end - 2, "?"));
    }

    private static bool IsOnlyPossible(ReportView view, int verb)
    {
        foreach (int child in view.Children(verb))
        {
            if (view.Has(child, "aux") && view.Lower(child) is "could" or "may" or "might")
            {
                return true;
            }
        }

        return false;
    }

    // "expressed no support for", "nobody backs".
    private static bool HasNo(ReportView view, int verb)
    {
        int subject = view.Child(verb, "nsubj");
        return subject >= 0 && (view.Lower(subject) is "nobody" or "none" || (view.Child(subject, "det") is >= 0 and int no && view.Is(no, "no")));
    }
}
