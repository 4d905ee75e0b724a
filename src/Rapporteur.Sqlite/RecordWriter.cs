using System.Text.Json;
using Rapporteur.Domain;
using Rapporteur.Domain.Failures;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Reports;
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
    private readonly string _path;
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
        _path = path;
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
        byte[]? before = Before(kind, key, json, out long row);
        if (row == 0)
        {
            row = Insert(entry, kind, key, json);
        }
        else if (_kept.Holds(row))
        {
            throw new InvalidOperationException($"Two entries of '{kind}' have the key '{key}'.");
        }
        else if (before is not null)
        {
            Replace(row, entry, kind, key, before, json);
        }

        _kept.Add(row);
        _cells.PutEntry(Cell(), row);
    }

    public void Commit()
    {
        DemandOpen();
        DeleteTheRest();
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

    /// <summary>The entry as it was, where it is another now; its row, 0 for a new one.</summary>
    private byte[]? Before(string kind, string key, byte[] json, out long row)
    {
        Statement find = _database.Kept("SELECT id, json FROM entry WHERE kind = ?1 AND key = ?2");
        try
        {
            row = find.Bind(1, kind).Bind(2, key).Step() ? find.Int64(0) : 0;
            return row == 0 || find.Bytes(1).SequenceEqual(json) ? null : find.Bytes(1).ToArray();
        }
        finally
        {
            find.Reset();
        }
    }

    private long Insert(IRecordEntry entry, string kind, string key, byte[] json)
    {
        // The bytes go in as they are; the cast marks them as text for whoever opens the file with other tools.
        _database.Kept("INSERT INTO entry (kind, key, json) VALUES (?1, ?2, CAST(?3 AS TEXT))")
            .Bind(1, kind).Bind(2, key).Bind(3, json).Run();
        long row = SQLitePCL.raw.sqlite3_last_insert_rowid(_database.Handle);
        if (entry is Report report)
        {
            PutWords(row, (report.Title, report.Text));
        }
        else if (entry is IFact fact)
        {
            PutPassages(StoredEntry.ReportsOf(fact.Evidence), kind, key);
        }

        return row;
    }

    private void Replace(long row, IRecordEntry entry, string kind, string key, byte[] before, byte[] json)
    {
        if (entry is Report report)
        {
            (string? Title, string? Text) old = Stored(before, kind, key, StoredEntry.WordsOf);
            (string? Title, string? Text) now = (report.Title, report.Text);
            if (old != now)
            {
                DeleteWords(row, old);
                PutWords(row, now);
            }
        }
        else if (entry is IFact fact)
        {
            List<string> old = Stored(before, kind, key, StoredEntry.ReportsOf);
            List<string> now = StoredEntry.ReportsOf(fact.Evidence);
            if (!old.SequenceEqual(now, StringComparer.Ordinal))
            {
                DeletePassages(old, kind, key);
                PutPassages(now, kind, key);
            }
        }

        _database.Kept("UPDATE entry SET json = CAST(?2 AS TEXT) WHERE id = ?1").Bind(1, row).Bind(2, json).Run();
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
                    Delete(row);
                    _cells.DropEntry(cell, row);
                }
            }

            if (!loose)
            {
                _cells.Delete(cell);
            }
        }
    }

    private void Delete(long row)
    {
        Statement find = _database.Kept("SELECT kind, key FROM entry WHERE id = ?1");
        (string Kind, string Key)? entry = find.Bind(1, row).Step() ? (find.Text(0), find.Text(1)) : null;
        find.Reset();
        if (entry is { } known)
        {
            Delete(row, known.Kind, known.Key);
        }
    }

    private void Delete(long row, string kind, string key)
    {
        if (EntryKinds.IsReport(kind))
        {
            DeleteWords(row, Stored(JsonOf(row), kind, key, StoredEntry.WordsOf));
        }
        else if (EntryKinds.IsFact(kind))
        {
            DeletePassages(Stored(JsonOf(row), kind, key, StoredEntry.ReportsOf), kind, key);
        }

        _database.Kept("DELETE FROM entry WHERE id = ?1").Bind(1, row).Run();
    }

    private byte[] JsonOf(long row)
    {
        Statement find = _database.Kept("SELECT json FROM entry WHERE id = ?1");
        find.Bind(1, row).Step();
        byte[] json = find.Bytes(0).ToArray();
        find.Reset();
        return json;
    }

    private T Stored<T>(byte[] json, string kind, string key, Func<ReadOnlyMemory<byte>, T> read)
    {
        try
        {
            return read(json);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new StoreException(
                $"'{_path}' is damaged: its entry '{key}' of '{kind}' cannot be read. Restore it from a copy, or ingest the reports into a new file.", error);
        }
    }

    private void PutWords(long row, (string? Title, string? Text) words) =>
        _database.Kept("INSERT INTO report_search (rowid, title, text) VALUES (?1, ?2, ?3)")
            .Bind(1, row).Bind(2, words.Title).Bind(3, words.Text).Run();

    // The index keeps no text of its own: it is told which words go.
    private void DeleteWords(long row, (string? Title, string? Text) words) =>
        _database.Kept("INSERT INTO report_search (report_search, rowid, title, text) VALUES ('delete', ?1, ?2, ?3)")
            .Bind(1, row).Bind(2, words.Title).Bind(3, words.Text).Run();

    private void PutPassages(List<string> reports, string kind, string key)
    {
        Statement insert = _database.Kept("INSERT INTO passage (report, kind, key) VALUES (?1, ?2, ?3)");
        foreach (string report in reports)
        {
            insert.Bind(1, report).Bind(2, kind).Bind(3, key).Run();
        }
    }

    private void DeletePassages(List<string> reports, string kind, string key)
    {
        Statement delete = _database.Kept("DELETE FROM passage WHERE report = ?1 AND kind = ?2 AND key = ?3");
        foreach (string report in reports)
        {
            delete.Bind(1, report).Bind(2, kind).Bind(3, key).Run();
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
