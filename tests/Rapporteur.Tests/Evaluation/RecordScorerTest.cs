using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Rapporteur.Tests.Support;
using Rapporteur.Training.Evaluate;

namespace Rapporteur.Tests.Evaluation;

public sealed class RecordScorerTest
{
    [Fact]
    public void Score_SamplesAgainstThemselves_EverythingRight() => AssertAllRight(Path.Combine(SharedFolder.Root, "samples"));

    [SharedFact]
    public void Score_GoldAgainstItself_EverythingFound()
    {
        foreach (string set in (string[])["dev", "dev2", "dev3"])
        {
            RecordScore score = Score(SharedFolder.File("gold", set), seed: null);

            Assert.All(score.Rows, row => Assert.True(row.F1 == 1, $"{set}: {row.Name} has F1 {row.F1}"));
        }
    }

    [Fact]
    public void Score_NothingFound_IsZero()
    {
        string folder = Path.Combine(SharedFolder.Root, "samples");
        JsonObject record = GoldRecord.Make(folder);
        record["statements"] = new JsonArray();

        RecordScore score = Score(folder, record);

        Assert.Equal(0, score.Rows.Single(row => row.Name is "statements").F1);
        Assert.Equal(1, score.Rows.Single(row => row.Name is "encounters").F1);
    }

    [Fact]
    public void Score_PassageAWordOff_IsNotEvidence()
    {
        string folder = Path.Combine(SharedFolder.Root, "samples");
        JsonObject record = GoldRecord.Make(folder);
        JsonNode passage = record["figures"]![0]!["evidence"]![0]!;
        passage["start"] = (int)passage["start"]! + 1;

        RecordRow row = Score(folder, record).Rows.Single(row => row.Name is "evidence");

        Assert.Equal(1, row.Counts!.Value.Extra);
    }

    [Fact]
    public void Score_OneFactForAWholeReport_IsNotFound()
    {
        string folder = Path.Combine(SharedFolder.Root, "samples");
        JsonObject record = GoldRecord.Make(folder);
        foreach (JsonNode? encounter in record["encounters"]!.AsArray())
        {
            foreach (JsonNode? passage in encounter!["evidence"]!.AsArray())
            {
                string text = (string)record["reports"]!.AsArray()
                    .Single(report => string.Equals((string?)report!["id"], (string?)passage!["report"], StringComparison.Ordinal))!["text"]!;
                passage!["start"] = 0;
                passage["end"] = text.Length;
                passage["exact"] = text;
            }
        }

        Assert.Equal(0, Score(folder, record).Rows.Single(row => row.Name is "encounters").F1);
    }

    [SharedFact]
    public void Score_SpoiledRecords_EqualsTheReferenceScorer()
    {
        string[] folders =
        [
            Path.Combine(SharedFolder.Root, "samples"),
            SharedFolder.File("gold", "dev"), SharedFolder.File("gold", "dev2"), SharedFolder.File("gold", "dev3"),
        ];
        foreach (string folder in folders)
        {
            for (int seed = 1; seed <= 2; seed++)
            {
                JsonObject record = GoldRecord.Make(folder, seed);

                Dictionary<string, double> ours = Flat(Score(folder, record));
                if (Reference(folder, record) is not { } theirs)
                {
                    return; // no Python on this machine: nothing to compare with
                }

                Assert.Equal(theirs.Keys.Order(StringComparer.Ordinal), ours.Keys.Order(StringComparer.Ordinal));
                Assert.All(theirs, figure => Assert.True(
                    Math.Abs(figure.Value - ours[figure.Key]) < 1e-9,
                    $"{folder} seed {seed}: {figure.Key} is {ours[figure.Key]}, the reference has {figure.Value}"));
            }
        }
    }

    private static void AssertAllRight(string folder)
    {
        RecordScore score = Score(folder, seed: null);

        Assert.All(score.Measures(), measure =>
            Assert.True(measure.Value == 1, $"{measure.Row} {measure.Measure} is {measure.Value}"));
    }

    private static RecordScore Score(string folder, int? seed) => Score(folder, GoldRecord.Make(folder, seed));

    private static RecordScore Score(string folder, JsonObject record)
    {
        using JsonDocument gold = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "gold.json")));
        return RecordScorer.Score(gold.RootElement, JsonSerializer.SerializeToElement(record));
    }

    private static Dictionary<string, double> Flat(RecordScore score)
    {
        using var stream = new MemoryStream();
        score.WriteJson(stream);
        return Flat(JsonNode.Parse(stream.ToArray())!.AsObject());
    }

    private static Dictionary<string, double> Flat(JsonObject rows)
    {
        var flat = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach ((string row, JsonNode? measures) in rows)
        {
            foreach ((string measure, JsonNode? value) in measures!.AsObject())
            {
                flat[$"{row} {measure}"] = (double)value!;
            }
        }

        return flat;
    }

    private static Dictionary<string, double>? Reference(string folder, JsonObject record)
    {
        string file = Path.Combine(Directory.CreateTempSubdirectory("rapporteur-score").FullName, "record.json");
        File.WriteAllText(file, record.ToJsonString());
        try
        {
            using Process? python = Process.Start(new ProcessStartInfo("python3",
                [SharedFolder.File("score", "score_record.py"), Path.Combine(folder, "gold.json"), file, "--json"])
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
            });
            string output = python!.StandardOutput.ReadToEnd();
            python.WaitForExit();
            return Flat(JsonNode.Parse(output)!.AsObject());
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        }
    }
}
