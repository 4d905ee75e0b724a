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

        bool supposed = view.Child(verb, "mark") is >= 0 and int mark && view.Lower(mark) is "if" or "unless" && phrase.Time is VerbTime.Present;
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
        const int farthest = 8;
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

    /// <summary>What a verb above makes of it: planned, wished for, refused, agreed.</summary>
    private static EncounterStatus? Governed(ReportView view, int verb, VerbPhrase phrase)
    {
        int head = view.Head(verb);
        bool leans = view.Has(verb, "xcomp") || view.Has(verb, "ccomp") || view.Has(verb, "acl") || view.Has(verb, "advcl");
        if (head < 0 || !leans)
        {
            return null;
        }

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

        // "the crisis forced her to meet him"
        if (phrase.Infinitive && view.Has(verb, "xcomp") && view[head].Xpos is "VBD" && view.Lemma(head) is "lead" or "force" or "prompt" or "compel" or "persuade")
        {
            return EncounterStatus.Held;
        }

        // "travelled to Oslo to meet him", told when it is over; "flew to Oslo to meet him" may still be on the way.
        if (phrase.Infinitive && view.Has(verb, "advcl") && view.IsLemma(head, "travel") && view[head].Xpos is "VBD")
        {
            return EncounterStatus.Held;
        }

        return view.Lemma(head) switch
        {
            "plan" or "intention" when view.Pos(head) is UniversalPos.Noun => HasNo(view, head) ? EncounterStatus.Denied : EncounterStatus.Planned,
            "proposal" or "offer" or "invitation" or "request" or "readiness" or "willingness" or "desire" or "wish" or "call" when view.Pos(head) is UniversalPos.Noun => EncounterStatus.Proposed,
            "decision" or "agreement" or "promise" when view.Pos(head) is UniversalPos.Noun => EncounterStatus.Planned,
            "refusal" => EncounterStatus.Denied,
            "agree" when view.Has(verb, "xcomp") && view[verb].Xpos is "VB" => EncounterStatus.Planned,
            "commit" or "pledge" or "promise" or "vow" or "undertake" or "decide" when phrase.Infinitive || (view[verb].Xpos is "VBG" && !view.Has(verb, "advcl")) => EncounterStatus.Planned,
            "want" or "hope" or "seek" or "offer" or "propose" or "ask" or "urge" or "wish" or "invite" or "request" or "ready" or "willing" or "suggest" => EncounterStatus.Proposed,
            "call" or "appeal" or "press" or "demand" when phrase.Infinitive => EncounterStatus.Proposed,
            "plan" or "schedule" or "expect" or "intend" or "agree" or "prepare" or "due" or "set" or "be" or "arrange" or "slate" or "travel" or "fly" or "arrive" when phrase.Infinitive => EncounterStatus.Planned,
            "refuse" or "decline" or "fail" or "unable" or "unwilling" => EncounterStatus.Denied,
            "visit" or "return" when phrase.Infinitive && view[head].Xpos is "VBD" => EncounterStatus.Held,
            "continue" or "begin" or "start" => EncounterStatus.Underway,
            _ when view.Has(verb, "advcl") && phrase.Infinitive && view.Pos(head) == UniversalPos.Verb => OfVerb(view, head, VerbPhrase.Of(view, head)),
            _ => null,
        };
    }
}
