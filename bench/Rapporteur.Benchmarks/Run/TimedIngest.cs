using System.Diagnostics;
using Rapporteur.Language;
using Rapporteur.Pipeline;
using Rapporteur.Pipeline.Annotate;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Pipeline.Extract;
using Rapporteur.Pipeline.Read;
using Rapporteur.Sqlite;

namespace Rapporteur.Benchmarks.Run;

/// <summary>The pipeline with a stopwatch around every stage. What is left of the end, after the last report, is resolving.</summary>
internal sealed class TimedIngest(StageClock clock, AnalysisMode mode = AnalysisMode.Accurate)
{
    private readonly ReportAnnotator _annotator = new(TextAnalyzer.For(mode));
    private long _lastReport;

    /// <summary>Told of each report that is read.</summary>
    public Action? Read { get; init; }

    /// <summary>Ingests a folder into a store.</summary>
    /// <param name="store">The store.</param>
    /// <param name="folder">Files of reports.</param>
    /// <param name="threads">Threads allowed.</param>
    /// <param name="step">Told the name of each step of resolving as it begins.</param>
    public void Run(SqliteRecordStore store, string folder, int threads, Action<string>? step = null)
    {
        using var timed = new TimedStore(store, clock);
        new ReportPipeline(timed, Extract, engine: "benchmark", step).Ingest(ReadAndClean(folder), new IngestOptions(threads));
        long end = Stopwatch.GetTimestamp() - _lastReport;
        clock.Add(PipelineStage.Resolve, Math.Max(0, end - (long)(clock[PipelineStage.Record].TotalSeconds * Stopwatch.Frequency)));
    }

    private Extraction Extract(CleanReport report, CancellationToken cancellation)
    {
        AnnotatedReport annotated = clock.Time(PipelineStage.Annotate, () => _annotator.Annotate(report, cancellation));
        return clock.Time(PipelineStage.Extract, () => ReportExtractor.Extract(annotated));
    }

    private IEnumerable<CleanResult> ReadAndClean(string folder)
    {
        using IEnumerator<ReadResult> reports = new ReportFiles().Read([folder]).GetEnumerator();
        while (clock.Time(PipelineStage.Read, reports.MoveNext))
        {
            ReadResult read = reports.Current;
            Read?.Invoke();
            yield return read.Report is { } raw
                ? clock.Time(PipelineStage.Clean, () => ReportCleaner.Clean(raw))
                : CleanResult.Of(read.Refusal!);
        }

        _lastReport = Stopwatch.GetTimestamp();
    }
}
