using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Commitments;

// What an agreement itself binds somebody to.
internal sealed partial class CommitmentFinder
{
    // "The deal obliges both sides to pull back", "gives the rebels 48 hours to free them", "provides for Kenya to withdraw".
    private bool Binding(int verb)
    {
        if (_view.Lemma(verb) is not ("ask" or "bind" or "call" or "commit" or "give" or "obligate" or "oblige" or "provide" or "require") || _view.Child(verb, "nsubj") is not (>= 0 and int paper) || !IsPaper(paper)
            || VerbPhrase.Of(_view, verb) is { Negated: true } or { Passive: true })
        {
            return false;
        }

        foreach (int child in _view.Children(verb))
        {
            bool clause = child > verb && (_view.Has(child, "xcomp") || _view.Has(child, "advcl") || _view.Has(child, "ccomp")) && _view.Child(child, "mark") is >= 0 and int to && _view.Is(to, "to");
            if (!clause || _view.Pos(child) is not Language.Text.UniversalPos.Verb || !IsTermGiven(verb))
            {
                continue;
            }

            int whom = Bound(verb, child);
            int end = Math.Min(_view.End(child), child + LongestPassage);
            if (whom >= 0 && _pairs.Of(whom, _sides.AllOf(whom)) is { Count: > 0 } bearers)
            {
                Add(verb, bearers, (_view.First(child), end, child), _view.Range(verb - paper <= 8 ? Math.Max(_view.First(paper), verb - 8) : verb, end), pointsBack: false);
                return true;
            }
        }

        return false;
    }

    // "gives them 48 hours to": of what is given only a term binds.
    private bool IsTermGiven(int verb) => _view.Lemma(verb) is not "give" || (_view.Child(verb, "obj") is >= 0 and int term && _view.Lemma(term) is "hour" or "day" or "week" or "month" or "year");

    private int Bound(int verb, int clause)
    {
        if (_view.Child(clause, "nsubj") is >= 0 and int own)
        {
            return own;
        }

        foreach (int child in _view.Children(verb))
        {
            bool whom = _view.Has(child, "iobj") || (_view.Has(child, "obj") && _view.Lemma(verb) is not "give") || (_view.Has(child, "obl") && _view.CaseOf(child) is "for" or "on");
            if (whom && child > verb && child < clause)
            {
                return child;
            }
        }

        return -1;
    }

    private bool IsPaper(int noun) => _view.Pos(noun) is Language.Text.UniversalPos.Noun or Language.Text.UniversalPos.Propn
        && (AgreementWords.Noun(_view.Lemma(noun).ToLowerInvariant()) is { Kind: not (Domain.Facts.AgreementKind.Sanctions or Domain.Facts.AgreementKind.Resolution) } || _view.Lemma(noun) is "document" or "text");
}
