using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Events;

/// <content>Words that tell an event whatever they govern: "agreed to sing".</content>
internal sealed partial class EventCoder
{
    private EventCoding? Bare(ReadOnlySpan<EventControl> controls, Predicate predicate)
    {
        foreach (EventControl control in controls)
        {
            if (control.Bare.Length == 0)
            {
                continue;
            }

            foreach (string complement in control.Complements)
            {
                if (!(control.Kind is "allow" && !IsGranted(predicate)) && IsThere(predicate, complement, control.Kind is "demand" or "appeal"))
                {
                    var coding = new EventCoding(predicate.Token, control.Bare) { Alone = predicate.IsVerb || _view.Pos(predicate.Token) is UniversalPos.Adj };
                    _targets.Sources(predicate, null, coding);
                    _targets.OfControl(control.Kind, predicate, null, coding);
                    return coding;
                }
            }
        }

        return null;
    }

    // "allowed them to leave", not "allowed the water to boil": who lets nobody do anything grants nothing.
    private bool IsGranted(Predicate predicate) => predicate.Subject >= 0 && nouns.Fits(predicate.Subject, ["actor"])
        && ((predicate.Object >= 0 ? predicate.Object : predicate.Indirect) is not (>= 0 and int one) || nouns.Fits(one, ["actor"]));

    // "insisted that the army leave", not "insisted that it had left".
    private bool IsAsked(int clause)
    {
        if (EventModality.IsDue(_view, clause))
        {
            return true;
        }

        foreach (int child in _view.Children(clause))
        {
            if ((_view.Has(child, "aux") || _view.Has(child, "cop")) && _view.Lower(child) is "is" or "are" or "was" or "were" or "has" or "have" or "had" or "did" or "does" or "will" or "would")
            {
                return false;
            }
        }

        return _view[clause].Xpos is not ("VBD" or "VBZ") || string.Equals(_view.Lower(clause), _view.Lemma(clause), StringComparison.Ordinal);
    }

    private bool IsThere(Predicate predicate, string complement, bool asked)
    {
        if (Awaited(complement, predicate) is not { } awaited)
        {
            return false;
        }

        complement = awaited;
        if (complement is "obj")
        {
            return predicate.Object >= 0;
        }

        foreach (int clause in predicate.Clauses)
        {
            if (complement is "to" or "that" or "ing" && Opens(clause, complement) && (!asked || complement is not "that" || IsAsked(clause)))
            {
                return true;
            }
        }

        string preposition = complement[0] is '@' ? complement[1..] : complement;
        foreach ((string word, int _) in predicate.Phrases)
        {
            if (FrameMatcher.IsPreposition(word, preposition))
            {
                return true;
            }
        }

        // "charged him with taking bribes"
        foreach (int clause in complement[0] is '@' ? [] : predicate.Clauses)
        {
            if (IsOpened(clause, preposition))
            {
                return true;
            }
        }

        return false;
    }
}
