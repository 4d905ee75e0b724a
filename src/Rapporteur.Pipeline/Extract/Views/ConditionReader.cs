using Rapporteur.Language.Text;

namespace Rapporteur.Pipeline.Extract.Views;

/// <summary>Finds conditions by the words that open them and the clause or phrase that the tree hangs below.</summary>
internal static class ConditionReader
{
    private const int FewestWords = 2;

    /// <summary>Phrases that open a condition. Those that end in "of" or "for" take a noun, the others a clause.</summary>
    private static readonly string[][] Openings =
    [
        ["as", "long", "as"], ["so", "long", "as"], ["as", "soon", "as"], ["on", "condition", "that"], ["on", "the", "condition", "that"], ["in", "the", "event", "of"], ["in", "the", "event", "that"],
        ["in", "event", "of"], ["in", "return", "for"], ["in", "exchange", "for"], ["only", "if"], ["only", "when"], ["only", "once"], ["only", "after"], ["provided", "that"], ["providing", "that"],
    ];

    /// <summary>The conditions of a sentence, in the order of the text; none lies in another.</summary>
    /// <param name="view">The report.</param>
    /// <param name="sentence">Where to look.</param>
    public static List<ConditionSpan> In(ReportView view, Sentence sentence)
    {
        var found = new List<ConditionSpan>();
        for (int token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            if (At(view, token, sentence) is { } condition && condition.End - condition.First >= FewestWords
                && !IsPastUnreal(view, condition.On) && (found.Count == 0 || condition.First >= found[^1].End))
            {
                found.Add(condition);
            }
        }

        return found;
    }

    private static ConditionSpan? At(ReportView view, int token, Sentence sentence)
    {
        int length = OpeningAt(view, token, sentence.EndToken);
        if (length > 0 && IsWithoutEnd(view, token, length))
        {
            return null;
        }

        if (length > 0)
        {
            return Opened(view, token, length, sentence);
        }

        return view.Lower(token) switch
        {
            "provided" or "providing" when view.Child(token, "ccomp") is >= 0 and int clause && clause > token && view.First(clause) <= token + 2 && (view.Has(token, "advcl") || view.Has(token, "xcomp") || (view.Has(token, "acl") && token > 0 && view.Is(token - 1, ","))) => Over(view, token, token),
            "if" or "unless" or "once" or "until" or "provided" or "providing" => Clause(view, token),
            "should" or "were" or "had" when IsInverted(view, token, sentence) => Over(view, token, view.Head(token)),
            _ => Dependent(view, token),
        };
    }

    // "for as long as it takes", "as long as necessary": no condition, but none at all.
    private static bool IsWithoutEnd(ReportView view, int first, int length)
    {
        int next = first + length;
        if (view.Is(first, "as") && view.Is(first + 1, "soon") && next + 1 < view.Count && view.Lower(next + 1) is "can" or "could" or "possibly")
        {
            return true;
        }

        return view.Is(first + length - 1, "as") && next < view.Count
            && (view.Lower(next) is "necessary" or "needed" or "required" or "possible" || (view.Is(next, "it") && next + 1 < view.Count && view.Lower(next + 1) is "takes" or "took" or "is" or "needs"));
    }

    // "unless our partners implement …"
    private static ConditionSpan? Clause(ReportView view, int mark)
    {
        int verb = view.Head(mark);
        bool marks = verb >= 0 && (view.Has(mark, "mark") || view.Has(mark, "advmod")) && view.Has(verb, "advcl");
        bool compares = mark > 0 && view.Lower(mark - 1) is "as" or "even" or "what";
        return marks && !compares && !IsWhether(view, mark, verb) && !IsTold(view, mark, verb) ? Over(view, mark, verb) : null;
    }

    // "asked if", "to see if": a question.
    private static bool IsWhether(ReportView view, int mark, int verb) =>
        view.Is(mark, "if") && view.Head(verb) is >= 0 and int head && verb > head && mark - head <= 2
        && view.Lemma(head) is "ask" or "wonder" or "see" or "know" or "doubt" or "check";

    // "fought on until help came": both happened.
    private static bool IsTold(ReportView view, int mark, int verb) =>
        view.Lower(mark) is "until" or "once" && view[verb].Xpos is "VBD" && view.Head(verb) is >= 0 and int head && view[head].Xpos is "VBD";

