using Rapporteur.Pipeline.Extract.Times;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Encounters;

/// <summary>What goes on without end, or again and again: a state of relations, and no encounter.</summary>
internal static class EncounterHabits
{
    /// <summary>"monthly meetings between", "regular contacts": several, of no day.</summary>
    public static bool OfNoun(ReportView view, int noun)
    {
        if (view[noun].Xpos is not "NNS")
        {
            return false;
        }

        foreach (int child in view.Children(noun))
        {
            if (view.Has(child, "amod") && view.Lower(child) is "regular" or "daily" or "weekly" or "monthly" or "annual" or "yearly" or "quarterly" or "frequent" or "periodic" or "routine")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"meets once a year", "will closely consult with": as a rule, not once.</summary>
    public static bool OfVerb(ReportView view, int verb, EventTimes times)
    {
        bool lasting = view.Lemma(verb) is "consult" or "confer" or "talk" or "speak" && VerbPhrase.Of(view, verb).Time is VerbTime.Future or VerbTime.Infinitive or VerbTime.Present;
        foreach (int child in view.Children(verb))
        {
            bool again = view.Has(child, "advmod") && view.Lower(child) is "regularly" or "daily" or "weekly" or "monthly" or "annually" or "yearly" or "often" or "frequently" or "usually" or "routinely" or "periodically" or "always";
            if (again || (lasting && view.Has(child, "advmod") && view.Lower(child) is "closely" or "constantly" or "continuously"))
            {
                return true;
            }
        }

        // "used to meet with poets"
        if (view.Has(verb, "xcomp") && view[verb].Xpos is "VB" && view.Head(verb) is >= 0 and int used && view.Is(used, "used"))
        {
            return true;
        }

        // "pledged on Friday to consult one another in a crisis": what they will do as a rule.
        bool promised = lasting && view[verb].Xpos is "VB" && view.Lemma(verb) is "consult" or "confer" && Clauses.GoverningVerb(view, verb) is >= 0 and int promise
            && view.Lemma(promise) is "agree" or "commit" or "pledge" or "promise" or "undertake" or "vow" && !times.Has(verb, verb);
        return promised || times.IsRepeated(verb) || (lasting && view.Has(verb, "xcomp") && view.Head(verb) is >= 0 and int head && view.Lemma(head) is "continue" && !times.Has(verb, verb));
    }
}
