using Rapporteur.Domain;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Reports;
using Rapporteur.Domain.Stories;
using Rapporteur.Pipeline.Resolve;

namespace Rapporteur.Pipeline.Record;

/// <summary>Writes a resolution as the record, in one transaction: readers see the old record until the new one is whole.</summary>
public static class RecordWriting
{
    /// <summary>Replaces a store's record.</summary>
    /// <param name="resolution">What to write; read once.</param>
    /// <param name="store">Where to.</param>
    /// <param name="cancellation">Looked at between entries; the old record stays.</param>
    public static void Write(Resolution resolution, IRecordStore store, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(resolution);
        ArgumentNullException.ThrowIfNull(store);
        resolution.Write(store, Add, cancellation);
    }

    /// <summary>Resolves all that is staged and judged, and replaces the store's record.</summary>
    /// <param name="store">Where from and where to.</param>
    /// <param name="cancellation">Looked at between reports; the old record stays.</param>
    public static void Rebuild(IRecordStore store, CancellationToken cancellation = default) => Rebuild(store, null, cancellation);

    /// <summary>The same, telling each step as it begins.</summary>
    internal static void Rebuild(IRecordStore store, Action<string>? step, CancellationToken cancellation)
    {
        using Resolution resolution = new RecordResolver(store, step).ResolveChanges(cancellation);
        step?.Invoke("record");
        Write(resolution, store, cancellation);
    }

    private static void Add(IRecordWriter writer, IRecordEntry entry)
    {
        switch (entry)
        {
            case Report report:
                writer.Add(report);
                break;
            case Actor actor:
                writer.Add(actor);
                break;
            case Encounter encounter:
                writer.Add(encounter);
                break;
            case Statement statement:
                writer.Add(statement);
                break;
            case Position position:
                writer.Add(position);
                break;
            case Agreement agreement:
                writer.Add(agreement);
                break;
            case Commitment commitment:
                writer.Add(commitment);
                break;
            case CodedEvent coded:
                writer.Add(coded);
                break;
            case Figure figure:
                writer.Add(figure);
                break;
            case Lineage lineage:
                writer.Add(lineage);
                break;
            case Story story:
                writer.Add(story);
                break;
            case Discrepancy discrepancy:
                writer.Add(discrepancy);
                break;
            case JudgementOutcome judgement:
                writer.Add(judgement);
                break;
            default:
                throw new ArgumentException($"No place in the record for a {entry.GetType().Name}.", nameof(entry));
        }
    }
}
