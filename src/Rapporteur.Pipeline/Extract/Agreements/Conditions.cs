using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Agreements;

/// <summary>Conditions in the sentence of an agreement, each with what hangs on it.</summary>
internal sealed class Conditions(ReportView view)
{
    private const int FewestWords = 2;

    /// <summary>The conditions of a sentence, in the order of the text.</summary>
    public List<ConditionMention> In(Sentence sentence)
    {
        var found = new List<ConditionMention>();
        for (int token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            ConditionMention? condition = view.Lower(token) switch
            {
                "if" or "unless" or "once" or "until" or "provided" or "providing" => Clause(token),
                "when" when token > 0 && view.Is(token - 1, "only") => Clause(token),
                "should" when IsInverted(token, sentence) => OfVerb(token, view.Head(token)),
                "return" or "exchange" => Phrase(token, "in", "for"),
                "condition" => OnCondition(token),
                "event" => Phrase(token, "in", "of") ?? Phrase(token, "the", "of"),
                "conditional" or "contingent" or "dependent" or "relies" or "depends" or "rely" or "depend" or "hinges" or "hinge" => Dependent(token),
                _ => null,
            };
            if (condition is not null && !found.Exists(other => other.If.Overlaps(condition.If)))
            {
                found.Add(condition);
            }
        }

        return found;
    }

    // "unless our partners implement …", "only when …"
    private ConditionMention? Clause(int mark)
    {
        int verb = view.Head(mark);
        bool marks = verb >= 0 && (view.Has(mark, "mark") || view.Has(mark, "advmod")) && view.Has(verb, "advcl");
        return marks && !IsWhether(mark, verb) ? OfVerb(mark, verb) : null;
    }

    // "asked if", "to see if": a question, not a condition.
    private bool IsWhether(int mark, int verb) =>
        view.Is(mark, "if") && view.Head(verb) is >= 0 and int head && view.Lemma(head) is "ask" or "wonder" or "see" or "know" or "doubt" or "check" && verb > head && mark - head <= 2;

    private ConditionMention? OfVerb(int first, int verb)
    {
        if (verb < 0)
        {
            return null;
        }

        int start = Math.Min(first, view.First(verb));
        int end = view.End(verb);
        int head = view.Head(verb);
        return end - start < FewestWords ? null : new ConditionMention(view.Range(start, end), head < 0 ? null : Rest(head, start, end));
    }

    // "in return for easing sanctions": from the preposition to the end of what it takes.
    private ConditionMention? Phrase(int noun, string before, string after)
    {
        if (noun == 0 || noun + 1 >= view.Count || !view.Is(noun - 1, before) || !view.Is(noun + 1, after))
        {
            return null;
        }

        int first = view.Is(noun - 1, "the") && noun >= 2 && view.Is(noun - 2, "in") ? noun - 2 : noun - 1;
        int end = Math.Max(view.End(noun), noun + 2);
        for (int i = noun + 2; i < Math.Min(view.SentenceOf(noun).EndToken, noun + 4); i++)
        {
            end = view.Pos(i) is UniversalPos.Noun or UniversalPos.Verb or UniversalPos.Propn or UniversalPos.Adj ? Math.Max(end, view.First(i) > noun ? view.End(i) : i + 1) : end;
        }

        int head = Clauses.GoverningVerb(view, noun);
        return new ConditionMention(view.Range(first, end), head < 0 || head >= first ? null : Rest(head, first, end));
    }

    private ConditionMention? OnCondition(int noun)
    {
        if (noun == 0 || !(view.Is(noun - 1, "on") || (noun > 1 && view.Is(noun - 2, "on"))) || view.Lower(Math.Min(noun + 1, view.Count - 1)) is "of")
        {
            return null;
        }

        int end = view.End(noun);
        int head = Clauses.GoverningVerb(view, noun);
        return end - noun <= FewestWords ? null : new ConditionMention(view.Range(noun - 1, end), head < 0 ? null : Rest(head, noun - 1, end));
    }

    // "relies on the creation of …", "is conditional on …"
    private ConditionMention? Dependent(int word)
    {
        foreach (int child in view.Children(word))
        {
            if (child > word && view.Has(child, "obl") && view.Child(child, "case") is >= 0 and int preposition && view.Lower(preposition) is "on" or "upon")
            {
                int subject = view.Child(word, "nsubj");
                return new ConditionMention(view.Range(word, view.End(child)), subject < 0 ? null : view.Range(view.First(subject), view.End(subject)));
            }
        }

        return null;
    }

    // What hangs on the condition: the clause above, without the condition itself.
    private Domain.Provenance.TextRange? Rest(int head, int first, int end)
    {
        int from = view.First(head);
        int to = view.End(head);
        if (from < first && head < first)
        {
            return view.Range(from, first);
        }

        return end < to && head >= end ? view.Range(end, to) : null;
    }

    private bool IsInverted(int should, Sentence sentence)
    {
        int verb = view.Head(should);
        return verb > should && view.Has(should, "aux") && view.Child(verb, "nsubj") is >= 0 and int subject && subject > should && !view.Is(sentence.EndToken - 1, "?");
    }
}
