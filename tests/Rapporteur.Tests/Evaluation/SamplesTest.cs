using System.Text.Json;
using Rapporteur.Tests.Support;

namespace Rapporteur.Tests.Evaluation;

/// <summary>The samples' gold record keeps to its own rules.</summary>
public sealed class SamplesTest
{
    private static readonly string Samples = Path.Combine(SharedFolder.Root, "samples");

    private static readonly string[] Kinds = ["encounters", "statements", "positions", "agreements", "commitments", "figures"];

    [Fact]
    public void Gold_EveryPassage_IsLetterForLetterInItsReport()
    {
        Dictionary<string, string> texts = GoldRecord.Texts(Samples).ToDictionary(text => text.Key, text => text.Text, StringComparer.Ordinal);
        using JsonDocument gold = Gold();

        int passages = 0;
        foreach (JsonElement passage in Kinds.SelectMany(kind => gold.RootElement.GetProperty(kind).EnumerateArray())
            .SelectMany(fact => fact.GetProperty("evidence").EnumerateArray()))
        {
            Assert.Contains(passage.GetProperty("exact").GetString()!, texts[passage.GetProperty("report").GetString()!], StringComparison.Ordinal);
            passages++;
        }

        Assert.True(passages > 250);
    }

    [Fact]
    public void Gold_Reports_AreThoseInTheFolder()
    {
        using JsonDocument gold = Gold();

        Assert.Equal(
            GoldRecord.Texts(Samples).Select(text => text.Key).Order(StringComparer.Ordinal),
            gold.RootElement.GetProperty("reports").EnumerateObject().Select(report => report.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Gold_LineagePassages_AreInBothReports()
    {
        Dictionary<string, string> texts = GoldRecord.Texts(Samples).ToDictionary(text => text.Key, text => text.Text, StringComparer.Ordinal);
        using JsonDocument gold = Gold();

        Assert.All(
            gold.RootElement.GetProperty("lineages").EnumerateArray().SelectMany(pair => pair.GetProperty("reports").EnumerateArray()
                .Select(report => (Report: report.GetString()!, Passage: pair.GetProperty("passage").GetString()!))),
            shared => Assert.Contains(shared.Passage, texts[shared.Report], StringComparison.Ordinal));
    }

    private static JsonDocument Gold() => JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Samples, "gold.json")));
}
