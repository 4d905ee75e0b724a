using Rapporteur.Domain.Facts;
using Rapporteur.Pipeline.Extract.Views;

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
            "make" => (Stance.Conditional, IsCondition(verb, thing) ? thing : -1),
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
