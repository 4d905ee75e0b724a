using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Commitments;

/// <summary>Whether a verb, with what hangs on it, tells of something that one can undertake, rather than of an encounter, a state, a movement or words.</summary>
internal static class Deeds
{
    /// <summary>Whether the verb is something done.</summary>
    public static bool Is(ReportView view, int verb) =>
        VerbWords.IsVerb(view, verb) && (IsLight(view, verb) ?? (EncounterWords.VerbKind(view.Lemma(verb)) is null && !IsNone(view.Lemma(verb))));

    /// <summary>Whether the verb says what is done to what: "free the crew", "go on paying", "comply with the ruling"; "act" and "respond" leave it open.</summary>
    public static bool HasMatter(ReportView view, int verb)
    {
        if (view.IsLemma(verb, "go"))
        {
            return true;
        }

        foreach (int child in view.Children(verb))
        {
            bool matter = view.Has(child, "obj") || view.Has(child, "xcomp") || view.Has(child, "ccomp")
                || (view.Has(child, "obl") && child > verb && view.Child(child, "case") is >= 0 and int word && view.Lower(word) is "with" or "from" or "to" or "on" && !DayWords.IsDay(view, child));
            if (matter)
            {
                return true;
            }
        }

        return false;
    }

    // Verbs that mean what stands beside them: "hold elections" is a deed, "hold talks" none. Null for any other verb.
    private static bool? IsLight(ReportView view, int verb)
    {
        int thing = view.Child(verb, "obj");
        string what = thing < 0 ? "" : view.Lemma(thing);
        return view.Lemma(verb) switch
        {
            "hold" => what is "election" or "vote" or "referendum" or "ballot" or "poll" || HasNear(view, verb, "accountable", "responsible", "liable", "account"),
            "bring" => thing >= 0 && view.Child(verb, "compound:prt") < 0 && !HasNear(view, verb, "together", "news", "message") && (view.Child(verb, "obl") > thing || view.Child(verb, "xcomp") > thing || view.Child(verb, "advcl") > thing || view.Child(verb, "advmod") > thing || view.Child(thing, "nmod") >= 0),
            "make" => HasNear(view, verb, "sure", "available", "certain") || what is "payment" or "contribution" or "concession" or "reform" or "change" or "effort" or "investment" or "reparation",
            "take" => what is "step" or "measure" or "action" or "responsibility" or "control" or "charge" or "custody" || view.Child(verb, "compound:prt") is >= 0 and int particle && view.Lower(particle) is "over" or "back" or "in",
            "exchange" => what is "prisoner" or "detainee" or "captive" or "body" or "remains" or "hostage" or "list" or "map" or "ambassador" or "datum" or "intelligence",
            "deliver" => thing >= 0 && what is not ("remark" or "speech" or "address" or "statement" or "message" or "lecture" or "talk" or "sermon" or "keynote" or "presentation"),
            "sign" => what is "order" or "law" or "decree" or "bill" or "proclamation",
            "do" => what is "everything" or "all" or "utmost" or "best" or "more" or "whatever" or "thing" && view.Child(verb, "aux") >= 0,
            "go" => IsGoingOn(view, verb),
            "begin" or "continue" or "start" or "try" when view.Child(verb, "xcomp") is >= 0 and int inner && view.Pos(inner) is UniversalPos.Verb => Is(view, inner),
            "return" or "try" or "lift" => thing >= 0 || view.Child(verb, "xcomp") >= 0,
            _ => null,
        };
    }

    // "go on paying", "go ahead with the exercise"
    private static bool IsGoingOn(ReportView view, int verb)
    {
        bool on = verb + 1 < view.Count && view.Lower(verb + 1) is "on" or "ahead" or "through";
        foreach (int child in view.Children(verb))
        {
            if (on && child > verb + 1 && (view[child].Xpos is "VBG" || (view.Has(child, "obl") && view.Child(child, "case") is >= 0 and int with && view.Is(with, "with"))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasNear(ReportView view, int verb, params ReadOnlySpan<string> words)
    {
        const int reach = 16;
        int end = Math.Min(view.SentenceOf(verb).EndToken, Math.Min(Math.Max(view.End(verb), verb + 2), verb + reach));
        for (int i = verb + 1; i < end; i++)
        {
            if (words.Contains(view.Lower(i)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNone(string verb) => verb is "be" or "have" or "travel" or "visit" or "attend" or "participate" or "join" or "host" or "speak" or "lead"
        or "chair" or "address" or "arrive" or "come" or "see" or "know" or "need" or "seem" or "receive" or "discuss" or "depart" or "brief" or "inform" or "update"
        or "say" or "tell" or "gain" or "get" or "obtain" or "like" or "love" or "win" or "lose" or "face"
        or "emphasize" or "emphasise" or "highlight" or "underscore" or "underline" or "reiterate" or "reaffirm" or "stress" or "express" or "convey" or "raise" or "review"
        or "outline" or "present" or "explain" or "engage" or "focus" or "observe" or "mark" or "celebrate";
}
