namespace Rapporteur.Pipeline.Resolve.Making;

/// <summary>A cell with its mark.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Mark">Its mark.</param>
/// <param name="Rank">Its place in the order of all cells.</param>
internal readonly record struct MarkedCell(Cell Cell, UInt128 Mark, int Rank);
