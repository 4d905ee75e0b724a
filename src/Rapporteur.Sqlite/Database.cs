using Rapporteur.Domain.Failures;
using SQLitePCL;

namespace Rapporteur.Sqlite;

/// <summary>One connection to a SQLite file, and the one place where SQLite's errors become a <see cref="StoreException"/>.</summary>
internal sealed class Database : IDisposable
{
    /// <summary>How long to wait for another writer before giving up.</summary>
    public static readonly TimeSpan DefaultPatience = TimeSpan.FromSeconds(10);

    private readonly string _path;
    private readonly Dictionary<string, Statement> _kept = new(StringComparer.Ordinal);

    static Database() => Batteries_V2.Init();

    private Database(string path, string name, int flags, TimeSpan patience)
    {
        _path = path;
        int result = raw.sqlite3_open_v2(name, out sqlite3 handle, flags, null);
        Handle = handle;
        if (result != raw.SQLITE_OK)
        {
            Exception error = Error(result);
            handle.Dispose();
            throw error;
        }

        raw.sqlite3_extended_result_codes(handle, 1);
        raw.sqlite3_busy_timeout(handle, (int)patience.TotalMilliseconds);
    }

    public sqlite3 Handle { get; }

    /// <summary>Opens a file for reading and writing, and makes it when it is not there.</summary>
    public static Database OpenOrCreate(string path, TimeSpan patience) =>
        new(path, path, raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_CREATE, patience);

    /// <summary>Opens a file that is there, for reading only.</summary>
    public static Database OpenReadOnly(string path, TimeSpan patience) =>
        new(path, path, raw.SQLITE_OPEN_READONLY, patience);

    /// <summary>Opens a file that nobody can be writing, without the side files that a folder without write access cannot take.</summary>
    public static Database OpenImmutable(string path, TimeSpan patience) =>
        new(path, Immutable(path), raw.SQLITE_OPEN_READONLY | raw.SQLITE_OPEN_URI, patience);

    /// <summary>A file's address, with every character that means something in an address taken literally.</summary>
    private static string Immutable(string path) =>
        "file:///" + string.Join('/', path.TrimStart('/').Split('/', '\\').Select(Uri.EscapeDataString)) + "?immutable=1";

    /// <summary>A new statement, for a sequence that may run beside another of its kind.</summary>
    public Statement Prepare(string sql) => new(this, sql);

    /// <summary>A statement that is prepared once and used again, for single rows.</summary>
    public Statement Kept(string sql)
    {
        if (!_kept.TryGetValue(sql, out Statement? statement))
        {
            statement = Prepare(sql);
            _kept.Add(sql, statement);
        }

        return statement;
    }

    /// <summary>Runs one or more statements without parameters.</summary>
    public void Execute(string sql) => Check(raw.sqlite3_exec(Handle, sql));

    /// <summary>The first column of the first row.</summary>
    public long Scalar(string sql)
    {
        using Statement statement = Prepare(sql);
        return statement.Step() ? statement.Int64(0) : 0;
    }

    public void Check(int result)
    {
        if (result != raw.SQLITE_OK)
        {
            throw Error(result);
        }
    }

    /// <summary>What a result code means to whoever owns the file, and what to do.</summary>
    public Exception Error(int result)
    {
        string detail = raw.sqlite3_errmsg(Handle).utf8_to_string() ?? "";
        string said = (result & 0xFF) switch
        {
            raw.SQLITE_BUSY or raw.SQLITE_LOCKED =>
                $"'{_path}' is locked: another program is writing it. Wait until that has finished, then try again.",
            raw.SQLITE_NOTADB =>
                $"'{_path}' is not a record: it is not an SQLite file. Name another file; a new one is made when it does not exist.",
            raw.SQLITE_CORRUPT =>
                $"'{_path}' is damaged ({detail}). Restore it from a copy, or ingest the reports into a new file.",
            raw.SQLITE_READONLY =>
                $"'{_path}' may not be written. Give yourself the right to write the file and its folder, or name another file.",
            raw.SQLITE_CANTOPEN or raw.SQLITE_PERM or raw.SQLITE_AUTH =>
                $"'{_path}' cannot be opened ({detail}). Look whether its folder exists and may be read and written.",
            raw.SQLITE_FULL =>
                $"The disk is full while writing '{_path}'. Make room and try again; the record is as it was before.",
            raw.SQLITE_IOERR =>
                $"The disk failed while working on '{_path}' ({detail}). Look at the disk and try again.",
            _ => $"'{_path}' cannot be worked on: {detail} (SQLite {result}).",
        };
        return new StoreException(said);
    }

    public void Dispose()
    {
        foreach (Statement statement in _kept.Values)
        {
            statement.Dispose();
        }

        // close_v2 waits for sequences that were left half read, instead of failing.
        Handle.Dispose();
    }
}
