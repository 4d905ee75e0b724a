using NodaTime;
using NodaTime.Text;
using Rapporteur.Domain.Reports;
using Rapporteur.Pipeline.Resolve;
using Rapporteur.Pipeline.Resolve.Sources;
using Rapporteur.Pipeline.Resolve.Stories;
using Rapporteur.Sqlite;
using Rapporteur.Tests.Support;

namespace Rapporteur.Tests.Resolve.Stories;

/// <summary>Links that are kept are those that all reports compared at once give, and only the days around what was added are compared again.</summary>
public sealed class KeptLinksTest : IDisposable
{
    private static readonly string[] Beginnings = ["har", "vel", "mor", "tin", "sud", "kal", "ber", "nos"];
    private static readonly string[] Ends = ["dun", "wick", "gat", "lor", "mund", "stad"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 10)]
    [InlineData(3, 30)]
    public void Find_ReportsAdded_GivesWhatAllAtOnceGive(int seed, int undated)
    {
        var random = new Random(seed);
        List<Telling> order = Make(random, undated);
        using var store = SqliteRecordStore.Open(_folder.File("record.db"));
        int links = 0;
        for (int count = 60; count <= order.Count; count += 1 + random.Next(40))
        {
            SortedDictionary<string, float> once = Links(order[..count], null);
            links = once.Count;
            Assert.Equal(once, Links(order[..count], store));
            Assert.Equal(once, Links(order[..count], store));
        }

        Assert.True(links > 100, $"Only {links} links to tell by.");
    }

    [Fact]
    public void Find_ReportAdded_KeepsTheBlocksFarFromIt()
    {
        List<Telling> reports = Make(new Random(4), 0);
        using var store = SqliteRecordStore.Open(_folder.File("record.db"));
        Links(reports, store);
        Dictionary<string, byte[]> before = store.Work("links").ToDictionary(static row => row.Key, static row => row.Value.ToArray());

        Links([.. reports, new Telling("r-new", "Harvel and mortin were named in sudkal.", "2031-12-20")], store);

        string[] changed = [.. store.Work("links").Where(row => !before.TryGetValue(row.Key, out byte[]? old) || !row.Value.Span.SequenceEqual(old)).Select(static row => row.Key)];
        Assert.True(before.Count > 30);
        Assert.InRange(changed.Length, 1, 4);
    }

    private static SortedDictionary<string, float> Links(List<Telling> tellings, SqliteRecordStore? store)
    {
        var reports = new ReportTable(store!);
        var vectors = new StoryVectors();
        List<(ReportId Id, ReportDigest Digest)> all = [.. tellings.OrderBy(static one => one.Id).Select(static one => (one.Id, one.Digest()))];
        foreach ((ReportId id, ReportDigest digest) in all)
        {
            reports.Add(id, digest, (UInt128)(uint)Math.Abs((long)string.GetHashCode(id.Value, StringComparison.Ordinal)));
            vectors.Count(digest.FirstDay, digest.Terms);
        }

        all.ForEach(one => vectors.Add(one.Digest.FirstDay, one.Digest.Terms));
        StoryLinks links = StoryLinks.Find(reports, vectors, new Lineages(all.Count, []), store, CancellationToken.None);
        var told = new SortedDictionary<string, float>(StringComparer.Ordinal);
        for (int report = 0; report < all.Count; report++)
        {
            foreach ((int other, double alike) in links.Of(report))
            {
                told.Add($"{reports.IdOf(report).Value} {reports.IdOf(other).Value}", (float)alike);
            }
        }

        return told;
    }

    private static List<Telling> Make(Random random, int undated)
    {
        return [.. Enumerable.Range(0, 420).Select(number =>
        {
            string text = string.Join(' ', Enumerable.Range(0, 14).Select(_ => Beginnings[random.Next(Beginnings.Length)] + Ends[random.Next(Ends.Length)]));
            string day = LocalDatePattern.Iso.Format(new LocalDate(2031, 1, 1).PlusDays(random.Next(360)));
            return new Telling($"r-{random.Next(1000):000}-{number}", text, random.Next(100) < undated ? null : day);
        })];
    }
}
