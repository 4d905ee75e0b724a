using Rapporteur.Domain.Reports;

namespace Rapporteur.Domain.Ports;

/// <summary>Of a staged report what resolving needs of all reports, without the report.</summary>
/// <param name="Id">The report's id.</param>
/// <param name="Source">The source as given.</param>
/// <param name="Digest">As it was staged; empty where it was staged without one.</param>
public readonly record struct StagedDigest(ReportId Id, string Source, ReadOnlyMemory<byte> Digest);
