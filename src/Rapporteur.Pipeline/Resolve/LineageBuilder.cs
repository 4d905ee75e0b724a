using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Reports;

namespace Rapporteur.Pipeline.Resolve;

/// <summary>Makes the groups of a cell's reports that share text.</summary>
internal sealed class LineageBuilder
{
    private readonly FactContext _context;
    private readonly SortedDictionary<int, (string Id, List<int> Reports)> _groups = [];

    public LineageBuilder(FactContext context, ReadOnlySpan<int> cell)
    {
        _context = context;
        Lineages lineages = context.Lineages;
        foreach (int report in cell)
        {
            if (lineages.Has(report))
            {
                int root = lineages.GroupOf(report);
                if (!_groups.TryGetValue(root, out (string Id, List<int> Reports) group))
                {
                    group = ("", []);
                    _groups.Add(root, group);
                }

                group.Reports.Add(report);
            }
        }

        foreach (int root in _groups.Keys.ToArray())
        {
            List<int> reports = _groups[root].Reports;
            _groups[root] = (ContentId.From("l", [.. reports.ConvertAll(report => context.Reports.IdOf(report).Value)]), reports);
        }
    }

    /// <summary>The id of a report's group, or null.</summary>
    public string? IdOf(int report) => _context.Lineages.Has(report) ? _groups[_context.Lineages.GroupOf(report)].Id : null;

    public IEnumerable<Lineage> Build()
    {
        foreach ((string id, List<int> reports) in _groups.Values)
        {
            var pairs = new List<LineagePair>();
            foreach (int report in reports)
            {
                foreach (SharedText pair in _context.Lineages.Of(report))
                {
                    // Each pair once, with its first report.
                    if (pair.A == report)
                    {
                        pairs.Add(PairOf(pair));
                    }
                }
            }

            yield return new Lineage(id, _context.IdsOf(reports), pairs);
        }
    }

    private LineagePair PairOf(SharedText pair)
    {
        ReportId a = _context.Reports.IdOf(pair.A);
        ReportId b = _context.Reports.IdOf(pair.B);
        string textA = _context.Reports.ScanOf(pair.A).Text;
        string textB = _context.Reports.ScanOf(pair.B).Text;
        var passages = new List<SharedPassage>(pair.Alignment.Passages.Length);
        foreach ((TextRange inA, TextRange inB) in pair.Alignment.Passages)
        {
            passages.Add(new SharedPassage(Evidence.Cut(a, textA, inA), Evidence.Cut(b, textB, inB)));
        }

        return new LineagePair(a, b, pair.Alignment.Kind, Math.Round(pair.Alignment.Share, 4), passages);
    }
}
