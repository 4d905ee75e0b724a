using Rapporteur.Domain.Facts;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Positions;

/// <summary>Whether what is wanted is that something be not: "urged Oslo not to sign", "hopes that they will not meet".</summary>
internal static class Denials
{
    public static bool IsDenied(ReportView view, Stand stand)
    {
        // What is told by the clause itself has been read with its denial.
        // "refused to condemn the raid" leaves the raid open; "refused not to go" is nobody's English.
        bool asked = stand.Stance == Stance.Supports;
        bool refused = stand.Stance == Stance.Opposes && view.Lemma(stand.Cue) is "refuse" or "refusal" or "decline" or "unwilling" or "unwillingness";
        if ((!asked && !refused) || (stand.Cue >= stand.First && stand.Cue < stand.End))
        {
            return false;
        }

        for (int i = stand.First; i < stand.End; i++)
        {
            bool top = view.Pos(i) is UniversalPos.Verb && (view.Head(i) < stand.First || view.Head(i) >= stand.End || IsAsked(view, i));
            if (top)
            {
                return VerbPhrase.Of(view, i).Negated ? asked && !IsLoss(view, i) : IsRefusal(view, i);
            }
        }

        return false;
    }

    /// <summary>"I don't think that we should go": denied by the verb above.</summary>
    public static bool IsRaised(ReportView view, int cue)
    {
        int at = cue;
        while (view.Has(at, "conj") && view.Head(at) >= 0)
        {
            at = view.Head(at);
        }

        int verb = view.Has(at, "ccomp") ? view.Head(at) : -1;
        return verb >= 0 && view.Lemma(verb) is "think" or "believe" or "feel" or "consider" && VerbPhrase.Of(view, verb).Negated;
    }

    // "called on all sides to refrain": the parser may hang it on the sides.
    private static bool IsAsked(ReportView view, int verb) => view.Has(verb, "acl") && view.Child(verb, "mark") is >= 0 and int mark && view.Is(mark, "to");

    // "to refrain from …", "to reject …": what is asked for is against it.
    private static bool IsRefusal(ReportView view, int verb) =>
        view.Lemma(verb) is "refrain" or "reject" or "renounce" or "desist" or "abstain" or "avoid" or "condemn" or "denounce" or "oppose" or "boycott" or "veto" or "resist" or "block" || (view.IsLemma(verb, "rule") && verb + 1 < view.Count && view.Is(verb + 1, "out"));

    // "not to miss the chance": to take it.
    private static bool IsLoss(ReportView view, int verb) =>
        view.Lemma(verb) is "let" or "lose" or "miss" or "waste" or "fail" or "forget" or "delay" or "hesitate" or "abandon" or "ignore" or "neglect" or "give" or "squander" or "stop" or "prevent";
}
