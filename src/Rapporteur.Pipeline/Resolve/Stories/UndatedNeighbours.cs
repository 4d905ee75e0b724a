using Rapporteur.Pipeline.Resolve.Sources;

namespace Rapporteur.Pipeline.Resolve.Stories;

/// <summary>The reports that may have to do with an undated one: those that share text with it, read alike, or stand in its story.</summary>
/// <remarks>An undated telling has no day by which to find its like, and comparing it with all that the same two sides ever did would cost more with every year.</remarks>
internal sealed class UndatedNeighbours
{
    private readonly Dictionary<int, SortedSet<int>> _near = [];
    private readonly Dictionary<int, List<int>> _byStory = [];
    private readonly UnionFind? _stories;

    public UndatedNeighbours(ReportTable reports, Lineages lineages, StoryLinks links, UnionFind? stories)
    {
        _stories = stories;
        foreach (SharedText pair in lineages.Pairs)
        {
            Add(reports, pair.A, pair.B);
        }

        for (int report = 0; report < reports.Count; report++)
        {
            if (stories is not null)
            {
                ListOf(stories.Find(report)).Add(report);
                continue;
            }

            foreach ((int other, _) in links.Of(report))
            {
                Add(reports, report, other);
            }
        }
    }

    /// <summary>The reports near an undated one, each once; some may turn out to have nothing to do with it.</summary>
    public IEnumerable<int> Of(int report)
    {
        SortedSet<int>? linked = _near.GetValueOrDefault(report);
        foreach (int other in linked ?? [])
        {
            yield return other;
        }

        foreach (int other in _stories is null ? [] : _byStory[_stories.Find(report)])
        {
            if (linked?.Contains(other) != true)
            {
                yield return other;
            }
        }
    }

    private void Add(ReportTable reports, int a, int b)
    {
        if (reports.DayOf(a) == Days.None)
        {
            SetOf(a).Add(b);
        }

        if (reports.DayOf(b) == Days.None)
        {
            SetOf(b).Add(a);
        }
    }

    private SortedSet<int> SetOf(int report)
    {
        if (!_near.TryGetValue(report, out SortedSet<int>? near))
        {
            near = [];
            _near.Add(report, near);
        }

        return near;
    }

    private List<int> ListOf(int story)
    {
        if (!_byStory.TryGetValue(story, out List<int>? reports))
        {
            reports = [];
            _byStory.Add(story, reports);
        }

        return reports;
    }
}
