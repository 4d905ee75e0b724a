using Rapporteur.Domain;
using Rapporteur.Domain.Provenance;

namespace Rapporteur.Pipeline.Judging;

/// <summary>Whether two facts are read from the same words: then they are two, for a reader saw two in them.</summary>
internal static class NearPassages
{
    public static bool Overlap(IFact a, IFact b)
    {
        foreach (Evidence one in a.Evidence)
        {
            foreach (Evidence other in b.Evidence)
            {
                if (one.Report == other.Report && one.Range.Overlaps(other.Range))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
