using Rapporteur.Domain;
using Rapporteur.Domain.Failures;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Reports;
using Rapporteur.Domain.Serialization;
using Rapporteur.Sqlite.Sorting;

namespace Rapporteur.Sqlite;

/// <summary>A record in one SQLite file.</summary>
/// <remarks>
/// <para>One thread at a time. Several programs may read while one writes: each sees the record as last committed.</para>
/// <para>Ordinal order is the order of UTF-8 bytes here, which is the order of code points. For ids, which are ASCII, that is the
/// order of UTF-16 code units too.</para>
/// <para>While a record is being written (<see cref="BeginRecord"/>), nothing can be staged or refused.</para>
/// </remarks>
public sealed class SqliteRecordStore : ICellStore, IWorkStore
{
    private readonly Database _database;
    private readonly RecordReader _reader;
    private readonly CellTable _cells;
    private readonly WorkTable _work;
    private readonly string _path;
    private readonly TimeSpan _patience;
    private bool _writing;
    private long? _seen;

    private SqliteRecordStore(Database database, string path, TimeSpan patience)
    {
        _database = database;
        _reader = new RecordReader(database, path);
        _cells = new CellTable(database);
        _work = new WorkTable(database);
        _path = path;
        _patience = patience;
    }

    /// <summary>Opens a record for reading and writing; a new one is made when the file is not there.</summary>
    /// <param name="path">The file. Its folder must exist and be writable.</param>
    /// <exception cref="StoreException">The file is no record, is damaged, was written by a newer version, or may not be written.</exception>
    public static SqliteRecordStore Open(string path) => Open(path, Database.DefaultPatience);

    /// <summary>Opens a record that exists, for reading only. Works in a folder that may not be written, once its writer has closed it.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="StoreException">The file is not there, is no record, is damaged, or was written by another version.</exception>
    public static IRecordReader OpenReadOnly(string path) => OpenReader(path);

    /// <summary>Opens the reports that a record was made from, for reading only.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="StoreException">As for <see cref="OpenReadOnly"/>.</exception>
    public static IStagedReports OpenStaged(string path) => OpenReader(path);

    /// <inheritdoc/>
    public bool IsBehind => _reader.IsBehind;

    /// <inheritdoc/>
    public IEnumerable<T> All<T>()
        where T : class, IRecordEntry => _reader.All<T>();

    /// <inheritdoc/>
    public T? Find<T>(string key)
        where T : class, IRecordEntry => _reader.Find<T>(key);

    /// <inheritdoc/>
    public int Count<T>()
        where T : class, IRecordEntry => _reader.Count<T>();

    /// <inheritdoc/>
    public IEnumerable<T> InReport<T>(ReportId report)
        where T : class, IFact => _reader.InReport<T>(report);

    /// <inheritdoc/>
    public IEnumerable<SearchHit> Search(string query, int limit) => _reader.Search(query, limit);

    /// <inheritdoc/>
    public IEnumerable<Refusal> Refusals() => _reader.Refusals();

    /// <inheritdoc/>
    public bool IsStaged(ReportId id)
    {
        Statement find = _database.Kept("SELECT 1 FROM staged WHERE id = ?1");
        bool found = find.Bind(1, id.Value).Step();
        find.Reset();
        return found;
    }

    /// <inheritdoc/>
    /// <remarks>What is kept depends on the set of reports, not on their order: the whole of the first source's report. A refusal of the same source is forgotten.</remarks>
    public bool Stage(StagedReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        DemandNoWriter();
        Statement find = _database.Kept("SELECT engine FROM staged WHERE id = ?1");
        bool known = find.Bind(1, report.Id.Value).Step()
            && string.Equals(find.Text(0), report.Engine, StringComparison.Ordinal);
        find.Reset();
        _database.Kept(
            """
            INSERT INTO staged (id, source, engine, clean, extraction, digest) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
            ON CONFLICT (id) DO UPDATE SET
                source = min(source, excluded.source), engine = excluded.engine,
                clean = excluded.clean, extraction = excluded.extraction, digest = excluded.digest
            WHERE engine <> excluded.engine OR excluded.source < source
                OR (excluded.source = source AND (clean <> excluded.clean OR extraction <> excluded.extraction))
            """)
            .Bind(1, report.Id.Value).Bind(2, report.Source).Bind(3, report.Engine)
            .Bind(4, report.Clean.Span).Bind(5, report.Extraction.Span).Bind(6, report.Digest.Span).Run();
        _database.Kept("DELETE FROM refusal WHERE source = ?1").Bind(1, report.Source).Run();
        return !known;
    }

