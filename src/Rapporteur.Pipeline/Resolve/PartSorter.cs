using System.Globalization;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Provenance;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Pipeline.Extract;

namespace Rapporteur.Pipeline.Resolve;

/// <summary>Puts what each report tells under the entry it belongs to, passages cut out.</summary>
internal sealed class PartSorter(IShuffle shuffle, ActorTable actors)
{
    public const string Actors = "actor-parts";
    public const string Encounters = "encounter-parts";
    public const string Statements = "statement-parts";
    public const string Positions = "position-parts";
    public const string Figures = "figure-parts";
    public const string Citations = "citation-parts";
    public const string Agreements = "agreement-parts";
    public const string Commitments = "commitment-parts";
    public const string Events = "event-parts";

    // Which encounter or statement a telling belongs to is known when all have been seen.
    private const string ToldEncounters = "encounters-told";
    private const string ToldStatements = "statements-told";
    private const string ToldAgreements = "agreements-told";
    private const string ToldCommitments = "commitments-told";

    private int _encounter;
    private int _statement;
    private int _agreement;
    private int _commitment;

    /// <summary>Takes the next report.</summary>
    public void Add(int report, CleanReport clean, Extraction extraction)
    {
        PutActors(report, clean, extraction);
        PutEncounters(report, clean, extraction);
        PutPositions(report, clean, extraction);
        PutStatements(report, clean, extraction);
        PutFigures(report, clean, extraction);
        PutCitations(report, clean, extraction);
        PutAgreements(report, clean, extraction);
        PutEvents(report, clean, extraction);
    }

    /// <summary>Puts the tellings under their encounters and statements.</summary>
    public void Assign(UnionFind encounters, UnionFind statements, CancellationToken cancellation)
    {
        Assign(ToldEncounters, Encounters, encounters, cancellation);
        Assign(ToldStatements, Statements, statements, cancellation);
    }

    /// <summary>Puts the tellings under their agreements and commitments.</summary>
    public void AssignAgreements(UnionFind agreements, UnionFind commitments, CancellationToken cancellation)
    {
        Assign(ToldAgreements, Agreements, agreements, cancellation);
        Assign(ToldCommitments, Commitments, commitments, cancellation);
    }

    private void Assign(string from, string to, UnionFind groups, CancellationToken cancellation)
    {
        foreach (ShuffleGroup told in shuffle.Groups(from))
        {
            cancellation.ThrowIfCancellationRequested();
            int number = int.Parse(told.Key, NumberStyles.None, CultureInfo.InvariantCulture);
            shuffle.Put(to, PartShuffle.Key(groups.Find(number)), told.Payloads[0]);
        }
    }

    private void PutActors(int report, CleanReport clean, Extraction extraction)
    {
        for (int i = 0; i < extraction.Actors.Count; i++)
        {
            ActorMention mention = extraction.Actors[i];
            var part = new ActorPart
            {
                Report = report,
                Number = i,
                Evidence = mention.Title is null ? [] : Cut(clean, mention.Evidence),
                Title = mention.Title,
                TitleOf = mention.TitleOf,
                Mentions = mention.Mentions,
                Forms = [mention.Name, .. mention.Aliases],
                Known = mention.Known,
            };
            shuffle.Put(Actors, PartShuffle.Key(actors.ActorOf(report, i)), part);
        }
    }

    private void PutEncounters(int report, CleanReport clean, Extraction extraction)
    {
        foreach (EncounterMention mention in extraction.Encounters)
        {
            var part = new EncounterPart
            {
                Report = report,
                Number = _encounter,
                Evidence = Cut(clean, mention.Evidence),
                Mention = mention,
                Actors = actors.ActorsOf(report, mention.Participants),
            };
            shuffle.Put(ToldEncounters, PartShuffle.Key(_encounter++), part);
        }
    }

