using NodaTime;
using NodaTime.Text;
using Rapporteur.Pipeline.Resolve;
using Rapporteur.Pipeline.Resolve.Sources;
using Rapporteur.Pipeline.Resolve.Stories;
using Rapporteur.Tests.Fakes;

namespace Rapporteur.Tests.Resolve.Stories;

/// <summary>How alike two reports are, and whether they are compared at all, goes by the days around them and by nothing else in the record.</summary>
public sealed class StoryLinksTest
{
    private const string Bell = "Divers at Varn raised the bell of the ferry Halcyon on Tuesday, eleven years after the ferry sank off the harbour.";
    private const string Found = "The bell of the ferry Halcyon, sunk eleven years ago, was raised from the harbour of Varn by divers on Tuesday.";

    private static readonly string[] Words =
    [
        .. from first in new[] { "har", "vel", "mor", "tin", "sud", "kal", "ber", "nos" } from last in new[] { "dun", "wick", "gat", "lor", "mund", "stad", "fell", "bri" } select first + last,
    ];

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 15)]
    [InlineData(3, 40)]
    public void Find_ReportsOfAnotherYearAdded_LeavesWeightsAndLinksAsTheyAre(int seed, int undated)
    {
        var random = new Random(seed);
        List<Telling> year = Reports(random, "b", new LocalDate(2031, 1, 1), undated);
        List<Telling> more = [.. year, .. Reports(random, "a", new LocalDate(2030, 1, 1), 0), .. Reports(random, "c", new LocalDate(2032, 3, 1), 0)];

        SortedDictionary<string, string> alone = Told(year);
        SortedDictionary<string, string> among = Told(more);

        Assert.Contains(alone.Keys, static key => key.Contains(' ', StringComparison.Ordinal));
        Assert.Equal(alone, new SortedDictionary<string, string>(among.Where(static row => IsOfTheYear(row.Key)).ToDictionary(), StringComparer.Ordinal));
    }

    [Fact]
    public void Find_UndatedReportsAdded_LeavesDatedOnesAsTheyAre()
    {
        var random = new Random(8);
        List<Telling> dated = Reports(random, "b", new LocalDate(2031, 1, 1), 0);
        SortedDictionary<string, string> among = Told([.. dated, .. Reports(random, "a", new LocalDate(2031, 1, 1), 100)]);

        Assert.Equal(Told(dated), new SortedDictionary<string, string>(among.Where(static row => IsOfTheYear(row.Key)).ToDictionary(), StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(300)]
    public void Find_UndatedReport_MeetsItsLikeHoweverMuchCameOutBetween(int between)
    {
        List<Telling> all = [new("r-a", Bell), new("r-z", Found, "2035-05-01")];
        for (int i = 0; i < between; i++)
        {
            all.Add(new Telling($"r-m{i:000}", "Divers raised a ferry bell in some harbour.", LocalDatePattern.Iso.Format(new LocalDate(2031, 1, 1).PlusDays(i))));
        }

        Assert.Contains("r-a r-z", Told(all).Keys);
    }

    private static bool IsOfTheYear(string key) => Array.TrueForAll(key.Split(' '), static id => id.StartsWith("r-b", StringComparison.Ordinal));

    private static List<Telling> Reports(Random random, string name, LocalDate first, int undated)
    {
        var reports = new List<Telling>();
        for (int i = 0; i < 150; i++)
        {
            int matter = random.Next(Words.Length);
            string text = string.Join(' ', Enumerable.Range(0, 25).Select(_ => Words[(matter + random.Next(12)) % Words.Length]));
            string? day = random.Next(100) < undated ? null : LocalDatePattern.Iso.Format(first.PlusDays(random.Next(60)));
            reports.Add(new Telling($"r-{name}{i:000}", text, day));
        }

        return reports;
    }

    /// <summary>The weights of each report under its id, and how alike each linked two are under both, to the bit.</summary>
    private static SortedDictionary<string, string> Told(List<Telling> tellings)
    {
        using var store = new MemoryRecordStore();
        var reports = new ReportTable(store);
        var vectors = new StoryVectors();
        List<(int Report, ReportDigest Digest)> all = [.. tellings.OrderBy(static one => one.Id).Select(one => (one.Id, Digest: one.Digest())).Select(one => (reports.Add(one.Id, one.Digest, default), one.Digest))];
        all.ForEach(one => vectors.Count(one.Digest.FirstDay, one.Digest.Terms));
        all.ForEach(one => vectors.Add(one.Digest.FirstDay, one.Digest.Terms));
        StoryLinks links = StoryLinks.Find(reports, vectors, new Lineages(all.Count, []), null, CancellationToken.None);
        var told = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach ((int report, _) in all)
        {
            told.Add(reports.IdOf(report).Value, string.Join(' ', vectors.Of(report).ToArray().Select(static term => $"{term.Hash}:{BitConverter.SingleToInt32Bits(term.Weight)}")));
            foreach ((int other, double alike) in links.Of(report))
            {
                string[] ids = [reports.IdOf(report).Value, reports.IdOf(other).Value];
                Array.Sort(ids, StringComparer.Ordinal);
                told.Add(string.Join(' ', ids), $"{BitConverter.DoubleToInt64Bits(alike)}");
            }
        }

        return told;
    }
}
