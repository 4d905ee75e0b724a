using System.Runtime.InteropServices;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Reports;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Pipeline.Resolve.Actors;
using Rapporteur.Pipeline.Resolve.Encounters;
using Rapporteur.Pipeline.Resolve.Judged;
using Rapporteur.Pipeline.Resolve.Making;
using Rapporteur.Pipeline.Resolve.Sources;
using Rapporteur.Pipeline.Resolve.Statements;
using Rapporteur.Pipeline.Resolve.Stories;
using Rapporteur.Pipeline.Resolve.Times;

namespace Rapporteur.Pipeline.Resolve;

/// <summary>Brings all staged reports together: who is who, which encounters, statements, agreements and figures are one, who copied whom, and the stories.</summary>
/// <remarks>
/// Reads the digests of the staged reports twice, one at a time, and of the reports themselves those whose entries are made. What is sorted goes through the store's scratch space; what stays in
/// memory is the table of distinct names and some kilobytes a report (bench/README.md). The same reports give the same resolution
/// whatever the order they came in.
/// </remarks>
public sealed class RecordResolver
{
    private readonly IRecordStore _store;
    private readonly Action<string>? _step;

    /// <summary>A resolver over the reports staged in a store.</summary>
    public RecordResolver(IRecordStore store)
        : this(store, null)
    {
    }

    /// <summary>A resolver that tells the name of each step as it begins, for measuring.</summary>
    internal RecordResolver(IRecordStore store, Action<string>? step)
    {
        ArgumentNullException.ThrowIfNull(store);
        _store = store;
        _step = step;
    }

    /// <summary>Resolves everything staged. The caller disposes what it gets once it has been read.</summary>
    public Resolution Resolve(CancellationToken cancellation = default) => Resolve(null, cancellation);

    /// <summary>The same for bringing the store's own record up to date: what it has already is not made again.</summary>
    internal Resolution ResolveChanges(CancellationToken cancellation) => Resolve(_store as ICellStore, cancellation);

