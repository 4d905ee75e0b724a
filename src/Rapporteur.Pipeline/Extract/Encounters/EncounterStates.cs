using Rapporteur.Domain.Facts;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Encounters;

/// <summary>Reads from verb forms and governing verbs how far an encounter got.</summary>
internal static partial class EncounterStates
{
    public static EncounterStatus OfVerb(ReportView view, int verb, VerbPhrase phrase)
    {
        if (Governed(view, verb, phrase) is { } governed)
        {
            return governed;
        }

        if (phrase.Negated || IsDenied(view, verb))
        {
            return EncounterStatus.Denied;
        }

        bool supposed = view.Child(verb, "mark") is >= 0 and int mark
            && ((view.Lower(mark) is "if" or "unless" && phrase.Time is VerbTime.Present) || (view.Is(mark, "whether") && phrase.Time is not VerbTime.Past));
        if (supposed || Clauses.IsInverted(view, verb))
        {
            return EncounterStatus.Proposed;
        }

        // "is due to meet", where the tree takes "due to" for a mark
        if (phrase.Time is VerbTime.Present && view.Child(verb, "mark") is >= 0 and int due && view.Is(due, "due") && view.Child(verb, "cop") >= 0)
        {
            return EncounterStatus.Planned;
        }

        if (OfBareVerb(view, verb) is { } bare)
        {
            return bare;
        }

        return phrase.Time switch
        {
            VerbTime.Future => EncounterStatus.Planned,
            VerbTime.Unreal when IsReportedFuture(view, verb) => EncounterStatus.Planned,
            VerbTime.Unreal => EncounterStatus.Proposed,
            VerbTime.Infinitive => EncounterStatus.Planned,
            VerbTime.Past when phrase.Progressive => IsWhile(view, verb) ? EncounterStatus.Held : EncounterStatus.Underway,
            VerbTime.Past => EncounterStatus.Held,
            _ => phrase.Progressive ? EncounterStatus.Underway : view[verb].Xpos is "VBG" ? OfParticiple(view, verb) : EncounterStatus.Held,
        };
    }

    // "was meeting her before seeing him": what goes on is followed by what is to come.
    private static EncounterStatus OfParticiple(ReportView view, int verb)
    {
        bool before = view.Child(verb, "mark") is >= 0 and int mark && view.Is(mark, "before");
        int governor = before ? Clauses.GoverningVerb(view, verb) : -1;
        return governor >= 0 && VerbPhrase.Of(view, governor).Progressive ? EncounterStatus.Planned : OfContext(view, verb);
    }

    /// <summary>"will resume", "is to reconvene": there was one before, and another is to come.</summary>
    public static bool IsResumed(ReportView view, int holder, VerbPhrase phrase) =>
        view.Lemma(holder) is "resume" or "reconvene" or "restart" && phrase.Time is VerbTime.Future or VerbTime.Infinitive or VerbTime.Unreal;

    // "He said he would meet her": what was to come when it was said.
    private static bool IsReportedFuture(ReportView view, int verb)
    {
        int head = view.Head(verb);
        bool would = view.Child(verb, "aux") is >= 0 and int aux && view.Lower(aux) is "would" or "'d" or "’d";
        return would && head >= 0 && view.Has(verb, "ccomp") && Lexicon.SpeechVerbs.FrameOf(view.Lemma(head)) is not null
            && view[head].Xpos is "VBD" or "VBN";
    }

    public static EncounterStatus OfNoun(ReportView view, int noun, int holder, VerbPhrase phrase)
    {
        if (CalledOffItself(view, noun) is { } itself)
        {
            return itself;
        }

        // "scrapped a planned meeting", "the planned meeting did not take place"
        if (holder >= 0 && (OfHolder(EncounterNouns.HolderLemma(view, holder)) ?? (phrase.Negated && view.Has(noun, "nsubj") ? EncounterStatus.Cancelled : null)) is { } called && IsPlannedBefore(view, noun))
        {
            return called;
        }

        if (IsAwaited(view, noun))
        {
            return EncounterStatus.Planned;
        }

        if (OfPredicate(view, noun) is { } predicated)
        {
            return predicated;
        }

        foreach (int child in view.Children(noun))
        {
            switch (view.Lower(child))
            {
                case "further" or "additional" or "future" or "next" when holder >= 0 && view.Has(noun, "obj") && view.Lemma(holder) is "encourage" or "urge" or "support" or "propose" or "request" or "demand" or "seek":
                    return EncounterStatus.Proposed;
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

        if (EncounterNouns.Due(view, noun) >= 0 || IsDueFor(view, noun))
        {
            return EncounterStatus.Planned;
        }

        if (EncounterMatters.IsPrepared(view, noun) || (holder < 0 && IsAhead(view, noun)))
        {
            return EncounterStatus.Planned;
        }

        EncounterStatus? ofClause = holder >= 0 && Lexicon.EncounterWords.Arranges(EncounterNouns.HolderLemma(view, holder)) ? null : OfClause(view, noun);
        return ofClause ?? (holder < 0 ? OfBeing(view, noun) ?? OfModifiers(view, noun) : ByHolder(view, noun, holder, phrase));
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

    private static bool IsFirstTo(ReportView view, int verb)
    {
        int noun = view.Child(verb, "mark") - 1;
        if (noun < 0 || view.Lower(noun) is "first" or "last")
        {
            return noun >= 0;
        }

        foreach (int child in view.Children(noun))
        {
            if (view.Has(child, "amod") && view.Lower(child) is "first" or "last" or "only" or "latest")
            {
                return view.Pos(noun) is UniversalPos.Noun;
            }
        }

        return false;
    }

    // "reiterated the willingness of the government to meet him": the tree may hang the meeting on another word; −1 for none.
    private static int WishBefore(ReportView view, int verb)
    {
        const int farthest = 10;
        for (int i = verb - 1; i >= Math.Max(view.SentenceOf(verb).FirstToken, verb - farthest) && view.Pos(i) is not UniversalPos.Verb && !view.IsPunctuation(i); i--)
        {
            if (view.Pos(i) is UniversalPos.Noun && Clauses.IsWish(view.Lemma(i)))
            {
                return i;
            }
        }

        return -1;
    }

    // Whoever is or became the first to do it has done it; who "will be" has not.
    private static bool IsDone(ReportView view, int verb) =>
        view.Child(view.Head(verb), "cop") is >= 0 and int being
        ? view[being].Xpos is "VBD" or "VBZ" or "VBP"
        : Clauses.GoverningVerb(view, verb) is >= 0 and int became && view[became].Xpos is "VBD" or "VBG";

    /// <summary>"denied meeting her".</summary>
    public static bool IsDenied(ReportView view, int verb) => view.Has(verb, "obj") && view[verb].Xpos is "VBG" && view.Head(verb) is >= 0 and int head && view.IsLemma(head, "deny");

    private static bool HasNo(ReportView view, int noun) => view.Child(noun, "det") is >= 0 and int no && view.Is(no, "no");
}
