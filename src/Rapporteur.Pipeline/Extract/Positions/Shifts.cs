using Rapporteur.Domain.Provenance;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Positions;

/// <summary>Words that show that a stance departs from an earlier one ("no longer", "for the first time"), or that it was held before ("earlier demand").</summary>
internal static class Shifts
{
    private const int Reach = 6;

    /// <summary>The words beside the cue that show a departure, or null.</summary>
    public static TextRange? At(ReportView view, int cue)
    {
        int first = Math.Max(view.SentenceOf(cue).FirstToken, cue - Reach);
        int end = Math.Min(view.SentenceOf(cue).EndToken, cue + Reach);
        for (int i = first; i < end; i++)
        {
            int length = LengthAt(view, i, end);
            if (length > 0)
            {
                return view.Range(i, i + length);
            }
        }

        int governor = view.Head(cue);
        return governor >= 0 && IsGivenUp(view, governor, cue) ? view.Range(governor, governor + 1) : null;
    }

    /// <summary>Whether the stance is given up or softened: "dropped its demand", "a softening of stance on its demand".</summary>
    public static bool IsGivenUp(ReportView view, int cue) => Giving(view, cue) >= 0;

    /// <summary>Whether it is told as held before: "earlier demand", "had long opposed", "previously rejected".</summary>
    public static bool IsEarlier(ReportView view, int cue)
    {
        foreach (int child in view.Children(cue))
        {
            if (child < cue && view.Lower(child) is "earlier" or "previous" or "former" or "past" or "old" or "initial" or "original" or "previously" or "formerly" or "initially" or "originally")
            {
                return true;
            }
        }

        return Giving(view, cue) >= 0;
    }

    /// <summary>The word that gives the stance up, or −1.</summary>
    public static int Giving(ReportView view, int cue)
    {
        int at = view.Head(cue);
        for (int hops = 0; hops < 4 && at >= 0; hops++, at = view.Head(at))
        {
            if (IsGivenUp(view, at, cue))
            {
                return at;
            }
        }

        // "a softening of stance on its earlier demand", wherever the parser hangs the demand.
        for (int i = cue - 1; i >= Math.Max(view.SentenceOf(cue).FirstToken, cue - Reach); i--)
        {
            if (IsChange(view, i))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The words that give a stance up: "softening of stance".</summary>
    public static TextRange GivingWords(ReportView view, int giving)
    {
        bool of = giving + 2 < view.Count && view.Is(giving + 1, "of") && view.Lemma(giving + 2) is "stance" or "position" or "policy" or "line";
        return view.Range(giving, of ? giving + 3 : giving + 1);
    }

    private static bool IsChange(ReportView view, int noun) =>
        view.Lemma(noun) is "softening" or "reversal" or "abandonment" or "relaxation" or "retreat" or "u-turn" or "climbdown";

    private static bool IsGivenUp(ReportView view, int governor, int cue)
    {
        bool verb = VerbPhrase.IsVerbal(view, governor) && view.Lemma(governor) is "drop" or "abandon" or "soften" or "relax" or "withdraw" or "reverse" or "moderate" or "retract"
            && (view.Has(cue, "obj") || view.Has(cue, "nsubj"));
        verb |= VerbPhrase.IsVerbal(view, governor) && view.Has(cue, "obl") && governor + 1 < view.Count
            && (view.Lemma(governor) is "back" or "climb" ? view.Lower(governor + 1) is "down" or "off" or "away" : view.Lemma(governor) is "retreat" or "yield" or "relent");
        bool noun = IsChange(view, governor);
        return (verb && !VerbPhrase.Of(view, governor).Negated) || noun;
    }

    private static int LengthAt(ReportView view, int token, int end)
    {
        bool next = token + 1 < end;
        return view.Is(token, "no") && next && view.Is(token + 1, "longer") ? 2
            : view.Is(token, "for") && token + 3 < end && view.Is(token + 1, "the") && view.Is(token + 2, "first") && view.Is(token + 3, "time") ? 4
            : view.Is(token, "now") && next && VerbPhrase.IsVerbal(view, token + 1) ? 1
            : 0;
    }
}