    // From the opening to the end of the clause or noun that its last word opens.
    private static ConditionSpan? Opened(ReportView view, int first, int length, Sentence sentence)
    {
        int last = first + length - 1;
        int governed = last;
        while (view.Head(governed) >= 0 && view.Head(governed) <= last)
        {
            governed = view.Head(governed);
        }

        governed = view.Head(governed);
        int opened = view.Head(last);
        if (governed < 0 && opened < 0)
        {
            return null;
        }

        // "in return for easing sanctions": the noun of the phrase may carry what follows, or what follows may carry the phrase.
        int carrier = opened > last ? opened : governed > last ? governed : -1;
        int end = carrier > last ? view.End(carrier) : last + 1;
        for (int i = first; i <= last; i++)
        {
            end = view.Head(i) < first || view.Head(i) > last ? Math.Max(end, view.First(i) >= first ? view.End(i) : i + 1) : end;
        }

        end = Math.Min(end, sentence.EndToken);
        return end <= last + 1 ? null : new ConditionSpan(first, end, Outside(view, carrier >= 0 ? carrier : first, first, end));
    }

    private static ConditionSpan? Over(ReportView view, int first, int verb)
    {
        if (verb < 0)
        {
            return null;
        }

        int start = Math.Min(first, view.First(verb));
        int end = view.End(verb);
        return new ConditionSpan(start, end, Outside(view, verb, start, end));
    }

    // "relies on the creation of …", "is conditional on …"
    private static ConditionSpan? Dependent(ReportView view, int word)
    {
        // "their entry was a condition of the deal"
        if (view.Lemma(word) is "condition" or "precondition" or "prerequisite" && view.Child(word, "cop") >= 0 && view.Child(word, "nsubj") is >= 0 and int what && what < word && view.Pos(what) is UniversalPos.Noun && !VerbPhrase.Of(view, word).Negated)
        {
            return new ConditionSpan(view.First(what), view.End(what), -1);
        }

        // "made their release a condition for signing"
        if (view.Lemma(word) is "condition" or "precondition" && view.Child(word, "cop") < 0 && view.Head(word) is >= 0 and int made && view.IsLemma(made, "make") && view.Child(made, "obj") is >= 0 and int term && term > made && term < word)
        {
            return new ConditionSpan(view.First(term), view.End(term), -1);
        }

        // "is subject to approval by parliament"
        bool subject = view.Is(word, "subject") && view.Child(word, "cop") >= 0;
        if (!subject && view.Lemma(word) is not ("conditional" or "contingent" or "dependent" or "rely" or "depend" or "hinge") && view.Lower(word) is not ("hinges" or "hinged"))
        {
            return null;
        }

        foreach (int child in view.Children(word))
        {
            if (child > word && view.Has(child, "obl") && view.Child(child, "case") is >= 0 and int preposition && (view.Lower(preposition) is "on" or "upon" || (subject && view.Is(preposition, "to"))))
            {
                return new ConditionSpan(word, view.End(child), view.Child(word, "nsubj"));
            }
        }

        return null;
    }

    // The first word above that is no part of the condition.
    private static int Outside(ReportView view, int word, int first, int end)
    {
        int at = view.Head(word);
        while (at >= first && at < end)
        {
            at = view.Head(at);
        }

        return at;
    }

    // "should Ankara withdraw": the auxiliary stands first, and nothing is asked.
    private static bool IsInverted(ReportView view, int auxiliary, Sentence sentence)
    {
        int verb = view.Head(auxiliary);
        return verb > auxiliary && view.Has(auxiliary, "aux") && view.Child(verb, "nsubj") is >= 0 and int subject && subject > auxiliary
            && view.Child(verb, "expl") < 0 && !view.Is(sentence.EndToken - 1, "?");
    }

    // "should have let them in, if it had nothing to hide": reproach, and no condition.
    private static bool IsPastUnreal(ReportView view, int on)
    {
        if (on < 0)
        {
            return false;
        }

        bool have = false;
        bool should = false;
        foreach (int child in view.Children(on))
        {
            have |= view.Has(child, "aux") && view.Is(child, "have");
            should |= view.Has(child, "aux") && view.Lower(child) is "should" or "would" or "could";
        }

        return have && should;
    }

    private static int OpeningAt(ReportView view, int token, int end)
    {
        foreach (string[] words in Openings)
        {
            int matched = 0;
            while (matched < words.Length && token + matched < end && view.Is(token + matched, words[matched]))
            {
                matched++;
            }

            if (matched == words.Length)
            {
                return matched;
            }
        }

        return 0;
    }
}
