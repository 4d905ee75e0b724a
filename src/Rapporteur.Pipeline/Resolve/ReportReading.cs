using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Reports;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Pipeline.Extract;
using Rapporteur.Pipeline.Extract.Staged;

namespace Rapporteur.Pipeline.Resolve;

/// <summary>A report as it is gone through: what all of bringing together needs at hand, and all else fetched when somebody asks for it.</summary>
internal sealed class ReportReading(int number, StagedDigest staged, IRecordStore store, TextPool texts)
{
    private StagedReport? _report;
    private CleanReport? _clean;
    private Extraction? _extraction;

    /// <summary>Its number.</summary>
    public int Number => number;

    /// <summary>Its id.</summary>
    public ReportId Id => staged.Id;

    /// <summary>Where it is from.</summary>
    public string Source => staged.Source;

    /// <summary>What is known of its words and tellings.</summary>
    public ReportDigest Digest { get; } = ReportDigest.From(staged, store, texts);

    /// <summary>Its text.</summary>
    public CleanReport Clean => _clean ??= ExtractionCodec.DecodeClean(Report.Clean.Span);

    /// <summary>All that it tells.</summary>
    public Extraction Extraction => _extraction ??= ExtractionCodec.DecodeExtraction(Report.Extraction.Span);

    private StagedReport Report => _report ??= store.FindStaged(staged.Id) ?? throw new InvalidOperationException($"Report {staged.Id} is no longer staged.");

    /// <summary>All reports of a store, in the order of their ids.</summary>
    public static IEnumerable<ReportReading> All(IRecordStore store)
    {
        int number = 0;
        var texts = new TextPool();
        foreach (StagedDigest staged in store.Digests())
        {
            yield return new ReportReading(number++, staged, store, texts);
        }
    }
}
