using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Positions;

// Who holds what a clause says.
internal sealed partial class StanceHolders
{
    /// <summary>The word by which somebody holds what a clause says, or −1: "held that", "agreed that", "made clear that", "was clear that".</summary>
    public int HoldingOf(int token)
    {
        int at = token;
        while (_view.Has(at, "conj") && _view.Child(at, "nsubj") < 0 && _view.Head(at) >= 0)
        {
            at = _view.Head(at);
        }

        int head = _view.Head(at);
        bool clause = head >= 0 && head < token && (_view.Has(at, "ccomp") || (_view.Has(at, "advcl") && _view.Is(head, "clear") && _view.Child(at, "mark") is >= 0 and int that && _view.Is(that, "that")));
        if (!clause || _view.QuoteOf(token) != _view.QuoteOf(head))
        {
            return -1;
        }

        int made = _view.Is(head, "clear") && _view.Child(head, "cop") < 0 ? _view.Head(head) : -1;
        int holding = made >= 0 ? _view.IsLemma(made, "make") ? made : -1
            : _view.Is(head, "clear") || (_view.IsLemma(head, "make") && _view.Child(head, "xcomp") is >= 0 and int plain && _view.Is(plain, "clear")) ? head
            : _view.Lemma(head) is "hold" or "believe" or "think" or "feel" or "agree" or "consider" or "accept" or "concur" ? head
            : -1;
        VerbPhrase phrase = holding < 0 ? default : VerbPhrase.Of(_view, holding);
        return holding >= 0 && !phrase.Negated && StanceMood.IsTold(_view, holding, phrase) ? holding : -1;
    }
}
