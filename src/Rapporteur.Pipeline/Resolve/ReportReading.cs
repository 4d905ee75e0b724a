using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Reports;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Pipeline.Extract;

namespace Rapporteur.Pipeline.Resolve;

/// <summary>A report as it is gone through: what all of bringing together needs at hand, and all else read when somebody asks for it.</summary>
internal sealed class ReportReading(int number, StagedReport staged)
{
    private CleanReport? _clean;
    private Extraction? _extraction;

    /// <summary>Its number.</summary>
    public int Number => number;

    /// <summary>Its id.</summary>
    public ReportId Id => staged.Id;

    /// <summary>What is known of its words and tellings.</summary>
    public ReportDigest Digest { get; } = ReportDigest.From(staged);

    /// <summary>Its text.</summary>
    public CleanReport Clean => _clean ??= ExtractionCodec.DecodeClean(staged.Clean.Span);

    /// <summary>All that it tells.</summary>
    public Extraction Extraction => _extraction ??= ExtractionCodec.DecodeExtraction(staged.Extraction.Span);
}
