using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Reports;
using Rapporteur.Pipeline.Resolve.Making;

namespace Rapporteur.Pipeline.Resolve.Sources;

/// <summary>Makes the groups of reports that share text.</summary>
internal sealed class LineageBuilder(FactContext context, FactUnits units)
{
    private readonly Dictionary<int, string> _ids = [];

    /// <summary>The id of a report's group, or null.</summary>
    public string? IdOf(int report) => context.Lineages.Has(report) ? IdOfGroup(context.Lineages.GroupOf(report)) : null;

    /// <summary>The groups of a cell.</summary>
    public IEnumerable<Lineage> Build(Cell cell)
    {
        var roots = new SortedSet<int>();
        foreach (int report in cell.Reports.Span)
        {
            if (context.Lineages.Has(report) && units.IsLineageIn(cell, context.Lineages.GroupOf(report)))
            {
                roots.Add(context.Lineages.GroupOf(report));
            }
        }

        foreach (int root in roots)
        {
            List<int> reports = context.Lineages.MembersOf(root);
            yield return new Lineage(IdOfGroup(root), context.IdsOf(reports), PairsOf(reports));
        }
    }

    private string IdOfGroup(int group)
    {
        if (!_ids.TryGetValue(group, out string? id))
        {
            id = ContentId.From("l", [.. context.Lineages.MembersOf(group).ConvertAll(report => context.Reports.IdOf(report).Value)]);
            _ids.Add(group, id);
        }

        return id;
    }

    private List<LineagePair> PairsOf(List<int> reports)
    {
        var pairs = new List<LineagePair>();
        foreach (int report in reports)
        {
            foreach (SharedText pair in context.Lineages.Of(report))
            {
                // Each pair once, with its first report.
                if (pair.A == report)
                {
                    pairs.Add(PairOf(pair));
                }
            }
        }

        return pairs;
    }

    private LineagePair PairOf(SharedText pair)
    {
        ReportId a = context.Reports.IdOf(pair.A);
        ReportId b = context.Reports.IdOf(pair.B);
        string textA = context.Reports.ScanOf(pair.A).Text;
        string textB = context.Reports.ScanOf(pair.B).Text;
        var passages = new List<SharedPassage>(pair.Alignment.Passages.Length);
        foreach ((TextRange inA, TextRange inB) in pair.Alignment.Passages)
        {
            passages.Add(new SharedPassage(Evidence.Cut(a, textA, inA), Evidence.Cut(b, textB, inB)));
        }

        return new LineagePair(a, b, pair.Alignment.Kind, Math.Round(pair.Alignment.Share, 4), passages);
    }
}
