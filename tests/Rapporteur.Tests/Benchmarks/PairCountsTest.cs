using Rapporteur.Benchmarks.Score;

namespace Rapporteur.Tests.Benchmarks;

public sealed class PairCountsTest
{
    [Fact]
    public void Of_GroupsThatAgree_CountsEveryPairAsBoth() =>
        Assert.Equal(new PairCounts(4, 4, 4), PairCounts.Of([[0, 1, 2], [3, 4]], [[2, 1, 0], [4, 3]]));

    [Fact]
    public void Of_GroupTakenApart_LosesPairs() =>
        Assert.Equal(new PairCounts(6, 2, 2), PairCounts.Of([[0, 1, 2, 3]], [[0, 1], [2, 3]]));

    [Fact]
    public void Of_GroupsPutTogether_PutsPairsThatAreNotTrue() =>
        Assert.Equal(new PairCounts(2, 6, 2), PairCounts.Of([[0, 1], [2, 3]], [[0, 1, 2, 3]]));

    [Fact]
    public void Of_PairInTwoGroups_CountsOnce() =>
        Assert.Equal(new PairCounts(1, 1, 1), PairCounts.Of([[0, 1]], [[0, 1], [1, 0]]));

    [Fact]
    public void Of_Nothing_HasNoPairsAndFullMarks()
    {
        var none = PairCounts.Of([[7]], []);

        Assert.Equal(new PairCounts(0, 0, 0), none);
        Assert.Equal("recall 1.0000 of 0, precision 1.0000 of 0", none.ToString());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Of_AnyGroups_IsWhatComparingEachPairGives(int seed)
    {
        const int Things = 40;
        var random = new Random(seed);
        int[] truth = [.. Enumerable.Range(0, Things).Select(_ => random.Next(8))];
        int[] found = [.. Enumerable.Range(0, Things).Select(_ => random.Next(8))];
        long both = 0, belong = 0, put = 0;
        for (int a = 0; a < Things; a++)
        {
            for (int b = a + 1; b < Things; b++)
            {
                belong += truth[a] == truth[b] ? 1 : 0;
                put += found[a] == found[b] ? 1 : 0;
                both += truth[a] == truth[b] && found[a] == found[b] ? 1 : 0;
            }
        }

        Assert.Equal(new PairCounts(belong, put, both), PairCounts.Of(Groups(truth), Groups(found)));
    }

    private static IEnumerable<IReadOnlyList<int>> Groups(int[] groupOf) =>
        Enumerable.Range(0, groupOf.Length).GroupBy(thing => groupOf[thing]).Select(static group => group.ToArray());
}
