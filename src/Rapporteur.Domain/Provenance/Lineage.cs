using Rapporteur.Domain.Reports;

namespace Rapporteur.Domain.Provenance;

/// <summary>Reports that share text beyond common quotations.</summary>
/// <param name="Id">From its reports.</param>
/// <param name="Reports">The reports, in the order of their ids.</param>
/// <param name="Pairs">Which shares what with which.</param>
public sealed record Lineage(string Id, IReadOnlyList<ReportId> Reports, IReadOnlyList<LineagePair> Pairs) : IRecordEntry
{
    string IRecordEntry.Key => Id;
}

/// <summary>What two reports share.</summary>
/// <param name="A">The report whose id comes first.</param>
/// <param name="B">The other.</param>
/// <param name="Kind">How much, and how closely.</param>
/// <param name="Shared">Share of the shorter report's words, 0 to 1.</param>
/// <param name="Passages">The shared stretches.</param>
public sealed record LineagePair(
    ReportId A, ReportId B, LineageKind Kind, double Shared, IReadOnlyList<SharedPassage> Passages);

/// <summary>One stretch that two reports share.</summary>
/// <param name="A">In the first report.</param>
/// <param name="B">In the second.</param>
public sealed record SharedPassage(Evidence A, Evidence B);

/// <summary>How one report draws on another.</summary>
public enum LineageKind
{
    /// <summary>Nearly all of the shorter one, word for word.</summary>
    Copy,

    /// <summary>Most of it, reworded.</summary>
    Rewrite,

    /// <summary>Some sentences.</summary>
    Partial,
}
