using Rapporteur.Benchmarks.Generate.Short;

namespace Rapporteur.Tests.Benchmarks;

public sealed class ShortReportGeneratorTest
{
    private const int Count = 2000;

    private static readonly ShortReport[] Made = [.. new ShortReportGenerator(1).Make(Count)];

    [Fact]
    public void Make_SameSeed_GivesTheSameReportsAndKey()
    {
        Assert.Equal(Made, new ShortReportGenerator(1).Make(Count));
        Assert.NotEqual(Made[..50], new ShortReportGenerator(2).Make(50));
    }

    [Fact]
    public void Make_FewerReports_AreTheFirstOfMore() =>
        Assert.Equal(Made[..300], new ShortReportGenerator(1).Make(300));

    [Fact]
    public void Make_Key_TellsOfReportsBefore()
    {
        var before = new Dictionary<string, ShortReport>(StringComparer.Ordinal);
        foreach (ShortReport one in Made)
        {
            Assert.Equal(one.Report.Id, one.Truth.Id);
            Assert.Equal(one.Truth.CopyOf is null, one.Truth.How is null);
            if (one.Truth.CopyOf is { } source)
            {
                Assert.Equal(one.Truth.Happening, before[source].Truth.Happening);
            }

            Assert.True(before.TryAdd(one.Report.Id, one));
        }
    }

    [Fact]
    public void Make_Copy_HasTheWordsOfWhatItCopies()
    {
        Dictionary<string, string> texts = Made.ToDictionary(static one => one.Report.Id, static one => one.Report.Text, StringComparer.Ordinal);
        ShortReport[] copies = [.. Made.Where(static one => one.Truth.How is "copy")];

        // One report in four that could copy does, half of them word for word.
        Assert.InRange(copies.Length, Count / 16, Count / 8);
        Assert.All(copies, copy => Assert.True(
            copy.Report.Text.StartsWith(texts[copy.Truth.CopyOf!], StringComparison.Ordinal)
            || texts[copy.Truth.CopyOf!].StartsWith(copy.Report.Text, StringComparison.Ordinal)));
    }

    [Fact]
    public void Make_Encounter_IsOfOneHappeningAndNoSpeechHasOne()
    {
        var happeningOf = new Dictionary<int, int>();
        foreach (ShortTruth truth in Made.Select(static one => one.Truth))
        {
            if (truth.Encounter is { } encounter)
            {
                happeningOf.TryAdd(encounter, truth.Happening);
                Assert.Equal(happeningOf[encounter], truth.Happening);
            }
        }

        Assert.Contains(Made, static one => one.Truth.Encounter is null);
        Assert.NotEmpty(happeningOf);
    }

    [Fact]
    public void Make_Days_GoForwardAndAreAsFullLateAsEarly()
    {
        string[] days = [.. Made.Select(static one => one.Report.Date)];

        Assert.Equal(days.Order(StringComparer.Ordinal), days);
        Assert.InRange(days.Distinct(StringComparer.Ordinal).Count(), Count / 300, Count / 100);
    }
}
