using System.Globalization;

namespace Rapporteur.Pipeline.Resolve.Making;

/// <summary>Entries that are made together.</summary>
/// <param name="Kind">What it makes.</param>
/// <param name="Unit">What stands for it among its kind.</param>
/// <param name="Index">Of the first report's tellings the one that it begins with.</param>
/// <param name="Reports">The reports that tell of it, ascending.</param>
internal readonly record struct Cell(CellKind Kind, int Unit, int Index, ReadOnlyMemory<int> Reports)
{
    /// <summary>All that people judged, as one cell.</summary>
    public static readonly Cell OfJudged = new(CellKind.Judged, 0, 0, ReadOnlyMemory<int>.Empty);

    /// <summary>Whether it is a story: its reports are made, with all that is told in them alone.</summary>
    public bool IsStory => Kind == CellKind.Story;

    /// <summary>When it is made.</summary>
    public CellPhase Phase => PhaseOf(Kind);

    /// <summary>A text that sorts like the cells, whatever else is in the record.</summary>
    public string OrderAmong(ReportTable reports) => string.Create(
        CultureInfo.InvariantCulture, $"{(int)Kind}{(Reports.IsEmpty ? "" : reports.IdOf(Reports.Span[0]).Value)}\n{Index:D8}");

    /// <summary>The phase of a cell by its order.</summary>
    public static CellPhase PhaseIn(string order) => PhaseOf((CellKind)(order[0] - '0'));

    private static CellPhase PhaseOf(CellKind kind) =>
        kind < CellKind.Judged ? CellPhase.Shared : kind == CellKind.Judged ? CellPhase.Judged : CellPhase.Stories;
}
