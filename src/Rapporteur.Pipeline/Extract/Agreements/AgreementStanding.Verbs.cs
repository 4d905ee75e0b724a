using Rapporteur.Domain.Facts;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Agreements;

// What single verbs say, with their particles and prepositions.
internal readonly partial record struct AgreementStanding
{
    // "We have a deal!": it is made.
    private static bool IsHad(ReportView view, int verb, int noun, VerbPhrase phrase) =>
        view.IsLemma(verb, "have") && view.Has(noun, "obj") && phrase is { Time: VerbTime.Present, Negated: false, Possible: false, Infinitive: false } && view.Child(noun, "det") is >= 0 and int a && view.Is(a, "a")
        && view.Child(verb, "mark") < 0 && view.Child(verb, "nsubj") is >= 0 and int who && view.Lower(who) is "we" or "they" or "you" or "sides" or "parties";

    // "welcomed the deal reached on Monday": the tree may take what was reached for the subject of "reached".
    private static bool IsReduced(ReportView view, int verb, string lemma) =>
        view[verb].Xpos is "VBD" && view.Child(verb, "obj") < 0 && view.Child(verb, "aux") < 0 && lemma is "reach" or "sign" or "conclude" or "broker" or "agree" or "strike" or "negotiate" or "mediate" or "initial" or "ink" && view.Has(verb, "ccomp");

    // "the truce ended" is over; "the deal ends a dispute" is not.
    private static AgreementStatus? OfSubject(ReportView view, int verb)
    {
        // "fell apart", "went into force"
        AgreementStatus? status = view.Lemma(verb) switch
        {
            "fall" when verb + 1 < view.Count && view.Lower(verb + 1) is "apart" or "through" => AgreementStatus.Collapsed,
            "go" when verb + 2 < view.Count && view.Is(verb + 1, "into") && view.Lower(verb + 2) is "effect" or "force" => AgreementStatus.InForce,
            _ => AgreementStates.Of(view.Lemma(verb), AgreementSide.Subject),
        };
        return status is AgreementStatus.Collapsed && view.Child(verb, "obj") >= 0 ? null : status;
    }

    // "agreed to impose sanctions", "voted to extend them": done.
    // "today we are implementing sanctions": put on.
    private static bool IsUnderWay(ReportView view, int verb, string lemma) => lemma is "implement" or "apply" && view[verb].Xpos is "VBG" && view.Child(verb, "aux") >= 0;

    private static bool IsResolved(ReportView view, int verb) =>
        view.Head(verb) is >= 0 and int head && (view.Has(verb, "xcomp") || view.Has(verb, "advcl") || view.Has(verb, "ccomp")) && view.Lemma(head) is "agree" or "vote" && VerbPhrase.Of(view, head) is { Time: VerbTime.Past, Negated: false };

    // "called off the truce", "voted the plan down", "walked away from the deal"
    private static AgreementStatus? Phrasal(ReportView view, int verb)
    {
        string next = verb + 1 < view.Count ? view.Lower(verb + 1) : "";
        string particle = view.Child(verb, "compound:prt") is >= 0 and int beside ? view.Lower(beside) : next;
        return (view.Lemma(verb), particle) switch
        {
            ("turn", "down") or ("vote", "down") or ("throw", "out") or ("rule", "out") or ("shoot", "down") => AgreementStatus.Rejected,
            ("call", "off") or ("back", "out") or ("walk", "away") or ("break", "off") or ("rip", "up") => AgreementStatus.Collapsed,
            _ => null,
        };
    }
}
