namespace Rapporteur.Domain.Ports;

/// <summary>A store that knows from which cell of reports each entry was made: a cell that would be made from the same again stays as it is.</summary>
/// <remarks>A mark is a hash of all that a cell's entries were made from. Claims are the ids that its facts asked for, as numbers: of several cells that ask for one, the first has it.</remarks>
public interface ICellStore : IRecordStore
{
    /// <summary>Begins to look out for what other programs write: <see cref="BeginCells"/> refuses what was made from less than there is.</summary>
    void Watch();

    /// <summary>The marks of the record's cells, each with its order; null for one of an actor.</summary>
    IEnumerable<(UInt128 Cell, string? Order)> Cells();

    /// <summary>The keys of a cell's entries of one kind; nothing for a cell that is not there.</summary>
    IEnumerable<string> KeysOf<T>(UInt128 cell)
        where T : class, IRecordEntry;

    /// <summary>What the facts of a cell asked for; nothing for a cell that is not there.</summary>
    IEnumerable<long> ClaimsOf(UInt128 cell);

    /// <summary>The cells that asked for an id, each with its order.</summary>
    IEnumerable<(UInt128 Cell, string Order)> ClaimantsOf(long claim);

    /// <summary>Begins to bring the record up to date. Nothing changes for readers until it is committed.</summary>
    ICellWriter BeginCells();
}
