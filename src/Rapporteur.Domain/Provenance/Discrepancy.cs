using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Reports;

namespace Rapporteur.Domain.Provenance;

/// <summary>Reports disagree on one field of a fact.</summary>
/// <param name="Id">From fact and field.</param>
/// <param name="About">The fact.</param>
/// <param name="Field">The field, as the export names it.</param>
/// <param name="Values">What each says.</param>
public sealed record Discrepancy(
    string Id, FactId About, string Field, IReadOnlyList<DiscrepantValue> Values) : IRecordEntry
{
    string IRecordEntry.Key => Id;
}

/// <summary>One of the values told.</summary>
/// <param name="Value">The value as text.</param>
/// <param name="Reports">The reports that give it.</param>
public sealed record DiscrepantValue(string Value, IReadOnlyList<ReportId> Reports);
