using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Events;

/// <summary>Whether a word has about it what a frame of the lexicon asks for.</summary>
internal sealed class FrameMatcher(ReportView view, NounPhrases nouns)
{
    /// <summary>The first frame whose conditions all hold; they stand the narrowest first.</summary>
    public EventFrame? Match(ReadOnlySpan<EventFrame> frames, Predicate predicate)
    {
        foreach (EventFrame frame in frames)
        {
            if (Holds(frame, predicate))
            {
                return frame;
            }
        }

        return null;
    }

    private bool Holds(EventFrame frame, Predicate predicate)
    {
        EventSlot? given = null;
        foreach (EventSlot slot in frame.Slots)
        {
            if (slot.Kind is EventSlotKind.Object)
            {
                // Two objects are two words: "gave Chad tanks".
                if (given is { Labels: ["actor"] } && !(predicate.Indirect >= 0 && predicate.Object >= 0
                    && ((Fits(predicate.Indirect, given.Labels) && Fits(predicate.Object, slot.Labels)) || (Fits(predicate.Object, given.Labels) && Fits(predicate.Indirect, slot.Labels)))))
                {
                    return false;
                }

                given = slot;
            }

            if (!Holds(slot, predicate))
            {
                return false;
            }
        }

        return true;
    }

    private bool Holds(EventSlot slot, Predicate predicate) => slot.Kind switch
    {
        EventSlotKind.Particle => predicate.Particles.Contains(slot.Name),
        EventSlotKind.Absent => slot.Name is "obj" ? predicate.Object < 0 : slot.Name is "comp" ? !IsNamed(predicate) : !HasPhrase(slot.Name, [], predicate),
        EventSlotKind.Subject => predicate.Subject >= 0 && Fits(predicate.Subject, slot.Labels),
        EventSlotKind.Object => (predicate.Object >= 0 && Fits(predicate.Object, slot.Labels)) || (predicate.Indirect >= 0 && Fits(predicate.Indirect, slot.Labels)),
        EventSlotKind.Modifier => HasModifier(predicate.Token, slot.Labels),
        EventSlotKind.Complement when slot.Labels.Length == 0 => IsNamed(predicate),
        EventSlotKind.Complement => HasComplement(predicate.Token, slot.Labels) || (predicate.Object >= 0 && HasComplement(predicate.Object, slot.Labels)),
        _ => HasPhrase(slot.Name, slot.Labels, predicate),
    };

    private bool Fits(int token, string[] labels) => labels.Length == 0 || nouns.Fits(token, labels);

    private bool HasPhrase(string preposition, string[] labels, Predicate predicate)
    {
        foreach ((string word, int head) in predicate.Phrases)
        {
            if (IsPreposition(word, preposition) && Fits(head, labels))
            {
                return true;
            }
        }

        if (preposition is "as" && labels.Length > 0)
        {
            // "described it as unacceptable"
            foreach (int clause in predicate.Clauses)
            {
                if (clause > 0 && view[clause - 1].Form is "as" && nouns.IsOfClass(clause, labels))
                {
                    return true;
                }
            }
        }

        if (preposition is "to" && labels.Length > 0)
        {
            foreach (int clause in predicate.Clauses)
            {
                if (IsOrJoined(clause, labels) || (labels[0] is "any" && view[clause].Xpos is "VB"))
                {
                    return true;
                }

                if ((view.Child(clause, "mark") is >= 0 and int mark ? view.Is(mark, "to") : view.IsLemma(predicate.Token, "let")) && Array.IndexOf(labels, nouns.LemmaOf(clause)) >= 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    // "gathered to mark a year and to demand elections": the second of two purposes.
    private bool IsOrJoined(int clause, string[] labels)
    {
        foreach (int child in view.Children(clause))
        {
            if (view.Has(child, "conj") && view[child].Xpos is "VB" && Array.IndexOf(labels, nouns.LemmaOf(child)) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    // "on" and "upon", "into" and "in" are one to the lexicon.
    public static bool IsPreposition(string word, string wanted) => string.Equals(word, wanted, StringComparison.Ordinal)
        || (wanted is "on" && word is "upon" or "onto") || (wanted is "in" && word is "into" or "inside") || (wanted is "with" && word is "alongside");

    // "called the minister a liar": what the object is named, a noun or an adjective.
    private bool IsNamed(Predicate predicate)
    {
        if (predicate.Indirect >= 0 && predicate.Object > predicate.Indirect && view.IsLemma(predicate.Token, "call"))
        {
            return true;
        }

        foreach (int clause in predicate.Clauses)
        {
            if (view.Has(clause, "xcomp") && view.Pos(clause) is UniversalPos.Noun or UniversalPos.Adj or UniversalPos.Propn)
            {
                return true;
            }
        }

        return false;
    }

    // The parser may hang it on the verb or on the object.
    private bool HasComplement(int token, string[] labels)
    {
        foreach (int child in view.Children(token))
        {
            if (Array.IndexOf(labels, nouns.LemmaOf(child)) >= 0 || (view.Pos(child) is UniversalPos.Adj or UniversalPos.Noun && (child > token || !(view.Has(child, "amod") || view.Has(child, "compound"))) && nouns.IsOfClass(child, labels)))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasModifier(int token, string[] labels)
    {
        foreach (int child in view.Children(token))
        {
            if ((view.Has(child, "amod") || view.Has(child, "compound") || view.Has(child, "nmod:poss")) && nouns.Fits(child, labels))
            {
                return true;
            }
        }

        return false;
    }
}
