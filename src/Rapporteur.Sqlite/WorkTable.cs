namespace Rapporteur.Sqlite;

/// <summary>Results of resolving that are kept in the file.</summary>
internal sealed class WorkTable(Database database)
{
    public IEnumerable<(string Key, ReadOnlyMemory<byte> Value)> All(string room)
    {
        using Statement select = database.Prepare("SELECT key, value FROM work WHERE room = ?1 ORDER BY key");
        select.Bind(1, room);
        while (select.Step())
        {
            yield return (select.Text(0), select.Bytes(1).ToArray());
        }
    }

    public ReadOnlyMemory<byte>? Find(string room, string key)
    {
        Statement find = database.Kept("SELECT value FROM work WHERE room = ?1 AND key = ?2");
        byte[]? value = find.Bind(1, room).Bind(2, key).Step() ? find.Bytes(0).ToArray() : null;
        find.Reset();

        // A missing array turns into memory that is empty, not missing.
        return value is null ? default(ReadOnlyMemory<byte>?) : value;
    }

    public void Change(string room, IEnumerable<(string Key, byte[]? Value)> changes)
    {
        database.Execute("SAVEPOINT work");
        bool whole = false;
        try
        {
            foreach ((string key, byte[]? value) in changes)
            {
                if (value is null)
                {
                    database.Kept("DELETE FROM work WHERE room = ?1 AND key = ?2").Bind(1, room).Bind(2, key).Run();
                }
                else
                {
                    database.Kept("INSERT OR REPLACE INTO work (room, key, value) VALUES (?1, ?2, ?3)").Bind(1, room).Bind(2, key).Bind(3, value).Run();
                }
            }

            whole = true;
        }
        finally
        {
            database.Execute(whole ? "RELEASE work" : "ROLLBACK TO work; RELEASE work");
        }
    }

    public void Forget(string room) => database.Kept("DELETE FROM work WHERE room = ?1").Bind(1, room).Run();
}
