using Rapporteur.Domain.Facts;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Encounters;

// The verb that holds a noun.
internal static partial class EncounterNouns
{
    /// <summary>The verb that the noun hangs on; <paramref name="adds"/> when that verb tells who takes part.</summary>
    public static int Holder(ReportView view, int noun, out bool adds)
    {
        adds = false;
        if (noun > 0 && view.Is(noun, "talks") && view[noun - 1].Xpos is "NN" && view.Lower(noun - 1) is "hold" or "begin" or "resume" or "start")
        {
            // "Haddad, Berg hold talks", which the tree of a headline may take for a noun.
            adds = true;
            return noun - 1;
        }

        if (noun > 0 && !Modifies(view, noun - 1, noun) && view.Pos(noun - 1) == UniversalPos.Verb && IsHolding(view, noun - 1) && view[noun - 1].Xpos is "VBD" or "VBN" or "VBZ" or "VBP")
        {
            adds = true;
            return noun - 1;
        }

        if (Due(view, noun) is >= 0 and int due)
        {
            return due;
        }

        int head = view.Head(noun);
        int link = noun;
        while (head >= 0 && view.Pos(head) is not UniversalPos.Verb)
        {
            bool partOf = view.Lemma(head) is "round" or "series" or "start" or "sideline" or "session" or "hour" or "day" or "week" or "month" or "end" or "number" or "set" or "beginning" or "participation";

            // "invited her to Oslo for talks", "joined her for talks": the tree may hang the talks on the name.
            bool there = view.Pos(head) is UniversalPos.Propn && view.Has(link, "nmod") && view.Child(link, "case") is >= 0 and int aim && (view.Is(aim, "for") || IsJoining(view, head));
            if (!partOf && !there && !view.Has(link, "conj") && !IsSpeechTo(view, noun, link, head))
            {
                return -1;
            }

            link = head;
            head = view.Head(head);
        }

        if (head < 0)
        {
            return -1;
        }

        int preposition = view.Child(link, "case");
        string word = preposition >= 0 ? view.Lower(preposition) : "";
        // "has invited them to talks": the tree may take "to" for the mark of a verb.
        bool invited = (view.Has(link, "xcomp") || view.Has(link, "advcl")) && view.IsLemma(head, "invite") && view.Child(link, "mark") >= 0;
        bool held = view.Has(link, "obj") || invited || IsChaired(view, link, head) || IsBehindParticle(view, link, head);
        adds = held || view.Relation(link) is "nsubj:pass"
            ? invited || IsHolding(view, head) || IsTakenCall(view, link) || (link == noun && view.Lemma(head) is "address" or "tell" && IsGathering(view, noun))
            : view.Has(link, "obl") && (word is "in" or "during" or "at" or "for" or "to" or "after" or "following")
                && (IsTakingPart(view, head)
                    || (word is "in" && view.IsLemma(head, "lock"))
                    || view.Lemma(head) is "participate" or "engage" or "join" or "gather" or "lead" or "have" or "hold"
                    || (view.IsLemma(head, "agree") && word is "to")
                    || (view.IsLemma(head, "spend") && word is "in")
                    || (view.Lemma(head) is "return" or "come" or "get" or "go" or "sit" && (view.IsLemma(noun, "table") || view.Is(noun, "talks")))
                    || (view.IsLemma(head, "invite") && word is "for" or "to")
                    || (view.IsLemma(head, "take") && view.Child(head, "obj") is >= 0 and int part && view.Is(part, "part") && view.Child(part, "det") < 0) || (word is "in" or "during" or "at" or "after" or "following" && SpeechVerbs.FrameOf(view.Lemma(head)) is not null)
                    || (word is "for" or "in" or "at" && !view.IsLemma(head, "call") && EncounterWords.VerbKind(view.Lemma(head)) is not null));
        return held || view.Has(link, "nsubj") || view.Has(link, "obl") ? head : -1;
    }

    // "said in a speech to a conference"
    private static bool IsSpeechTo(ReportView view, int noun, int link, int head) =>
        link == noun && view.Has(link, "nmod") && view.CaseOf(link) is "to" or "at" && view.Lemma(head) is "speech" or "address" or "remark" && IsGathering(view, noun);

    // A conference or a summit, and none of journalists.
    private static bool IsGathering(ReportView view, int noun) =>
        EncounterWords.NounKind(view.Lemma(noun)) is EncounterKind.Conference && !(noun > 0 && view.Lower(noun - 1) is "news" or "press" or "media");

    // "co-chaired with her the meeting": the tree may see no object behind another noun.
    private static bool IsChaired(ReportView view, int noun, int verb) =>
        view.Has(noun, "obl") && view.Child(noun, "case") < 0 && view.Lemma(verb) is "chair" or "co-chair" && view.Child(verb, "obj") < 0;

