using Rapporteur.Language.Text;

namespace Rapporteur.Pipeline.Extract.Agreements;

// What an agreement told anew is on, in its own words.
internal sealed partial class AgreementMatter
{
    /// <summary>The lemmas of the words beside the noun, and behind "on" and the like, that say what it is about.</summary>
    public SortedSet<string> AboutOf(int noun)
    {
        var about = new SortedSet<string>(StringComparer.Ordinal);
        foreach (int child in _view.Children(noun))
        {
            if (child < noun && _view.Has(child, "compound") && IsTelling(child))
            {
                about.Add(_view.Lemma(child));
            }
            else if (child > noun && (_view.Has(child, "nmod") || _view.Has(child, "acl")) && OnWhat(child) is >= 0 and int what)
            {
                AddNouns(what, about);
            }
        }

        return about;
    }

    // "on a council", "regarding the establishment of a council", "in the field of energy"
    private int OnWhat(int child)
    {
        int preposition = _view.Child(child, "case") is >= 0 and int before ? before : _view.Child(child, "mark");
        return preposition < 0 ? -1
            : _view.Lower(preposition) is "on" or "about" or "regarding" or "concerning" ? child
            : _view.Is(preposition, "in") && _view.Lemma(child) is "field" or "area" or "sector" or "sphere" ? _view.Child(child, "nmod")
            : -1;
    }

    private void AddNouns(int word, SortedSet<string> about)
    {
        if (IsTelling(word))
        {
            about.Add(_view.Lemma(word));
        }

        foreach (int child in _view.Children(word))
        {
            if (_view.Has(child, "compound") || _view.Has(child, "obj") || _view.Has(child, "conj") || (_view.Has(child, "nmod") && _view.CaseOf(child) is "of"))
            {
                AddNouns(child, about);
            }
        }
    }

    private bool IsTelling(int word) => _view.Pos(word) is UniversalPos.Noun or UniversalPos.Propn && !cast.IsTaken(word)
        && _view.Lemma(word) is not ("peace" or "cooperation" or "framework" or "partnership" or "government" or "state" or "side" or "coalition" or "landmark" or "deal" or "establishment" or "issue" or "matter" or "field" or "area" or "project" or "way" or "step");
}
