using System.Globalization;
using System.Reflection;
using Rapporteur.Domain.Failures;

namespace Rapporteur.Sqlite;

/// <summary>Tells whether a file is a record, and brings it to the schema that this version writes.</summary>
internal static class Migrator
{
    /// <summary>SQLite's mark of whose file it is: the letters "Rapp".</summary>
    public const int ApplicationId = 0x52617070;

    private static readonly string[] Names = [.. typeof(Migrator).Assembly.GetManifestResourceNames()
        .Where(name => name.EndsWith(".sql", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>The number of the newest migration.</summary>
    public static int Newest => Names.Length;

    /// <summary>Fails when the file is something else, or newer than this version.</summary>
    /// <returns>The file's schema; 0 for a new file.</returns>
    public static int Identify(Database database, string path)
    {
        long application = database.Scalar("PRAGMA application_id");
        int version = (int)database.Scalar("PRAGMA user_version");
        if (application == 0 && version == 0 && database.Scalar("SELECT count(*) FROM sqlite_schema") == 0)
        {
            return 0;
        }

        if (application != ApplicationId)
        {
            throw new StoreException(
                $"'{path}' is an SQLite file of another program, not a record. Name another file; a new one is made when it does not exist.");
        }

        if (version > Newest)
        {
            throw new StoreException(string.Create(CultureInfo.InvariantCulture,
                $"'{path}' was written by a newer version (schema {version}; this version knows {Newest}). Use that version, or ingest the reports into a new file."));
        }

        return version;
    }

    /// <summary>Runs what is missing, each migration in a transaction of its own.</summary>
    public static void Upgrade(Database database, string path)
    {
        for (int next = Identify(database, path) + 1; next <= Newest; next++)
        {
            database.Execute("BEGIN IMMEDIATE");

            // Another program may have done it while this one waited for the lock.
            if (Identify(database, path) < next)
            {
                database.Execute(Script(next));
                database.Execute(string.Create(CultureInfo.InvariantCulture,
                    $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {next}"));
            }

            database.Execute("COMMIT");
        }
    }

    private static string Script(int number)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Names[number - 1])!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
