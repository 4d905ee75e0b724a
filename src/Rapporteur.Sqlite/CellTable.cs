using System.Buffers.Binary;
using Rapporteur.Domain.Failures;

namespace Rapporteur.Sqlite;

/// <summary>The record's cells in the file: marks, entries, claims.</summary>
internal sealed class CellTable(Database database)
{
    private const int MarkLength = 16;

    public IEnumerable<(UInt128 Mark, string? Order)> Marks()
    {
        using Statement select = database.Prepare("SELECT mark, first FROM cell WHERE mark IS NOT NULL");
        while (select.Step())
        {
            yield return (MarkOf(select.Bytes(0)), select.IsNull(1) ? null : select.Text(1));
        }
    }

    /// <summary>Keys of a cell's entries of one kind.</summary>
    public List<string> KeysOf(UInt128 mark, string kind)
    {
        var keys = new List<string>();
        Statement select = database.Kept(
            "SELECT entry.key FROM cell JOIN cell_entry ON cell_entry.cell = cell.id JOIN entry ON entry.id = cell_entry.entry WHERE cell.mark = ?1 AND entry.kind = ?2");
        Span<byte> bytes = stackalloc byte[MarkLength];
        select.Bind(1, BytesOf(mark, bytes)).Bind(2, kind);
        while (select.Step())
        {
            keys.Add(select.Text(0));
        }

        select.Reset();
        return keys;
    }

    public List<long> ClaimsOf(UInt128 mark)
    {
        var claims = new List<long>();
        Statement select = database.Kept("SELECT claim.claim FROM cell JOIN claim ON claim.cell = cell.id WHERE cell.mark = ?1");
        Span<byte> bytes = stackalloc byte[MarkLength];
        select.Bind(1, BytesOf(mark, bytes));
        while (select.Step())
        {
            claims.Add(select.Int64(0));
        }

        select.Reset();
        return claims;
    }

    public List<(UInt128 Cell, string Order)> ClaimantsOf(long claim)
    {
        var cells = new List<(UInt128, string)>();
        Statement select = database.Kept("SELECT cell.mark, cell.first FROM claim JOIN cell ON cell.id = claim.cell WHERE claim.claim = ?1 AND cell.mark IS NOT NULL");
        select.Bind(1, claim);
        while (select.Step())
        {
            cells.Add((MarkOf(select.Bytes(0)), select.Text(1)));
        }

        select.Reset();
        return cells;
    }

    /// <summary>The row of a cell; 0 for none.</summary>
    public long Find(UInt128 mark)
    {
        Statement find = database.Kept("SELECT id FROM cell WHERE mark = ?1");
        Span<byte> bytes = stackalloc byte[MarkLength];
        long row = find.Bind(1, BytesOf(mark, bytes)).Step() ? find.Int64(0) : 0;
        find.Reset();
        return row;
    }

    /// <summary>Takes a cell's mark away, so that another may bear it.</summary>
    public void Unmark(long row) => database.Kept("UPDATE cell SET mark = NULL WHERE id = ?1").Bind(1, row).Run();

    /// <summary>The cell of what is written without cells.</summary>
    public long Loose()
    {
        long row = database.Scalar("SELECT id FROM cell WHERE mark IS NULL AND first = ''");
        return row != 0 ? row : database.Scalar("INSERT INTO cell (first) VALUES ('') RETURNING id");
    }

    /// <summary>A new cell.</summary>
    public long Insert(UInt128 mark, string? order)
    {
        Span<byte> bytes = stackalloc byte[MarkLength];
        database.Kept("INSERT INTO cell (mark, first) VALUES (?1, ?2)").Bind(1, BytesOf(mark, bytes)).Bind(2, order).Run();
        return SQLitePCL.raw.sqlite3_last_insert_rowid(database.Handle);
    }

    public void PutEntry(long cell, long entry) =>
        database.Kept("INSERT OR IGNORE INTO cell_entry (cell, entry) VALUES (?1, ?2)").Bind(1, cell).Bind(2, entry).Run();

    /// <summary>Takes an entry out of a cell.</summary>
    public void DropEntry(long cell, long entry) =>
        database.Kept("DELETE FROM cell_entry WHERE cell = ?1 AND entry = ?2").Bind(1, cell).Bind(2, entry).Run();

    public void PutClaim(long cell, long claim) =>
        database.Kept("INSERT OR IGNORE INTO claim (claim, cell) VALUES (?1, ?2)").Bind(1, claim).Bind(2, cell).Run();

    /// <summary>Rows of all cells.</summary>
    public List<long> Rows() => Numbers("SELECT id FROM cell", 0);

    /// <summary>Rows of a cell's entries.</summary>
    public List<long> EntriesOf(long cell) => Numbers("SELECT entry FROM cell_entry WHERE cell = ?1", cell);

    /// <summary>Forgets a cell; its entries are another's to delete.</summary>
    public void Delete(long cell)
    {
        database.Kept("DELETE FROM cell_entry WHERE cell = ?1").Bind(1, cell).Run();
        database.Kept("DELETE FROM claim WHERE cell = ?1").Bind(1, cell).Run();
        database.Kept("DELETE FROM cell WHERE id = ?1").Bind(1, cell).Run();
    }

    private List<long> Numbers(string sql, long parameter)
    {
        var numbers = new List<long>();
        using Statement select = database.Prepare(sql);
        if (parameter != 0)
        {
            select.Bind(1, parameter);
        }

        while (select.Step())
        {
            numbers.Add(select.Int64(0));
        }

        return numbers;
    }

    private static ReadOnlySpan<byte> BytesOf(UInt128 mark, Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt128BigEndian(bytes, mark);
        return bytes;
    }

    private static UInt128 MarkOf(ReadOnlySpan<byte> bytes) => bytes.Length == MarkLength
        ? BinaryPrimitives.ReadUInt128BigEndian(bytes)
        : throw new StoreException("The record is damaged: the mark of a cell has the wrong length. Restore it from a copy, or ingest the reports into a new file.");
}
