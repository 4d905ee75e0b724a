using Rapporteur.Pipeline.Resolve;
using Rapporteur.Pipeline.Resolve.Stories;
using Rapporteur.Tests.Fakes;

namespace Rapporteur.Tests.Resolve.Stories;

public sealed class NearInTimeTest
{
    [Fact]
    public void MostAlike_GrowsWithTheReportsOfTheDaysAround_ByTheLogarithm()
    {
        double alone = MostAlike("2031-03-04", "2031-03-09");
        double ten = MostAlike("2031-03-04", "2031-03-09", [.. Enumerable.Repeat("2031-03-06", 10)]);
        double hundred = MostAlike("2031-03-04", "2031-03-09", [.. Enumerable.Repeat("2031-03-06", 100)]);

        Assert.Equal(0.018 * Math.Log(2), alone, 9);
        Assert.Equal(0.018 * Math.Log(12), ten, 9);
        Assert.Equal(0.018 * Math.Log(102), hundred, 9);
    }

    [Theory]
    [InlineData("2031-02-26")]
    [InlineData("2031-03-15")]
    [InlineData(null)]
    public void MostAlike_ReportsOfOtherDaysOrNone_ChangeNothing(string? other) =>
        Assert.Equal(MostAlike("2031-03-04", "2031-03-09"), MostAlike("2031-03-04", "2031-03-09", other, other), 9);

    [Fact]
    public void MostAlike_AnUndatedReport_IsComparedWithTheUndatedAndMayBeOfAnyDay()
    {
        string?[] others = [.. Enumerable.Repeat("2031-08-06", 10), null, null, null];

        Assert.Equal(0.018 * Math.Log(2), MostAlike(null, null), 9);
        Assert.Equal(0.018 * Math.Log(5), MostAlike(null, null, others), 9);
        Assert.Equal(0.018 * Math.Log(1001), MostAlike(null, "2031-03-09", others), 9);
        Assert.Equal(0.018 * Math.Log(1202), MostAlike(null, "2031-03-09", [.. Enumerable.Repeat("2031-08-06", 1200)]), 9);
    }

    private static double MostAlike(string? a, string? b, params string?[] others)
    {
        using var store = new MemoryRecordStore();
        var reports = new ReportTable(store);
        List<Telling> all = [new Telling("r-a", "Grain prices fell.", a), new Telling("r-b", "Divers raised a bell.", b)];
        all.AddRange(others.Select(static (day, i) => new Telling($"r-z{i:000}", "A choir sang.", day)));
        foreach (Telling one in all)
        {
            reports.Add(one.Id, one.Digest(), default);
        }

        return new NearInTime(reports).MostAlike(0, 1);
    }
}
