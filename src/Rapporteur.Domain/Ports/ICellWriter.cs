namespace Rapporteur.Domain.Ports;

/// <summary>Writes a record cell by cell. Cells that are neither begun nor kept go with their entries.</summary>
public interface ICellWriter : IRecordWriter
{
    /// <summary>Begins a cell: the entries added from now on are made from it. One that is there already is made anew.</summary>
    /// <param name="cell">Its mark.</param>
    /// <param name="order">A text that sorts like the cells: of two that ask for one id the first in ordinal order has it. Null for one that asks for none.</param>
    void Begin(UInt128 cell, string? order);

    /// <summary>Notes an id that a fact of the cell begun last asked for.</summary>
    void Claim(long claim);

    /// <summary>Leaves a cell of the record as it is.</summary>
    /// <exception cref="InvalidOperationException">The record has no such cell.</exception>
    void Keep(UInt128 cell);
}
