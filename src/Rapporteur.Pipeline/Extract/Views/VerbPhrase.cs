using Rapporteur.Language.Text;

namespace Rapporteur.Pipeline.Extract.Views;

/// <summary>What a verb's auxiliaries, particles and governors say of it: past or to come, denied, wanted, only possible.</summary>
internal readonly record struct VerbPhrase(VerbTime Time, bool Negated, bool Possible, bool Progressive, bool Perfect, bool Passive, bool Infinitive)
{
    public static VerbPhrase Of(ReportView view, int verb)
    {
        string xpos = view[verb].Xpos;
        bool will = false, would = false, possible = false, negated = false, passive = false, have = false, be = false, finiteBe = false, bePast = false, to = false, did = false;
        foreach (int child in view.Children(verb))
        {
            // "Now is the time," said …: a word inside the marks is no auxiliary of the verb outside.
            if (view.QuoteOf(child) >= 0 && view.QuoteOf(verb) < 0)
            {
                continue;
            }

            if (view.Has(child, "aux") || view.Has(child, "cop"))
            {
                string word = view.Lower(child);
                will |= word is "will" or "shall" or "'ll" or "’ll";
                would |= word is "would" or "'d";
                possible |= word is "may" or "might" or "could" or "can" or "should" or "must";
                have |= view.IsLemma(child, "have");
                did |= word is "did";
                be |= view.IsLemma(child, "be");
                finiteBe |= word is "is" or "are" or "was" or "were" or "am";
                bePast |= word is "was" or "were";
                passive |= view.Relation(child) is "aux:pass";
            }
            else if (view.Has(child, "mark") && view.Is(child, "to"))
            {
                to = true;
            }
            else if (view.Lower(child) is "not" or "n't" or "n’t" or "never" or "neither" or "nor" or "no" && !view.Has(child, "obj"))
            {
                negated = true;
            }
        }

        negated |= HasNoSubject(view, verb);
        bool progressive = be && xpos is "VBG";
        VerbTime time = will ? VerbTime.Future
            : would || possible ? VerbTime.Unreal
            // "is said to have met her" was; "was to have met her" was to come.
            : to && !(have && !finiteBe && IsReported(view, verb)) ? VerbTime.Infinitive
            : bePast || did || xpos is "VBD" || (have && xpos is "VBN") ? VerbTime.Past
            : xpos is "VBN" && !be ? VerbTime.Past
            : VerbTime.Present;
        return new VerbPhrase(time, negated, would || possible, progressive, have, passive || view.Relation(verb).EndsWith(":pass", StringComparison.Ordinal), to);
    }

    // "is said to have met her", "claims to have met her"; who hopes to have met her has not.
    private static bool IsReported(ReportView view, int verb) =>
        view.Head(verb) is >= 0 and int head && view.Lemma(head) is "allege" or "appear" or "believe" or "claim" or "deny" or "know" or "presume" or "report" or "rumor" or "rumour" or "say" or "seem" or "suppose" or "suspect" or "think" or "understand" or "profess" or "purport" or "admit" or "happen";

    // "Neither Kenya nor Norway has signed", "none of them came": the subject denies it.
    private static bool HasNoSubject(ReportView view, int verb)
    {
        int subject = view.Child(verb, "nsubj");
        if (subject < 0 || view.Lower(subject) is "none" or "nobody" or "neither")
        {
            return subject >= 0;
        }

        int first = view.First(subject);
        return view.Is(first, "neither") && first < subject;
    }

    /// <summary>Whether the verb is finite by itself, or a participle or infinitive that leans on another.</summary>
    public static bool IsVerbal(ReportView view, int token) => view.Pos(token) is UniversalPos.Verb or UniversalPos.Aux;
}

/// <summary>The time that a verb form tells.</summary>
internal enum VerbTime
{
    /// <summary>Simple present and the like.</summary>
    Present,

    /// <summary>Past and perfect.</summary>
    Past,

    /// <summary>With will or shall.</summary>
    Future,

    /// <summary>With to.</summary>
    Infinitive,

    /// <summary>With would, could, may and the like.</summary>
    Unreal,
}
