using Rapporteur.Domain.Facts;
using Rapporteur.Pipeline.Resolve.Stories;

namespace Rapporteur.Pipeline.Resolve.Making;

/// <summary>The encounters that several stories tell, by story; and which stories go on from which by them.</summary>
internal sealed class SharedEncounters(ReportTable reports, UnionFind stories, Cells cells)
{
    /// <summary>An encounter that so many stories tell is everyone's background.</summary>
    public const int MostTellers = 40;

    private readonly Dictionary<int, Thread> _of = [];
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
            if (!_of.TryGetValue(story, out Thread? thread))
            {
                _of.Add(story, thread = new Thread());
            }

            thread.Encounters.Add(encounter);
            for (int i = 0; i < Math.Min(tellers.Count, MostTellers); i++)
            {
                (string id, _, int last) = About(tellers[i]);
                if (last != Days.None && last < About(story).First)
                {
                    thread.Follows.Add(id);
                }
            }
        }
    }

    /// <summary>Those that a story tells.</summary>
    public IReadOnlyCollection<FactId> Of(int story) => _of.TryGetValue(story, out Thread? thread) ? thread.Encounters : [];

    /// <summary>The stories that end before a story begins and share an encounter with it: what they planned it tells, or what they told it recalls.</summary>
    public IReadOnlyCollection<string> FollowedBy(int story) => _of.TryGetValue(story, out Thread? thread) ? thread.Follows : [];

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

    private sealed class Thread
    {
        public SortedSet<FactId> Encounters { get; } = [];

        public SortedSet<string> Follows { get; } = new(StringComparer.Ordinal);
    }
}