    /// <inheritdoc/>
    public void Refuse(Refusal refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        DemandNoWriter();
        _database.Kept("INSERT OR REPLACE INTO refusal (source, code, message, remedy) VALUES (?1, ?2, ?3, ?4)")
            .Bind(1, refusal.Source).Bind(2, refusal.Code.ToString()).Bind(3, refusal.Message).Bind(4, refusal.Remedy).Run();
    }

    /// <inheritdoc/>
    public bool Judge(Judgement judgement)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        DemandNoWriter();
        long before = _database.Scalar("SELECT count(*) FROM judgement");
        _database.Kept("INSERT OR IGNORE INTO judgement (id, at, json) VALUES (?1, ?2, CAST(?3 AS TEXT))")
            .Bind(1, judgement.Id.Value).Bind(2, judgement.At.ToUnixTimeTicks()).Bind(3, RecordJson.ToUtf8(judgement)).Run();
        return _database.Scalar("SELECT count(*) FROM judgement") > before;
    }

    /// <inheritdoc/>
    public IEnumerable<Judgement> Judgements() => _reader.Judgements();

    /// <inheritdoc/>
    public IEnumerable<StagedReport> Staged() => _reader.Staged();

    /// <inheritdoc/>
    public int CountStaged() => (int)_database.Scalar("SELECT count(*) FROM staged");

    /// <inheritdoc/>
    public IEnumerable<ReportId> StagedIds()
    {
        using Statement select = _database.Prepare("SELECT id FROM staged ORDER BY id");
        while (select.Step())
        {
            yield return new ReportId(select.Text(0));
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Engines()
    {
        var engines = new List<string>();
        using Statement select = _database.Prepare("SELECT DISTINCT engine FROM staged ORDER BY engine");
        while (select.Step())
        {
            engines.Add(select.Text(0));
        }

        return engines;
    }

    /// <inheritdoc/>
    public IEnumerable<ReportId> StagedBy(string engine)
    {
        ArgumentNullException.ThrowIfNull(engine);
        using Statement select = _database.Prepare("SELECT id FROM staged WHERE engine = ?1 ORDER BY id");
        select.Bind(1, engine);
        while (select.Step())
        {
            yield return new ReportId(select.Text(0));
        }
    }

    /// <inheritdoc/>
    public IEnumerable<StagedDigest> Digests()
    {
        using Statement select = _database.Prepare("SELECT id, source, digest FROM staged ORDER BY id");
        while (select.Step())
        {
            yield return new StagedDigest(new ReportId(select.Text(0)), select.Text(1), select.Bytes(2).ToArray());
        }
    }

    /// <inheritdoc/>
    public StagedReport? FindStaged(ReportId id)
    {
        Statement find = _database.Kept("SELECT id, source, engine, clean, extraction, digest FROM staged WHERE id = ?1");
        StagedReport? staged = find.Bind(1, id.Value).Step() ? RecordReader.ReadStaged(find) : null;
        find.Reset();
        return staged;
    }

    /// <inheritdoc/>
    public IShuffle OpenShuffle() => new Shuffle();

    /// <inheritdoc/>
    /// <exception cref="StoreException">Another program is writing.</exception>
    public IRecordWriter BeginRecord() => BeginWriting();

    /// <inheritdoc/>
    public void Watch() => _seen = ChangesByOthers();

    /// <inheritdoc/>
    public IEnumerable<(UInt128 Cell, string? Order)> Cells() => _cells.Marks();

    /// <inheritdoc/>
    public IEnumerable<string> KeysOf<T>(UInt128 cell)
        where T : class, IRecordEntry => _cells.KeysOf(cell, EntryKinds.Of<T>());

    /// <inheritdoc/>
    public IEnumerable<long> ClaimsOf(UInt128 cell) => _cells.ClaimsOf(cell);

    /// <inheritdoc/>
    public IEnumerable<(UInt128 Cell, string Order)> ClaimantsOf(long claim) => _cells.ClaimantsOf(claim);

    /// <inheritdoc/>
    /// <exception cref="StoreException">Another program is writing, or has written since <see cref="Watch"/>.</exception>
    public ICellWriter BeginCells()
    {
        RecordWriter writer = BeginWriting();
        if (_seen is null || _seen == ChangesByOthers())
        {
            return writer;
        }

        writer.Dispose();
        throw new StoreException($"'{_path}' was changed by another program while its record was made. Ingest again: what was taken in is kept.");
    }

    /// <inheritdoc/>
    public IEnumerable<(string Key, ReadOnlyMemory<byte> Value)> Work(string room) => _work.All(room);

    /// <inheritdoc/>
    public ReadOnlyMemory<byte>? FindWork(string room, string key) => _work.Find(room, key);

    /// <inheritdoc/>
    public void KeepWork(string room, IEnumerable<(string Key, byte[]? Value)> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        DemandNoWriter();
        _work.Change(room, changes);
    }

    /// <inheritdoc/>
    public void ForgetWork(string room)
    {
        DemandNoWriter();
        _work.Forget(room);
    }

    private RecordWriter BeginWriting()
    {
        DemandNoWriter();
        Database database = OpenForWriting(_path, _patience, "FULL");
        try
        {
            var writer = new RecordWriter(database, _path, () => _writing = false);
            _writing = true;
            return writer;
        }
        catch (StoreException)
        {
            database.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _reader.Dispose();

    internal static SqliteRecordStore Open(string path, TimeSpan patience)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        string full = Path.GetFullPath(path);
        if (Directory.Exists(full))
        {
            throw new StoreException($"'{path}' is a folder, not a record. Name a file in it, such as '{Path.Combine(path, "rapporteur.db")}'.");
        }

        // What is staged can be staged again: it waits for the disk only with the record that it is in.
        Database database = OpenForWriting(full, patience, "NORMAL");
        try
        {
            // Identified before anything is written to it: another program's file stays as it is.
            Migrator.Identify(database, path);
            database.Execute("PRAGMA journal_mode = WAL");
            Migrator.Upgrade(database, path);
            return new SqliteRecordStore(database, full, patience);
        }
        catch (StoreException)
        {
            database.Dispose();
            throw;
        }
    }

    private static Database OpenForWriting(string path, TimeSpan patience, string synchronous)
    {
        var database = Database.OpenOrCreate(path, patience);
        database.Execute(
            $"""
            PRAGMA synchronous = {synchronous};
            PRAGMA foreign_keys = ON;
            PRAGMA trusted_schema = OFF;
            PRAGMA cache_size = -32768;
            """);
        return database;
    }

    private static Database OpenForReading(string path)
    {
        var database = Database.OpenReadOnly(path, Database.DefaultPatience);
        try
        {
            database.Scalar("SELECT count(*) FROM sqlite_schema");
            return database;
        }
        catch (StoreException) when (!File.Exists(path + "-wal"))
        {
            // A closed record in a folder that may not be written: SQLite cannot make its side files there, and needs none.
            database.Dispose();
            return Database.OpenImmutable(path, Database.DefaultPatience);
        }
        catch (StoreException)
        {
            database.Dispose();
            throw;
        }
    }

    private static RecordReader OpenReader(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        string full = Path.GetFullPath(path);
        if (!File.Exists(full))
        {
            throw new StoreException($"There is no record '{path}'. Make one with 'rapporteur ingest', or name the file that holds it.");
        }

        Database database = OpenForReading(full);
        try
        {
            int version = Migrator.Identify(database, path);
            if (version == 0)
            {
                throw new StoreException($"'{path}' is empty, not a record. Name the file that holds the record, or ingest reports into this one.");
            }

            if (version < Migrator.Newest)
            {
                throw new StoreException($"'{path}' was written by an older version. Ingest into it once with this version to bring it up to date.");
            }

            database.Execute("PRAGMA trusted_schema = OFF; PRAGMA query_only = ON");
            return new RecordReader(database, path);
        }
        catch (StoreException)
        {
            database.Dispose();
            throw;
        }
    }

    /// <summary>A number that is another once another connection has committed.</summary>
    private long ChangesByOthers() => _database.Scalar("PRAGMA data_version");

    private void DemandNoWriter()
    {
        if (_writing)
        {
            throw new InvalidOperationException("A record is being written: commit or dispose it first.");
        }
    }
}
