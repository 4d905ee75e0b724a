using NodaTime;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Time;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Encounters;

/// <summary>Reads from verb forms and governing verbs how far an encounter got.</summary>
internal static class EncounterStates
{
    /// <summary>Farther back than this, an encounter is context, not news.</summary>
    private const int NewsDays = 14;

    public static EncounterStatus OfVerb(ReportView view, int verb, VerbPhrase phrase)
    {
        if (Governed(view, verb, phrase) is { } governed)
        {
            return governed;
        }

        if (phrase.Negated)
        {
            return EncounterStatus.Denied;
        }

        return phrase.Time switch
        {
            VerbTime.Future => EncounterStatus.Planned,
            VerbTime.Unreal => EncounterStatus.Proposed,
            VerbTime.Infinitive => EncounterStatus.Planned,
            VerbTime.Past when phrase.Progressive => EncounterStatus.Underway,
            VerbTime.Past => EncounterStatus.Held,
            _ => phrase.Progressive ? EncounterStatus.Underway : view[verb].Xpos is "VBG" ? OfContext(view, verb) : EncounterStatus.Held,
        };
    }

    public static EncounterStatus OfNoun(ReportView view, int noun, int holder, VerbPhrase phrase)
    {
        foreach (int child in view.Children(noun))
        {
            switch (view.Lower(child))
            {
                case "upcoming" or "planned" or "scheduled" or "forthcoming" or "future" or "next" or "further" or "additional":
                    return EncounterStatus.Planned;
                case "possible" or "proposed" or "potential" or "emergency" when holder >= 0 && view.Lemma(holder) is "call" or "propose" or "request" or "demand" or "want" or "seek":
                    return EncounterStatus.Proposed;
                case "ongoing" or "current" or "continuing":
                    return EncounterStatus.Underway;
                case "no":
                    return EncounterStatus.Denied;
                case "cancelled" or "canceled" or "aborted":
                    return EncounterStatus.Cancelled;
                case "postponed":
                    return EncounterStatus.Postponed;
            }
        }

        if (CalledOff(view, noun) is { } off)
        {
            return off;
        }

        return holder < 0 ? OfModifiers(view, noun) : ByHolder(view, noun, holder, phrase);
    }

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
        string lemma = view.Lemma(holder);
        bool affirmed = !phrase.Negated;
        EncounterStatus? told = lemma switch
        {
            "cancel" or "scrap" or "abandon" or "suspend" => EncounterStatus.Cancelled,
            "call" when view.Child(holder, "compound") is >= 0 and int off && view.Is(off, "off") => EncounterStatus.Cancelled,
            "postpone" or "delay" or "defer" => EncounterStatus.Postponed,
            "deny" or "refuse" or "reject" or "rule" => EncounterStatus.Denied,
            "schedule" or "plan" or "set" or "arrange" or "expect" or "announce" or "prepare" or "agree" => EncounterStatus.Planned,
            "propose" or "suggest" or "request" or "demand" or "seek" or "urge" or "moot" or "offer" or "call" or "want" or "support" or "invite" => EncounterStatus.Proposed,
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

    private static EncounterStatus OfModifiers(ReportView view, int noun)
    {
        int governor = Clauses.GoverningVerb(view, noun);
        return governor < 0 ? EncounterStatus.Held : OfContext(view, noun);
    }

    // A participle or a loose noun takes its time from the verb above.
    private static EncounterStatus OfContext(ReportView view, int token)
    {
        int governor = Clauses.GoverningVerb(view, token);
        if (governor < 0)
        {
            return EncounterStatus.Held;
        }

        return VerbPhrase.Of(view, governor).Time switch
        {
            VerbTime.Future => EncounterStatus.Planned,
            VerbTime.Unreal => EncounterStatus.Proposed,
            _ => EncounterStatus.Held,
        };
    }

    /// <summary>What a verb above makes of it: planned, wished for, refused, agreed.</summary>
    private static EncounterStatus? Governed(ReportView view, int verb, VerbPhrase phrase)
    {
        int head = view.Head(verb);
        bool leans = view.Has(verb, "xcomp") || view.Has(verb, "ccomp") || view.Has(verb, "acl") || view.Has(verb, "advcl");
        if (head < 0 || !leans || phrase.Time is VerbTime.Past or VerbTime.Future)
        {
            return null;
        }

        return view.Lemma(head) switch
        {
            "want" or "hope" or "seek" or "offer" or "propose" or "ask" or "urge" or "wish" or "invite" or "request" or "ready" or "willing" or "suggest" => EncounterStatus.Proposed,
            "plan" or "schedule" or "expect" or "intend" or "agree" or "prepare" or "due" or "set" or "be" or "arrange" or "slate" or "travel" or "fly" or "arrive" when phrase.Infinitive => EncounterStatus.Planned,
            "refuse" or "decline" => EncounterStatus.Denied,
            "continue" or "begin" or "start" => EncounterStatus.Underway,
            _ when view.Has(verb, "advcl") && phrase.Infinitive && view.Pos(head) == UniversalPos.Verb => OfVerb(view, head, VerbPhrase.Of(view, head)),
            _ => null,
        };
    }

    /// <summary>Whether an encounter is recalled as context: told as past, and its own date is well before the report's, or "recent", "last month" says so.</summary>
    public static bool IsBackground(ReportView view, int trigger, int other, VerbPhrase phrase, EncounterStatus status, FactTime time, LocalDate? published)
    {
        if (status is not (EncounterStatus.Held or EncounterStatus.Cancelled or EncounterStatus.Denied or EncounterStatus.Postponed))
        {
            return false;
        }

        if (time.To is { } last && published is { } today)
        {
            return Period.DaysBetween(last, today) > NewsDays;
        }

        foreach (int child in view.Children(trigger))
        {
            if (view.Lower(child) is "recent" or "previous" or "last" or "earlier" or "past" or "former")
            {
                return true;
            }
        }

        return time.Text is { } words && words.Contains("ago", StringComparison.Ordinal) || (phrase.Perfect && other != trigger && phrase.Time == VerbTime.Past && view.Lemma(other) is "have");
    }
}
