using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Attributions;

/// <summary>Which clause a verb takes as what was said, also where the tree hangs it elsewhere.</summary>
internal sealed class SaidClause(ReportView view)
{
    /// <summary>The root of the clause that a verb takes as what was said, or −1.</summary>
    public int RootOf(int verb)
    {
        foreach (int child in view.Children(verb))
        {
            if (view.Has(child, "ccomp") && !IsRunOn(child) && !IsModifier(child) && !IsTeller(verb, child) && !IsQuestion(view, verb, child))
            {
                // "said on the air that they were recruits, most of them called up": what hangs on the verb may be the end only.
                return Misplaced(verb) is >= 0 and int first && view.Head(first) < child && first < child && view.First(child) > first ? first : child;
            }
        }

        return Misplaced(verb) is >= 0 and int misplaced ? misplaced : BehindThat(verb);
    }

    // "told the state-owned IRNA that …": a participle with a hyphen says nothing.
    private bool IsModifier(int root) =>
        view[root].Xpos is "VBN" && root > 0 && view.Is(root - 1, "-") && view.Child(root, "nsubj") < 0 && view.Child(root, "aux") < 0;

    /// <summary>"Asked about the deal, Anna Berg said": what she was asked is nothing that she said.</summary>
    public static bool IsQuestion(ReportView view, int verb, int root) =>
        root < verb && view[root].Xpos is "VBN" or "VBD" && view.Child(root, "nsubj") < 0 && view.Child(root, "aux") < 0 && view.Lemma(root) is "ask" or "challenge" or "press" or "query" or "question" or "quiz";

    // "said in an interview with state television that …": the parser hangs the clause on the noun before it, but its "that" stands for nothing.
    private int Misplaced(int verb)
    {
        foreach (int child in view.Children(verb))
        {
            bool phrase = child > verb && (view.Has(child, "obl") || view.Has(child, "iobj") || view.Has(child, "obj"));
            // "said in a speech that", and not "warned of a danger that"
            bool beside = child > verb && ((view.Has(child, "obl") && view.CaseOf(child) is "in" or "at" or "during" or "after" or "before") || view.Has(child, "advcl"));
            for (int i = child + 1; (phrase || beside) && i < view.End(child); i++)
            {
                if (beside && view.Relation(i) is "acl:relcl" && IsSaidBehind(verb, i))
                {
                    return i;
                }

                if (!phrase)
                {
                    continue;
                }

                if (view.Has(i, "acl") && (IsToldThat(verb, child, i) || IsToldBare(verb, child, i)))
                {
                    return i;
                }

                if (view.Has(i, "acl") && view.Child(i, "mark") is >= 0 and int mark && view.Is(mark, "that")
                    && (SpeechNouns.Of(view.Lemma(view.Head(i))) is null || (Adjuncts.IsVenue(view, view.Head(i)) && !view.Has(child, "obj"))))
                {
                    return i;
                }
            }
        }

        return -1;
    }

    // "said in a speech to the council that the port would close": what has a subject of its own tells nothing of the council, where nothing else was said.
    private bool IsSaidBehind(int verb, int root)
    {
        bool clause = view.Lemma(verb) is "add" or "announce" or "claim" or "declare" or "insist" or "note" or "reiterate" or "say" or "state" or "stress" or "warn"
            && view.Child(verb, "obj") < 0 && view.Child(verb, "ccomp") < 0 && view.Child(verb, "xcomp") < 0 && view.Is(view.First(root), "that")
            && view.Child(root, "nsubj") is >= 0 and int subject && !view.Is(subject, "that") && Clauses.Subject(view, verb) is >= 0 and int sayer && sayer < verb;
        for (int i = view.SentenceOf(verb).FirstToken; clause && i <= verb; i++)
        {
            // "“It is over,” she said at the talks that she led."
            clause = view.QuoteOf(i) < 0;
        }

        return clause;
    }

    // "told the Gazette that flour had risen": behind whoever is told, "that" opens what was told.
    private bool IsToldThat(int verb, int told, int root) =>
        view.Head(root) == told && view.Is(view.First(root), "that") && view.Child(root, "nsubj") is >= 0 and int subject && !view.Is(subject, "that")
        && view.Lemma(verb) is "tell" or "inform" or "assure" or "remind" or "warn" or "notify" or "advise";

    // "told reporters the talks would go on": without "that" the parser takes what was told for a clause about those who hear it.
    private bool IsToldBare(int verb, int told, int root) =>
        view.Head(root) == told && view.Lemma(verb) is "tell" or "inform" or "assure" or "remind" or "warn" or "notify"
        && view.Child(root, "nsubj") is >= 0 and int subject && subject > told && view.Lower(subject) is not ("who" or "whom" or "which" or "that" or "whose")
        && view.Is(view.First(root), view.Lower(told + 1)) && (view.Child(root, "obj") >= 0 || (IsHearer(view.Lemma(told)) && !(view[told].Xpos is "NNS" && view.Child(told, "det") >= 0)));

    private static bool IsHearer(string noun) => noun is "reporter" or "journalist" or "correspondent" or "newspaper" or "agency" or "television" or "conference" or "briefing" or "media" or "medium" or "press"
        or "parliament" or "lawmaker" or "court" or "council" or "committee" or "audience" or "crowd" or "rally" or "supporter" or "investigator" or "police";

    // "said that it was now or never": without a verb of its own the parser takes what was said for an adverb.
    private int BehindThat(int verb)
    {
        foreach (int child in view.Children(verb))
        {
            if (child > verb && (view.Has(child, "advmod") || view.Has(child, "advcl")) && view.Child(child, "mark") is >= 0 and int mark && mark > verb && view.Is(mark, "that")
                && (view.Child(child, "nsubj") >= 0 || view.Child(child, "cop") >= 0) && !(mark > 0 && view.Lower(mark - 1) is "so" or "now" or "such"))
            {
                return child;
            }
        }

        return -1;
    }

    // "told him that it was so, her office said": whoever reports it closes the sentence, and is nothing that was told.
    private bool IsTeller(int verb, int root) => root > verb && view.First(root) > verb + 1 && IsClosingTeller(root);

    /// <summary>Whether a verb of saying closes its sentence: "…, her office said."</summary>
    public bool IsClosingTeller(int verb) =>
        VerbPhrase.IsVerbal(view, verb) && view[verb].Xpos is "VBD" && SpeechVerbs.FrameOf(view.Lemma(verb)) is not null && view.Child(verb, "ccomp") < 0 && view.Child(verb, "mark") < 0
        && view.Child(verb, "nsubj") is >= 0 and int teller && teller < verb && view.First(teller) is > 0 and var first && view.Is(first - 1, ",")
        && IsClosed(verb);

    /// <summary>"… the ministry said, adding that …": the next saying, and not what was said.</summary>
    public bool IsRunOn(int root) =>
        view[root].Xpos is "VBG" && view.Child(root, "nsubj") < 0 && view.Child(root, "aux") < 0 && SpeechVerbs.Of(view.Lemma(root)) is not null;

    /// <summary>Whether nothing but time and place stands behind a verb in its sentence: "…, her office said on Saturday."</summary>
    public bool IsClosed(int verb)
    {
        foreach (int child in view.Children(verb))
        {
            if (child > verb && !view.IsPunctuation(child) && !(Adjuncts.IsTime(view, child) || Adjuncts.IsVenue(view, child)))
            {
                return false;
            }
        }

        return view.End(verb) >= view.SentenceOf(verb).EndToken - 1;
    }
}
