using Rapporteur.Domain;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Reports;
using Rapporteur.Domain.Serialization;

namespace Rapporteur.Sqlite;

/// <summary>Writes the record anew on a connection of its own, so that readers see the old one until the commit.</summary>
internal sealed class RecordWriter : IRecordWriter
{
    private readonly Database _database;
    private readonly Action _closed;
    private State _state;

    public RecordWriter(Database database, Action closed)
    {
        _database = database;
        _closed = closed;
        database.Execute(
            """
            BEGIN IMMEDIATE;
            DELETE FROM entry;
            DELETE FROM passage;
            INSERT INTO report_search (report_search) VALUES ('delete-all');
            """);
    }

    private enum State
    {
        Open,
        Committed,
        Disposed,
    }

    public void Add<T>(T entry)
        where T : class, IRecordEntry
    {
        ArgumentNullException.ThrowIfNull(entry);
        DemandOpen();
        string kind = EntryKinds.Of<T>();
        string key = entry.Key;
        if (Holds(kind, key))
        {
            throw new InvalidOperationException($"Two entries of '{kind}' have the key '{key}'.");
        }

        // The bytes go in as they are; the cast marks them as text for whoever opens the file with other tools.
        _database.Kept("INSERT INTO entry (kind, key, json) VALUES (?1, ?2, CAST(?3 AS TEXT))")
            .Bind(1, kind).Bind(2, key).Bind(3, RecordJson.ToUtf8(entry)).Run();
        if (entry is Report report)
        {
            _database.Kept("INSERT INTO report_search (rowid, title, text) VALUES (last_insert_rowid(), ?1, ?2)")
                .Bind(1, report.Title).Bind(2, report.Text).Run();
        }
        else if (entry is IFact fact)
        {
            Index(fact.Evidence, kind, key);
        }
    }

    public void Commit()
    {
        DemandOpen();
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

    private bool Holds(string kind, string key)
    {
        Statement find = _database.Kept("SELECT 1 FROM entry WHERE kind = ?1 AND key = ?2");
        bool found = find.Bind(1, kind).Bind(2, key).Step();
        find.Reset();
        return found;
    }

    private void Index(Passages passages, string kind, string key)
    {
        Statement insert = _database.Kept("INSERT INTO passage (report, kind, key) VALUES (?1, ?2, ?3)");
        string? last = null;
        foreach (Evidence passage in passages)
        {
            // Passages come in the order of reports, so one look back finds a report's second passage.
            if (!string.Equals(last, passage.Report.Value, StringComparison.Ordinal))
            {
                last = passage.Report.Value;
                insert.Bind(1, last).Bind(2, kind).Bind(3, key).Run();
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
