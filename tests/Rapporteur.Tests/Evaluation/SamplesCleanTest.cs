using System.Text.Json;
using NodaTime.Text;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Pipeline.Read;
using Rapporteur.Tests.Support;

namespace Rapporteur.Tests.Evaluation;

/// <summary>Read and cleaned, the samples hold every passage of their gold record, and say of themselves what it says.</summary>
public sealed class SamplesCleanTest
{
    private static readonly string Samples = Path.Combine(SharedFolder.Root, "samples");

    private static readonly Dictionary<string, CleanReport> Cleaned = new ReportFiles().Read([Path.Combine(Samples, "reports")])
        .Where(static read => read.Report is not null)
        .Select(static read => ReportCleaner.Clean(read.Report!).Report!)
        .ToDictionary(static report => Path.GetFileName(report.Source).Split('.')[0], StringComparer.Ordinal);

    public static TheoryData<string> Keys => [.. Gold().GetProperty("reports").EnumerateObject().Select(static report => report.Name)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Clean_Sample_KnowsItsTitleAndDate(string key)
    {
        JsonElement gold = Gold().GetProperty("reports").GetProperty(key);
        CleanReport report = Cleaned[key];

        Assert.Equal(gold.GetProperty("title").GetString(), report.Title);
        Assert.Equal(
            gold.GetProperty("published").GetString(),
            report.Published.Time.From is { } day ? LocalDatePattern.Iso.Format(day) : null);
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Clean_Sample_KeepsItsBodyAndNoFurniture(string key)
    {
        JsonElement gold = Gold().GetProperty("reports").GetProperty(key);

        Assert.All(gold.GetProperty("in_text").EnumerateArray(), phrase =>
            Assert.Contains(phrase.GetString()!, Cleaned[key].Text, StringComparison.Ordinal));
        Assert.All(gold.GetProperty("not_in_text").EnumerateArray(), phrase =>
            Assert.DoesNotContain(phrase.GetString()!, Cleaned[key].Text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Clean_Sample_HoldsEveryPassage(string key)
    {
        string whole = Cleaned[key].Title + "\n" + Cleaned[key].Text;
        string[] kinds = ["encounters", "statements", "positions", "agreements", "commitments", "figures"];

        Assert.All(
            kinds.SelectMany(kind => Gold().GetProperty(kind).EnumerateArray())
                .SelectMany(fact => fact.GetProperty("evidence").EnumerateArray())
                .Where(passage => string.Equals(passage.GetProperty("report").GetString(), key, StringComparison.Ordinal)),
            passage => Assert.Contains(passage.GetProperty("exact").GetString()!, whole, StringComparison.Ordinal));
    }

    private static JsonElement Gold() => JsonSerializer.Deserialize<JsonElement>(File.ReadAllBytes(Path.Combine(Samples, "gold.json")));
}
