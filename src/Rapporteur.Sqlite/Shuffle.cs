using System.Globalization;
using System.Text;
using Rapporteur.Domain.Ports;

namespace Rapporteur.Sqlite;

/// <summary>Sorts what may be larger than memory: appended to a table of a temporary file, sorted by SQLite's external merge sort.</summary>
/// <remarks>Memory stays near <see cref="CacheKib"/>, however much is put in, but for the one group that is out.</remarks>
internal sealed class Shuffle : IShuffle
{
    /// <summary>Page cache and sort buffer, in KiB.</summary>
    private const int CacheKib = 32 * 1024;

    private readonly Database _database = Database.OpenTemporary();
    private readonly Dictionary<string, Statement> _inserts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _tables = new(StringComparer.Ordinal);
    private byte[] _key = new byte[256];

    public Shuffle() => _database.Execute(string.Create(CultureInfo.InvariantCulture,
        $"""
        PRAGMA journal_mode = OFF;
        PRAGMA synchronous = OFF;
        PRAGMA temp_store = FILE;
        PRAGMA cache_size = -{CacheKib};
        BEGIN;
        """));

    public void Put(string bucket, string key, ReadOnlySpan<byte> payload)
    {
        ArgumentNullException.ThrowIfNull(bucket);
        ArgumentNullException.ThrowIfNull(key);
        if (!_inserts.TryGetValue(bucket, out Statement? insert))
        {
            insert = AddBucket(bucket);
        }

        int most = Encoding.UTF8.GetMaxByteCount(key.Length);
        if (_key.Length < most)
        {
            _key = new byte[most * 2];
        }

        int length = Encoding.UTF8.GetBytes(key, _key);
        insert.Bind(1, _key.AsSpan(0, length)).Bind(2, payload).Run();
    }

    public IEnumerable<ShuffleGroup> Groups(string bucket)
    {
        ArgumentNullException.ThrowIfNull(bucket);
        return _tables.TryGetValue(bucket, out string? table) ? Sorted(table) : [];
    }

    public void Dispose()
    {
        foreach (Statement insert in _inserts.Values)
        {
            insert.Dispose();
        }

        _database.Dispose();
    }

    private Statement AddBucket(string bucket)
    {
        string table = string.Create(CultureInfo.InvariantCulture, $"bucket{_tables.Count}");
        // Keys are blobs: compared byte by byte, as UTF-8, whatever characters they hold.
        _database.Execute($"CREATE TABLE {table} (key BLOB NOT NULL, payload BLOB NOT NULL)");
        Statement insert = _database.Prepare($"INSERT INTO {table} (key, payload) VALUES (?1, ?2)");
        _tables.Add(bucket, table);
        _inserts.Add(bucket, insert);
        return insert;
    }

    private IEnumerable<ShuffleGroup> Sorted(string table)
    {
        using Statement select = _database.Prepare($"SELECT key, payload FROM {table} ORDER BY key, payload");
        var payloads = new List<byte[]>();
        byte[]? key = null;
        while (select.Step())
        {
            if (key is not null && !select.Bytes(0).SequenceEqual(key))
            {
                yield return new ShuffleGroup(Encoding.UTF8.GetString(key), payloads);
                payloads.Clear();
                key = null;
            }

            key ??= select.Bytes(0).ToArray();
            ReadOnlySpan<byte> payload = select.Bytes(1);
            if (payloads.Count == 0 || !payload.SequenceEqual(payloads[^1]))
            {
                payloads.Add(payload.ToArray());
            }
        }

        if (key is not null)
        {
            yield return new ShuffleGroup(Encoding.UTF8.GetString(key), payloads);
        }
    }
}
