using Rapporteur.Domain.Provenance;
using Rapporteur.Pipeline.Resolve;
using Rapporteur.Pipeline.Resolve.Making;

namespace Rapporteur.Tests.Resolve;

public sealed class SetsAndIdsTest
{
    [Fact]
    public void Of_ARoot_GivesItsMembersInOrderAndOfAnyOtherNone()
    {
        var sets = new UnionFind(9);
        sets.Union(7, 2);
        sets.Union(8, 1);
        sets.Union(5, 7);
        sets.Union(0, 8);

        var members = new SetMembers(sets);
        Assert.Equal(["0 1 8", "", "2 5 7", "3", "4", "", "6", "", ""], Enumerable.Range(0, 9).Select(item => string.Join(' ', members.Of(item).ToArray())));
    }

    [Fact]
    public void Add_IdsOfContent_TellsThoseGivenFromThoseNot()
    {
        var ids = new IdSet();
        for (int i = 0; i < 2000; i++)
        {
            string text = i.ToString(System.Globalization.CultureInfo.InvariantCulture);
            Assert.True(ids.Add(ContentId.From("e", text)));
            Assert.True(ids.Add(ContentId.From("s", text)));
            Assert.False(ids.Add(ContentId.From("e", text)));
        }

        Assert.True(ids.Add("e-AAAAAAAAAAAAAAA"));
        Assert.True(ids.Add("e-AAAAAAAAAAAAAAB"));
        Assert.True(ids.Add("g-AAAAAAAAAAAAAAA"));
    }
}
