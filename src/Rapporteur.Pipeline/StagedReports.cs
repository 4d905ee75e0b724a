using Rapporteur.Domain.Ports;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Pipeline.Extract;
using Rapporteur.Pipeline.Resolve;

namespace Rapporteur.Pipeline;

/// <summary>Makes what is staged of a report: the report, what it tells, and what resolving needs of its words.</summary>
internal static class StagedReports
{
    /// <summary>A report as it is staged.</summary>
    /// <param name="clean">The clean report.</param>
    /// <param name="source">Where it is from.</param>
    /// <param name="engine">What made the extraction.</param>
    /// <param name="extraction">What it tells.</param>
    public static StagedReport Of(CleanReport clean, string source, string engine, Extraction extraction)
    {
        byte[] report = ExtractionCodec.Encode(clean);
        byte[] told = ExtractionCodec.Encode(extraction);
        return new StagedReport(clean.Id, source, engine, report, told, ReportDigest.Of(clean, extraction).ToBytes());
    }
}
