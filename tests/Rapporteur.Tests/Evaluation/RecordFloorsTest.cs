using System.Text.Json;
using System.Text.Json.Nodes;
using Rapporteur.Tests.Support;
using Rapporteur.Training.Evaluate;

namespace Rapporteur.Tests.Evaluation;

public sealed class RecordFloorsTest : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("rapporteur-floors").FullName;

    private string GoldFolder => Path.Combine(_folder, "set");

    private string File => Path.Combine(_folder, "floors.json");

    public RecordFloorsTest()
    {
        Directory.CreateDirectory(GoldFolder);
        string samples = Path.Combine(SharedFolder.Root, "samples");
        System.IO.File.Copy(Path.Combine(samples, "gold.json"), Path.Combine(GoldFolder, "gold.json"));
        foreach (string file in Directory.EnumerateFiles(Path.Combine(samples, "reports")))
        {
            System.IO.File.Copy(file, Path.Combine(GoldFolder, Path.GetFileName(file)));
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Check_NothingPinned_Fails() => Assert.Single(RecordFloors.Load(File).Check(GoldFolder, Spoiled(1)));

    [Fact]
    public void Check_WhatWasPinned_Passes()
    {
        RecordFloors.Load(File).Update(GoldFolder, Spoiled(1), allowLower: false);

        Assert.Empty(RecordFloors.Load(File).Check(GoldFolder, Spoiled(1)));
    }

    [Fact]
    public void Check_FewerFound_NamesKindAndFigure()
    {
        RecordFloors.Load(File).Update(GoldFolder, Perfect(), allowLower: false);

        IReadOnlyList<string> failures = RecordFloors.Load(File).Check(GoldFolder, Spoiled(1));

        Assert.Contains(failures, failure => failure.Contains("statements f1", StringComparison.Ordinal));
        Assert.Contains(failures, failure => failure.Contains("encounters", StringComparison.Ordinal));
    }

    [Fact]
    public void Check_GoldChanged_AsksToPinAnew()
    {
        RecordFloors.Load(File).Update(GoldFolder, Perfect(), allowLower: false);
        System.IO.File.AppendAllText(Path.Combine(GoldFolder, "gold.json"), "\n");

        Assert.Single(RecordFloors.Load(File).Check(GoldFolder, Perfect()));
    }

    [Fact]
    public void Update_LowerFigures_RefusedUnlessAllowed()
    {
        RecordFloors.Load(File).Update(GoldFolder, Perfect(), allowLower: false);
        string pinned = System.IO.File.ReadAllText(File);

        Assert.NotEmpty(RecordFloors.Load(File).Update(GoldFolder, Spoiled(2), allowLower: false));
        Assert.Equal(pinned, System.IO.File.ReadAllText(File));

        RecordFloors.Load(File).Update(GoldFolder, Spoiled(2), allowLower: true);
        Assert.NotEqual(pinned, System.IO.File.ReadAllText(File), StringComparer.Ordinal);
    }

    private RecordScore Perfect() => ScoreOf(GoldRecord.Make(GoldFolder));

    private RecordScore Spoiled(int seed) => ScoreOf(GoldRecord.Make(GoldFolder, seed));

    private RecordScore ScoreOf(JsonObject record)
    {
        using JsonDocument gold = JsonDocument.Parse(System.IO.File.ReadAllBytes(Path.Combine(GoldFolder, "gold.json")));
        return RecordScorer.Score(gold.RootElement, JsonSerializer.SerializeToElement(record));
    }
}
