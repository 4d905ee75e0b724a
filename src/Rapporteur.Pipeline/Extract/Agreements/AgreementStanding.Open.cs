using Rapporteur.Domain.Facts;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Agreements;

// What is not done yet, is due, or stands whatever is wished for.
internal readonly partial record struct AgreementStanding
{
    // "the urgency of reaching a ceasefire", "signing a treaty will take time": not done, unless it came after or by it.
    private static bool IsGerund(ReportView view, int verb)
    {
        if (view[verb].Xpos is not "VBG" || view.Child(verb, "aux") >= 0)
        {
            return false;
        }

        // "left without signing a truce"
        if (view.Child(verb, "mark") is >= 0 and int without && view.Lower(without) is "without" or "before" or "instead")
        {
            return true;
        }

        bool hangs = view.Child(verb, "mark") is >= 0 and int of && view.Lower(of) is "of" or "to" or "towards" or "toward" or "for" or "on" or "at" or "about";
        bool aims = hangs && view.Head(verb) is >= 0 and int head
            && (view.Has(verb, "acl") ? AgreementStates.Of(view.Lemma(head), AgreementSide.Noun) is not (AgreementStatus.Reached or AgreementStatus.InForce)
                : view.Lemma(head) is "focus" or "aim" or "work" or "concentrate" or "insist" or "intend" or "commit" or "talk" or "speak" or "discuss" or "hope" or "think" or "vote" or "dream");
        // "Signing a treaty will take time" is not done, "signing it was a mistake" is.
        bool still = view.Has(verb, "csubj") && !(view.Head(verb) is >= 0 and int judged && (VerbPhrase.Of(view, judged).Time is VerbTime.Past || (view.Child(judged, "cop") is >= 0 and int was && view.Lower(was) is "was" or "were")));
        return still || aims;
    }

    // "a settlement in accordance with resolution 2610", "consistent with the pact": whatever is wished for, the paper by which it is measured stands.
    private static bool IsMeasure(ReportView view, int noun) => view.Child(noun, "case") is > 0 and int preposition && (IsDefinite(view, noun) || AgreementNouns.ProperName(view, noun) is not null)
        && ((view.Is(preposition, "with") && view.Lower(preposition - 1) is "accordance" or "consistent" or "keeping" or "line") || view.Lower(preposition) is "according" or "pursuant");

    // "a truce due to take effect on Monday": the verb, or the word itself; −1 for none.
    private static int Due(ReportView view, int noun)
    {
        // The parser may take "due to" for "because of".
        if (noun + 2 < view.Count && view.Is(noun + 1, "due") && view.Is(noun + 2, "to") && view.Head(noun + 1) is >= 0 and int next && next > noun && view[next].Xpos is "VB")
        {
            return next;
        }

        foreach (int child in view.Children(noun))
        {
            if (view.Is(child, "due") && (view.Has(child, "acl") || view.Has(child, "amod")))
            {
                return view.Child(child, "xcomp") is >= 0 and int verb ? verb : child;
            }
        }

        return -1;
    }

    // "left without signing a truce that both had brokered": whoever brokered it, it is not made.
    private static bool IsLeftUnmade(ReportView view, int noun, int holder) =>
        holder >= 0 && view[holder].Xpos is "VBG" && view.Child(holder, "mark") is >= 0 and int without && view.Is(without, "without") && !IsDefinite(view, noun);

    // "refused to sign the treaty", "refrained from signing it": there is one, which they do not want. The verb that says so, or −1.
    private static int Declined(ReportView view, int noun, int holder) =>
        holder >= 0 && IsDefinite(view, noun) && view.Lemma(holder) is "sign" or "ratify" or "join" && (view.Has(holder, "xcomp") || (view.Child(holder, "mark") is >= 0 and int mark && view.Lower(mark) is "to" or "from")) && view.Head(holder) is >= 0 and int declined && view.Lemma(declined) is "decline" or "refrain" or "refuse"
            && VerbPhrase.Of(view, declined) is { Time: VerbTime.Past, Negated: false }
            ? declined
            : -1;
}
