using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Attributions;

/// <summary>Whether a saying is told as done: not planned, wished, denied or refused. Only such a saying is a statement.</summary>
internal static class Tellings
{
    private static bool IsAsked(ReportView view, int verb)
    {
        int to = view.Child(verb, "mark");
        return to > 0 && view.Lower(to - 1) is "when" or "how" or "where" or "whether" or "what" or "whom" or "why";
    }

    public static bool IsDone(ReportView view, int verb, VerbPhrase phrase)
    {
        if (phrase.Negated || phrase.Time is VerbTime.Future or VerbTime.Unreal)
        {
            return false;
        }

        if (phrase.Time != VerbTime.Infinitive)
        {
            // "urged them to listen and commit to": as done as the infinitive before it.
            bool bare = view.Has(verb, "conj") && view[verb].Xpos is "VB" or "VBP" && view.Child(verb, "nsubj") < 0;
            return !bare || VerbPhrase.Of(view, view.Head(verb)) is not { Infinitive: true } first || IsDone(view, view.Head(verb), first);
        }

        int governor = view.Head(verb);
        // "was quick to point out that"
        if (governor >= 0 && view.Lemma(governor) is "quick" or "swift" or "careful" && view.Child(governor, "cop") >= 0)
        {
            return VerbPhrase.Of(view, governor) is { Time: VerbTime.Past or VerbTime.Present, Negated: false };
        }

        if (governor < 0 || !VerbPhrase.IsVerbal(view, governor))
        {
            return false;
        }

        // "spoke today … to reiterate": a purpose of something done is done; "wants to say" is not.
        // "have not decided when to invite" invites nobody yet.
        return view.Has(verb, "advcl") || (view.Has(verb, "csubj") && governor < verb)
            ? VerbPhrase.Of(view, governor) is { Time: VerbTime.Past, Negated: false } && !IsAsked(view, verb)
            : view.Has(verb, "xcomp") && view.Lemma(governor) is "continue" or "go" or "begin" or "rush" or "proceed"
                || (view.Has(verb, "conj") && IsDone(view, governor, VerbPhrase.Of(view, governor) with { Negated = false }));
    }
}