    private Resolution Resolve(ICellStore? record, CancellationToken cancellation)
    {
        record?.Watch();
        IShuffle shuffle = _store.OpenShuffle();
        Resolution? resolution = null;
        try
        {
            resolution = Resolve(shuffle, record, [.. _store.Judgements()], cancellation);
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

    private Resolution Resolve(IShuffle shuffle, ICellStore? record, List<Judgement> all, CancellationToken cancellation)
    {
        var judgements = new JudgementBook(all);
        var judged = new JudgedMentions(judgements);
        _step?.Invoke("first reading");
        var reports = new ReportTable(_store);
        var actors = new ActorTable(new JudgedActors(judgements));
        var vectors = new StoryVectors();
        var lineageFinder = new LineageFinder(shuffle, record is IWorkStore work ? ComparedTexts.Open(work) : null);
        Lineages lineages = ReadFirst(reports, actors, vectors, lineageFinder, cancellation);

        var overlay = new JudgedEntries(judgements, judged);
        KeptCells? kept = record is not null ? Step("marks", () => new KeptCells(record, reports, actors, overlay)) : null;

        // Second reading: what each report is about and tells, its actors known.
        var sides = new ActorSides(actors);
        var places = new PlaceTable();
        var casts = new CastRules(sides);
        var scenes = new StoryScenes(reports, places, casts);
        var encounters = new List<EncounterTold>();
        var statements = new StatementMerger(shuffle, reports, sides, lineages);
        var tellings = new ActorTellings(shuffle, actors, kept);
        var later = new StoryFacts(reports, actors, sides);
        var bounds = new BoundFinder(reports);
        var credits = new AgencyCredits(reports);
        var numbers = new TellingNumbers();
        foreach (ReportReading reading in Step("second reading", reports.Read))
        {
            cancellation.ThrowIfCancellationRequested();
            TellingsDigest told = reading.Digest.Told;
            tellings.Add(reading);
            numbers.Add(told);
            vectors.Add(reports.DayOf(reading.Number), reading.Digest.Terms);
            int first = AddEncounters(reading, actors, places, encounters, judged);
            scenes.Add(reading.Digest.Weekday, CollectionsMarshal.AsSpan(encounters)[first..]);
            bounds.Add(reading, first, statements.Count);
            credits.Add(reading.Number, reading.Digest.Agencies);
            AddStatements(reading.Number, told, actors, statements);
            later.Add(reading.Number, told);
        }

        StoryLinks links = Step("links", () => StoryLinks.Find(reports, vectors, lineages, record as IWorkStore, cancellation));
        (StoryKin kin, UnionFind encounterGroups) = JoinStories(
            reports, vectors, scenes, links, lineages, sides, (blocks, known) => new EncounterMerger(
                reports, places, new EncounterRules(reports, casts, places, lineages, links, scenes, known), blocks, judged.Encounters).Merge(cancellation), encounters);
        UnionFind statementGroups = Step("statements", () => statements.Merge(kin, judged.Statements, cancellation));
        FactGroups groups = later.Merge(kin.Stories, encounterGroups, statementGroups, lineages, judged, cancellation);
        var context = new FactContext(reports, actors, sides, places, lineages, credits);
        var cells = new Cells(kin.Stories, new FactUnits(groups, numbers, lineages, later.Cited), reports.NumbersOf(judgements.ReportsOfFacts()));
        return Cut(shuffle, context, tellings, groups, numbers, cells, kept, overlay, encounters, statements, bounds);
    }

    /// <summary>Cuts what was brought together into cells.</summary>
    private static Resolution Cut(
        IShuffle shuffle,
        FactContext context,
        ActorTellings tellings,
        FactGroups groups,
        TellingNumbers numbers,
        Cells cells,
        KeptCells? kept,
        JudgedEntries overlay,
        List<EncounterTold> encounters,
        StatementMerger statements,
        BoundFinder bounds)
    {
        Func<int, CleanReport, PublicationBounds?> published = bounds.Over(
            new DaysTold(groups.Encounters, context.Reports, number => (encounters[number].Report, encounters[number].From, encounters[number].To)),
            new DaysTold(groups.Statements, context.Reports, statements.DaysOf),
            context.Lineages);
        var shared = new SharedEncounters(context.Reports, groups.Stories, cells, overlay.IsGone);
        var texts = new LineageBuilder(context, cells.Units);
        var builder = new CellBuilder(context, numbers, groups, cells.Units, texts, shared, overlay, cells.Judged, published);
        kept?.MarkWith(new CellMarker(context, kept.ActorMarks, encounters, numbers, groups, cells.Units, texts, shared, published).MarkOf);
        return new Resolution(shuffle, builder, cells, shared, tellings, overlay, kept);
    }

    /// <summary>Encounters tell which reports are of one story, and stories which tellings may be of one encounter: hence encounters twice.</summary>
    private (StoryKin Kin, UnionFind Encounters) JoinStories(
        ReportTable reports,
        StoryVectors vectors,
        StoryScenes scenes,
        StoryLinks links,
        Lineages lineages,
        ActorSides sides,
        Func<EncounterBlocks, UnionFind?, UnionFind> joinEncounters,
        List<EncounterTold> encounters)
    {
        _step?.Invoke("encounters");
        var blocks = new EncounterBlocks(reports, sides, encounters);
        UnionFind first = joinEncounters(blocks, null);
        ReportPairs together = TogetherPairs.Find(encounters, first, reports, links, vectors);
        UnionFind stories = Step("stories", () => StoryFinder.Find(reports, vectors, scenes, links, lineages, together));
        _step?.Invoke("encounters again");
        return (new StoryKin(stories, links, together, reports), joinEncounters(blocks, stories));
    }

    private static void AddStatements(int report, TellingsDigest told, ActorTable actors, StatementMerger statements)
    {
        foreach (StatementDigest statement in told.Statements)
        {
            statements.Add(report, actors.ActorOf(report, statement.Speaker) ?? -1, statement);
        }
    }

    /// <summary>Takes a report's encounters; gives the number of the first among all.</summary>
    private static int AddEncounters(ReportReading reading, ActorTable actors, PlaceTable places, List<EncounterTold> encounters, JudgedMentions judged)
    {
        int first = encounters.Count;
        judged.See(reading, first);
        foreach (EncounterDigest encounter in reading.Digest.Told.Encounters)
        {
            encounters.Add(new EncounterTold(
                reading.Number,
                encounter,
                actors.ActorsOf(reading.Number, encounter.Participants),
                actors.ActorsOf(reading.Number, encounter.Far),
                places.NumberOf(encounter.Place)));
        }

        return first;
    }

    private Lineages ReadFirst(
        ReportTable reports, ActorTable actors, StoryVectors vectors, LineageFinder lineages, CancellationToken cancellation)
    {
        foreach (ReportReading reading in ReportReading.All(_store))
        {
            cancellation.ThrowIfCancellationRequested();
            ReportDigest digest = reading.Digest;
            lineages.Add(reports.Add(reading.Id, digest, digest.PrintFrom(reading.Source)), digest.Fingerprints);
            vectors.Count(digest.FirstDay, digest.Terms);
            actors.Add(reading);
        }

        _step?.Invoke("actors");
        actors.Resolve();
        _step?.Invoke("lineages");
        return lineages.Find(reports, cancellation);
    }

    private T Step<T>(string name, Func<T> work)
    {
        _step?.Invoke(name);
        return work();
    }
}
