using Rapporteur.Domain.Facts;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Agreements;

// What single words around the noun and its verb say of how far it got.
internal readonly partial record struct AgreementStanding
{
    // "the declaration by the government of a truce": the parser may hang the truce on the government.
    private static AgreementStatus? Before(ReportView view, int noun, ref int link)
    {
        const int farthest = 12;
        int preposition = view.Child(noun, "case");
        if (preposition < 0 || !view.Is(preposition, "of"))
        {
            return null;
        }

        for (int i = preposition - 1; i >= Math.Max(view.SentenceOf(noun).FirstToken, preposition - farthest); i--)
        {
            if (view.Pos(i) is UniversalPos.Verb or UniversalPos.Aux)
            {
                return null;
            }

            if (view.Pos(i) is UniversalPos.Noun && AgreementStates.Of(view.Lemma(i), AgreementSide.Noun) is { } status)
            {
                link = i;
                return status;
            }
        }

        return null;
    }

    // "a deal was far off", "a truce is possible": not made.
    private static AgreementStatus? OfPredicate(ReportView view, int noun)
    {
        int predicate = view.Has(noun, "nsubj") && !IsDefinite(view, noun) ? view.Head(noun) : -1;
        // "A treaty without guarantees would be a piece of paper": one that nobody has made.
        if (predicate >= 0 && view.Child(predicate, "cop") >= 0 && view.Child(predicate, "aux") is >= 0 and int would && view.Lower(would) is "would" or "could" or "might" or "should")
        {
            return AgreementStatus.Sought;
        }

        return predicate >= 0 && view.Child(predicate, "cop") >= 0
            && view.Lemma(predicate) is "away" or "close" or "crucial" or "distant" or "elusive" or "essential" or "far" or "impossible" or "likely" or "near" or "necessary" or "needed" or "off" or "possible" or "unlikely"
            ? AgreementStatus.Sought
            : null;
    }

    // "no word of a renewed truce", "no prospect of a deal"
    private static bool HasNoWord(ReportView view, int noun) => view.Has(noun, "nmod") && view.Head(noun) is >= 0 and int head && HasNo(view, head)
        && (AgreementStates.Of(view.Lemma(head), AgreementSide.Noun) is not null || view.Lemma(head) is "word" or "sign" or "news" or "mention" or "talk" or "indication" or "question" or "suggestion");

    // "helped to reach", "managed to strike": done as much as the verb above is.
    private static bool IsManaged(ReportView view, int verb)
    {
        int head = view.Head(verb);
        return head >= 0 && (view.Has(verb, "xcomp") || view.Has(verb, "advcl") || view.Has(verb, "ccomp")) && view.Lemma(head) is "help" or "manage" or "succeed" or "decide"
            && VerbPhrase.Of(view, head) is { Time: VerbTime.Past, Negated: false };
    }

    // "if the agreement fails", "only when it has been signed"
    private static bool IsCondition(ReportView view, int verb) => view.Child(verb, "mark") is >= 0 and int mark
        && (view.Lower(mark) is "if" or "unless" or "once" or "until" || (view.Is(mark, "when") && mark > 0 && view.Is(mark - 1, "only")));

    // "trying to reach", "failed to agree on", "hopes of signing".
    private static bool IsTried(ReportView view, int verb)
    {
        int head = view.Head(verb);
        return head >= 0 && (view.Has(verb, "xcomp") || view.Has(verb, "advcl") || view.Has(verb, "acl"))
            && view.Lemma(head) is "deny" or "try" or "fail" or "attempt" or "seek" or "want" or "hope" or "struggle" or "aim" or "close" or "near" or "refuse" or "urge" or "ready" or "willing" or "effort";
    }

    private static AgreementStatus? OfModifiers(ReportView view, int noun)
    {
        AgreementStatus? status = null;
        foreach (int child in view.Children(noun))
        {
            if (view.Has(child, "amod") || view.Has(child, "det") || view.Has(child, "compound"))
            {
                status ??= AgreementStates.OfModifier(view.Lower(child));
            }
        }

        return status;
    }

    /// <summary>"a memorandum on borders which Kenya signed": the tree may hang the clause on the borders, which nobody signs; −1 for none.</summary>
    public static int SignedBelow(ReportView view, int noun)
    {
        foreach (int child in view.Children(noun))
        {
            if (child > noun && view.Has(child, "nmod") && AgreementNouns.KindOf(view, child) is null && view.Child(child, "acl:relcl") is >= 0 and int clause
                && view.Lemma(clause) is "sign" or "initial" or "ink" or "ratify" && VerbPhrase.Of(view, clause) is { Time: VerbTime.Past, Negated: false } && view.Child(clause, "obj") is var what && (what < 0 || view.Lower(what) is "which" or "that"))
            {
                return clause;
            }

            // "a declaration of principles signed in May"
            if (child > noun && view.Has(child, "nmod") && AgreementNouns.KindOf(view, child) is null && view.Child(child, "acl") is >= 0 and int made && view[made].Xpos is "VBN" && view.Lemma(made) is "sign" or "initial" or "ink" or "adopt")
            {
                return made;
            }
        }

        return -1;
    }

    // "brokered by", "reached between", "that collapsed".
    private static AgreementStatus? Participle(ReportView view, int noun, out int told)
    {
        told = SignedBelow(view, noun);
        if (told >= 0)
        {
            return AgreementStatus.Reached;
        }

        foreach (int child in view.Children(noun))
        {
            // "an expanded truce" is wider than another, and nobody has said that it was made.
            if (!view.Has(child, "acl") && !(view.Has(child, "amod") && view[child].Xpos is "VBN" && !AgreementStates.TellsApart(view.Lower(child))))
            {
                continue;
            }

            VerbPhrase phrase = VerbPhrase.Of(view, child);
            string lemma = view.Lemma(child);
            if (phrase.Time is VerbTime.Past && !phrase.Negated)
            {
                bool intransitive = view.Relation(child) is "acl:relcl" && !phrase.Passive && Clauses.Subject(view, child) == noun;
                AgreementStatus? status = intransitive ? AgreementStates.Of(lemma, AgreementSide.Subject)
                    : AgreementStates.Of(lemma, AgreementSide.Party) ?? AgreementStates.Of(lemma, AgreementSide.Object);
                if (status is not null)
                {
                    told = child;
                    return status;
                }
            }
        }

        return null;
    }

    /// <summary>"a first truce", "an earlier accord", "last week's ceasefire": one before that which the report is about.</summary>
    public static bool IsEarlier(ReportView view, int noun)
    {
        foreach (int child in view.Children(noun))
        {
            bool before = view.Has(child, "amod") && (view.Lower(child) is "earlier" or "previous" or "prior" or "former"
                || (view.Is(child, "first") && view.Child(noun, "det") is >= 0 and int article && view.Is(article, "a")));
            bool past = view.Has(child, "nmod:poss") && view.Lemma(child) is "week" or "month" or "year" && child > 0 && view.Is(child - 1, "last");
            if (before || past)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasNo(ReportView view, int noun) => view.Child(noun, "det") is >= 0 and int no && view.Is(no, "no");

    private static AgreementStatus Untold(ReportView view, int noun, int holder)
    {
        // "put forward a proposal": one that is wanted.
        if (AgreementNouns.LemmaOf(view, noun) is "proposal" or "initiative" or "blueprint" or "draft")
        {
            return AgreementStatus.Sought;
        }

        if (IsDefinite(view, noun))
        {
            return AgreementStatus.InForce;
        }

        // "A separate memorandum commits both": there is one.
        if (view.Has(noun, "nsubj") && view.Head(noun) is >= 0 and int binds && view.Lemma(binds) is "commit" or "oblige" or "bind" or "obligate" && VerbPhrase.Of(view, binds) is { Time: VerbTime.Present or VerbTime.Past, Negated: false })
        {
            return AgreementStatus.Reached;
        }

        // "in a 2013 agreement": of a year that is told.
        foreach (int child in view.Children(noun))
        {
            if (child < noun && view[child].Xpos is "CD" && view.Lower(child) is ['1' or '2', _, _, _])
            {
                return AgreementStatus.Reached;
            }
        }

        // "in return for easing sanctions"
        for (int i = noun - 1; i > Math.Max(view.SentenceOf(noun).FirstToken, noun - 5); i--)
        {
            if (view.Is(i, "for") && view.Lower(i - 1) is "return" or "exchange")
            {
                return AgreementStatus.Sought;
            }
        }

        // "spoke against a deal", "would consult on sanctions": none is there yet.
        bool aimed = view.Has(noun, "obl") && view.Child(noun, "case") is >= 0 and int preposition && view.Lower(preposition) is "against" or "for" or "on" or "about" or "over" or "toward" or "towards" or "before" or "until";
        VerbPhrase? phrase = holder >= 0 ? VerbPhrase.Of(view, holder) : null;
        bool past = phrase is { Time: VerbTime.Past, Negated: false } && !aimed;
        bool plural = view[noun].Xpos is "NNS" or "NNPS" && !(aimed && phrase is { Time: VerbTime.Future or VerbTime.Unreal or VerbTime.Infinitive })
            && !(view.Has(noun, "obl") && view.CaseOf(noun) is "with" && phrase is { Time: VerbTime.Unreal or VerbTime.Future });
        return past || plural ? AgreementStatus.Reached : AgreementStatus.Sought;
    }
}
