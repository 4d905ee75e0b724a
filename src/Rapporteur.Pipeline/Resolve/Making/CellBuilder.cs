using Rapporteur.Domain;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Reports;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Pipeline.Extract;
using Rapporteur.Pipeline.Lexicon;
using Rapporteur.Pipeline.Resolve.Actors;
using Rapporteur.Pipeline.Resolve.Agreements;
using Rapporteur.Pipeline.Resolve.Encounters;
using Rapporteur.Pipeline.Resolve.Events;
using Rapporteur.Pipeline.Resolve.Figures;
using Rapporteur.Pipeline.Resolve.Judged;
using Rapporteur.Pipeline.Resolve.Positions;
using Rapporteur.Pipeline.Resolve.Sources;
using Rapporteur.Pipeline.Resolve.Statements;
using Rapporteur.Pipeline.Resolve.Stories;

namespace Rapporteur.Pipeline.Resolve.Making;

/// <summary>Makes the entries of a cell: reads its reports again, and keeps nothing once they are made.</summary>
internal sealed class CellBuilder(
    FactContext context,
    TellingNumbers numbers,
    FactGroups groups,
    FactUnits units,
    LineageBuilder texts,
    SharedEncounters shared,
    JudgedEntries judged,
    IReadOnlyList<Cell> judgedCells,
    Func<int, CleanReport, PublicationBounds?> bounds)
{
    /// <summary>Who is who.</summary>
    public ActorTable Actors => context.Actors;

    /// <summary>Who asked for which id.</summary>
    public IdClaims Ids
    {
        get => context.Ids;
        set => context.Ids = value;
    }

    /// <summary>The entries of a cell, kind by kind.</summary>
    public IEnumerable<IRecordEntry> Build(Cell cell) => Build(cell, asking: false);

    /// <summary>Makes the entries of a cell only to see which ids they ask for.</summary>
    public void Ask(Cell cell)
    {
        foreach (IRecordEntry _ in Build(cell, asking: true))
        {
            // Only what it asks for is wanted.
        }
    }

    private IEnumerable<IRecordEntry> Build(Cell cell, bool asking)
    {
        if (cell.Kind != CellKind.Judged)
        {
            Desk desk = DeskOf(cell, asking);
            return Told(desk).Concat(Rest(desk));
        }

        // Which encounters a story names is known when all have been judged.
        List<Desk> desks = [.. judgedCells.Select(part => DeskOf(part, asking))];
        if (judged.Mentions.Events.Sets is not null)
        {
            // Events of two stories may have been made one: the last desk, which reads its reports last, makes those of all.
            desks = [.. desks[..^1].Select(static desk => desk with { EventsOf = [] }), desks[^1] with { EventsOf = desks.ConvertAll(static desk => desk.Parts) }];
        }

        return KindByKind.Of([.. desks.Select(Told)]).Concat(KindByKind.Of([.. desks.Select(Rest)]));
    }

    private Desk DeskOf(Cell cell, bool asking) => new(
        cell,
        new PartSorter(context.Actors, numbers, groups, units, cell),
        new StoryTable(context.Reports, groups.Stories, shared, cell.IsStory ? cell.Reports.Span : []),
        new Disagreements(context),
        asking);

    /// <summary>The reports and the facts.</summary>
    private IEnumerable<IRecordEntry> Told(Desk desk)
    {
        Cell cell = desk.Cell;
        for (int i = 0; i < cell.Reports.Length && cell.Kind != CellKind.Lineage; i++)
        {
            int number = cell.Reports.Span[i];
            (CleanReport clean, Extraction extraction) = context.Reports.Read(number);
            desk.Parts.Add(number, clean, extraction);
            if (cell.IsStory)
            {
                desk.Stories.See(number, clean);
                yield return ReportOf(clean, extraction.Citations, desk.Stories.IdOf(number), texts.IdOf(number)) with { PublishedBounds = bounds(number, clean) };
            }
        }

        foreach (IRecordEntry entry in Facts(desk))
        {
            yield return entry;
        }
    }

    /// <summary>What is known once the facts are: lineages, stories, and where reports disagree.</summary>
    private IEnumerable<IRecordEntry> Rest(Desk desk)
    {
        foreach (IRecordEntry entry in texts.Build(desk.Cell).Concat<IRecordEntry>(desk.Stories.Build()).Concat(desk.Disagreements.Found))
        {
            yield return entry;
        }
    }

    private IEnumerable<IRecordEntry> Facts(Desk desk)
    {
        (Cell cell, PartSorter parts, StoryTable stories, Disagreements disagreements, bool asking) = desk;
        var encounters = new EncounterBuilder(context, disagreements);
        foreach (List<EncounterPart> told in parts.Encounters.Values)
        {
            List<EncounterPart> kept = judged.Told(told, context.Lineages);
            Encounter encounter = encounters.Build(kept);
            if (!asking)
            {
                judged.See(encounter, told, kept);
                Tell(cell, stories, encounter.Id, kept);
            }

            yield return encounter;
        }

        foreach (IRecordEntry entry in Speech(parts, disagreements).Concat(Agreements(parts, disagreements)))
        {
            yield return entry;
        }

        foreach (CodedEvent coded in new CodedEventBuilder(context, groups.Stories, judged).Build(EventsOf(desk)))
        {
            yield return coded;
        }

        var series = new FigureSeries(context, groups.Stories);
        var figures = new FigureBuilder(context);
        foreach (List<FigurePart> told in parts.Figures.Values)
        {
            Figure figure = figures.Build(told);
            judged.See(figure, told, judged.Mentions.Figures);
            series.See(figure, told);
            yield return figure;
        }

        series.Note(disagreements);
    }

    private void Tell(Cell cell, StoryTable stories, FactId encounter, List<EncounterPart> kept)
    {
        if (cell.IsStory)
        {
            PartShuffle.ReportsOf(kept).ForEach(report => stories.Tells(report, encounter));
        }
        else
        {
            shared.Tell(cell, encounter);
        }
    }

    // Positions name the statements they are read from, so these are made first.
    private IEnumerable<IRecordEntry> Speech(PartSorter parts, Disagreements disagreements)
    {
        var statements = new StatementBuilder(context, disagreements);
        var positions = new PositionBuilder(context, judged);
        foreach (List<StatementPart> told in parts.Statements.Values)
        {
            Statement statement = statements.Build(told);
            judged.See(statement, told, judged.Mentions.Statements);
            positions.See(told, statement.Id);
            yield return statement;
        }

        foreach (List<PositionPart> told in parts.Positions.Values)
        {
            foreach (Position position in positions.Build(told))
            {
                yield return position;
            }
        }
    }

    private IEnumerable<IRecordEntry> Agreements(PartSorter parts, Disagreements disagreements)
    {
        var agreements = new AgreementBuilder(context, disagreements);
        foreach (List<AgreementPart> told in parts.Agreements.Values)
        {
            Agreement agreement = agreements.Build(told);
            judged.See(agreement, told, judged.Mentions.Agreements);
            yield return agreement;
        }

        var commitments = new CommitmentBuilder(context);
        foreach (List<CommitmentPart> told in parts.Commitments.Values)
        {
            Commitment commitment = commitments.Build(told);
            judged.See(commitment, told, judged.Mentions.Commitments);
            yield return commitment;
        }
    }

    private static Report ReportOf(CleanReport clean, IReadOnlyList<CitationMention> mentions, string story, string? lineage)
    {
        var cites = new SortedDictionary<string, (string Name, List<Evidence> Evidence)>(StringComparer.Ordinal);
        foreach (CitationMention mention in mentions)
        {
            string key = NameFolding.FoldBody(mention.Name);
            if (!cites.TryGetValue(key, out (string Name, List<Evidence> Evidence) cite))
            {
                cite = (mention.Name, []);
                cites.Add(key, cite);
            }

            cite.Evidence.Add(Evidence.Cut(clean.Id, clean.Text, mention.Evidence));
        }

        var citations = new List<Citation>(cites.Count);
        foreach ((string name, List<Evidence> evidence) in cites.Values)
        {
            citations.Add(new Citation(name, new Passages(evidence)));
        }

        return new Report(
            clean.Id, clean.Source, clean.Url, clean.Outlet, clean.Title, clean.Byline, clean.Published, clean.Language, clean.Text,
            citations, story, lineage);
    }

    /// <summary>What is gathered while a cell is made.</summary>
    /// <summary>What reports tell of events, key by key.</summary>
    private static SortedDictionary<string, List<CodedEventPart>>.ValueCollection EventsOf(Desk desk)
    {
        if (desk.EventsOf is not { } together)
        {
            return desk.Parts.Events.Values;
        }

        var byKey = new SortedDictionary<string, List<CodedEventPart>>(StringComparer.Ordinal);
        foreach ((string key, List<CodedEventPart> told) in together.SelectMany(static parts => parts.Events))
        {
            if (!byKey.TryGetValue(key, out List<CodedEventPart>? all))
            {
                byKey.Add(key, all = []);
            }

            all.AddRange(told);
        }

        foreach (List<CodedEventPart> all in byKey.Values)
        {
            all.Sort(static (a, b) => a.Report != b.Report ? a.Report.CompareTo(b.Report) : a.Number.CompareTo(b.Number));
        }

        return byKey.Values;
    }

    private sealed record Desk(Cell Cell, PartSorter Parts, StoryTable Stories, Disagreements Disagreements, bool IsAsking)
    {
        /// <summary>Whose events are made at this desk; null for its own.</summary>
        public IReadOnlyList<PartSorter>? EventsOf { get; init; }
    }
}