    private void PutStatements(int report, CleanReport clean, Extraction extraction)
    {
        int first = _statement;
        var cited = new HashSet<int>();
        foreach (PositionMention position in extraction.Positions)
        {
            cited.UnionWith(position.Statements);
        }

        foreach (StatementMention mention in extraction.Statements)
        {
            var part = new StatementPart
            {
                Report = report,
                Number = _statement,
                Evidence = Cut(clean, mention.Evidence),
                Mention = mention,
                Speaker = actors.ActorOf(report, mention.Speaker),
                Addressee = actors.ActorOf(report, mention.Addressee),
                CoSpeakers = actors.ActorsOf(report, mention.CoSpeakers),
                IsCited = cited.Contains(_statement - first),
                Via = [.. mention.Via.Select(hop => new HopPart(
                    actors.ActorOf(report, hop.Source), hop.SourceText, Evidence.Cut(clean.Id, clean.Text, hop.Evidence)))],
            };
            shuffle.Put(ToldStatements, PartShuffle.Key(_statement++), part);
        }
    }

    // Before the report's statements: theirs are the next numbers.
    private void PutPositions(int report, CleanReport clean, Extraction extraction)
    {
        for (int i = 0; i < extraction.Positions.Count; i++)
        {
            PositionMention mention = extraction.Positions[i];
            var part = new PositionPart
            {
                Report = report,
                Number = i,
                Evidence = Cut(clean, mention.Evidence),
                Mention = mention,
                Holder = actors.ActorOf(report, mention.Holder),
                About = actors.ActorsOf(report, mention.About),
                Statements = [.. mention.Statements.Select(statement => _statement + statement)],
            };
            shuffle.Put(Positions, PositionBuilder.KeyOf(part), part);
        }
    }

    private void PutFigures(int report, CleanReport clean, Extraction extraction)
    {
        for (int i = 0; i < extraction.Figures.Count; i++)
        {
            FigureMention mention = extraction.Figures[i];
            var part = new FigurePart
            {
                Report = report,
                Number = i,
                Evidence = Cut(clean, mention.Evidence),
                Mention = mention,
                Claimant = actors.ActorOf(report, mention.Claimant),
            };
            shuffle.Put(Figures, FigureBuilder.KeyOf(mention), part);
        }
    }

    private void PutEvents(int report, CleanReport clean, Extraction extraction)
    {
        for (int i = 0; i < extraction.Events.Count; i++)
        {
            CodedEventMention mention = extraction.Events[i];
            var part = new CodedEventPart
            {
                Report = report,
                Number = i,
                Evidence = Cut(clean, mention.Evidence),
                Mention = mention,
                Source = CodedEventPart.ActorsOf(actors, report, mention.Source),
                Target = CodedEventPart.ActorsOf(actors, report, mention.Target),
                Claimant = actors.ActorOf(report, mention.Claimant),
            };
            shuffle.Put(Events, CodedEventBuilder.KeyOf(mention), part);
        }
    }

    private void PutCitations(int report, CleanReport clean, Extraction extraction)
    {
        for (int i = 0; i < extraction.Citations.Count; i++)
        {
            CitationMention mention = extraction.Citations[i];
            var part = new CitationPart
            {
                Report = report,
                Number = i,
                Evidence = [Evidence.Cut(clean.Id, clean.Text, mention.Evidence)],
                Name = mention.Name,
            };
            shuffle.Put(Citations, PartShuffle.Key(report), part);
        }
    }

    private void PutAgreements(int report, CleanReport clean, Extraction extraction)
    {
        foreach (AgreementMention mention in extraction.Agreements)
        {
            var part = AgreementPart.Of(report, _agreement, clean, mention, actors, Cut(clean, mention.Evidence));
            shuffle.Put(ToldAgreements, PartShuffle.Key(_agreement++), part);
        }

        foreach (CommitmentMention mention in extraction.Commitments)
        {
            var part = CommitmentPart.Of(report, _commitment, clean, mention, actors, Cut(clean, mention.Evidence));
            shuffle.Put(ToldCommitments, PartShuffle.Key(_commitment++), part);
        }
    }

    private static Evidence[] Cut(CleanReport clean, IReadOnlyList<TextRange> ranges)
    {
        var evidence = new Evidence[ranges.Count];
        for (int i = 0; i < evidence.Length; i++)
        {
            evidence[i] = Evidence.Cut(clean.Id, clean.Text, ranges[i]);
        }

        return evidence;
    }
}
