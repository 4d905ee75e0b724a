using System.Runtime.InteropServices;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Reports;
using Rapporteur.Domain.Stories;
using Rapporteur.Domain.Time;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Pipeline.Resolve.Making;

namespace Rapporteur.Pipeline.Resolve.Stories;

/// <summary>The stories of a cell: each report in exactly one. Headlines and encounters are filled in as reports and facts go by.</summary>
internal sealed class StoryTable
{
    private readonly ReportTable _reports;
    private readonly UnionFind _groups;
    private readonly SharedEncounters _shared;
    private readonly SortedDictionary<int, Entry> _stories = [];

    public StoryTable(ReportTable reports, UnionFind groups, SharedEncounters shared, ReadOnlySpan<int> cell)
    {
        _shared = shared;
        _reports = reports;
        _groups = groups;
        foreach (int report in cell)
        {
            int root = groups.Find(report);
            if (!_stories.TryGetValue(root, out Entry? story))
            {
                story = new Entry();
                _stories.Add(root, story);
            }

            story.Reports.Add(report);
        }

        foreach (Entry story in _stories.Values)
        {
            story.Id = IdOf(reports, CollectionsMarshal.AsSpan(story.Reports));
        }
    }

    /// <summary>The id of a story of these reports.</summary>
    public static string IdOf(ReportTable reports, ReadOnlySpan<int> story)
    {
        string[] ids = new string[story.Length];
        for (int i = 0; i < ids.Length; i++)
        {
            ids[i] = reports.IdOf(story[i]).Value;
        }

        return ContentId.From("st", ids);
    }

    public string IdOf(int report) => _stories[_groups.Find(report)].Id;

    /// <summary>Takes a report's headline; the story keeps its first report's.</summary>
    public void See(int report, CleanReport clean)
    {
        Entry story = _stories[_groups.Find(report)];
        int day = _reports.DayOf(report);
        int rank = day == Days.None ? int.MaxValue : day;
        if (clean.Title is not null && (story.Title is null || rank < story.TitleDay))
        {
            story.Title = clean.Title;
            story.TitleDay = rank;
        }

        // By day, so that the same range can be told from the reports' own dates.
        if (clean.Published.Time.IsKnown)
        {
            FactTime time = clean.Published.Time;
            story.First = story.First is { } first && first <= time.From!.Value ? first : time.From;
            story.Last = story.Last is { } last && last >= time.To!.Value ? last : time.To;
        }
    }

    /// <summary>Notes that a report tells of an encounter that no other story tells.</summary>
    public void Tells(int report, FactId encounter) => _stories[_groups.Find(report)].Encounters.Add(encounter);

    /// <summary>The stories, once everything has gone by.</summary>
    public IEnumerable<Story> Build()
    {
        foreach ((int root, Entry story) in _stories)
        {
            FactTime time = story.First is not { } first || story.Last is not { } last ? FactTime.Unknown
                : first == last ? FactTime.OnDay(first)
                : FactTime.Between(first, last, TimePrecision.Range);
            ReportId[] ids = [.. story.Reports.ConvertAll(_reports.IdOf)];
            story.Encounters.UnionWith(_shared.Of(root));
            yield return new Story(story.Id, story.Title, ids, time, [.. story.Encounters]) { Follows = [.. _shared.FollowedBy(root)] };
        }
    }

    private sealed class Entry
    {
        public string Id { get; set; } = "";

        public List<int> Reports { get; } = [];

        public string? Title { get; set; }

        public int TitleDay { get; set; }

        public NodaTime.LocalDate? First { get; set; }

        public NodaTime.LocalDate? Last { get; set; }

        public SortedSet<FactId> Encounters { get; } = [];
    }
}
