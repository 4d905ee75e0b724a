using Rapporteur.Domain.Facts;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Agreements;

// What became of an agreement in the end, told beside its making.
internal readonly partial record struct AgreementStanding
{
    // "brokered a truce, which collapsed in May", "have signed seven, and each was broken", "lasted barely a week".
    private static AgreementStatus? Ended(ReportView view, int noun, int holder)
    {
        foreach (int child in view.Children(noun))
        {
            if (view.Relation(child) is "acl:relcl" && view.Child(child, "nsubj") is >= 0 and int which && view.Lower(which) is "which" or "that" && Over(view, child) is { } clause)
            {
                return clause;
            }
        }

        // "brokered a truce in May, which collapsed": the tree may hang the clause on the month.
        for (int which = noun + 2; which < Math.Min(view.SentenceOf(noun).EndToken, noun + 9); which++)
        {
            if (view.Is(which, "which") && view.Is(which - 1, ",") && view.Has(which, "nsubj") && view.Head(view.Head(which)) is > 0 and int month && month > noun && month < which
                && (view[month].Xpos is "CD" || DayWords.IsDay(view, month)) && Over(view, view.Head(which)) is { } late)
            {
                return late;
            }
        }

        foreach (int child in holder >= 0 ? view.Children(holder) : default)
        {
            if (view.Has(child, "conj") && view.Pos(child) is UniversalPos.Verb && OfEach(view, child) is { } each)
            {
                return each;
            }
        }

        return holder >= 0 && Clauses.Subject(view, holder) == noun && (IsShortLived(view, holder) || IsOutlived(view, holder)) ? AgreementStatus.Collapsed : null;
    }

    // "and each was broken within days", "and kept none"
    private static AgreementStatus? OfEach(ReportView view, int verb)
    {
        int subject = view.Child(verb, "nsubj");
        if (subject >= 0)
        {
            return view.Lower(subject) is "each" or "all" or "both" or "most" or "none" or "neither" ? Over(view, verb) : null;
        }

        return view.Child(verb, "obj") is >= 0 and int what && view.Lower(what) is "none" or "neither" && ComplianceWords.OfVerb(view.Lemma(verb)) is ComplianceClaim.Done ? AgreementStatus.Violated : null;
    }

    // The verb's subject is the agreement.
    private static AgreementStatus? Over(ReportView view, int verb)
    {
        VerbPhrase phrase = VerbPhrase.Of(view, verb);
        if (phrase.Time is not VerbTime.Past)
        {
            return null;
        }

        bool never = phrase.Negated && view.Child(verb, "advmod") is >= 0 and int word && view.Is(word, "never");
        if (phrase.Passive && never && view.Lemma(verb) is "implement" or "put" or "enforce" or "apply" or "honour" or "honor" or "observe" or "respect")
        {
            return AgreementStatus.Collapsed;
        }

        AgreementStatus? status = phrase.Negated ? null
            : phrase.Passive ? AgreementStates.Of(view.Lemma(verb), AgreementSide.Object)
            : view.Child(verb, "obj") < 0 ? OfSubject(view, verb) : null;
        return status is AgreementStatus.Collapsed or AgreementStatus.Violated ? status : IsShortLived(view, verb) ? AgreementStatus.Collapsed : null;
    }

    // "did not last", "failed to hold"
    private static bool IsOutlived(ReportView view, int verb) =>
        (view.Lemma(verb) is "last" or "hold" or "endure" or "survive" or "stick" && VerbPhrase.Of(view, verb) is { Negated: true, Time: VerbTime.Past, Possible: false })
        || (view.Is(verb, "did") && verb + 2 < view.Count && view.Lower(verb + 1) is "not" or "n't" or "n’t" && view.Lower(verb + 2) is "last" or "hold" or "endure" or "survive" or "stick")
        || (view.IsLemma(verb, "fail") && view.Child(verb, "xcomp") is >= 0 and int stay && view.Lemma(stay) is "last" or "hold" or "endure" or "survive" or "stick");

    // "lasted barely a week", "held only hours"
    private static bool IsShortLived(ReportView view, int verb)
    {
        if (view[verb].Xpos is not "VBD" || view.Lemma(verb) is not ("last" or "hold" or "endure" or "survive"))
        {
            return false;
        }

        for (int i = verb + 1; i < Math.Min(view.End(verb), verb + 4); i++)
        {
            if (view.Lower(i) is "barely" or "only" or "just" or "scarcely" or "hardly" or "less")
            {
                return true;
            }
        }

        return false;
    }

    // "Earlier truces agreed in Oslo collapsed": the tree may take the participle for the verb.
    private static int Proper(ReportView view, int noun, int verb)
    {
        if (view.Head(noun) != verb || !view.Has(noun, "nsubj") || view[verb].Xpos is not ("VBD" or "VBN") || VerbPhrase.Of(view, verb).Passive || view.Child(verb, "obj") >= 0
            || AgreementStates.Of(view.Lemma(verb), AgreementSide.Party) is not AgreementStatus.Reached)
        {
            return verb;
        }

        foreach (int child in view.Children(verb))
        {
            if (child > verb && view.Has(child, "conj") && view.Child(child, "nsubj") < 0 && AgreementStates.Of(view.Lemma(child), AgreementSide.Subject) is not null)
            {
                return child;
            }
        }

        return verb;
    }

    /// <summary>"The talks ended without agreement": there is none, and none is told of.</summary>
    public static bool IsWithout(ReportView view, int noun) => view.Child(noun, "case") is >= 0 and int without && view.Is(without, "without") && !IsDefinite(view, noun) && !IsWanted(view, noun);

    // "could leave without a deal": one that may yet be made.
    private static bool IsWanted(ReportView view, int noun) => view.Child(noun, "det") is >= 0 and int article && view.Lower(article) is "a" or "an" && view.Has(noun, "obl") && view.Head(noun) is >= 0 and int verb
        && VerbPhrase.Of(view, verb).Time is VerbTime.Future or VerbTime.Unreal or VerbTime.Infinitive && AgreementNouns.KindOf(view, noun) is AgreementKind.Agreement;
}
