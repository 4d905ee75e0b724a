using Rapporteur.Domain;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Reports;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Pipeline.Lexicon;
using Rapporteur.Pipeline.Resolve.Judged;

namespace Rapporteur.Pipeline.Resolve;

/// <summary>All reports brought together: the record's entries, made one at a time as they are asked for.</summary>
public sealed class Resolution : IDisposable
{
    private readonly IShuffle _shuffle;
    private readonly FactContext _context;
    private readonly UnionFind _stories;
    private readonly JudgedEntries _judged;
    private readonly Func<int, CleanReport, PublicationBounds?> _bounds;

    internal Resolution(
        IShuffle shuffle, FactContext context, UnionFind stories, JudgedEntries judged, Func<int, CleanReport, PublicationBounds?> bounds)
    {
        _bounds = bounds;
        _shuffle = shuffle;
        _context = context;
        _stories = stories;
        _judged = judged;
    }

    /// <summary>
    /// Every entry once: reports, actors, encounters, statements, positions, agreements, commitments, events, figures, lineages, stories, discrepancies,
    /// and what became of each judgement. Made to be read once.
    /// </summary>
    public IEnumerable<IRecordEntry> Entries() => _judged.Apply(Told());

    /// <summary>What the reports tell, before anybody's judgement of single entries.</summary>
    private IEnumerable<IRecordEntry> Told()
    {
        var stories = new StoryTable(_context.Reports, _stories);
        var lineages = new LineageBuilder(_context);
        using (IEnumerator<(string Key, List<CitationPart> Parts)> citations = _shuffle.Parts<CitationPart>(PartSorter.Citations).GetEnumerator())
        {
            bool more = citations.MoveNext();
            foreach ((int number, CleanReport clean) in _context.Reports.ReadClean())
            {
                List<CitationPart> cited = [];
                if (more && citations.Current.Parts[0].Report == number)
                {
                    cited = citations.Current.Parts;
                    more = citations.MoveNext();
                }

                stories.See(number, clean);
                yield return ReportOf(clean, cited, stories.IdOf(number), lineages.IdOf(number)) with { PublishedBounds = _bounds(number, clean) };
            }
        }

        foreach ((string key, List<ActorPart> parts) in _shuffle.Parts<ActorPart>(PartSorter.Actors))
        {
            yield return ActorBuilder.Build(_context.Actors, int.Parse(key, System.Globalization.CultureInfo.InvariantCulture), parts);
        }

        var disagreements = new Disagreements(_context);
        var encounters = new EncounterBuilder(_context, disagreements);
        foreach ((_, List<EncounterPart> told) in _shuffle.Parts<EncounterPart>(PartSorter.Encounters))
        {
            List<EncounterPart> parts = _judged.Told(told, _context.Lineages);
            Encounter encounter = encounters.Build(parts);
            _judged.See(encounter, parts);
            PartShuffle.ReportsOf(parts).ForEach(report => stories.Tells(report, encounter.Id));
            yield return encounter;
        }

        foreach (IRecordEntry entry in Speech(disagreements).Concat(Agreements(disagreements)).Concat(CodedEvents()))
        {
            yield return entry;
        }

        var series = new FigureSeries(_shuffle, _context, _stories);
        var figures = new FigureBuilder(_context, _stories, series);
        foreach ((_, List<FigurePart> parts) in _shuffle.Parts<FigurePart>(PartSorter.Figures))
        {
            foreach (Figure figure in figures.Build(parts))
            {
                yield return figure;
            }
        }

        series.Note(disagreements);
        foreach (IRecordEntry entry in lineages.Build().Concat<IRecordEntry>(stories.Build()).Concat(disagreements.Found))
        {
            yield return entry;
        }
    }

    // Positions name the statements they are read from, so these are made first.
    private IEnumerable<IRecordEntry> Speech(Disagreements disagreements)
    {
        var statements = new StatementBuilder(_context, disagreements);
        var positions = new PositionBuilder(_context, _stories);
        foreach ((_, List<StatementPart> parts) in _shuffle.Parts<StatementPart>(PartSorter.Statements))
        {
            Statement statement = statements.Build(parts);
            positions.See(parts, statement.Id);
            yield return statement;
        }

        foreach ((_, List<PositionPart> parts) in _shuffle.Parts<PositionPart>(PartSorter.Positions))
        {
            foreach (Position position in positions.Build(parts))
            {
                yield return position;
            }
        }
    }

    private IEnumerable<CodedEvent> CodedEvents()
    {
        var events = new CodedEventBuilder(_context, _stories);
        foreach ((_, List<CodedEventPart> parts) in _shuffle.Parts<CodedEventPart>(PartSorter.Events))
        {
            foreach (CodedEvent coded in events.Build(parts))
            {
                yield return coded;
            }
        }
    }

    private IEnumerable<IRecordEntry> Agreements(Disagreements disagreements)
    {
        var agreements = new AgreementBuilder(_context, disagreements);
        foreach ((_, List<AgreementPart> parts) in _shuffle.Parts<AgreementPart>(PartSorter.Agreements))
        {
            yield return agreements.Build(parts);
        }

        var commitments = new CommitmentBuilder(_context);
        foreach ((_, List<CommitmentPart> parts) in _shuffle.Parts<CommitmentPart>(PartSorter.Commitments))
        {
            yield return commitments.Build(parts);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _shuffle.Dispose();

    private static Report ReportOf(CleanReport clean, List<CitationPart> parts, string story, string? lineage)
    {
        var cites = new SortedDictionary<string, (string Name, List<Evidence> Evidence)>(StringComparer.Ordinal);
        foreach (CitationPart part in parts)
        {
            string key = NameFolding.FoldBody(part.Name);
            if (!cites.TryGetValue(key, out (string Name, List<Evidence> Evidence) cite))
            {
                cite = (part.Name, []);
                cites.Add(key, cite);
            }

            cite.Evidence.AddRange(part.Evidence);
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
}
