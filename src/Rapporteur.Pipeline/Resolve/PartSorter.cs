using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Provenance;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Pipeline.Extract;

namespace Rapporteur.Pipeline.Resolve;

/// <summary>Puts what the reports of a cell tell under the entries it belongs to, passages cut out.</summary>
internal sealed class PartSorter(ActorTable actors, TellingNumbers numbers, FactGroups groups)
{
    public const string Actors = "actor-parts";

    /// <summary>Encounters, by the number of the first telling; so are statements, agreements and commitments.</summary>
    public SortedDictionary<int, List<EncounterPart>> Encounters { get; } = [];

    public SortedDictionary<int, List<StatementPart>> Statements { get; } = [];

    public SortedDictionary<int, List<AgreementPart>> Agreements { get; } = [];

    public SortedDictionary<int, List<CommitmentPart>> Commitments { get; } = [];

    /// <summary>Positions by holder and issue.</summary>
    public SortedDictionary<string, List<PositionPart>> Positions { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, List<CodedEventPart>> Events { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, List<FigurePart>> Figures { get; } = new(StringComparer.Ordinal);

    /// <summary>Takes the next report of the cell, in the order of their numbers.</summary>
    public void Add(int report, CleanReport clean, Extraction extraction)
    {
        PutEncounters(report, clean, extraction);
        PutStatements(report, clean, extraction);
        PutPositions(report, clean, extraction);
        PutFigures(report, clean, extraction);
        PutAgreements(report, clean, extraction);
        PutEvents(report, clean, extraction);
    }

    /// <summary>Puts a report's actors on their way to those of other cells.</summary>
    /// <param name="shuffle">Where they are sorted.</param>
    /// <param name="actors">Who is who.</param>
    /// <param name="kept">Tells whose entries are not made at all; null where all are.</param>
    /// <param name="report">Number of the report.</param>
    /// <param name="clean">The report.</param>
    /// <param name="extraction">What it tells.</param>
    public static void PutActors(IShuffle shuffle, ActorTable actors, KeptCells? kept, int report, CleanReport clean, Extraction extraction)
    {
        for (int i = 0; i < extraction.Actors.Count; i++)
        {
            if (kept?.HasChanged(actors.ActorOf(report, i)) is false)
            {
                continue;
            }

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
        int number = numbers.FirstEncounter(report);
        foreach (EncounterMention mention in extraction.Encounters)
        {
            var part = new EncounterPart
            {
                Report = report,
                Number = number,
                Evidence = Cut(clean, mention.Evidence),
                Mention = mention,
                Actors = actors.ActorsOf(report, mention.Participants),
            };
            Put(Encounters, groups.Encounters.Find(number++), part);
        }
    }

    private void PutStatements(int report, CleanReport clean, Extraction extraction)
    {
        int first = numbers.FirstStatement(report);
        int number = first;
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
                Number = number,
                Evidence = Cut(clean, mention.Evidence),
                Mention = mention,
                Speaker = actors.ActorOf(report, mention.Speaker),
                Addressee = actors.ActorOf(report, mention.Addressee),
                CoSpeakers = actors.ActorsOf(report, mention.CoSpeakers),
                IsCited = cited.Contains(number - first),
                Via = [.. mention.Via.Select(hop => new HopPart(
                    actors.ActorOf(report, hop.Source), hop.SourceText, Evidence.Cut(clean.Id, clean.Text, hop.Evidence)))],
            };
            Put(Statements, groups.Statements.Find(number++), part);
        }
    }

    private void PutPositions(int report, CleanReport clean, Extraction extraction)
    {
        int first = numbers.FirstStatement(report);
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
                Statements = [.. mention.Statements.Select(statement => first + statement)],
            };
            Put(Positions, PositionBuilder.KeyOf(part), part);
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
            Put(Figures, FigureBuilder.KeyOf(mention), part);
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
            Put(Events, CodedEventBuilder.KeyOf(mention), part);
        }
    }

    private void PutAgreements(int report, CleanReport clean, Extraction extraction)
    {
        int agreement = numbers.FirstAgreement(report);
        int commitment = numbers.FirstCommitment(report);
        foreach (AgreementMention mention in extraction.Agreements)
        {
            var part = AgreementPart.Of(report, agreement, clean, mention, actors, Cut(clean, mention.Evidence));
            Put(Agreements, groups.Agreements.Find(agreement++), part);
        }

        foreach (CommitmentMention mention in extraction.Commitments)
        {
            var part = CommitmentPart.Of(report, commitment, clean, mention, actors, Cut(clean, mention.Evidence));
            Put(Commitments, groups.Commitments.Find(commitment++), part);
        }
    }

    private static void Put<TKey, TPart>(SortedDictionary<TKey, List<TPart>> into, TKey key, TPart part)
        where TKey : notnull
    {
        if (!into.TryGetValue(key, out List<TPart>? parts))
        {
            into.Add(key, parts = []);
        }

        parts.Add(part);
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
