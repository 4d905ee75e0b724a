using Rapporteur.Sqlite;
using Rapporteur.Tests.Fakes;
using Rapporteur.Tests.Support;

namespace Rapporteur.Tests.Cli;

internal static class SampleRecordFile
{
    /// <summary>Writes the sample record into a folder.</summary>
    public static string In(TemporaryFolder folder)
    {
        string path = folder.File("record.db");
        using var store = SqliteRecordStore.Open(path);
        SampleRecord.Write(store);
        return path;
    }
}
