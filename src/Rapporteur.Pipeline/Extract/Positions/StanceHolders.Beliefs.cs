using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Positions;

// Who holds what a clause says.
internal sealed partial class StanceHolders
{
    private const int MostHops = 5;

    /// <summary>Whoever holds what a clause says: "Chad has long held that …", "takes the view that …", "Chad's position is that …".</summary>
    public List<(int Member, int Token)> Believers(int token)
    {
        int at = token;
        while (_view.Has(at, "conj") && _view.Child(at, "nsubj") < 0 && _view.Head(at) >= 0)
        {
            at = _view.Head(at);
        }

        if (HoldingOf(at, token) is >= 0 and int holding)
        {
            return Of(sources.Anyone(holding, passive: false));
        }

        int view = ViewOf(at);
        return view < 0 || _view.QuoteOf(view) != _view.QuoteOf(token) ? [] : HoldersOfView(view);
    }

    // "The rebels say that …": a group without a name, whose words no statement gives to anybody.
    private int GroupSaying(int token)
    {
        int at = token;
        for (int hops = 0; hops < MostHops && at >= 0; hops++, at = _view.Head(at))
        {
            int saying = _view.Has(at, "ccomp") ? _view.Head(at) : -1;
            if (saying >= 0 && SpeechVerbs.FrameOf(_view.Lemma(saying)) is not null)
            {
                int subject = Clauses.Subject(_view, saying);
                return subject >= 0 && subject < token && !VerbPhrase.Of(_view, saying).Negated ? _groups.At(subject) : -1;
            }
        }

        return -1;
    }

    // "rejected it and said votes must be counted again": what stands right behind the saying is said, wherever the parser hangs it.
    private int SayingRightBefore(int token)
    {
        int opening = _view.Child(token, "nsubj") is >= 0 and int thing && thing < token && _view.Has(token, "conj") ? _view.First(thing) - 1 : -1;
        opening = opening > 0 && _view.Is(opening, "that") ? opening - 1 : opening;
        bool said = opening > 0 && _view.Head(token) < opening && _view.Pos(opening) is UniversalPos.Verb && _view[opening].Xpos is "VBD" or "VBZ" && SpeechVerbs.FrameOf(_view.Lemma(opening)) is not null && !VerbPhrase.Of(_view, opening).Negated;
        int sayer = said ? Clauses.Subject(_view, opening) : -1;
        return sayer < 0 || sayer > opening ? -1 : cast.At(sayer) is >= 0 and int named ? named : _groups.At(sayer);
    }

    // "held that", "agreed that", "made clear that", "was clear that", "is adamant that"
    private int HoldingOf(int at, int token)
    {
        int head = _view.Head(at);
        bool clause = head >= 0 && head < token && (_view.Has(at, "ccomp") || (_view.Has(at, "advcl") && _view.Lower(head) is "clear" or "adamant" or "convinced" && _view.Child(at, "mark") is >= 0 and int that && _view.Is(that, "that")));
        if (!clause || _view.QuoteOf(token) != _view.QuoteOf(head))
        {
            return -1;
        }

        int made = _view.Is(head, "clear") && _view.Child(head, "cop") < 0 ? _view.Head(head) : -1;
        int holding = made >= 0 ? _view.IsLemma(made, "make") ? made : -1
            : _view.Lower(head) is "clear" or "adamant" or "convinced" || (_view.IsLemma(head, "make") && _view.Child(head, "xcomp") is >= 0 and int plain && _view.Is(plain, "clear")) ? head
            : _view.Lemma(head) is "hold" or "believe" or "think" or "feel" or "agree" or "consider" or "accept" or "concur" or "contend" ? head
            : -1;
        VerbPhrase phrase = holding < 0 ? default : VerbPhrase.Of(_view, holding);
        return holding >= 0 && !phrase.Negated && StanceMood.IsTold(_view, holding, phrase) ? holding : -1;
    }

    /// <summary>The noun for a view that a clause fills, or −1: "the view that …", "its position is that …", "its position is unchanged: …".</summary>
    private int ViewOf(int clause)
    {
        int head = _view.Head(clause);
        int own = _view.Child(clause, "nsubj");
        if (own >= 0 && _view.Relation(own) is "nsubj:outer" && IsView(own))
        {
            return own;
        }

        if (head < 0 || head > clause)
        {
            return -1;
        }

        bool that = _view.Child(clause, "mark") is >= 0 and int mark && _view.Is(mark, "that");
        if (_view.Has(clause, "acl"))
        {
            return that && IsView(head) ? head : -1;
        }

        bool behindColon = _view.Has(clause, "parataxis") && _view.First(clause) is > 0 and int first && (_view.Is(first, ":") || _view.Is(first - 1, ":"));
        bool filled = _view.Has(clause, "ccomp") && _view.Lemma(head) is "remain" or "be";
        return (behindColon || filled) && _view.Child(head, "nsubj") is >= 0 and int subject && IsView(subject) ? subject : -1;
    }

    private bool IsView(int noun) => _view.Lemma(noun) is "view" or "opinion" or "belief" or "conviction" or "position" or "stance" or "contention" or "policy" or "principle";

    private List<(int Member, int Token)> HoldersOfView(int noun)
    {
        int verb = _view.Child(noun, "cop") >= 0 ? noun : _view.Head(noun);
        bool held = verb == noun ? _view.CaseOf(noun) is "of"
            : verb >= 0 && _view.Has(noun, "obj") && _view.Lemma(verb) is "take" or "hold" or "share" or "reiterate" or "reaffirm" or "express" or "repeat" or "restate" or "stress" or "maintain" or "defend" or "affirm" or "voice";
        if (held && (VerbPhrase.Of(_view, verb).Negated || !StanceMood.IsTold(_view, verb, VerbPhrase.Of(_view, verb))))
        {
            return [];
        }

        return held ? Of(sources.Anyone(verb, passive: false)) : _owners.Of(noun) is >= 0 and int owner ? Of(sources.Phrase(owner)) : [];
    }
}
