using System.Text.Json;
using Rapporteur.Exchange;
using Rapporteur.Language;
using Rapporteur.Pipeline;
using Rapporteur.Sqlite;
using Rapporteur.Tests.Support;
using Rapporteur.Training.Evaluate;

namespace Rapporteur.Tests.Evaluation;

/// <summary>
/// The whole way over each gold set: no figure may fall below its floor in <c>Evaluate/floors.json</c>.
/// Run with UPDATE_FLOORS=1 to pin what was measured (ALLOW_REGRESSION=1 as well to let floors fall).
/// </summary>
public sealed class GateTest
{
    private static readonly string FloorsFile =
        Path.Combine(SharedFolder.Root, "tools", "Rapporteur.Training", "Evaluate", "floors.json");

    // One set at a time: all of them write one file of floors when they are pinned.
    private static readonly Lock Pinning = new();

    [Fact]
    public void Samples_KeepTheirFloors() => Hold(Path.Combine(SharedFolder.Root, "samples"));

    [SharedFact]
    public void Dev_KeepsItsFloors() => Hold(SharedFolder.File("gold", "dev"));

    [SharedFact]
    public void Dev2_KeepsItsFloors() => Hold(SharedFolder.File("gold", "dev2"));

    [SharedFact]
    public void Dev3_KeepsItsFloors() => Hold(SharedFolder.File("gold", "dev3"));

    [Fact]
    public void Samples_EveryPassage_IsFoundLetterForLetter()
    {
        using JsonDocument record = RecordOf(Path.Combine(SharedFolder.Root, "samples"), threads: 1);

        RecordTally passages = RecordReportsScorer.ScoreEvidence(record.RootElement);

        Assert.True(passages.Found > 100, $"{passages.Found} passages");
        Assert.Equal(0, passages.Extra);
    }

    [Fact]
    public void Samples_OneOrTwoThreads_GiveTheSameRecord()
    {
        string samples = Path.Combine(SharedFolder.Root, "samples");

        using JsonDocument one = RecordOf(samples, threads: 1);
        using JsonDocument two = RecordOf(samples, threads: 2);

        Assert.True(JsonElement.DeepEquals(one.RootElement, two.RootElement));
    }

    private static void Hold(string goldFolder)
    {
        using JsonDocument gold = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(goldFolder, "gold.json")));
        using JsonDocument record = RecordOf(goldFolder, threads: 2);
        RecordScore score = RecordScorer.Score(gold.RootElement, record.RootElement);

        IReadOnlyList<string> failures;
        if (IsSet("UPDATE_FLOORS"))
        {
            bool allowLower = IsSet("ALLOW_REGRESSION");
            lock (Pinning)
            {
                failures = RecordFloors.Load(FloorsFile).Update(goldFolder, score, allowLower);
            }

            failures = allowLower ? [] : failures;
        }
        else
        {
            failures = RecordFloors.Load(FloorsFile).Check(goldFolder, score);
        }

        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }

    /// <summary>The reports of a gold set, ingested into a record of their own and exported.</summary>
    private static JsonDocument RecordOf(string goldFolder, int threads)
    {
        string folder = Directory.CreateTempSubdirectory("rapporteur-gate").FullName;
        try
        {
            using var store = SqliteRecordStore.Open(Path.Combine(folder, "record.db"));
            new ReportPipeline(store, TextAnalyzer.Default)
                .Ingest(ReportsOf(goldFolder), new IngestOptions(threads));
            using var json = new MemoryStream();
            RecordJsonFile.Write(store, json);
            return JsonDocument.Parse(json.ToArray());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The folder of reports, or where they lie beside the gold record the text files.</summary>
    private static string[] ReportsOf(string goldFolder)
    {
        string reports = Path.Combine(goldFolder, "reports");
        return Directory.Exists(reports)
            ? [reports]
            : [.. Directory.EnumerateFiles(goldFolder, "*.txt").Order(StringComparer.Ordinal)];
    }

    private static bool IsSet(string variable) =>
        string.Equals(Environment.GetEnvironmentVariable(variable), "1", StringComparison.Ordinal);
}
