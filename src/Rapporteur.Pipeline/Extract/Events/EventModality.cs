using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Events;

/// <summary>What a verb's own "will", "may", "must" and "not" make of the event it tells.</summary>
internal static class EventModality
{
    /// <summary>Whether the clause says what somebody must do: must, should, ought to, has to, needs to.</summary>
    public static bool IsDue(ReportView view, int clause)
    {
        foreach (int child in view.Children(clause))
        {
            if (view.Has(child, "aux") && view.Lower(child) is "must" or "should" or "ought")
            {
                return true;
            }
        }

        return view.Lemma(clause) is "have" or "need" or "ought" && view.Child(clause, "xcomp") >= 0;
    }

    /// <summary>Turns what will be done into what is promised or threatened, and what will not into what is refused.</summary>
    public static void Apply(ReportView view, int verb, EventCoding coding, EventLexicon lexicon)
    {
        VerbPhrase phrase = VerbPhrase.Of(view, verb);
        bool can = false;
        bool due = false;
        foreach (int child in view.Children(verb))
        {
            if (view.Has(child, "aux"))
            {
                can |= view.Lower(child) is "may" or "might" or "could" or "can";
                due |= view.Lower(child) is "must" or "should" or "ought";
            }
        }

        bool infinitive = phrase.Infinitive || view[verb].Xpos is "VBG";
        bool meant = IsToBe(view, verb);
        bool coming = meant || phrase.Time is VerbTime.Future || (phrase.Time is VerbTime.Unreal && !due && !infinitive) || IsGoing(view, verb);
        coding.Planned |= meant || phrase.Time is VerbTime.Future;
        if (phrase is { Time: VerbTime.Unreal, Perfect: true, Negated: false })
        {
            // "would have invited him": it never came to it.
            coding.Possible = true;
            return;
        }

        if (phrase.Negated)
        {
            string? refused = coming && !can ? lexicon.Compose("refuse", coding.Bare) : null;
            if (refused is { Length: > 0 } and not "=")
            {
                coding.Code = refused;
            }
            else
            {
                coding.Negated = !coding.Negated;
            }

            return;
        }

        if (coming && lexicon.Compose("intend", coding.Bare) is { Length: > 0 } intended and not "=")
        {
            coding.Code = intended;
            coding.Possible |= can || phrase.Possible && phrase.Time is not VerbTime.Future;
        }
        else if (can || due)
        {
            coding.Possible = true;
        }
    }

    // "is to visit", "are to meet": an infinitive with its own "is".
    private static bool IsToBe(ReportView view, int verb) =>
        view.Child(verb, "mark") is >= 0 and int to && view.Is(to, "to") && (view.Child(verb, "cop") is >= 0 and int be ? be : view.Child(verb, "aux")) is >= 0 and int form
        && view.Lower(form) is "is" or "are" or "was" or "were";

    // "is meeting him on Monday" is left open; "is to meet" and "is going to" are not.
    private static bool IsGoing(ReportView view, int verb) =>
        view.Head(verb) is >= 0 and int head && view.Has(verb, "xcomp") && view.Lower(head) is "going" && view.Child(head, "aux") >= 0;
}
