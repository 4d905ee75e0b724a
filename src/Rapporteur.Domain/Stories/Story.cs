using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Reports;
using Rapporteur.Domain.Time;

namespace Rapporteur.Domain.Stories;

/// <summary>The reports that tell of one happening.</summary>
/// <param name="Id">From its reports.</param>
/// <param name="Title">The headline of its first report, if any has one.</param>
/// <param name="Reports">The reports, in the order of their ids.</param>
/// <param name="Time">The days it spans.</param>
/// <param name="Encounters">The encounters it tells of.</param>
public sealed record Story(
    string Id,
    string? Title,
    IReadOnlyList<ReportId> Reports,
    FactTime Time,
    IReadOnlyList<FactId> Encounters) : IRecordEntry
{
    /// <summary>Earlier stories of the same thread: they plan an encounter that this one tells of, or tell of one that this one recalls.</summary>
    public IReadOnlyList<string> Follows { get; init; } = [];

    string IRecordEntry.Key => Id;
}
