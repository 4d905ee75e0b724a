using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Events;

/// <summary>Where in its sentence an event is told: as what the sentence says, or beside it in a condition, a purpose, a relative clause.</summary>
internal static class EventStanding
{
    /// <summary>How the words above an event place it.</summary>
    public static (bool Aside, bool Supposed, bool Recalled, int Claimant) Of(ReportView view, int token)
    {
        bool aside = false;
        bool supposed = false;
        bool recalled = IsPluperfect(view, token);
        int claimant = -1;
        int main = Predicate.LostMain(view, token);
        for (int at = token; at >= 0 && at != main; at = view.Head(at))
        {
            if (view.Has(at, "advcl"))
            {
                int mark = view.Child(at, "mark");
                string word = mark >= 0 ? view.Lower(mark) : "";
                supposed |= Clauses.IsInverted(view, at) || word is "if" or "unless" or "whether" or "lest" or "to";
                recalled |= word is "after" or "since";
                aside |= !(word is "as" or "while" or "and" or "but");
            }
            else if (view.Has(at, "acl"))
            {
                aside = true;
                supposed |= view.Head(at) is >= 0 and int rumour && view.Lemma(rumour) is "report" or "rumour" or "rumor" or "claim" or "allegation" or "suggestion" or "speculation";
                supposed |= view.Child(at, "mark") is >= 0 and int to && view.Is(to, "to");
            }
            else if (view.Has(at, "appos") || (at != token && view.Pos(at) is UniversalPos.Noun && !view.Has(at, "root") && !view.Has(at, "ccomp")))
            {
                aside = true;
            }
            else if (view.Has(at, "ccomp") && view.Head(at) is >= 0 and int above)
            {
                claimant = claimant < 0 && SpeechVerbs.FrameOf(view.Lemma(above)) is not null ? above : claimant;
                supposed |= view.Child(at, "mark") is >= 0 and int mark && view.Lower(mark) is "whether" or "if";
            }
            else if (view.Has(at, "xcomp") && view.Head(at) is >= 0 and int governor)
            {
                aside = true;
                supposed |= view[at].Xpos is "VB" || view.Lemma(governor) is "consider" or "contemplate" or "mull" or "weigh";
            }
        }

        return (aside || recalled, supposed, recalled, claimant);
    }

    // "had attacked": over before what is told.
    private static bool IsPluperfect(ReportView view, int token)
    {
        if (view.Pos(token) is not UniversalPos.Verb)
        {
            return false;
        }

        foreach (int child in view.Children(token))
        {
            if (view.Has(child, "aux") && view.Is(child, "had"))
            {
                return true;
            }
        }

        return false;
    }
}
