using Rapporteur.Domain.Facts;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Encounters;

// What the verb that holds a noun makes of the encounter, and the words around it.
internal static partial class EncounterStates
{
    // "talks … that were to begin on Saturday have been postponed": however far from the noun, if nothing else in the sentence meets.
    private static EncounterStatus? CalledOff(ReportView view, int noun)
    {
        int end = view.SentenceOf(noun).EndToken;
        for (int i = noun + 1; i < end; i++)
        {
            if (Lexicon.EncounterWords.NounKind(view.Lemma(i)) is not null)
            {
                return null;
            }

            bool passive = view[i].Xpos is "VBN" && view.Child(i, "aux") >= 0 && view.QuoteOf(i) < 0;
            if (passive && view.Lower(i) is "postponed" or "delayed" or "deferred")
            {
                return EncounterStatus.Postponed;
            }

            if (passive && (view.Lower(i) is "cancelled" or "canceled" or "scrapped" || (view.Is(i, "called") && i + 1 < end && view.Is(i + 1, "off"))))
            {
                return EncounterStatus.Cancelled;
            }
        }

        return null;
    }

    private static EncounterStatus ByHolder(ReportView view, int noun, int holder, VerbPhrase phrase)
    {
        // "announced during his trip": what is done at an encounter says nothing of how far it got.
        bool around = !EncounterNouns.IsTakingPart(view, holder) && view.Has(EncounterNouns.WithLength(view, noun), "obl") && view.Child(noun, "case") is >= 0 and int preposition
            && view.Lower(preposition) is "during" or "at" or "in" or "after" or "following" or "since";
        string lemma = around ? "" : EncounterNouns.HolderLemma(view, holder);
        if (PointsTo(view, noun, holder, phrase) is { } before)
        {
            return before;
        }

        if (phrase.Infinitive && IsInvited(view, holder))
        {
            return EncounterStatus.Proposed;
        }

        // "the willingness to receive the visit of"
        if (phrase.Infinitive && WishBefore(view, holder) >= 0 && Governed(view, holder, phrase) is { } governed)
        {
            return governed;
        }

        // "is trying to arrange a meeting"
        if (phrase.Infinitive && view.Has(holder, "xcomp") && view.Head(holder) is >= 0 and int trying && view.Lemma(trying) is "try" or "attempt" or "work" or "struggle")
        {
            return EncounterStatus.Proposed;
        }

        bool affirmed = !phrase.Negated;
        EncounterStatus? told = OfHolder(lemma) ?? lemma switch
        {
            "deny" or "rule" => EncounterStatus.Denied,
            "schedule" or "plan" or "set" or "set up" or "arrange" or "organise" or "organize" or "expect" or "announce" or "prepare" or "agree" => EncounterStatus.Planned,
            "propose" or "suggest" or "request" or "ask" or "appeal" or "press" or "push" or "demand" or "seek" or "urge" or "moot" or "offer" or "consider" or "mull" or "weigh" or "contemplate" or "call" or "want" or "support" or "invite" or "hope" or "plead" => EncounterStatus.Proposed,
            "conclude" or "complete" or "finish" or "end" when phrase.Time is not VerbTime.Past && !phrase.Perfect => EncounterStatus.Underway,
            "have" when phrase is { Time: VerbTime.Present, Perfect: false, Negated: false } => EncounterStatus.Underway,
            "open" or "begin" or "start" or "resume" or "continue" when phrase.Time is VerbTime.Present || phrase.Perfect => EncounterStatus.Underway,
            _ => null,
        };
        if (told is { } status && (affirmed || status is EncounterStatus.Denied))
        {
            return status;
        }

        // "told him in a call": a verb of saying holds the call as done, whatever was said.
        return view.Has(noun, "obl") && phrase.Time is VerbTime.Past ? EncounterStatus.Held : OfVerb(view, holder, phrase);
    }

    // What a verb makes of the encounter that it calls off or puts off.
    private static EncounterStatus? OfHolder(string lemma) => lemma switch
    {
        "cancel" or "scrap" or "abandon" or "suspend" or "call off" or "break off" or "pull out" or "fall through" => EncounterStatus.Cancelled,
        "postpone" or "delay" or "defer" or "put off" or "push back" or "shelve" => EncounterStatus.Postponed,
        _ when Lexicon.EncounterWords.Refuses(lemma) => EncounterStatus.Denied,
        _ => null,
    };

    // "a planned meeting", "a meeting that had been planned for next week"
    private static bool IsPlannedBefore(ReportView view, int noun)
    {
        foreach (int child in view.Children(noun))
        {
            if (view.Lower(child) is "planned" or "scheduled" or "upcoming" or "forthcoming")
            {
                return true;
            }
        }

        return false;
    }

    private static EncounterStatus OfModifiers(ReportView view, int noun)
    {
        if (IsDeniedReport(view, noun))
        {
            return EncounterStatus.Denied;
        }

        // "encouragement for talks", "a call for a summit": wished for, not had.
        bool wished = view.Head(noun) is >= 0 and int head && view.Child(noun, "case") is >= 0 and int preposition && view.Lower(preposition) is "for" or "of" or "to"
            && view.Lemma(head) is "encouragement" or "support" or "call" or "hope" or "desire" or "need" or "readiness" or "proposal" or "prospect"
                or "possibility" or "request" or "push" or "appeal" or "invitation" or "offer";
        return wished ? EncounterStatus.Proposed : Clauses.GoverningVerb(view, noun) < 0 ? EncounterStatus.Held : OfContext(view, noun);
    }

    // "dismissed reports of a meeting", "rumours of talks are false"
    private static bool IsDeniedReport(ReportView view, int noun)
    {
        int report = view.Head(noun);
        if (report < 0 || view.Lemma(report) is not ("report" or "rumour" or "rumor" or "claim" or "allegation" or "speculation" or "suggestion"))
        {
            return false;
        }

        int verb = view.Head(report);
        return verb >= 0 && (view.Lemma(verb) is "deny" or "dismiss" or "reject" or "refute" or "rebut" || (view.Lemma(verb) is "false" or "untrue" or "baseless" or "wrong" && view.Child(verb, "cop") >= 0));
    }
}
