using Rapporteur.Domain.Reports;
using Rapporteur.Pipeline.Resolve;
using Rapporteur.Pipeline.Resolve.Sources;
using Rapporteur.Pipeline.Resolve.Stories;
using Rapporteur.Tests.Fakes;

namespace Rapporteur.Tests.Resolve.Stories;

/// <summary>Reports of two stories are of one happening where they came out together and one encounter, or their words, speak for it.</summary>
public sealed class StoryKinTest
{
    private const string Herring = "Skippers of the herring fleet moored at Harlund quarrelled over nets, quotas and salt.";
    private const string Spruce = "Foresters felled a boundary spruce beside the frozen railway junction.";

    [Theory]
    [InlineData(Spruce, "2031-05-01", true, true)]
    [InlineData(Spruce, "2031-05-02", true, true)]
    [InlineData(Spruce, "2031-05-03", true, false)] // too late for one happening
    [InlineData(Spruce, null, true, false)] // nothing says when
    [InlineData(Spruce, "2031-05-01", false, false)]
    [InlineData("The herring fleet lay moored at Harlund while skippers argued over quotas.", "2031-05-01", false, true)]
    [InlineData("The herring fleet lay moored at Harlund while skippers argued over quotas.", "2031-05-03", false, false)]
    public void AreOf_ReportsOfTwoStories(string text, string? published, bool met, bool expected)
    {
        using var store = new MemoryRecordStore();
        var reports = new ReportTable(store);
        var vectors = new StoryVectors();
        ReportDigest[] all = [new Telling("r-a", Herring, "2031-05-01").Digest(), new Telling("r-b", text, published).Digest()];
        Array.ForEach(all, report => vectors.Count(report.FirstDay, report.Terms));
        for (int i = 0; i < all.Length; i++)
        {
            reports.Add(new ReportId($"r-{i}"), all[i], UInt128.Zero);
            vectors.Add(all[i].FirstDay, all[i].Terms);
        }

        var stories = new UnionFind(all.Length);
        StoryLinks links = StoryLinks.Find(reports, vectors, new Lineages(all.Length, []), null, CancellationToken.None);
        var together = new ReportPairs(all.Length);
        Assert.True(!met || together.Add(0, 1));
        var kin = new StoryKin(stories, links, together, reports);

        Assert.Equal(expected, kin.AreOf(1, 0));
        stories.Union(0, 1);
        Assert.True(kin.AreOf(0, 1));
    }
}
