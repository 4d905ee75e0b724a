using Rapporteur.Domain.Provenance;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Pipeline.Extract;
using Rapporteur.Pipeline.Resolve.Actors;
using Rapporteur.Pipeline.Resolve.Agreements;
using Rapporteur.Pipeline.Resolve.Events;

namespace Rapporteur.Pipeline.Resolve.Making;

/// <summary>Puts what the reports of a cell tell under the cell's entries, passages cut out.</summary>
internal sealed class PartSorter(ActorTable actors, TellingNumbers numbers, FactGroups groups, FactUnits units, Cell cell)
{
    /// <summary>Encounters, by the number of the first telling; so are statements, agreements and commitments.</summary>
    public SortedDictionary<int, List<EncounterPart>> Encounters { get; } = [];

    public SortedDictionary<int, List<StatementPart>> Statements { get; } = [];

    public SortedDictionary<int, List<AgreementPart>> Agreements { get; } = [];

    public SortedDictionary<int, List<CommitmentPart>> Commitments { get; } = [];

    /// <summary>Positions by matter, figures by the first telling.</summary>
    public SortedDictionary<int, List<PositionPart>> Positions { get; } = [];

    public SortedDictionary<int, List<FigurePart>> Figures { get; } = [];

    public SortedDictionary<string, List<CodedEventPart>> Events { get; } = new(StringComparer.Ordinal);

    /// <summary>Takes the next report of the cell, in the order of their numbers.</summary>
    public void Add(int report, CleanReport clean, Extraction extraction)
    {
        PutEncounters(report, clean, extraction);
        PutStatements(report, clean, extraction);
        PutPositions(report, clean, extraction);
        PutFigures(report, clean, extraction);
        PutAgreements(report, clean, extraction);
        if (cell.IsStory)
        {
            PutEvents(report, clean, extraction);
        }
    }

    private void PutEncounters(int report, CleanReport clean, Extraction extraction)
    {
        int number = numbers.FirstEncounter(report);
        foreach (EncounterMention mention in extraction.Encounters)
        {
            if (!units.IsIn(cell, CellKind.Encounter, number++))
            {
                continue;
            }

            var part = new EncounterPart
            {
                Report = report,
                Number = number - 1,
                Evidence = Cut(clean, mention.Evidence),
                Mention = mention,
                Actors = actors.ActorsOf(report, mention.Participants),
            };
            Put(Encounters, groups.Encounters.Find(number - 1), part);
        }
    }

    private void PutStatements(int report, CleanReport clean, Extraction extraction)
    {
        int first = numbers.FirstStatement(report);
        var cited = new HashSet<int>();
        foreach (PositionMention position in extraction.Positions)
        {
            cited.UnionWith(position.Statements);
        }

        for (int i = 0; i < extraction.Statements.Count; i++)
        {
            if (!units.IsIn(cell, CellKind.Speech, first + i))
            {
                continue;
            }

            StatementMention mention = extraction.Statements[i];
            var part = new StatementPart
            {
                Report = report,
                Number = first + i,
                Evidence = Cut(clean, mention.Evidence),
                Mention = mention,
                Speaker = actors.ActorOf(report, mention.Speaker),
                Addressee = actors.ActorOf(report, mention.Addressee),
                CoSpeakers = actors.ActorsOf(report, mention.CoSpeakers),
                IsCited = cited.Contains(i),
                Via = [.. mention.Via.Select(hop => new HopPart(
                    actors.ActorOf(report, hop.Source), hop.SourceText, Evidence.Cut(clean.Id, clean.Text, hop.Evidence)))],
            };
            Put(Statements, groups.Statements.Find(first + i), part);
        }
    }

    private void PutPositions(int report, CleanReport clean, Extraction extraction)
    {
        int first = numbers.FirstStatement(report);
        int firstPosition = numbers.FirstPosition(report);
        for (int i = 0; i < extraction.Positions.Count; i++)
        {
            if (!units.IsPositionIn(cell, firstPosition + i))
            {
                continue;
            }

            PositionMention mention = extraction.Positions[i];
            var part = new PositionPart
            {
                Report = report,
                Number = firstPosition + i,
                Evidence = Cut(clean, mention.Evidence),
                Mention = mention,
                Holder = actors.ActorOf(report, mention.Holder),
                About = actors.ActorsOf(report, mention.About),
                Statements = [.. mention.Statements.Select(statement => first + statement)],
            };
            Put(Positions, groups.Positions.Find(firstPosition + i), part);
        }
    }

    private void PutFigures(int report, CleanReport clean, Extraction extraction)
    {
        int first = numbers.FirstFigure(report);
        for (int i = 0; i < extraction.Figures.Count; i++)
        {
            if (!units.IsIn(cell, CellKind.Figure, first + i))
            {
                continue;
            }

            FigureMention mention = extraction.Figures[i];
            var part = new FigurePart
            {
                Report = report,
                Number = first + i,
                Evidence = Cut(clean, mention.Evidence),
                Mention = mention,
                Claimant = actors.ActorOf(report, mention.Claimant),
            };
            Put(Figures, groups.Figures.Find(first + i), part);
        }
    }

    private void PutEvents(int report, CleanReport clean, Extraction extraction)
    {
        int first = numbers.FirstEvent(report);
        for (int i = 0; i < extraction.Events.Count; i++)
        {
            CodedEventMention mention = extraction.Events[i];
            var part = new CodedEventPart
            {
                Report = report,
                Number = first + i,
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
        for (int i = 0; i < extraction.Agreements.Count; i++)
        {
            if (units.IsIn(cell, CellKind.Agreement, agreement + i))
            {
                AgreementMention mention = extraction.Agreements[i];
                Put(Agreements, groups.Agreements.Find(agreement + i), AgreementPart.Of(report, agreement + i, clean, mention, actors, Cut(clean, mention.Evidence)));
            }
        }

        for (int i = 0; i < extraction.Commitments.Count; i++)
        {
            if (units.IsIn(cell, CellKind.Commitment, commitment + i))
            {
                CommitmentMention mention = extraction.Commitments[i];
                Put(Commitments, groups.Commitments.Find(commitment + i), CommitmentPart.Of(report, commitment + i, clean, mention, actors, Cut(clean, mention.Evidence)));
            }
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
