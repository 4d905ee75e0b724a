using System.Runtime.InteropServices;
using Rapporteur.Domain.Ports;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Pipeline.Extract;

namespace Rapporteur.Pipeline.Resolve;

/// <summary>Brings all staged reports together: who is who, which encounters, statements, agreements and figures are one, who copied whom, and the stories.</summary>
/// <remarks>
/// Reads the staged reports twice, one at a time, and their texts once more for the record. What is sorted goes through the store's scratch space; what stays in
/// memory is the table of distinct names and some 12 KB a report. The same reports give the same resolution
/// whatever the order they came in.
/// </remarks>
public sealed class RecordResolver
{
    private readonly IRecordStore _store;

    /// <summary>A resolver over the reports staged in a store.</summary>
    public RecordResolver(IRecordStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        _store = store;
    }

    /// <summary>Resolves everything staged. The caller disposes what it gets once it has been read.</summary>
    public Resolution Resolve(CancellationToken cancellation = default)
    {
        IShuffle shuffle = _store.OpenShuffle();
        Resolution? resolution = null;
        try
        {
            resolution = Resolve(shuffle, cancellation);
            return resolution;
        }
        finally
        {
            if (resolution is null)
            {
                shuffle.Dispose();
            }
        }
    }

    private Resolution Resolve(IShuffle shuffle, CancellationToken cancellation)
    {
        // First reading: names, word counts and fingerprints.
        var reports = new ReportTable(_store);
        var actors = new ActorTable();
        var vectors = new StoryVectors();
        var lineageFinder = new LineageFinder(shuffle);
        Lineages lineages = ReadFirst(reports, actors, vectors, lineageFinder, cancellation);

        // Second reading: what each report is about and tells, its actors known.
        var sides = new ActorSides(actors);
        var places = new PlaceTable();
        var casts = new CastRules(sides);
        var scenes = new StoryScenes(reports, places, casts);
        var encounters = new List<EncounterTold>();
        var statements = new StatementMerger(shuffle, reports, sides, lineages);
        var deals = new DealMerger(actors, sides);
        var bounds = new BoundFinder(reports);
        var credits = new AgencyCredits(reports);
        var parts = new PartSorter(shuffle, actors);
        foreach ((int report, CleanReport clean, Extraction extraction) in reports.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            parts.Add(report, clean, extraction);
            WordScan text = WordScan.Of(clean.Text);
            vectors.Add(ScanTitle(clean), text);
            int first = encounters.Count;
            encounters.AddRange(extraction.Encounters.Select(mention => EncounterOf(report, mention, actors, places)));

            scenes.Add(text, CollectionsMarshal.AsSpan(encounters)[first..]);
            bounds.Add(report, extraction, first, statements.Count);
            credits.Add(report, clean, extraction);
            AddStatements(report, extraction, actors, statements);

            deals.Add(report, extraction);
        }

        StoryLinks links = StoryLinks.Find(reports, vectors, shuffle, cancellation);
        LinkCopies(lineages, vectors, links);

        // Encounters tell which reports are of one story, and stories which tellings may be of one encounter: hence twice.
        var rules = new EncounterRules(reports, casts, places, lineages, links, scenes);
        UnionFind encounterGroups = new EncounterMerger(reports, sides, places, rules, encounters).Merge(cancellation);
        HashSet<(int, int)> together = Together(encounters, encounterGroups, reports, links, vectors);
        UnionFind stories = StoryFinder.Find(reports, vectors, scenes, links, lineages, together);
        rules = new EncounterRules(reports, casts, places, lineages, links, scenes, stories);
        encounterGroups = new EncounterMerger(reports, sides, places, rules, encounters).Merge(cancellation);
        UnionFind statementGroups = statements.Merge(stories, cancellation);

        parts.Assign(encounterGroups, statementGroups, cancellation);
        deals.Assign(parts, stories, cancellation);
        return new Resolution(
            shuffle,
            new FactContext(reports, actors, sides, places, lineages, credits),
            stories,
            bounds.Over(
                new DaysTold(encounterGroups, reports, number => (encounters[number].Report, encounters[number].From, encounters[number].To)),
                new DaysTold(statementGroups, reports, statements.DaysOf),
                lineages));
    }

    private static void AddStatements(int report, Extraction extraction, ActorTable actors, StatementMerger statements)
    {
        foreach (StatementMention mention in extraction.Statements)
        {
            statements.Add(report, actors.ActorOf(report, mention.Speaker) ?? -1, mention);
        }
    }

    private static void LinkCopies(Lineages lineages, StoryVectors vectors, StoryLinks links)
    {
        foreach (SharedText pair in lineages.Pairs)
        {
            links.Add(pair.A, pair.B, vectors.Similarity(pair.A, pair.B), always: true);
        }
    }

    private static EncounterTold EncounterOf(int report, EncounterMention mention, ActorTable actors, PlaceTable places) =>
        new(report, mention, actors.ActorsOf(report, mention.Participants), actors.ActorsOf(report, mention.Far), places.NumberOf(mention.Place));

    private Lineages ReadFirst(
        ReportTable reports, ActorTable actors, StoryVectors vectors, LineageFinder lineages, CancellationToken cancellation)
    {
        foreach (StagedReport staged in _store.Staged())
        {
            cancellation.ThrowIfCancellationRequested();
            CleanReport clean = ExtractionCodec.DecodeClean(staged.Clean.Span);
            WordScan text = WordScan.Of(clean.Text);
            lineages.Add(reports.Add(clean), text);
            vectors.Count(ScanTitle(clean), text);
            actors.Add(ExtractionCodec.DecodeExtraction(staged.Extraction.Span));
        }

        actors.Resolve();
        return lineages.Find(reports.Count, reports.ScanOf, cancellation);
    }

    private static WordScan? ScanTitle(CleanReport clean) => clean.Title is { } title ? WordScan.Of(title) : null;

    /// <summary>Pairs of reports that tell of one encounter as news; in a long row of reports, neighbours.</summary>
    private static HashSet<(int A, int B)> Together(
        List<EncounterTold> told, UnionFind groups, ReportTable reports, StoryLinks links, StoryVectors vectors)
    {
        const int Reach = 20;
        var byGroup = new SortedDictionary<int, List<int>>();
        for (int number = 0; number < told.Count; number++)
        {
            if (!told[number].Background)
            {
                int root = groups.Find(number);
                if (!byGroup.TryGetValue(root, out List<int>? members))
                {
                    members = [];
                    byGroup.Add(root, members);
                }

                if (members.Count == 0 || members[^1] != told[number].Report)
                {
                    members.Add(told[number].Report);
                }
            }
        }

        var pairs = new HashSet<(int, int)>();
        foreach (List<int> members in byGroup.Values)
        {
            for (int i = 0; i < members.Count; i++)
            {
                for (int j = i + 1; j < Math.Min(members.Count, i + 1 + Reach); j++)
                {
                    if (StoryRules.InTime(reports.DaysBetween(members[i], members[j])) && pairs.Add((members[i], members[j])))
                    {
                        links.Add(members[i], members[j], vectors.Similarity(members[i], members[j]));
                    }
                }
            }
        }

        return pairs;
    }
}
