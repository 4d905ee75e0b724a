using Rapporteur.Domain.Facts;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Positions;

// What a thing rests on, hangs on or is left on: "remains the basis of", "depends on", "off the table".
internal sealed partial class Verdicts
{
    // "the time for dialogue"
    private int TimeFor(int time)
    {
        foreach (int child in _view.Children(time))
        {
            if (child > time && (_view.Has(child, "nmod") || _view.Has(child, "acl")) && (_view.Child(child, "case") is >= 0 and int preposition ? _view.Is(preposition, "for") : _view[child].Xpos is "VB"))
            {
                return child;
            }
        }

        return -1;
    }

    // "The accord remains the basis of the talks", "… the only framework for …"
    private bool IsFooting(int verb)
    {
        foreach (int child in _view.Children(verb))
        {
            if (child > verb && (_view.Has(child, "xcomp") || _view.Has(child, "obj")) && _view.Lemma(child) is "basis" or "foundation" or "cornerstone" or "framework" or "bedrock" or "path" or "goal" or "solution")
            {
                return _view.Child(child, "det") is >= 0 and int article && _view.Is(article, "the");
            }
        }

        return false;
    }

    // "in no way undermines"
    private bool IsInNoWay(int verb) => verb > 2 && _view.Is(verb - 1, "way") && _view.Is(verb - 2, "no");

    // "Talks will depend on what was done": made to hang on it.
    private bool IsHanging(int verb) =>
        (_view.Lemma(verb) is "depend" or "hinge" || _view.Lower(verb) is "contingent" or "conditional" or "dependent")
        && _view.Child(verb, "nsubj") is >= 0 and int subject && _view.Lemma(subject) is "talk" or "negotiation" or "withdrawal" or "deal" or "agreement" or "release" or "support" or "lifting" or "sanction"
            or "participation" or "return" or "decision" or "signature" or "cooperation" or "relation" or "peace" or "meeting" or "ceasefire" or "truce" or "step" or "progress" or "tie" or "aid" or "attendance" or "accession" or "membership" or "normalisation" or "normalization" or "recognition" or "ratification" or "assistance"
        && _view.Child(verb, "obl") is >= 0 and int on && _view.Child(on, "case") is >= 0 and int preposition && _view.Lower(preposition) is "on" or "upon";

    // "out of the question", "off the table", "on the table"
    private Stance? OfTable(int noun)
    {
        int opening = _view.Child(noun, "case");
        return _view.Lemma(noun) switch
        {
            "up" when VerbPhrase.Of(_view, noun).Negated && _view.Child(noun, "obl") is >= 0 and int dealt && _view.Lemma(dealt) is "negotiation" or "discussion" or "debate" => Stance.Supports,
            "question" when opening >= 0 && _view.Is(opening, "out") => Stance.Opposes,
            "answer" or "solution" when _view.Child(noun, "det") is >= 0 and int the && _view.Is(the, "the") && _view.Child(noun, "nmod") < 0 && _view.Child(noun, "amod") < 0 => VerbPhrase.Of(_view, noun).Negated ? Stance.Opposes : Stance.Supports,
            "option" when VerbPhrase.Of(_view, noun).Negated && _view.Child(noun, "amod") < 0 => Stance.Opposes,
            "dispute" or "negotiation" or "question" or "debate" when opening >= 0 && _view.Is(opening, "beyond") => VerbPhrase.Of(_view, noun).Negated ? Stance.Opposes : Stance.Supports,
            "negotiable" when VerbPhrase.Of(_view, noun).Negated => Stance.Supports,
            "table" when opening >= 0 && _view.Is(opening, "off") => VerbPhrase.Of(_view, noun).Negated ? Stance.Open : Stance.Opposes,
            "table" when opening >= 0 && _view.Is(opening, "on") => VerbPhrase.Of(_view, noun).Negated ? Stance.Opposes : Stance.Open,
            _ => null,
        };
    }
}
