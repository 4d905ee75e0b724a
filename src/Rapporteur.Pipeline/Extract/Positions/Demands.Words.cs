using Rapporteur.Language.Text;

namespace Rapporteur.Pipeline.Extract.Positions;

// What goes on with what was asked before.
internal sealed partial class Demands
{
    // "to hold fire, and to ensure that …", "free the prisoners; hold elections": wherever the parser hangs it.
    private bool IsNextByOrder(int last, int verb)
    {
        int opening = StartOf(verb) - 1;
        bool to = _view.Is(verb - 1, "to") && _view.Is(opening, "and");
        while (opening > last && _view.Lower(opening) is "and" or ",")
        {
            opening--;
        }

        if (!to && !_view.Is(opening, ";"))
        {
            return false;
        }

        for (int i = last + 1; i < verb; i++)
        {
            if (_view[i].Xpos is "VBD" or "VBZ" or "VBP" or "MD")
            {
                return false;
            }
        }

        return true;
    }

    private int StartOf(int verb)
    {
        int start = verb;
        while (start > 0 && (_view[start - 1].Xpos is "RB" or "TO" || _view.Is(start - 1, "to")))
        {
            start--;
        }

        return start;
    }

    private bool HasOwnThing(int verb, int before)
    {
        for (int i = verb + 1; i < before; i++)
        {
            if (_view.Pos(i) is UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Pron)
            {
                return true;
            }
        }

        return false;
    }

    private bool HasModal(int verb)
    {
        foreach (int child in _view.Children(verb))
        {
            if (_view.Has(child, "aux") && !_view.Is(child, "to"))
            {
                return true;
            }
        }

        return false;
    }
}
