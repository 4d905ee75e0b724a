using Rapporteur.Domain.Provenance;
using Rapporteur.Pipeline.Resolve;
using Rapporteur.Pipeline.Resolve.Making;
using Rapporteur.Pipeline.Resolve.Stories;

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
    public void MembersOf_SetsBoundAndJoined_GivesEachMemberOnce()
    {
        var random = new Random(11);
        var sets = new GrowingSets(60);
        sets.Sets.Union(3, 9);
        sets.Sets.Union(9, 40);
        sets.Sets.Union(5, 6);
        sets.Take([3, 5, 6, 9, 40]);
        for (int i = 0; i < 40; i++)
        {
            (int a, int b) = (random.Next(60), random.Next(60));
            if (!sets.Sets.Same(a, b))
            {
                sets.Join(a, b);
            }

            int number = random.Next(60);
            var members = new List<int>();
            foreach (int member in sets.MembersOf(number))
            {
                members.Add(member);
            }

            Assert.Equal(number, members[0]);
            Assert.Equal(Enumerable.Range(0, 60).Where(other => sets.Sets.Same(other, number)), members.Order());
        }
    }

    [Fact]
    public void Contains_ReportPairs_InEitherOrder()
    {
        var pairs = new ReportPairs(300);
        Assert.True(pairs.Add(9, 14));
        Assert.False(pairs.Add(14, 9));
        Assert.True(pairs.Add(15, 8));
        Assert.True(pairs.Contains(9, 14));
        Assert.True(pairs.Contains(14, 9));
        Assert.False(pairs.Contains(9, 15));
    }

    [Fact]
    public void Add_PairsCompared_TellsOnlyThoseThatWereThere()
    {
        var compared = new PairsCompared();
        var seen = new HashSet<(int, int)>();
        var random = new Random(5);
        int again = 0;
        for (int i = 0; i < 200_000; i++)
        {
            (int a, int b) = (random.Next(300), 300 + random.Next(300));
            bool added = compared.Add(a, b);
            Assert.True(added || seen.Contains((a, b)));
            seen.Add((a, b));
            again += added ? 0 : 1;
        }

        Assert.True(again > 10_000);
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
