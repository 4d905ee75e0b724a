using Rapporteur.Domain.Facts;
using Rapporteur.Pipeline.Resolve.Stories;

namespace Rapporteur.Pipeline.Resolve.Making;

/// <summary>The encounters that several stories tell, by story; and which stories go on from which by them.</summary>
/// <param name="reports">The reports.</param>
/// <param name="stories">The stories.</param>
/// <param name="cells">Their reports.</param>
/// <param name="isGone">Whether people rejected an encounter.</param>
internal sealed class SharedEncounters(ReportTable reports, UnionFind stories, Cells cells, Predicate<FactId> isGone)
{
    /// <summary>An encounter that so many stories tell is everyone's background.</summary>
    public const int MostTellers = 40;

    /// <summary>By story, its encounters with the stories that it goes on from by each.</summary>
    private readonly Dictionary<int, SortedDictionary<FactId, List<string>>> _of = [];
    private readonly Dictionary<int, (string Id, int First, int Last)> _stories = [];

    /// <summary>Takes the encounter of a cell.</summary>
    public void Tell(in Cell cell, FactId encounter)
    {
        var tellers = new List<int>();
        var known = new HashSet<int>();
        foreach (int report in cell.Reports.Span)
        {
            int story = stories.Find(report);
            if (known.Add(story))
            {
                tellers.Add(story);
            }
        }

        foreach (int story in tellers)
        {
            if (!_of.TryGetValue(story, out SortedDictionary<FactId, List<string>>? thread))
            {
                _of.Add(story, thread = []);
            }

            var follows = new List<string>();
            thread[encounter] = follows;
            for (int i = 0; i < Math.Min(tellers.Count, MostTellers); i++)
            {
                (string id, _, int last) = About(tellers[i]);
                if (last != Days.None && last < About(story).First)
                {
                    follows.Add(id);
                }
            }
        }
    }

    /// <summary>Those that a story tells.</summary>
    public IEnumerable<FactId> Of(int story) => Left(story).Select(static told => told.Key);

    /// <summary>The stories that end before a story begins and share an encounter with it: what they planned it tells, or what they told it recalls.</summary>
    public SortedSet<string> FollowedBy(int story) => new(Left(story).SelectMany(static told => told.Value), StringComparer.Ordinal);

    private IEnumerable<KeyValuePair<FactId, List<string>>> Left(int story) =>
        _of.TryGetValue(story, out SortedDictionary<FactId, List<string>>? thread) ? thread.Where(told => !isGone(told.Key)) : [];

    private (string Id, int First, int Last) About(int story)
    {
        if (!_stories.TryGetValue(story, out (string Id, int First, int Last) about))
        {
            about = (StoryTable.IdOf(reports, cells.ReportsOf(story).Span), Days.None, Days.None);
            foreach (int report in cells.ReportsOf(story).Span)
            {
                if (reports.DayOf(report) is var day && day != Days.None)
                {
                    about.First = about.First == Days.None ? day : Math.Min(about.First, day);
                    about.Last = Math.Max(about.Last, reports.LastDayOf(report));
                }
            }

            _stories.Add(story, about);
        }

        return about;
    }
}
