using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Reports;

namespace Rapporteur.Domain.Provenance;

/// <summary>Reports tell one field of a fact differently.</summary>
/// <param name="Id">From fact and field.</param>
/// <param name="About">The fact.</param>
/// <param name="Field">The field, as the export names it.</param>
/// <param name="Values">What each says.</param>
public sealed record Discrepancy(
    string Id, FactId About, string Field, IReadOnlyList<DiscrepantValue> Values) : IRecordEntry
{
    /// <summary>Whether they disagree, or tell what became of it later.</summary>
    public DiscrepancyKind Kind { get; init; }

    string IRecordEntry.Key => Id;
}

/// <summary>One of the values told.</summary>
/// <param name="Value">The value as text.</param>
/// <param name="Reports">The reports that give it.</param>
public sealed record DiscrepantValue(string Value, IReadOnlyList<ReportId> Reports);

/// <summary>Why values differ.</summary>
public enum DiscrepancyKind
{
    /// <summary>They cannot all be right.</summary>
    Disagreement,

    /// <summary>Each was told later than the one before and goes on from it: a count that grows, a plan and what came of it.</summary>
    Development,
}
