using Rapporteur.Domain.Facts;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Positions;

// Stances told by a verb with its noun: "threw its weight behind the plan", "gave it his backing", "made it a condition for talks".
internal sealed partial class StanceVerbs
{
    private bool Backing(int verb, bool passive, List<Stand> found)
    {
        int thing = passive ? -1 : LastObject(verb);
        if (thing < verb || !StanceMood.IsTold(_view, verb, VerbPhrase.Of(_view, verb)) || VerbPhrase.Of(_view, verb).Negated)
        {
            return false;
        }

        (Stance stance, int matter) = _view.Lemma(verb) switch
        {
            "throw" or "put" when _view.Lemma(thing) is "weight" or "support" => (Stance.Supports, Behind(verb, thing)),
            "give" or "grant" when _view.Lemma(thing) is "backing" or "blessing" or "approval" or "consent" or "endorsement" or "assent" or "nod" => (Stance.Supports, _view.Child(verb, "iobj") is >= 0 and int given ? given : _view.Child(verb, "obj") is >= 0 and int first && first < thing ? first : -1),
            "make" => (Stance.Conditional, IsCondition(verb, thing) || IsContingent(verb, thing) ? thing : -1),
            "condition" or "tie" or "link" or "peg" => (Stance.Conditional, IsLinked(verb, thing) ? thing : -1),
            _ => (Stance.Open, -1),
        };
        if (matter < 0)
        {
            return false;
        }

        int end = _view.Lemma(verb) is "make" ? Math.Min(_view.End(matter), Noun(verb, matter)) : _view.End(matter);
        Put(verb, passive, stance, (_view.First(matter), end), found);
        return true;
    }

    // "The raid has angered Chad": whoever is angered is against it.
    private bool Angering(int verb, bool passive, List<Stand> found)
    {
        bool angers = !passive && _view.Lemma(verb) is "anger" or "infuriate" or "outrage" or "enrage" or "irritate" or "irk" or "incense" or "dismay" or "alarm" && VerbPhrase.Of(_view, verb) is { Negated: false, Possible: false };
        int thing = angers ? _view.Child(verb, "nsubj") : -1;
        int whom = thing >= 0 && thing < verb && _view.Pos(thing) is UniversalPos.Noun && cast.At(thing) < 0 && AgentNouns.NumberOf(_view.Lemma(thing)) is null && StanceMood.IsTold(_view, verb, VerbPhrase.Of(_view, verb)) ? _view.Child(verb, "obj") : -1;
        int before = found.Count;
        foreach ((int member, int token) in whom > verb ? holders.Of(sources.Phrase(whom)) : [])
        {
            found.Add(new Stand(verb, member, token, Stance.Opposes, _view.First(thing), Math.Min(verb, _view.End(thing))));
        }

        return found.Count > before;
    }

    // "made its signature contingent on the return of the islands", wherever the parser hangs the adjective.
    private bool IsContingent(int verb, int thing)
    {
        for (int i = verb + 1; i + 1 < _view.SentenceOf(verb).EndToken && i <= Math.Max(thing + 2, _view.End(thing)); i++)
        {
            if (cast.At(thing) < 0 && _view.Lower(i) is "contingent" or "conditional" or "dependent" && _view.Lower(i + 1) is "on" or "upon")
            {
                return true;
            }
        }

        return false;
    }

    // "conditioned the talks on the release", "tied the withdrawal to a truce"
    private bool IsLinked(int verb, int thing)
    {
        string opening = _view.IsLemma(verb, "condition") ? "on" : "to";
        bool bargained = _view.Lemma(thing) is "talk" or "negotiation" or "withdrawal" or "deal" or "agreement" or "release" or "lifting" or "sanction" or "participation" or "return" or "signature" or "recognition" or "aid" or "support" or "pullout" or "normalisation" or "normalization" or "ratification" or "approval";
        for (int i = thing + 1; bargained && i < _view.End(verb); i++)
        {
            if (_view.Is(i, opening) && (_view.Has(i, "case") || _view.Has(i, "mark")) && _view.Head(i) > i)
            {
                return true;
            }
        }

        return false;
    }

    private int LastObject(int verb)
    {
        int last = -1;
        foreach (int child in _view.Children(verb))
        {
            last = _view.Has(child, "obj") && (last < 0 || !_view.IsLemma(verb, "make")) ? child : last;
        }

        return last;
    }

    private int Behind(int verb, int thing)
    {
        foreach (int head in (ReadOnlySpan<int>)[verb, thing])
        {
            foreach (int child in _view.Children(head))
            {
                if (child > thing && _view.Child(child, "case") is >= 0 and int behind && _view.Is(behind, "behind"))
                {
                    return child;
                }
            }
        }

        return -1;
    }

    // "made the release a condition for talks": the parser may hang the condition on the release.
    private bool IsCondition(int verb, int thing) => Noun(verb, thing) < int.MaxValue;

    private int Noun(int verb, int thing)
    {
        foreach (int head in (ReadOnlySpan<int>)[verb, thing])
        {
            foreach (int child in _view.Children(head))
            {
                if (child > thing && _view.Lemma(child) is "condition" or "precondition" or "prerequisite")
                {
                    return _view.First(child);
                }
            }
        }

        return int.MaxValue;
    }
}
