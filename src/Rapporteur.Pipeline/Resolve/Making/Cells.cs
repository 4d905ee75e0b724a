namespace Rapporteur.Pipeline.Resolve.Making;

/// <summary>Cuts what was brought together into what can be made by itself: stories, and what several of them tell. Eight bytes a report.</summary>
/// <remarks>
/// All that reports tell joins nearly all of them in the end, a copied sentence here and a position held on there; so a cell is no larger than its story, and
/// the few facts that several stories tell are cells of their own (docs/decisions/0024-cells-of-stories.md). The stories of reports that people judged are made together with what others tell
/// of the same (docs/decisions/0025-kept-beside-what-is-judged.md).
/// </remarks>
internal sealed class Cells
{
    private readonly SetMembers _reports;
    private readonly UnionFind _stories;

    /// <summary>By their roots, the stories of reports whose facts people judged.</summary>
    private readonly HashSet<int> _judged = [];

    /// <summary>Cuts the cells.</summary>
    /// <param name="stories">The stories.</param>
    /// <param name="units">What is made together.</param>
    /// <param name="judged">The reports whose facts people judged.</param>
    public Cells(UnionFind stories, FactUnits units, List<int> judged)
    {
        _stories = stories;
        Units = units;
        judged.ForEach(report => _judged.Add(stories.Find(report)));
        _reports = new SetMembers(stories);
        Judged = _judged.Count == 0 ? [] : [.. units.SharedCells().Where(IsJudged), .. AllStories().Where(IsJudged)];
    }

    /// <summary>What is made together.</summary>
    public FactUnits Units { get; }

    /// <summary>The reports of a story, by its root, ascending.</summary>
    public ReadOnlyMemory<int> ReportsOf(int story) => _reports.Of(story);

    /// <summary>What several stories tell, none of them judged, in order.</summary>
    public IEnumerable<Cell> Shared() => Units.SharedCells().Where(cell => !IsJudged(cell));

    /// <summary>What several stories tell, some of them judged, and then these stories; in order.</summary>
    public IReadOnlyList<Cell> Judged { get; }

    /// <summary>The other stories in the order of their first reports.</summary>
    public IEnumerable<Cell> Stories() => AllStories().Where(cell => !IsJudged(cell));

    private bool IsJudged(Cell cell)
    {
        if (_judged.Count > 0)
        {
            foreach (int report in cell.Reports.Span)
            {
                if (_judged.Contains(_stories.Find(report)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private IEnumerable<Cell> AllStories()
    {
        for (int report = 0; report < _stories.Count; report++)
        {
            if (_stories.Find(report) == report)
            {
                yield return new Cell(CellKind.Story, report, 0, ReportsOf(report));
            }
        }
    }
}
