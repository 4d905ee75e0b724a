using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Provenance;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Pipeline.Extract;

namespace Rapporteur.Pipeline.Resolve;

/// <summary>Reads the reports once more and puts what each tells under the entry it belongs to, passages cut out.</summary>
internal sealed class PartSorter(
    IShuffle shuffle, ReportTable reports, ActorTable actors, UnionFind encounters, UnionFind statements)
{
    public const string Actors = "actor-parts";
    public const string Encounters = "encounter-parts";
    public const string Statements = "statement-parts";
    public const string Figures = "figure-parts";

    private int _encounter;
    private int _statement;

    public void Sort(CancellationToken cancellation)
    {
        foreach ((int report, CleanReport clean, Extraction extraction) in reports.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            PutActors(report, clean, extraction);
            PutEncounters(report, clean, extraction);
            PutStatements(report, clean, extraction);
            PutFigures(report, clean, extraction);
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
            shuffle.Put(Encounters, PartShuffle.Key(encounters.Find(_encounter++)), part);
        }
    }

    private void PutStatements(int report, CleanReport clean, Extraction extraction)
    {
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
            };
            shuffle.Put(Statements, PartShuffle.Key(statements.Find(_statement++)), part);
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
