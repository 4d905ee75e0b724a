using System.Globalization;

namespace Rapporteur.Pipeline.Resolve.Making;

/// <summary>Entries that are made together.</summary>
/// <param name="Kind">What it makes.</param>
/// <param name="Unit">What stands for it among its kind.</param>
/// <param name="Index">Of the first report's tellings the one that it begins with.</param>
/// <param name="Reports">The reports that tell of it, ascending.</param>
internal readonly record struct Cell(CellKind Kind, int Unit, int Index, ReadOnlyMemory<int> Reports)
{
    /// <summary>Whether reports and stories are made, with all that is told in them alone.</summary>
    public bool IsWhole => Kind >= CellKind.Story;

    /// <summary>A text that sorts like the cells, whatever else is in the record.</summary>
    public string OrderAmong(ReportTable reports) =>
        string.Create(CultureInfo.InvariantCulture, $"{(int)Kind}{reports.IdOf(Reports.Span[0]).Value}\n{Index:D8}");

    /// <summary>Whether an order is that of a cell that makes reports.</summary>
    public static bool IsWholeIn(string order) => order[0] - '0' >= (int)CellKind.Story;
}
