using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Cast;

// Capitals that stand for their states.
internal sealed partial class Descriptions
{
    // "Paris"; "Addis Ababa" by its last word, whichever of the two the tree made its head.
    private Country? CapitalAt(int token, out int head, out string surface)
    {
        bool two = token > 0 && !cast.IsTaken(token - 1) && _view.Pos(token - 1) is UniversalPos.Propn && _view[token - 1].SentenceIndex == _view[token].SentenceIndex
            && (_view.Head(token) == token - 1 || _view.Head(token - 1) == token);
        surface = two ? TextOf(token - 1, token + 1) : "";
        if (two && Countries.ByCapital(surface) is { } longer)
        {
            head = _view.Head(token) == token - 1 ? token - 1 : token;
            return longer;
        }

        head = token;
        surface = new string(_view[token].Form);
        return Countries.ByCapital(surface);
    }

    /// <summary>Whether a place name stands where someone who acts would: a subject, an agent, an addressee.</summary>
    private bool Acts(int token)
    {
        if (_view.Has(token, "nsubj"))
        {
            return true;
        }

        if (_view.Has(token, "conj") && _view.Head(token) is >= 0 and int first)
        {
            return Acts(first);
        }

        if (IsSide(token) || IsOwnerOfStance(token))
        {
            return true;
        }

        int preposition = _view.Child(token, "case");
        return preposition < 0
            ? _view.Has(token, "obj")
            : _view.Is(preposition, "by") || _view.Is(preposition, "with") || _view.Is(preposition, "according") || (_view.Is(preposition, "on") && _view.Has(token, "obl"));
    }

    // "Oslo's refusal to sign", "Oslo's demand"
    private bool IsOwnerOfStance(int token) =>
        _view.Relation(token) is "nmod:poss" && _view.Head(token) is >= 0 and int owned && _view.Pos(owned) is UniversalPos.Noun
        && (StanceWords.Of(StancePart.Noun, _view.Lemma(owned)).Length > 0 || _view.Lemma(owned) is "position" or "stance" or "policy");

    // "talks between Kenya and Oslo", "talks were held between Oslo and Kenya": those who talk; "the road between Nairobi and Mombasa" lies there.
    private bool IsSide(int token) =>
        _view.Child(token, "case") is >= 1 and int preposition && words[preposition] is "between" or "among" && (IsTwoSided(preposition - 1) || (_view.Head(token) is >= 0 and int head && IsTwoSided(head)));

    private bool IsTwoSided(int word) =>
        EncounterWords.NounKind(_view.Lemma(word)) is not null || _view.Lemma(word) is "agreement" or "ceasefire" or "deal" or "dispute" or "relation" or "rift" or "tension" or "tie" or "truce"
        || (_view.Pos(word) is UniversalPos.Verb && _view.Child(word, "nsubj") is >= 0 and int what && EncounterWords.NounKind(_view.Lemma(what)) is not null);
}
