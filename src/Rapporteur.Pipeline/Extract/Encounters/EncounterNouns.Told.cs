using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Encounters;

// Whether a noun speaks of an encounter told before, of another, or of none in particular.
internal static partial class EncounterNouns
{
    /// <summary>"It was the second conversation of the two": another word for what was told just before.</summary>
    public static bool IsSaidOfIt(ReportView view, int noun) =>
        view.Child(noun, "cop") >= 0 && view.Child(noun, "nsubj") is >= 0 and int it && view.Lower(it) is "it" or "this";

    /// <summary>"the", "this", "their", "today's": spoken of before.</summary>
    public static bool PointsBack(ReportView view, int noun)
    {
        if (IsSaidOfIt(view, noun))
        {
            return true;
        }

        foreach (int child in view.Children(noun))
        {
            if (view.Lower(child) is "the" or "this" or "these" or "their" or "today" or "both")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOrdinal(string word) => word is "second" or "third" or "fourth" or "fifth" or "sixth" or "seventh" or "eighth" or "ninth" or "tenth";

    /// <summary>"The discussions were substantive", "the talks lasted an hour", "the meeting was the beginning": what only those have that took place.</summary>
    public static bool TookPlace(ReportView view, int noun)
    {
        // "Today's meeting was the beginning of this dialogue"
        bool part = view.Has(noun, "nmod") && view.Head(noun) is >= 0 and int of && view.Lower(of) is "beginning" or "start" or "end" or "conclusion" or "continuation";
        int told = view.Has(noun, "nsubj") || part ? view.Head(noun) : -1;
        if (told < 0 || VerbPhrase.Of(view, told).Negated)
        {
            return false;
        }

        bool was = view.Child(told, "cop") is >= 0 and int be && view.Lower(be) is "was" or "were" && view.Lower(told) is not ("due" or "set" or "likely" or "possible" or "off" or "ready" or "near" or "close");
        return was || (view[told].Xpos is "VBD" && view.Lemma(told) is "last" or "end" or "conclude" or "finish" or "focus" or "cover" or "address" or "touch" or "produce" or "yield");
    }

    /// <summary>"another", "previous", "latest": not the one spoken of last.</summary>
    public static bool IsOther(ReportView view, int noun)
    {
        if (IsSaidOfIt(view, noun))
        {
            return false;
        }

        foreach (int child in view.Children(noun))
        {
            if (IsOrdinal(view.Lower(child)) || view.Lower(child) is "next" or "another" or "future" or "further" or "new" or "previous" or "last" or "earlier"
                or "recent" or "additional" or "upcoming" or "latest" or "fresh" or "other" or "separate" or "several" or "more" or "subsequent" or "follow-up" or "first")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"a second meeting", "another round", "further talks": after one told before, with the same people.</summary>
    public static bool FollowsUp(ReportView view, int noun)
    {
        if (IsSaidOfIt(view, noun))
        {
            return false;
        }

        foreach (int child in view.Children(noun))
        {
            if (IsOrdinal(view.Lower(child)) || view.Lower(child) is "another" or "further" or "follow-up" or "subsequent"
                || (view.Lower(child) is "new" or "fresh" or "first" or "last" or "latest" or "previous" && LemmaOf(view, noun) is "round")
                || (view.Lower(child) is "last" or "latest" or "previous" && LemmaOf(view, noun) is "talk" or "negotiation")
                || (view.Is(child, "next") && view.Has(child, "amod")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"dialogue", "in consultation with": the noun without article tells how they stand, not that they met.</summary>
    public static bool IsActivity(ReportView view, int noun)
    {
        // "deepen their dialogue", "the level of consultation between the two": how they stand.
        bool kept = view.Has(noun, "obj") && view.Head(noun) is >= 0 and int verb && view.Lemma(verb) is "deepen" or "strengthen" or "intensify" or "enhance" or "maintain" or "sustain" or "expand"
            || (view.Has(noun, "nmod") || view.Has(noun, "conj")) && view.Head(noun) is >= 0 and int level && (view.Lemma(level) is "level" or "degree" or "engagement");
        if (view.IsLemma(noun, "engagement") || (kept && view.Lemma(noun) is "dialogue" or "consultation" or "discussion" or "cooperation" or "mediation"))
        {
            return true;
        }

        bool bare = view.Lemma(noun) is "dialogue" or "consultation" or "negotiation" or "discussion" or "mediation" && view[noun].Xpos is "NN"
            && view.Child(noun, "det") < 0 && view.Child(noun, "nmod:poss") < 0 && view.Child(noun, "nummod") < 0;
        return bare && !IsNamed(view, noun);
    }

    // "travel to Kabul", "a tour of the Gulf": a word of traffic unless it says whither.
    private static bool GoesSomewhere(ReportView view, int noun)
    {
        foreach (int child in view.Children(noun))
        {
            bool whither = view.Has(child, "nmod") && view.Pos(child) is UniversalPos.Propn && view.Child(child, "case") is >= 0 and int preposition
                && (view.Is(preposition, "to") || (view.Is(preposition, "of") && view.IsLemma(noun, "tour")));
            if (whither)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The word that a noun's preposition hangs on: "hours" of "before three hours of talks".</summary>
    public static int WithLength(ReportView view, int noun) =>
        view.Has(noun, "nmod") && view.Child(noun, "case") is >= 0 and int of && view.Is(of, "of") && view.Head(noun) is >= 0 and int length
            && view.Lemma(length) is "hour" or "minute" or "day" or "week" or "month" or "round" ? length : noun;

    public static bool HasArticleA(ReportView view, int noun) =>
        view.Child(noun, "det") is >= 0 and int article && view.Lower(article) is "a" or "an" or "another";

    /// <summary>Whether it bears a name: "the Geneva Conference", "the G20 summit".</summary>
    public static bool IsNamed(ReportView view, int noun)
    {
        if (view.Pos(noun) == UniversalPos.Propn)
        {
            return true;
        }

        foreach (int child in view.Children(noun))
        {
            if (view.Has(child, "compound") && view.Pos(child) == UniversalPos.Propn)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words of its name that tell it from others, in lower case: "one ocean" of "the One Ocean Summit"; null where it has none but a place's or a state's.</summary>
    public static string? NameOf(ReportView view, int noun)
    {
        List<string>? words = null;
        foreach (int child in view.Children(noun))
        {
            if (child < noun && view.Has(child, "compound") && view.Pos(child) is UniversalPos.Propn && Countries.ByName(view[child].Form) is null
                && Countries.ByDemonym(view[child].Form) is null && Lexicon.Places.ByName(view[child].Form) is null)
            {
                (words ??= []).Add(view.Lower(child));
            }
        }

        return words is null ? null : string.Join(' ', words);
    }

    /// <summary>"the nuclear negotiations", "peace talks": a process, which is no single meeting or call told before.</summary>
    public static bool IsProcess(ReportView view, int noun)
    {
        if (view.IsLemma(noun, "negotiation"))
        {
            return true;
        }

        foreach (int child in view.Children(noun))
        {
            if (child < noun && (view.Has(child, "compound") || view.Has(child, "amod")) && view.Lower(child) is "nuclear" or "peace" or "trade" or "border" or "budget" or "accession" or "climate" or "ceasefire" or "truce" or "disarmament" or "hostage" or "prisoner" or "reunification" or "normalisation" or "normalization")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the first meeting".</summary>
    public static bool IsFirst(ReportView view, int noun)
    {
        foreach (int child in view.Children(noun))
        {
            if (view.Is(child, "first"))
            {
                return true;
            }
        }

        return false;
    }
}
