using Rapporteur.Pipeline.Resolve.Sources;

namespace Rapporteur.Pipeline.Resolve.Making;

/// <summary>Cuts what was brought together into what can be made by itself: stories, and what several of them tell. Eight bytes a report.</summary>
/// <remarks>
/// All that reports tell joins nearly all of them in the end, a copied sentence here and a position held on there; so a cell is no larger than its story, and
/// the few facts that several stories tell are cells of their own (docs/decisions/0024-cells-of-stories.md).
/// </remarks>
internal sealed class Cells
{
    private readonly SetMembers _reports;
    private readonly UnionFind _stories;
    private readonly bool[]? _judged;

    /// <summary>Cuts the cells.</summary>
    /// <param name="stories">The stories.</param>
    /// <param name="units">What is made together.</param>
    /// <param name="lineages">Who shares text.</param>
    /// <param name="judged">The reports whose facts people judged.</param>
    public Cells(UnionFind stories, FactUnits units, Lineages lineages, List<int> judged)
    {
        _stories = stories;
        Units = units;
        _judged = judged.Count == 0 ? null : Around(judged, lineages);
        _reports = new SetMembers(stories);
    }

    /// <summary>What is made together.</summary>
    public FactUnits Units { get; }

    /// <summary>The cell of what people judged and all that may have to do with it; null where nothing was judged.</summary>
    public Cell? Judged
    {
        get
        {
            if (_judged is null)
            {
                return null;
            }

            var reports = new List<int>();
            for (int report = 0; report < _judged.Length; report++)
            {
                if (_judged[report])
                {
                    reports.Add(report);
                }
            }

            return new Cell(CellKind.Judged, reports[0], 0, reports.ToArray());
        }
    }

    /// <summary>The reports of a story, by its root, ascending.</summary>
    public ReadOnlyMemory<int> ReportsOf(int story) => _reports.Of(story);

    /// <summary>What several stories tell, in order; not what is in the judged cell.</summary>
    public IEnumerable<Cell> Shared()
    {
        foreach (Cell cell in Units.SharedCells())
        {
            if (_judged?[cell.Reports.Span[0]] is not true)
            {
                yield return cell;
            }
        }
    }

    /// <summary>The stories in the order of their first reports; not those in the judged cell.</summary>
    public IEnumerable<Cell> Stories()
    {
        for (int report = 0; report < _stories.Count; report++)
        {
            if (_stories.Find(report) == report && _judged?[report] is not true)
            {
                yield return new Cell(CellKind.Story, report, 0, ReportsOf(report));
            }
        }
    }

    /// <summary>A judgement may be about several facts: all that any row of facts, stories and copies joins with them stays together.</summary>
    private bool[] Around(List<int> judged, Lineages lineages)
    {
        var sets = new UnionFind(_stories.Count);
        judged.ForEach(report => sets.Union(judged[0], report));
        Units.Join(sets);
        for (int report = 0; report < sets.Count; report++)
        {
            sets.Union(report, _stories.Find(report));
        }

        foreach (SharedText pair in lineages.Pairs)
        {
            sets.Union(pair.A, pair.B);
        }

        bool[] around = new bool[sets.Count];
        for (int report = 0; report < around.Length; report++)
        {
            around[report] = sets.Same(report, judged[0]);
        }

        return around;
    }
}
