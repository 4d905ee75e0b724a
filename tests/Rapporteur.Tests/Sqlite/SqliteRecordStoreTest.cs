using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Failures;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Reports;
using Rapporteur.Sqlite;
using Rapporteur.Tests.Contracts;
using Rapporteur.Tests.Fakes;
using Rapporteur.Tests.Support;

namespace Rapporteur.Tests.Sqlite;

public sealed class SqliteRecordStoreTest : RecordStoreContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Record => _folder.File("record.db");

    private protected override IRecordStore Open() => SqliteRecordStore.Open(Record);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Open_KilledWhileWriting_GivesTheOldRecord()
    {
        using var store = SqliteRecordStore.Open(Record);
        SampleRecord.Write(store);
        using IRecordWriter writer = store.BeginRecord();
        for (int i = 0; i < 3000; i++)
        {
            // More than the page cache holds, so that pages of the new record are on the disk already.
            writer.Add(SampleRecord.ReportA with { Id = new($"r-{i}"), Text = new string('x', 20_000) });
        }

        string copy = _folder.File("after-kill.db");
        CopyAsOf(Record, copy);
        CopyAsOf(Record + "-wal", copy + "-wal");
        using var after = SqliteRecordStore.Open(copy);

        Assert.True(new FileInfo(copy + "-wal").Length > 1_000_000);
        Assert.Equal("r-a r-b", Keys(after.All<Report>()));
        Assert.Equal(2, after.InReport<Encounter>(SampleRecord.A).Count());
        Assert.Equal("r-a", Assert.Single(after.Search("ministers", 5)).Report.Value);
    }

    [Fact]
    public void Revision_StaysWhileTheRecordDoesAndChangesWithIt()
    {
        using var store = SqliteRecordStore.Open(Record);
        SampleRecord.Write(store);
        using IRecordReader reader = SqliteRecordStore.OpenReadOnly(Record);
        string first = reader.Revision!;
        Assert.Equal(["a-norland", "a-sudmark"], reader.After<Actor>("a-lind").Select(one => one.Id.Value));
        using (IRecordReader another = SqliteRecordStore.OpenReadOnly(Record))
        {
            Assert.Equal(first, another.Revision);
        }

        store.Refuse(new Refusal("late.pdf", RefusalCode.Unsupported, "It is not read.", "Save it as text."));

        Assert.NotEqual(first, reader.Revision);
    }

    [Fact]
    public void Open_FileOfAnotherKind_SaysSoAndLeavesIt()
    {
        File.WriteAllText(Record, "These are minutes of a meeting, not a database. " + new string('x', 5000));
        byte[] before = File.ReadAllBytes(Record);

        StoreException error = Assert.Throws<StoreException>(() => SqliteRecordStore.Open(Record));

        Assert.Contains("is not a record", error.Message, StringComparison.Ordinal);
        Assert.Contains(Record, error.Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(Record));
        Assert.Throws<StoreException>(() => SqliteRecordStore.OpenReadOnly(Record));
    }

    [Fact]
    public void Open_DatabaseOfAnotherProgram_SaysSoAndLeavesIt()
    {
        using (var other = Database.OpenOrCreate(Record, TimeSpan.Zero))
        {
            other.Execute("CREATE TABLE recipes (name TEXT)");
        }

        byte[] before = File.ReadAllBytes(Record);

        StoreException error = Assert.Throws<StoreException>(() => SqliteRecordStore.Open(Record));

        Assert.Contains("another program", error.Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(Record));
    }

    [Fact]
    public void Open_NewerSchema_SaysSo()
    {
        SqliteRecordStore.Open(Record).Dispose();
        using (var raw = Database.OpenOrCreate(Record, TimeSpan.Zero))
        {
            raw.Execute("PRAGMA user_version = 99");
        }

        Assert.Contains("newer version", Assert.Throws<StoreException>(() => SqliteRecordStore.Open(Record)).Message, StringComparison.Ordinal);
        Assert.Contains("newer version", Assert.Throws<StoreException>(() => SqliteRecordStore.OpenReadOnly(Record)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_DamagedInTheMiddle_FailsAsAStoreFailure()
    {
        using (var store = SqliteRecordStore.Open(Record))
        {
            SampleRecord.Write(store);
        }

        byte[] bytes = File.ReadAllBytes(Record);
        bytes.AsSpan(4096).Fill(0xA5);
        File.WriteAllBytes(Record, bytes);

        StoreException error = Assert.Throws<StoreException>(() =>
        {
            using IRecordReader reader = SqliteRecordStore.OpenReadOnly(Record);
            return reader.All<Report>().ToList();
        });

        Assert.Contains("damaged", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_EntryThatIsNoEntry_FailsAsAStoreFailure()
    {
        using var store = SqliteRecordStore.Open(Record);
        SampleRecord.Write(store);
        using (var raw = Database.OpenOrCreate(Record, TimeSpan.Zero))
        {
            raw.Execute("UPDATE entry SET json = '{\"id\":5}' WHERE key = 'e-meeting'");
        }

        Assert.Contains("damaged", Assert.Throws<StoreException>(() => store.All<Encounter>().ToList()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Stage_AnotherProgramWrites_SaysLocked()
    {
        using var first = SqliteRecordStore.Open(Record);
        using var second = SqliteRecordStore.Open(Record, TimeSpan.FromMilliseconds(50));
        using IRecordWriter writer = first.BeginRecord();

        StoreException error = Assert.Throws<StoreException>(() => second.Stage(Staged("r-1", "a", "e", 1)));

        Assert.Contains("locked", error.Message, StringComparison.Ordinal);
        Assert.Throws<StoreException>(second.BeginRecord);
        writer.Commit();
        writer.Dispose();
        Assert.True(second.Stage(Staged("r-1", "a", "e", 1)));
    }

    [Fact]
    public void OpenReadOnly_WhileAnotherWrites_ReadsTheOldRecord()
    {
        using var store = SqliteRecordStore.Open(Record);
        SampleRecord.Write(store);
        using IRecordWriter writer = store.BeginRecord();
        writer.Add(SampleRecord.ReportB);

        using IRecordReader reader = SqliteRecordStore.OpenReadOnly(Record);

        Assert.Equal(2, reader.Count<Report>());
    }

    [Fact]
    public void OpenReadOnly_NoFile_SaysWhatToDoAndMakesNone()
    {
        Assert.Contains("ingest", Assert.Throws<StoreException>(() => SqliteRecordStore.OpenReadOnly(Record)).Message, StringComparison.Ordinal);
        Assert.False(File.Exists(Record));
    }

    [Fact]
    public void OpenReadOnly_EmptyFile_SaysEmpty()
    {
        File.WriteAllBytes(Record, []);

        Assert.Contains("empty", Assert.Throws<StoreException>(() => SqliteRecordStore.OpenReadOnly(Record)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_FolderOrMissingFolder_SaysSo()
    {
        Assert.Contains("folder", Assert.Throws<StoreException>(() => SqliteRecordStore.Open(_folder.Path)).Message, StringComparison.Ordinal);
        StoreException missing = Assert.Throws<StoreException>(() => SqliteRecordStore.Open(_folder.File("none", "record.db")));
        Assert.Contains("folder exists", missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OpenImmutable_PathWithSpecialCharacters_OpensThatFile()
    {
        string odd = _folder.File("a ?#%41 ü.db");
        using (var store = SqliteRecordStore.Open(odd))
        {
            SampleRecord.Write(store);
        }

        using var database = Database.OpenImmutable(odd, TimeSpan.Zero);

        Assert.Equal(2, database.Scalar("SELECT count(*) FROM entry WHERE kind = 'reports'"));
    }

    [UnprivilegedFact]
    public void OpenReadOnly_FolderWithoutWriteAccess_Reads()
    {
        using (var store = SqliteRecordStore.Open(Record))
        {
            SampleRecord.Write(store);
        }

        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_folder.Path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        try
        {
            using IRecordReader reader = SqliteRecordStore.OpenReadOnly(Record);
            Assert.Equal(2, reader.Count<Report>());
            Assert.Throws<StoreException>(() => SqliteRecordStore.Open(_folder.File("new.db")));
        }
        finally
        {
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(_folder.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }
        }
    }

    [Fact]
    public void Open_NewFile_HasTheSettingsWeRelyOn()
    {
        SqliteRecordStore.Open(Record).Dispose();
        using var raw = Database.OpenOrCreate(Record, TimeSpan.Zero);

        Assert.Equal(Migrator.ApplicationId, raw.Scalar("PRAGMA application_id"));
        Assert.Equal(Migrator.Newest, raw.Scalar("PRAGMA user_version"));
        Assert.Equal(1, raw.Scalar("SELECT count(*) FROM pragma_journal_mode WHERE journal_mode = 'wal'"));
    }

    [Fact]
    public void Search_Index_KeepsNoSecondCopyOfTheText()
    {
        SqliteRecordStore.Open(Record).Dispose();
        using var raw = Database.OpenOrCreate(Record, TimeSpan.Zero);

        // FTS5 makes this table when it keeps the text itself.
        Assert.Equal(0, raw.Scalar("SELECT count(*) FROM sqlite_schema WHERE name = 'report_search_content'"));
        Assert.Equal(1, raw.Scalar("SELECT count(*) FROM sqlite_schema WHERE name = 'report_search_data'"));
    }

    [Fact]
    public void BeginRecord_TheSameRecordAgain_WritesNothing()
    {
        using var store = SqliteRecordStore.Open(Record);
        SampleRecord.Write(store);
        long before = new FileInfo(Record + "-wal").Length;

        SampleRecord.Write(store);

        Assert.True(before > 0);
        Assert.Equal(before, new FileInfo(Record + "-wal").Length);
    }

    [Fact]
    public void KeepWork_ChangesOfARoom_AreThereOrderedAndLeaveOtherRoomsAlone()
    {
        using (var store = SqliteRecordStore.Open(Record))
        {
            store.KeepWork("one", [("b", [2]), ("", [0]), ("a", [])]);
            store.KeepWork("two", [("b", [9])]);
            store.KeepWork("one", [("a", [7]), ("b", null)]);
        }

        using var again = SqliteRecordStore.Open(Record);
        Assert.Equal(["=0", "a=7"], again.Work("one").Select(row => $"{row.Key}={string.Join(',', row.Value.ToArray())}"));
        again.ForgetWork("one");
        Assert.Empty(again.Work("one"));
        Assert.Single(again.Work("two"));
    }

    [Fact]
    public void KeepWork_ThatEndsHalfway_ChangesNothing()
    {
        using var store = SqliteRecordStore.Open(Record);
        store.KeepWork("one", [("a", [1])]);

        Assert.Throws<InvalidOperationException>(() => store.KeepWork("one", Broken()));

        Assert.Equal([1], Assert.Single(store.Work("one")).Value.ToArray());

        static IEnumerable<(string Key, byte[]? Value)> Broken()
        {
            yield return ("a", null);
            yield return ("b", [2]);
            throw new InvalidOperationException("halfway");
        }
    }

    [Fact]
    public void BeginRecord_EntryThatIsNoEntryGoes_FailsAsAStoreFailure()
    {
        using (var store = SqliteRecordStore.Open(Record))
        {
            SampleRecord.Write(store);
        }

        using (var raw = Database.OpenOrCreate(Record, TimeSpan.Zero))
        {
            raw.Execute("UPDATE entry SET json = 'no json' WHERE key = 'e-meeting'");
        }

        using var again = SqliteRecordStore.Open(Record);
        using IRecordWriter writer = again.BeginRecord();

        StoreException error = Assert.Throws<StoreException>(writer.Commit);
        Assert.Contains("'e-meeting' of 'encounters' cannot be read", error.Message, StringComparison.Ordinal);
    }

    private static void CopyAsOf(string from, string to)
    {
        // Opened as the database has it open: a plain copy would be refused where files are locked.
        using var source = new FileStream(from, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using FileStream target = File.Create(to);
        source.CopyTo(target);
    }
}
