using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Positions;

/// <summary>Whose a demand, view or position is: "Chad's", "its", "the Chadian", "of the Union".</summary>
internal sealed class NounOwners(ReportCast cast)
{
    private readonly ReportView _view = cast.View;

    /// <summary>The word that stands for the owner, or −1.</summary>
    public int Of(int noun)
    {
        foreach (int child in _view.Children(noun))
        {
            bool whose = _view.Relation(child) is "nmod:poss"
                || (child > noun && _view.Has(child, "nmod") && cast.At(child) >= 0 && _view.CaseOf(child) is "of" or "from")
                || (child < noun && (_view.Has(child, "compound") || _view.Has(child, "amod")) && (cast.IsTaken(child) || Countries.ByDemonym(_view[child].Form) is not null));
            if (whose)
            {
                return child;
            }
        }

        return -1;
    }
}
