using Rapporteur.Domain.Failures;
using Rapporteur.Domain.Ports;
using Rapporteur.Language;
using Rapporteur.Pipeline.Annotate;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Pipeline.Extract;
using Rapporteur.Pipeline.Lexicon;
using Rapporteur.Pipeline.Read;
using Rapporteur.Pipeline.Record;

namespace Rapporteur.Pipeline;

/// <summary>Reports in, record out: read, clean, annotate, extract, resolve, record.</summary>
public sealed class ReportPipeline
{
    private readonly IRecordStore _store;
    private readonly Func<CleanReport, CancellationToken, Extraction> _extract;
    private readonly string _engine;
    private readonly Action<string>? _step;
    private readonly OfficeTable? _offices;

    /// <summary>A pipeline into a store.</summary>
    /// <param name="store">Where reports are staged and the record is written.</param>
    /// <param name="analyzer">The language analysis.</param>
    public ReportPipeline(IRecordStore store, TextAnalyzer analyzer)
        : this(store, analyzer, IssueTable.Shipped)
    {
    }

    /// <summary>A pipeline that calls issues as a user does. Reports staged under other names are read again.</summary>
    /// <param name="store">Where reports are staged and the record is written.</param>
    /// <param name="analyzer">The language analysis.</param>
    /// <param name="issues">What issues are called.</param>
    public ReportPipeline(IRecordStore store, TextAnalyzer analyzer, IssueTable issues)
        : this(store, analyzer, issues, OfficeTable.Shipped)
    {
    }

    /// <summary>The same with a user's corrections of who held which office. Reports staged under another table are not read again, but looked up anew.</summary>
    /// <param name="store">Where reports are staged and the record is written.</param>
    /// <param name="analyzer">The language analysis.</param>
    /// <param name="issues">What issues are called.</param>
    /// <param name="offices">Who held which office, and by what names persons are known.</param>
    public ReportPipeline(IRecordStore store, TextAnalyzer analyzer, IssueTable issues, OfficeTable offices)
        : this(store, ExtractorOver(analyzer, issues, offices), EngineOf(analyzer, issues))
    {
        _offices = offices;
        _engine += offices.Fingerprint is { } own ? ReportStaging.OfficesMark + own : "";
    }

    /// <summary>A pipeline with another way from a clean report to what it tells.</summary>
    /// <param name="store">Where reports are staged and the record is written.</param>
    /// <param name="extract">From a clean report to what it tells.</param>
    /// <param name="engine">What that way is called.</param>
    /// <param name="step">Told the name of each step of resolving as it begins.</param>
    internal ReportPipeline(
        IRecordStore store, Func<CleanReport, CancellationToken, Extraction> extract, string engine, Action<string>? step = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(extract);
        _store = store;
        _extract = extract;
        _engine = engine;
        _step = step;
    }

    /// <summary>Takes in files and folders and, unless told to defer that, brings the record up to date with all that is staged.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="options">How.</param>
    /// <param name="progress">Told after each report.</param>
    /// <param name="cancellation">Looked at between reports; what was staged stays, the record is not changed.</param>
    /// <returns>What was taken in and what was not; a refusal never stops the others.</returns>
    /// <exception cref="StoreException">The store cannot be written.</exception>
    public ImportReport Ingest(
        IReadOnlyList<string> paths,
        IngestOptions options,
        IProgress<ImportProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return Ingest(ReadAndClean(paths, cancellation), options, progress, cancellation);
    }

    /// <summary>The same from clean reports.</summary>
    internal ImportReport Ingest(
        IEnumerable<CleanResult> reports,
        IngestOptions options,
        IProgress<ImportProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Threads, 1, nameof(options));
        var import = new ImportCounts(progress);
        var staging = new ReportStaging(_store, _extract, _engine, _offices);
        foreach (CleanResult[] batch in reports.Chunk(options.Threads * 4))
        {
            staging.Stage(batch, options.Threads, import, cancellation);
        }

        if (options.Defer)
        {
            return import.ToReport();
        }

        staging.RenewOld(options.Threads, import, cancellation);
        if (_store.IsBehind)
        {
            import.Tell(null);
            Rebuild(cancellation);
        }

        return import.ToReport();
    }

    /// <summary>Resolves all staged reports and writes the record anew.</summary>
    public void Rebuild(CancellationToken cancellation = default) => RecordWriting.Rebuild(_store, _step, cancellation);

    /// <summary>Whether a staged report was made by this version, so that this version can read it.</summary>
    /// <param name="engine">The report's <see cref="StagedReport.Engine"/>.</param>
    public static bool IsOfThisVersion(string engine)
    {
        ArgumentNullException.ThrowIfNull(engine);
        return engine.Contains(Code, StringComparison.Ordinal);
    }

    private static IEnumerable<CleanResult> ReadAndClean(IReadOnlyList<string> paths, CancellationToken cancellation)
    {
        foreach (ReadResult read in new ReportFiles().Read(paths, cancellation))
        {
            yield return read.Report is { } raw ? Cleaned(raw) : CleanResult.Of(read.Refusal!);
        }
    }

    private static CleanResult Cleaned(RawReport raw)
    {
        try
        {
            return ReportCleaner.Clean(raw);
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or OutOfMemoryException))
        {
            return CleanResult.Of(Refusals.Failed(raw.Source, fault, isKept: false));
        }
    }

    private static Func<CleanReport, CancellationToken, Extraction> ExtractorOver(TextAnalyzer analyzer, IssueTable issues, OfficeTable offices)
    {
        ArgumentNullException.ThrowIfNull(issues);
        ArgumentNullException.ThrowIfNull(offices);
        var annotator = new ReportAnnotator(analyzer);
        return (report, cancellation) => ReportExtractor.Extract(annotator.Annotate(report, cancellation), issues, offices);
    }

    /// <summary>What stands in the engine of every report that this version staged.</summary>
    internal static string Code { get; } = $"{typeof(TextAnalyzer).Module.ModuleVersionId:N}+{typeof(ReportPipeline).Module.ModuleVersionId:N}";

    /// <summary>The weights, and the code of the language and of the pipeline: builds are deterministic, so the module ids are hashes of the code.</summary>
    private static string EngineOf(TextAnalyzer analyzer, IssueTable issues) =>
        $"{analyzer.ModelId}+{Code}" + (issues.Fingerprint is { } own ? "+" + own : "");
}