    /// <summary>"the talks are due to open", "talks due to be held", which the tree may hang anywhere: the verb; −1 for none.</summary>
    public static int Due(ReportView view, int noun)
    {
        const int farthest = 3;
        int due = noun + 2 < view.Count && view.Is(noun + 1, "due") ? noun + 1 : view.Has(noun, "nsubj") && view.Head(noun) is >= 0 and int head && view.Is(head, "due") ? head : -1;
        if (due < 0 && view.Has(noun, "nsubj") && view.Head(noun) is >= 2 and int opens && opens > noun && view.Is(opens - 1, "to") && view.Is(opens - 2, "due"))
        {
            return opens;
        }

        if (due < 0 || due + 1 >= view.Count || !view.Is(due + 1, "to"))
        {
            return -1;
        }

        for (int i = due + 2; i < Math.Min(view.SentenceOf(due).EndToken, due + 2 + farthest); i++)
        {
            if (view.Pos(i) is UniversalPos.Verb || view.Is(i, "open"))
            {
                return i;
            }
        }

        return -1;
    }

    // "a planned meeting", "postponed talks"; in "the two mediated talks" the tree may take a verb for such a participle.
    private static bool Modifies(ReportView view, int participle, int noun) =>
        view[participle].Xpos is "VBN" && view.Has(participle, "amod") && view.Head(participle) == noun
        && (EncounterWords.Arranges(view.Lemma(participle)) || (participle > 0 && (view.Pos(participle - 1) is UniversalPos.Det || view.Relation(participle - 1) is "nmod:poss")));

    /// <summary>"cancelled its participation in the talks": the talks, as far as it goes.</summary>
    public static bool IsTakingPart(ReportView view, int verb) =>
        EncounterWords.Arranges(HolderLemma(view, verb)) && view.Child(verb, "obj") is >= 0 and int part && view.Lemma(part) is "participation" or "involvement";

    // "joined A and B at a conference": the tree may hang the conference on them.
    private static bool IsJoining(ReportView view, int guest) => Clauses.GoverningVerb(view, guest) is >= 0 and int verb && view.IsLemma(verb, "join");

    // "called off talks", "calls off meeting": the tree may take the particle for a preposition.
    private static bool IsBehindParticle(ReportView view, int noun, int verb) =>
        noun > verb && (view.Has(noun, "xcomp") || view.Has(noun, "obl")) && !string.Equals(HolderLemma(view, verb), view.Lemma(verb), StringComparison.Ordinal);

    /// <summary>"hosted a dinner for her", "granted an audience to him".</summary>
    public static bool IsGivenTo(ReportView view, int noun) =>
        noun + 2 < view.Count && view.Has(noun, "obj") && view.Head(noun) is >= 0 and int verb && view.Lemma(verb) is "give" or "grant" or "host" or "hold"
        && ((LemmaOf(view, noun), view.Lower(PastDay(view, noun + 1))) is ("lunch" or "dinner" or "breakfast", "for") or ("audience", "to") || IsInHonour(view, noun));

    // "a dinner in honour of the president"
    private static bool IsInHonour(ReportView view, int noun) =>
        noun + 3 < view.Count && view.Is(noun + 1, "in") && view.Lower(noun + 2) is "honour" or "honor" && LemmaOf(view, noun) is "lunch" or "dinner" or "breakfast";

    // "a dinner on Monday for her", "a dinner late on Monday for her"
    private static int PastDay(ReportView view, int token)
    {
        int at = token;
        while (at + 1 < view.SentenceOf(token).EndToken && (DayWords.IsDay(view, at) || view.Lower(at) is "late" or "earlier" || (view.Is(at, "on") && DayWords.IsDay(view, at + 1))))
        {
            at++;
        }

        return at;
    }

    /// <summary>"received a phone call from him", "took a call from her": whoever takes it was called.</summary>
    public static bool IsTakenCall(ReportView view, int noun) =>
        LemmaOf(view, noun) is "call" && view.Has(noun, "obj") && view.Head(noun) is >= 0 and int verb && view.Lemma(verb) is "receive" or "take" or "get" or "field" or "answer"
        && (IsTelephone(view, noun) || (view[noun].Xpos is "NN" && !HasPurpose(view, verb)));

    // "received a call from Kenya for restraint"
    private static bool HasPurpose(ReportView view, int verb)
    {
        foreach (int child in view.Children(verb))
        {
            if (child > verb && ((view.Has(child, "obl") && view.Child(child, "case") is >= 0 and int preposition && view.Is(preposition, "for") && !DayWords.IsDay(view, child)) || view.Has(child, "advcl")))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHolding(ReportView view, int verb) => EncounterWords.Holds(HolderLemma(view, verb)) || EncounterWords.HoldsForm(view.Lower(verb));

    /// <summary>The lemma of a verb that holds an encounter noun, with its particle where the two are one word of ours: "call off".</summary>
    public static string HolderLemma(ReportView view, int verb)
    {
        string lemma = view.Lemma(verb);
        if (verb + 1 >= view.Count || view.Lower(verb + 1) is not ("off" or "up" or "back" or "out" or "down" or "through"))
        {
            return lemma;
        }

        string both = $"{lemma} {view.Lower(verb + 1)}";
        return EncounterWords.Holds(both) ? both : lemma;
    }
}
