using Rapporteur.Domain.Facts;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Encounters;

/// <summary>Which nouns tell of an encounter, which verb holds them, and whether they speak of one told before.</summary>
internal static partial class EncounterNouns
{
    /// <summary>The kind of encounter that the word may name as a noun; null for any other word.</summary>
    public static EncounterKind? KindOf(ReportView view, int token)
    {
        // A verb's form with an article or a preposition is a noun: "a future meet", "including calls with".
        bool noun = view.Pos(token) is UniversalPos.Noun or UniversalPos.Propn or UniversalPos.X
            || (view.Pos(token) is UniversalPos.Verb && view[token].Xpos is "VBZ" or "VB" && (view.Child(token, "case") >= 0 || view.Child(token, "det") >= 0 || IsHeldTalks(view, token)));
        return noun ? EncounterWords.NounKind(LemmaOf(view, token)) : null;
    }

    // "held talks", which the fast mode takes for two verbs.
    private static bool IsHeldTalks(ReportView view, int token) =>
        token > 0 && view.Is(token, "talks") && view.Pos(token - 1) is UniversalPos.Verb && IsHolding(view, token - 1) && view[token].SentenceIndex == view[token - 1].SentenceIndex;

    /// <summary>The lemma; a capital makes "Summit" a name whose lemma keeps it.</summary>
    public static string LemmaOf(ReportView view, int token)
    {
        string lemma = view.Lemma(token);
        if (view.Is(token, "talks"))
        {
            return "talk";
        }

        if (lemma.Length > 0 && (char.IsUpper(lemma[0]) || view.Pos(token) == UniversalPos.X))
        {
            lemma = view.Lower(token);
            return lemma.EndsWith('s') ? lemma[..^1] : lemma;
        }

        return lemma;
    }

    /// <summary>Whether the noun tells of an encounter here: "a call for restraint" and "press conference" do not.</summary>
    public static bool IsEncounter(ReportView view, int noun, ref EncounterKind kind)
    {
        string lemma = LemmaOf(view, noun);
        switch (lemma)
        {
            case "engagement":
                return noun + 1 < view.Count && view.Lower(noun + 1) is "with" or "between" or "in";
            case "call" when noun + 2 < view.Count && view.Lower(noun + 1) is "for" or "to" or "on" or "that" or "by" && !DayWords.IsDay(view, noun + 2):
                return IsTelephone(view, noun);
            case "call":
                // "a call for restraint" asks; "a call with", "phone call", "in a call" telephones.
                foreach (int child in view.Children(noun))
                {
                    if ((view.Has(child, "nmod") && view.Child(child, "case") is >= 0 and int preposition && view.Lower(preposition) is "for" or "on" or "to" && !DayWords.IsDay(view, child))
                        || view.Has(child, "acl"))
                    {
                        return IsTelephone(view, noun);
                    }
                }

                return true;
            case "contact":
                kind = EncounterKind.Call;
                return IsTelephone(view, noun);
            case "conversation":
                kind = IsTelephone(view, noun) ? EncounterKind.Call : EncounterKind.Meeting;
                return true;
            case "conference":
                return !HasCompound(view, noun, "press") && !HasCompound(view, noun, "news");
            case "round" or "session":
                return view.Child(noun, "nmod") is >= 0 and int of && EncounterWords.NounKind(LemmaOf(view, of)) is not null
                    || HasCompound(view, noun, "negotiating") || HasCompound(view, noun, "negotiation") || lemma is "session" && HasCompound(view, noun, "plenary");
            case "travel" or "tour":
                return GoesSomewhere(view, noun);
            case "talk":
                return view.Is(noun, "talks") && (view[noun].Xpos is not ("VBZ" or "VB") || IsHeldTalks(view, noun));
            case "lunch" or "dinner" or "breakfast" or "tea" or "audience":
                // "had dinner with her", "hosted a dinner for her"; a dinner by itself is a meal.
                return noun + 1 < view.Count && (view.Is(noun + 1, "with") || IsGivenTo(view, noun));
            case "assembly":
                return view[noun].Xpos is "NN" && view.Child(noun, "nmod") >= 0;
            default:
                return !view.Has(noun, "compound") || view.Head(noun) < noun;
        }
    }

    /// <summary>The verb that the noun hangs on; <paramref name="adds"/> when that verb tells who takes part.</summary>
    public static int Holder(ReportView view, int noun, out bool adds)
    {
        adds = false;
        if (noun > 0 && view.Pos(noun - 1) == UniversalPos.Verb && IsHolding(view, noun - 1) && view[noun - 1].Xpos is "VBD" or "VBN" or "VBZ" or "VBP")
        {
            adds = true;
            return noun - 1;
        }

        int head = view.Head(noun);
        int link = noun;
        while (head >= 0 && view.Pos(head) is not UniversalPos.Verb)
        {
            bool partOf = view.Lemma(head) is "round" or "series" or "start" or "sideline" or "session" or "day" or "end" or "number" or "set" or "beginning";
            if (!partOf && !view.Has(link, "conj"))
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
        adds = view.Has(link, "obj") || view.Relation(link) is "nsubj:pass"
            ? IsHolding(view, head) || IsTakenCall(view, link)
            : view.Has(link, "obl") && (word is "in" or "during" or "at" or "for" or "to" or "after" or "following")
                && (view.Lemma(head) is "participate" or "engage" or "join" or "gather" or "lead" or "have" or "hold"
                    || (view.IsLemma(head, "agree") && word is "to")
                    || (view.IsLemma(head, "take") && view.Child(head, "obj") is >= 0 and int part && view.Is(part, "part") && view.Child(part, "det") < 0) || (word is "in" or "during" or "at" or "after" or "following" && SpeechVerbs.FrameOf(view.Lemma(head)) is not null)
                    || (word is "for" or "in" or "at" && !view.IsLemma(head, "call") && EncounterWords.VerbKind(view.Lemma(head)) is not null));
        return view.Has(link, "obj") || view.Has(link, "nsubj") || view.Has(link, "obl") ? head : -1;
    }

    /// <summary>"hosted a dinner for her", "granted an audience to him".</summary>
    public static bool IsGivenTo(ReportView view, int noun) =>
        noun + 2 < view.Count && view.Has(noun, "obj") && view.Head(noun) is >= 0 and int verb && view.Lemma(verb) is "give" or "grant" or "host" or "hold"
        && (LemmaOf(view, noun), view.Lower(noun + 1)) is ("lunch" or "dinner" or "breakfast", "for") or ("audience", "to");

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

    private static bool IsHolding(ReportView view, int verb) => EncounterWords.Holds(view.Lemma(verb)) || EncounterWords.HoldsForm(view.Lower(verb));

    private static bool IsTelephone(ReportView view, int noun) =>
        HasCompound(view, noun, "phone") || HasCompound(view, noun, "telephone") || HasCompound(view, noun, "video");

    private static bool HasCompound(ReportView view, int noun, string word)
    {
        foreach (int child in view.Children(noun))
        {
            if ((view.Has(child, "compound") || view.Has(child, "amod")) && view.Is(child, word))
            {
                return true;
            }
        }

        return noun > 0 && view.Is(noun - 1, word);
    }
}
