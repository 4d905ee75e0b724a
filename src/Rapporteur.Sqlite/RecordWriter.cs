using Rapporteur.Domain;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Serialization;

namespace Rapporteur.Sqlite;

/// <summary>Writes the record anew on a connection of its own, so that readers see the old one until the commit.</summary>
/// <remarks>
/// An entry that is as it was is left where it is: what is written to the disk is what changed. What is neither added again nor of a cell that is kept goes with
/// the commit.
/// </remarks>
internal sealed class RecordWriter : ICellWriter
{
    private readonly Database _database;
    private readonly EntryTable _entries;
    private readonly Action _closed;
    private readonly CellTable _cells;
    private readonly HashSet<long> _live = [];
    private readonly RowMarks _kept = new();
    private long _cell;
    private long _loose;
    private State _state;

    public RecordWriter(Database database, string path, Action closed)
    {
        _database = database;
        _entries = new EntryTable(database, path);
        _closed = closed;
        _cells = new CellTable(database);
        database.Execute("BEGIN IMMEDIATE");
    }

    private enum State
    {
        Open,
        Committed,
        Disposed,
    }

    public void Begin(UInt128 cell, string? order)
    {
        DemandOpen();
        if (_cells.Find(cell) is var before && before != 0)
        {
            if (_live.Contains(before))
            {
                throw new InvalidOperationException("The cell was begun or kept already.");
            }

            _cells.Unmark(before);
        }

        _cell = _cells.Insert(cell, order);
        _live.Add(_cell);
    }

    public void Claim(long claim)
    {
        DemandOpen();
        _cells.PutClaim(Cell(), claim);
    }

    public void Keep(UInt128 cell)
    {
        DemandOpen();
        long row = _cells.Find(cell);
        if (row == 0)
        {
            throw new InvalidOperationException("The record has no such cell.");
        }

        _live.Add(row);
    }

    public void Add<T>(T entry)
        where T : class, IRecordEntry
    {
        ArgumentNullException.ThrowIfNull(entry);
        DemandOpen();
        string kind = EntryKinds.Of<T>();
        string key = entry.Key;
        byte[] json = RecordJson.ToUtf8(entry);
        byte[]? before = _entries.Before(kind, key, json, out long row);
        if (row == 0)
        {
            row = _entries.Insert(entry, kind, key, json);
        }
        else if (_kept.Holds(row))
        {
            throw new InvalidOperationException($"Two entries of '{kind}' have the key '{key}'.");
        }
        else if (before is not null)
        {
            _entries.Replace(row, entry, kind, key, before, json);
        }

        _kept.Add(row);
        _cells.PutEntry(Cell(), row);
    }

    public void Commit()
    {
        DemandOpen();
        DeleteTheRest();
        _database.Execute("UPDATE progress SET made = changes");
        _database.Execute("COMMIT");
        _state = State.Committed;
    }

    public void Dispose()
    {
        if (_state == State.Disposed)
        {
            return;
        }

        // Closing a connection rolls an open transaction back.
        _state = State.Disposed;
        _database.Dispose();
        _closed();
    }

    /// <summary>The cell that entries go into: where none was begun, that of what is written without cells.</summary>
    private long Cell()
    {
        if (_cell == 0)
        {
            _cell = _loose = _cells.Loose();
            _live.Add(_cell);
        }

        return _cell;
    }

    private void DeleteTheRest()
    {
        foreach (long cell in _cells.Rows())
        {
            bool loose = cell == _loose;
            if (_live.Contains(cell) && !loose)
            {
                continue;
            }

            foreach (long row in _cells.EntriesOf(cell))
            {
                if (!_kept.Holds(row))
                {
                    _entries.Delete(row);
                    _cells.DropEntry(cell, row);
                }
            }

            if (!loose)
            {
                _cells.Delete(cell);
            }
        }
    }

    private void DemandOpen()
    {
        ObjectDisposedException.ThrowIf(_state == State.Disposed, this);
        if (_state == State.Committed)
        {
            throw new InvalidOperationException("The record is committed already; begin a new one.");
        }
    }
}
