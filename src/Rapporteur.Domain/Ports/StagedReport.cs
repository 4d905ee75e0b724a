using Rapporteur.Domain.Reports;

namespace Rapporteur.Domain.Ports;

/// <summary>A report that has been cleaned and extracted by itself, waiting to be resolved with the others.</summary>
/// <param name="Id">The report's id.</param>
/// <param name="Source">The source as given.</param>
/// <param name="Engine">Which engine and model made the extraction; another engine's is made again.</param>
/// <param name="Clean">The clean report, in the pipeline's own form.</param>
/// <param name="Extraction">The extraction, in the pipeline's own form.</param>
/// <param name="Digest">What resolving needs of its words, in the pipeline's own form.</param>
public sealed record StagedReport(
    ReportId Id, string Source, string Engine, ReadOnlyMemory<byte> Clean, ReadOnlyMemory<byte> Extraction, ReadOnlyMemory<byte> Digest);
