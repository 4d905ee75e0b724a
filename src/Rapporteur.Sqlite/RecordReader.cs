using System.Globalization;
using System.Text.Json;
using Rapporteur.Domain;
using Rapporteur.Domain.Failures;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Reports;
using Rapporteur.Domain.Serialization;

namespace Rapporteur.Sqlite;

/// <summary>The reading half of the store. One thread at a time.</summary>
internal sealed class RecordReader(Database database, string path) : IRecordReader, IStagedReports
{
    /// <summary>When the file and its log were written last, and how long they are: every commit changes one of them.</summary>
    public string? Revision
    {
        get
        {
            // A log without content is made by whoever opens the record.
            var log = new FileInfo(path + "-wal");
            var file = new FileInfo(path);
            (long at, long length) = log is { Exists: true, Length: > 0 } ? (log.LastWriteTimeUtc.Ticks, log.Length) : (0, 0);
            return string.Create(CultureInfo.InvariantCulture, $"{file.LastWriteTimeUtc.Ticks}+{file.Length}+{at}+{length}");
        }
    }

    public bool IsBehind => database.Scalar("SELECT made < changes FROM progress") != 0;

    public IEnumerable<T> All<T>()
        where T : class, IRecordEntry
    {
        string kind = EntryKinds.Of<T>();
        return Entries<T>("SELECT json FROM entry WHERE kind = ?1 ORDER BY key", kind);
    }

    public IEnumerable<T> After<T>(string key)
        where T : class, IRecordEntry
    {
        ArgumentNullException.ThrowIfNull(key);
        return Entries<T>("SELECT json FROM entry WHERE kind = ?1 AND key > ?2 ORDER BY key", EntryKinds.Of<T>(), key);
    }

    public T? Find<T>(string key)
        where T : class, IRecordEntry
    {
        ArgumentNullException.ThrowIfNull(key);
        Statement find = database.Kept("SELECT json FROM entry WHERE kind = ?1 AND key = ?2");
        try
        {
            return find.Bind(1, EntryKinds.Of<T>()).Bind(2, key).Step() ? Parse<T>(find.Bytes(0)) : null;
        }
        finally
        {
            find.Reset();
        }
    }

    public int Count<T>()
        where T : class, IRecordEntry
    {
        Statement count = database.Kept("SELECT count(*) FROM entry WHERE kind = ?1");
        try
        {
            return count.Bind(1, EntryKinds.Of<T>()).Step() ? (int)count.Int64(0) : 0;
        }
        finally
        {
            count.Reset();
        }
    }

    public IEnumerable<T> InReport<T>(ReportId report)
        where T : class, IFact
    {
        string kind = EntryKinds.Of<T>();
        return Entries<T>(
            """
            SELECT entry.json FROM passage JOIN entry USING (kind, key)
            WHERE passage.kind = ?1 AND passage.report = ?2 ORDER BY passage.key
            """,
            kind,
            report.Value);
    }

    public IEnumerable<SearchHit> Search(string query, int limit)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        return SearchQuery.From(query) is { } match ? Hits(match, limit) : [];
    }

    public IEnumerable<Refusal> Refusals()
    {
        using Statement select = database.Prepare("SELECT source, code, message, remedy FROM refusal ORDER BY source");
        while (select.Step())
        {
            if (!Enum.TryParse(select.Text(1), out RefusalCode code))
            {
                throw Damaged($"a refusal with the unknown code '{select.Text(1)}'", null);
            }

            yield return new Refusal(select.Text(0), code, select.Text(2), select.Text(3));
        }
    }

    public IEnumerable<StagedReport> Staged()
    {
        using Statement select = database.Prepare("SELECT id, source, engine, clean, extraction, digest FROM staged ORDER BY id");
        while (select.Step())
        {
            yield return ReadStaged(select);
        }
    }

    public IEnumerable<Judgement> Judgements()
    {
        using Statement select = database.Prepare("SELECT json FROM judgement ORDER BY at, id");
        while (select.Step())
        {
            yield return Parse<Judgement>(select.Bytes(0));
        }
    }

    public void Dispose() => database.Dispose();

    internal static StagedReport ReadStaged(Statement row) =>
        new(new ReportId(row.Text(0)), row.Text(1), row.Text(2), row.Bytes(3).ToArray(), row.Bytes(4).ToArray(), row.Bytes(5).ToArray());

    private IEnumerable<T> Entries<T>(string sql, string kind, string? other = null)
        where T : class
    {
        using Statement select = database.Prepare(sql);
        select.Bind(1, kind);
        if (other is not null)
        {
            select.Bind(2, other);
        }

        while (select.Step())
        {
            yield return Parse<T>(select.Bytes(0));
        }
    }

    private IEnumerable<SearchHit> Hits(string match, int limit)
    {
        // A word in the headline counts for four in the text; equal hits stand in the order of their ids.
        using Statement select = database.Prepare(
            """
            SELECT entry.key, json_extract(entry.json, '$.title'),
                   snippet(report_search, -1, char(2), char(3), '…', 24)
            FROM report_search JOIN entry ON entry.id = report_search.rowid
            WHERE report_search MATCH ?1 ORDER BY bm25(report_search, 4.0, 1.0), entry.key LIMIT ?2
            """);
        select.Bind(1, match).Bind(2, limit);
        while (select.Step())
        {
            yield return new SearchHit(new ReportId(select.Text(0)), select.TextOrNull(1), select.Text(2));
        }
    }

    private T Parse<T>(ReadOnlySpan<byte> json)
        where T : class
    {
        try
        {
            return RecordJson.FromUtf8<T>(json);
        }
        catch (Exception error) when (error is JsonException or ArgumentException or FormatException or KeyNotFoundException
            or InvalidOperationException)
        {
            throw Damaged($"an entry that is no {typeof(T).Name}", error);
        }
    }

    private StoreException Damaged(string what, Exception? error) =>
        new($"'{path}' is damaged: it holds {what}. Restore it from a copy, or ingest the reports into a new file.", error);
}
