using Rapporteur.Domain.Reports;

namespace Rapporteur.Domain.Ports;

/// <summary>Writes a record cell by cell. Cells that are neither begun nor kept go with their entries.</summary>
public interface ICellWriter : IRecordWriter
{
    /// <summary>Begins a cell: the entries added from now on are made from it. One that is there already is made anew.</summary>
    /// <param name="cell">Its mark.</param>
    /// <param name="first">Its first report; null for what is of no report alone.</param>
    void Begin(UInt128 cell, ReportId? first);

    /// <summary>Notes an id that a fact of the cell begun last asked for.</summary>
    void Claim(long claim);

    /// <summary>Leaves a cell of the record as it is.</summary>
    /// <exception cref="InvalidOperationException">The record has no such cell.</exception>
    void Keep(UInt128 cell);
}
