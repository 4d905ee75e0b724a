using Rapporteur.Domain.Facts;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Encounters;

// What a verb above makes of the encounter that another verb tells.
internal static partial class EncounterStates
{
    /// <summary>What a verb above makes of it: planned, wished for, refused, agreed.</summary>
    private static EncounterStatus? Governed(ReportView view, int verb, VerbPhrase phrase)
    {
        int head = view.Head(verb);
        bool leans = view.Has(verb, "xcomp") || view.Has(verb, "ccomp") || view.Has(verb, "acl") || view.Has(verb, "advcl");
        if (head < 0 || !leans)
        {
            return null;
        }

        head = phrase.Infinitive && view.Has(verb, "acl") && JourneyTo(view, head) is >= 0 and int journey ? journey : head;
        head = phrase.Infinitive && WishBefore(view, verb) is >= 0 and int wish ? wish : head;
        if (view.IsLemma(head, "deny"))
        {
            return EncounterStatus.Denied;
        }

        // "was glad to receive him"
        if (view.Lemma(head) is "happy" or "pleased" or "glad" or "honored" or "honoured" or "delighted" or "proud" or "privileged" && phrase.Infinitive)
        {
            return view.Child(head, "aux") >= 0 ? EncounterStatus.Proposed : EncounterStatus.Held;
        }

        if (phrase.Time is VerbTime.Past or VerbTime.Future)
        {
            return null;
        }

        // "became the first to meet him", "was the only president to meet him": it was done.
        if (phrase.Infinitive && IsFirstTo(view, verb) && IsDone(view, verb))
        {
            return EncounterStatus.Held;
        }

        if (phrase.Infinitive && IsDoneBy(view, verb, head))
        {
            return EncounterStatus.Held;
        }

        return view.Lemma(head) switch
        {
            "plan" or "intention" when view.Pos(head) is UniversalPos.Noun => HasNo(view, head) ? EncounterStatus.Denied : EncounterStatus.Planned,
            "invitation" when view.Has(head, "obj") && view.IsLemma(view.Head(head), "accept") => EncounterStatus.Planned,
            "proposal" or "offer" or "invitation" or "request" or "readiness" or "willingness" or "desire" or "wish" or "call" when view.Pos(head) is UniversalPos.Noun => EncounterStatus.Proposed,
            "decision" or "agreement" or "promise" when view.Pos(head) is UniversalPos.Noun => EncounterStatus.Planned,
            "refusal" => EncounterStatus.Denied,
            "agree" when view.Has(verb, "xcomp") && view[verb].Xpos is "VB" => EncounterStatus.Planned,
            "commit" or "pledge" or "promise" or "vow" or "undertake" or "decide" when phrase.Infinitive || (view[verb].Xpos is "VBG" && !view.Has(verb, "advcl")) => EncounterStatus.Planned,
            "want" or "hope" or "seek" or "offer" or "propose" or "ask" or "urge" or "wish" or "invite" or "request" or "ready" or "willing" or "suggest" => EncounterStatus.Proposed,
            "call" or "appeal" or "press" or "demand" when phrase.Infinitive => EncounterStatus.Proposed,
            "plan" or "schedule" or "expect" or "intend" or "agree" or "prepare" or "due" or "set" or "be" or "arrange" or "slate" or "travel" or "fly" or "arrive" when phrase.Infinitive => EncounterStatus.Planned,
            "refuse" or "decline" or "fail" or "unable" or "unwilling" => EncounterStatus.Denied,
            "have" or "let" when view[verb].Xpos is "VB" && !phrase.Infinitive => OfVerb(view, head, VerbPhrase.Of(view, head)),
            "visit" or "return" when phrase.Infinitive && view[head].Xpos is "VBD" => EncounterStatus.Held,
            "continue" or "begin" or "start" => EncounterStatus.Underway,
            _ when view.Has(verb, "advcl") && phrase.Infinitive && view.Pos(head) == UniversalPos.Verb => OfVerb(view, head, VerbPhrase.Of(view, head)),
            _ => null,
        };
    }

    // "delivered an invitation to the president to attend"
    private static bool IsInvited(ReportView view, int verb) =>
        view.Has(verb, "advcl") && view.Head(verb) is >= 0 and int head && view.Child(head, "obj") is >= 0 and int what && what < verb && view.IsLemma(what, "invitation") && view.Lemma(head) is "deliver" or "extend" or "send" or "issue" or "hand" or "convey" or "receive" or "give";

    // "looked forward to further strengthening the alliance at the summit": what is done there is to come.
    private static bool IsAwaited(ReportView view, int noun)
    {
        const int farthest = 5;
        if (view.CaseOf(noun) is "after" or "following" or "since" or "during")
        {
            return false;
        }

        int link = noun;
        int head = view.Head(noun);
        for (int hops = 0; head >= 0 && hops < farthest && view.QuoteOf(head) == view.QuoteOf(noun) && !view.Has(link, "parataxis") && !view.Has(link, "acl"); hops++, link = head, head = view.Head(head))
        {
            if (view.IsLemma(head, "look"))
            {
                return head < noun && head + 2 < view.Count && (view.Is(head + 1, "forward") || view.Is(head + 2, "forward"));
            }
        }

        return false;
    }

    // "was in Oslo on Monday to meet him", "the crisis forced her to meet him", "travelled to Oslo to meet him", told when it is over; "flew to Oslo to meet him" may still be on the way.
    private static bool IsDoneBy(ReportView view, int verb, int head) =>
        (view.Has(verb, "advcl") && view.Child(head, "cop") is >= 0 and int was && view[was].Xpos is "VBD" && view.CaseOf(head) is "in" or "at")
        || (view.Has(verb, "xcomp") && view[head].Xpos is "VBD" && view.Lemma(head) is "lead" or "force" or "prompt" or "compel" or "persuade")
        || ((view.Has(verb, "advcl") || view.Has(verb, "acl")) && view.IsLemma(head, "travel") && view[head].Xpos is "VBD");

    /// <summary>"travelled to Kenya and the United Kingdom to meet": the verb of going, where the tree hangs the meeting on the last place; −1 for none.</summary>
    public static int JourneyTo(ReportView view, int place)
    {
        int first = place;
        while (view.Has(first, "conj") && view.Head(first) is >= 0 and int before)
        {
            first = before;
        }

        return view.Pos(place) is UniversalPos.Propn && view.Has(first, "obl") && view.CaseOf(first) is "to" && view.Head(first) is >= 0 and int verb
            && view.Lemma(verb) is "travel" or "fly" or "go" or "come" or "return" ? verb : -1;
    }
}
