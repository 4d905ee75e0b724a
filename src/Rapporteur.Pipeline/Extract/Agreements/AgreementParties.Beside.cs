using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Agreements;

// Parties told elsewhere in the sentence than beside the agreement.
internal sealed partial class AgreementParties
{
    // "talks between A and B ended without a deal", "the truce collapsed, with A and B accusing each other": theirs.
    private void Beside(int noun, int holder, SortedSet<int> parties)
    {
        Language.Text.Sentence sentence = _view.SentenceOf(noun);
        bool struck = holder >= 0 && AgreementStates.Of(_view.Lemma(holder), AgreementSide.Party) is Domain.Facts.AgreementStatus.Reached;
        for (int i = sentence.FirstToken; i < sentence.EndToken && parties.Count < 2; i++)
        {
            parties.Clear();
            if (_view.Lemma(i) is "talk" or "negotiation" && _view[i].Xpos is "NNS" && (!AgreementStanding.IsDefinite(_view, noun) || (struck && _view.IsUnder(i, holder))))
            {
                // "talks in Oslo between A and B": wherever the tree hung them.
                for (int between = i + 1; between < Math.Min(sentence.EndToken, i + 7); between++)
                {
                    if (_view.Lower(between) is "between" or "among" && _view.Has(between, "case"))
                    {
                        _phrases.Collect(_view.Head(between), parties);
                        break;
                    }
                }
            }
            else if ((_view.Lemma(i) is "accuse" or "blame" || _view.Is(i, "traded")) && _view.Child(i, "obj") is >= 0 and int other && (_view.Is(i, "traded") ? _view.Lemma(other) is "accusation" or "blame" or "charge" : _view.Lower(other) is "each" or "one") && Clauses.Subject(_view, i) is >= 0 and int subject)
            {
                _phrases.Collect(subject, parties);
            }
        }

        if (parties.Count < 2)
        {
            parties.Clear();
        }
    }

    // "a Security Council resolution", "a Syria resolution": of the council; "a Russian draft resolution" is Russia's.
    private bool IsOfCouncil(int noun)
    {
        foreach (int child in _view.Children(noun))
        {
            if (_view.Has(child, "compound") && !_view.Is(child, "draft"))
            {
                return true;
            }
        }

        return false;
    }

    // "A and B said they had agreed": the tree may cut the row.
    private SortedSet<int> Sayers(int verb, int subject) =>
        _view.Is(subject, "they") && _view.Has(verb, "ccomp") && _view.Head(verb) is >= 0 and int saying && _view.Child(saying, "nsubj") is >= 0 and int who && who < saying ? _rows.Before(saying, _view.First(who)) : [];
}
