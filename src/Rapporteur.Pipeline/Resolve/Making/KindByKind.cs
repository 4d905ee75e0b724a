using Rapporteur.Domain;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Reports;
using Rapporteur.Domain.Stories;

namespace Rapporteur.Pipeline.Resolve.Making;

/// <summary>The entries of several cells as those of one: all of a kind before the next, so that what was judged of a kind can be settled.</summary>
internal static class KindByKind
{
    /// <summary>The entries, made as they are asked for.</summary>
    /// <param name="cells">Each cell's, which come kind by kind already.</param>
    public static IEnumerable<IRecordEntry> Of(IReadOnlyList<IEnumerable<IRecordEntry>> cells)
    {
        var open = new List<IEnumerator<IRecordEntry>>(cells.Count);
        foreach (IEnumerable<IRecordEntry> cell in cells)
        {
            IEnumerator<IRecordEntry> entries = cell.GetEnumerator();
            if (entries.MoveNext())
            {
                open.Add(entries);
            }
        }

        while (open.Count > 0)
        {
            int kind = open.Min(static entries => KindOf(entries.Current));
            for (int i = 0; i < open.Count;)
            {
                if (KindOf(open[i].Current) != kind)
                {
                    i++;
                    continue;
                }

                yield return open[i].Current;
                if (!open[i].MoveNext())
                {
                    open.RemoveAt(i);
                }
            }
        }
    }

    private static int KindOf(IRecordEntry entry) => entry switch
    {
        Report => 0,
        Encounter => 1,
        Statement => 2,
        Position => 3,
        Agreement => 4,
        Commitment => 5,
        CodedEvent => 6,
        Figure => 7,
        Lineage => 8,
        Story => 9,
        Discrepancy => 10,
        _ => throw new ArgumentException($"No cell makes a {entry.GetType().Name}.", nameof(entry)),
    };
}
