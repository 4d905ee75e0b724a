using System.Text.Json;
using Rapporteur.Domain;
using Rapporteur.Domain.Failures;
using Rapporteur.Domain.Reports;

namespace Rapporteur.Sqlite;

/// <summary>The entries of the record as rows, with what is looked up of them: the words of reports, and which reports a fact's passages are in.</summary>
/// <param name="database">The connection that writes.</param>
/// <param name="path">The record's file, for what is said of a damaged one.</param>
internal sealed class EntryTable(Database database, string path)
{
    /// <summary>The entry as it was, where it is another now; its row, 0 for a new one.</summary>
    public byte[]? Before(string kind, string key, byte[] json, out long row)
    {
        Statement find = database.Kept("SELECT id, json FROM entry WHERE kind = ?1 AND key = ?2");
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

    /// <summary>Puts in a new entry with what is looked up of it; its row.</summary>
    public long Insert(IRecordEntry entry, string kind, string key, byte[] json)
    {
        // The bytes go in as they are; the cast marks them as text for whoever opens the file with other tools.
        database.Kept("INSERT INTO entry (kind, key, json) VALUES (?1, ?2, CAST(?3 AS TEXT))")
            .Bind(1, kind).Bind(2, key).Bind(3, json).Run();
        long row = SQLitePCL.raw.sqlite3_last_insert_rowid(database.Handle);
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

    /// <summary>Puts an entry in the place of what it was before.</summary>
    public void Replace(long row, IRecordEntry entry, string kind, string key, byte[] before, byte[] json)
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

        database.Kept("UPDATE entry SET json = CAST(?2 AS TEXT) WHERE id = ?1").Bind(1, row).Bind(2, json).Run();
    }

    /// <summary>Takes out an entry with what is looked up of it.</summary>
    public void Delete(long row)
    {
        Statement find = database.Kept("SELECT kind, key FROM entry WHERE id = ?1");
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

        database.Kept("DELETE FROM entry WHERE id = ?1").Bind(1, row).Run();
    }

    private byte[] JsonOf(long row)
    {
        Statement find = database.Kept("SELECT json FROM entry WHERE id = ?1");
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
                $"'{path}' is damaged: its entry '{key}' of '{kind}' cannot be read. Restore it from a copy, or ingest the reports into a new file.", error);
        }
    }

    private void PutWords(long row, (string? Title, string? Text) words) =>
        database.Kept("INSERT INTO report_search (rowid, title, text) VALUES (?1, ?2, ?3)")
            .Bind(1, row).Bind(2, words.Title).Bind(3, words.Text).Run();

    // The index keeps no text of its own: it is told which words go.
    private void DeleteWords(long row, (string? Title, string? Text) words) =>
        database.Kept("INSERT INTO report_search (report_search, rowid, title, text) VALUES ('delete', ?1, ?2, ?3)")
            .Bind(1, row).Bind(2, words.Title).Bind(3, words.Text).Run();

    private void PutPassages(List<string> reports, string kind, string key)
    {
        Statement insert = database.Kept("INSERT INTO passage (report, kind, key) VALUES (?1, ?2, ?3)");
        foreach (string report in reports)
        {
            insert.Bind(1, report).Bind(2, kind).Bind(3, key).Run();
        }
    }

    private void DeletePassages(List<string> reports, string kind, string key)
    {
        Statement delete = database.Kept("DELETE FROM passage WHERE report = ?1 AND kind = ?2 AND key = ?3");
        foreach (string report in reports)
        {
            delete.Bind(1, report).Bind(2, kind).Bind(3, key).Run();
        }
    }
}
