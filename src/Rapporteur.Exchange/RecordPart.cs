using Rapporteur.Domain;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Reports;
using Rapporteur.Domain.Stories;

namespace Rapporteur.Exchange;

/// <summary>One list of the contract's document: its key, and how to read its entries.</summary>
/// <param name="Name">The key.</param>
/// <param name="Entries">Reads the entries of a record, in the order of their keys.</param>
internal sealed record RecordPart(string Name, Func<IRecordReader, IEnumerable<IRecordEntry>> Entries)
{
    /// <summary>All lists, in the order of the document.</summary>
    public static IReadOnlyList<RecordPart> All { get; } =
    [
        new("reports", record => record.All<Report>()),
        new("actors", record => record.All<Actor>()),
        new("encounters", record => record.All<Encounter>()),
        new("statements", record => record.All<Statement>()),
        new("positions", record => record.All<Position>()),
        new("agreements", record => record.All<Agreement>()),
        new("commitments", record => record.All<Commitment>()),
        new("events", record => record.All<CodedEvent>()),
        new("figures", record => record.All<Figure>()),
        new("stories", record => record.All<Story>()),
        new("lineages", record => record.All<Lineage>()),
        new("discrepancies", record => record.All<Discrepancy>()),
        new("judgements", record => record.All<JudgementOutcome>()),
    ];
}
