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
            || (view.Pos(token) is UniversalPos.Verb && view[token].Xpos is "VBZ" or "VB" && (view.Child(token, "case") >= 0 || view.Child(token, "det") >= 0 || IsTalks(view, token)));
        return noun ? EncounterWords.NounKind(LemmaOf(view, token)) : null;
    }

    // "held talks", "Talks between", which the fast mode takes for verbs.
    private static bool IsTalks(ReportView view, int token) => (view.Is(token, "talks") && token > 0 && view.Is(token - 1, "to")) || IsHeldTalks(view, token) || IsOpeningTalks(view, token);

    /// <summary>"After meeting Anna Berg", "Meeting the envoy in Oslo": a verb, which the tree may take for a noun.</summary>
    public static bool IsGerund(ReportView view, int token) =>
        view.Is(token, "meeting") && token + 1 < view.Count && view.Child(token, "det") < 0 && view.Pos(token + 1) is UniversalPos.Propn or UniversalPos.Det or UniversalPos.Pron
        && (token == view.SentenceOf(token).FirstToken || view.IsPunctuation(token - 1) || view.Lower(token - 1) is "after" or "before" or "while" or "when");

    private static bool IsOpeningTalks(ReportView view, int token) =>
        view.Is(token, "talks") && token + 1 < view.Count && view.Lower(token + 1) is "between" or "among" or "with" or "in" or "at" or "on" or "over"
        && (token == view.SentenceOf(token).FirstToken || view.IsPunctuation(token - 1));

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
            case "table":
                return HasCompound(view, noun, "negotiating") || HasCompound(view, noun, "bargaining");
            case "call" when view.Has(noun, "obj") && view.Head(noun) is >= 0 and int placed && view.IsLemma(placed, "place"):
                return true;
            case "call" when HasCompound(view, noun, "courtesy"):
                kind = EncounterKind.Meeting;
                return true;
            case "call" when IsOwnedCall(view, noun):
                return true;
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
            case "contact" or "touch":
                kind = EncounterKind.Call;
                return IsTelephone(view, noun) || IsByTelephone(view, noun);
            case "conversation":
                kind = IsTelephone(view, noun) ? EncounterKind.Call : EncounterKind.Meeting;
                return true;
            case "conference":
                kind = HasCompound(view, noun, "video") || HasCompound(view, noun, "telephone") ? EncounterKind.Call : kind;
                return !HasCompound(view, noun, "press") && !HasCompound(view, noun, "news");
            case "round" or "session":
                return view.Child(noun, "nmod") is >= 0 and int of && EncounterWords.NounKind(LemmaOf(view, of)) is not null
                    || HasCompound(view, noun, "negotiating") || HasCompound(view, noun, "negotiation") || (lemma is "round" && IsCountedRound(view, noun)) || (lemma is "session" && noun + 1 < view.Count && (IsWorkingSession(view, noun) || IsJointSession(view, noun)));
            case "travel" or "tour":
                return GoesSomewhere(view, noun);
            case "talk":
                return view.Is(noun, "talks") && (view[noun].Xpos is not ("VBZ" or "VB") || IsTalks(view, noun));
            case "lunch" or "dinner" or "breakfast" or "tea" or "audience":
                // "had dinner with her", "hosted a dinner for her"; a dinner by itself is a meal.
                return HasCompound(view, noun, "working") || (noun + 1 < view.Count && (view.Is(PastDay(view, noun + 1), "with") || IsGivenTo(view, noun)));
            case "assembly":
                return view[noun].Xpos is "NN" && view.Child(noun, "nmod") >= 0;
            default:
                return !view.Has(noun, "compound") || view.Head(noun) < noun;
        }
    }

    // "the second session of the Joint Commission": of a body in which two states meet.
    private static bool IsJointSession(ReportView view, int noun)
    {
        int body = view.Child(noun, "nmod");
        if (body < 0 || view.CaseOf(body) is not "of" || view.Lemma(body).ToLowerInvariant() is not ("board" or "commission" or "committee" or "council" or "dialogue" or "forum" or "group"))
        {
            return false;
        }

        // "the Joint Committee on Human Rights" is a parliament's.
        if (view.Lower(body) is "committee" && view.Child(body, "nmod") is >= 0 and int on && view.CaseOf(on) is "on")
        {
            return false;
        }

        for (int i = view.First(body); i < body; i++)
        {
            if (view.Lower(i) is "bilateral" or "binational" or "intergovernmental" or "joint" or "mixed" or "trilateral")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"her call to Omar Haddad on Monday": of persons, and no call to do something.</summary>
    public static bool IsOwnedCall(ReportView view, int noun) =>
        noun + 2 < view.Count && view.Is(noun + 1, "to") && view.Child(noun, "nmod:poss") >= 0 && view.Head(noun + 1) is >= 0 and int callee && view.Pos(callee) is UniversalPos.Propn;

    // "the second round starts on Monday": of talks told before, or of nothing.
    private static bool IsCountedRound(ReportView view, int round)
    {
        if (view.Child(round, "compound") >= 0 || !view.Is(round, "round"))
        {
            return false;
        }

        foreach (int child in view.Children(round))
        {
            if (view.Has(child, "nmod") && view.CaseOf(child) is not ("in" or "at" or "on" or "with" or "between"))
            {
                return false;
            }
        }

        foreach (int child in view.Children(round))
        {
            if (IsOrdinal(view.Lower(child)) || view.Lower(child) is "another" or "next" or "new" or "fresh" or "further" or "first" or "last" or "latest" or "previous")
            {
                return true;
            }
        }

        return false;
    }

    // "a closed-door session", "a joint session"
    private static bool IsWorkingSession(ReportView view, int session) =>
        HasCompound(view, session, "emergency") || HasCompound(view, session, "separate") || HasCompound(view, session, "closed") || HasCompound(view, session, "urgent") || HasCompound(view, session, "extraordinary") || (HasCompound(view, session, "special") && IsHeldAs(view, session)) || HasCompound(view, session, "plenary") || HasCompound(view, session, "working") || (HasCompound(view, session, "joint") && !view.Is(session + 1, "of")) || HasCompound(view, session, "bilateral")
        || HasCompound(view, session, "trilateral") || HasCompound(view, session, "door") || HasCompound(view, session, "closed-door");

    // "held a special session", "a special session of the council"
    private static bool IsHeldAs(ReportView view, int session) =>
        view.Child(session, "nmod") >= 0 || (view.Has(session, "obj") && view.Lemma(view.Head(session)) is "hold" or "convene" or "call" or "request");

    private static bool IsTelephone(ReportView view, int noun) =>
        HasCompound(view, noun, "phone") || HasCompound(view, noun, "telephone") || HasCompound(view, noun, "video");

    // "in contact with him by telephone"
    private static bool IsByTelephone(ReportView view, int noun)
    {
        foreach (int child in view.Children(noun))
        {
            if (child > noun && view.Lower(child) is "phone" or "telephone" && view.Child(child, "case") is >= 0 and int by && view.Lower(by) is "by" or "on" or "over")
            {
                return true;
            }
        }

        return false;
    }

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
