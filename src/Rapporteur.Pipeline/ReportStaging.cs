using Rapporteur.Domain.Failures;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Reports;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Pipeline.Extract;
using Rapporteur.Pipeline.Extract.Offices;
using Rapporteur.Pipeline.Lexicon;
using Rapporteur.Pipeline.Read;
using Rapporteur.Pipeline.Resolve;

namespace Rapporteur.Pipeline;

/// <summary>Stages clean reports with what they tell, and makes again what another engine staged.</summary>
/// <param name="store">Where they are staged.</param>
/// <param name="extract">From a clean report to what it tells.</param>
/// <param name="engine">What that way is called.</param>
/// <param name="offices">The table that is looked up; null where the way is not the pipeline's own.</param>
internal sealed class ReportStaging(
    IRecordStore store, Func<CleanReport, CancellationToken, Extraction> extract, string engine, OfficeTable? offices)
{
    /// <summary>Stands in an engine's name before that of a user's table of offices.</summary>
    public const string OfficesMark = "+actors:";

    /// <summary>Stands behind an engine's name where it broke on a report.</summary>
    private const string FailedMark = "+failed";

    /// <summary>Reports that were read in this import, and broke the reading.</summary>
    private readonly HashSet<ReportId> _failed = [];

    /// <summary>A report as it is staged: itself, what it tells, and what resolving needs of its words.</summary>
    /// <param name="clean">The clean report.</param>
    /// <param name="source">Where it is from.</param>
    /// <param name="engine">What made the extraction.</param>
    /// <param name="extraction">What it tells.</param>
    public static StagedReport Of(CleanReport clean, string source, string engine, Extraction extraction)
    {
        (byte[] report, byte[] told) = (ExtractionCodec.Encode(clean), ExtractionCodec.Encode(extraction));
        return new StagedReport(clean.Id, source, engine, report, told, ReportDigest.Of(clean, extraction, report, told).ToBytes());
    }

    /// <summary>Extracts a batch at once, then stages it in its order.</summary>
    public void Stage(CleanResult[] batch, int threads, ImportCounts import, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var stored = new StagedReport?[batch.Length];
        for (int i = 0; i < batch.Length; i++)
        {
            stored[i] = batch[i].Report is { } report ? store.FindStaged(report.Id) : null;
        }

        var read = new Outcome[batch.Length];
        ForEach(batch.Length, threads, i =>
        {
            if (batch[i].Report is { } report)
            {
                read[i] = Read(report, report.Source, stored[i], cancellation);
            }
        }, cancellation);

        for (int i = 0; i < batch.Length; i++)
        {
            if (read[i].Report is { } report)
            {
                import.Keep(report.Source, store.Stage(report));
                Tell(read[i], import);
            }
            else
            {
                store.Refuse(batch[i].Refusal!);
                import.Refuse(batch[i].Refusal!);
            }
        }
    }

    private void Tell(in Outcome one, ImportCounts import)
    {
        if (one.Failed is { } failed)
        {
            _failed.Add(one.Report!.Id);
            store.Refuse(failed);
            import.Fail(failed);
        }
    }

    /// <summary>Makes again what another engine made, from the clean reports that are kept.</summary>
    public void RenewOld(int threads, ImportCounts import, CancellationToken cancellation)
    {
        var old = new List<ReportId>();
        foreach (string other in store.Engines())
        {
            if (!string.Equals(other, engine, StringComparison.Ordinal))
            {
                old.AddRange(store.StagedBy(other).Where(id => !_failed.Contains(id)));
            }
        }

        foreach (ReportId[] batch in old.Chunk(threads * 4))
        {
            cancellation.ThrowIfCancellationRequested();
            StagedReport[] reports = Array.ConvertAll(batch, id => store.FindStaged(id)!);
            var read = new Outcome[reports.Length];
            ForEach(reports.Length, threads, i =>
                read[i] = Read(ExtractionCodec.DecodeClean(reports[i].Clean.Span), reports[i].Source, reports[i], cancellation), cancellation);
            foreach (Outcome one in read)
            {
                store.Stage(one.Report!);
                Tell(one, import);
            }
        }
    }

    /// <summary>Reads a report, or takes what was read of it. One that breaks the reading is kept with nothing told, and tried again at each ingest.</summary>
    private Outcome Read(CleanReport report, string source, StagedReport? old, CancellationToken cancellation)
    {
        try
        {
            Extraction extraction = old is null ? extract(report, cancellation)
                : IsCurrent(old) ? ExtractionCodec.DecodeExtraction(old.Extraction.Span)
                : Renew(old, report, cancellation);
            return new Outcome(Of(report, source, engine, extraction), null);
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or OutOfMemoryException or StoreException))
        {
            // Nothing is hidden: the report is refused by name, and one text of ten thousand does not cost the others.
            return new Outcome(
                Of(report, source, engine + FailedMark, new Extraction(report.Id, [], [], [], [], [])), Refusals.Failed(source, fault, isKept: true));
        }
    }

    /// <summary>Reads a report again; where only the table of offices is another, it is looked up anew.</summary>
    private Extraction Renew(StagedReport report, CleanReport clean, CancellationToken cancellation) =>
        offices is not null && !report.Engine.EndsWith(FailedMark, StringComparison.Ordinal) && string.Equals(WithoutOffices(report.Engine), WithoutOffices(engine), StringComparison.Ordinal)
            ? OfficeMarker.Mark(ExtractionCodec.DecodeExtraction(report.Extraction.Span), clean, offices)
            : extract(clean, cancellation);

    private static string WithoutOffices(string name) =>
        name.IndexOf(OfficesMark, StringComparison.Ordinal) is >= 0 and var mark ? name[..mark] : name;

    private bool IsCurrent(StagedReport report) => string.Equals(report.Engine, engine, StringComparison.Ordinal);

    private static void ForEach(int count, int threads, Action<int> work, CancellationToken cancellation)
    {
        if (threads == 1)
        {
            for (int i = 0; i < count; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                work(i);
            }

            return;
        }

        var parallel = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation };
        Parallel.For(0, count, parallel, work);
    }

    /// <summary>A report to stage, and why nothing was read out of it where reading broke; none for an input that is no report.</summary>
    private readonly record struct Outcome(StagedReport? Report, Refusal? Failed);
}
