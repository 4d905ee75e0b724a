using Rapporteur.Pipeline.Resolve;

namespace Rapporteur.Tests.Resolve;

public sealed class UnionFindTest
{
    [Fact]
    public void Union_OfTwoKeptApart_LeavesThem()
    {
        var sets = new UnionFind(6);
        sets.Forbid(0, 1);

        Assert.Equal(0, sets.Union(0, 1));
        Assert.False(sets.Same(0, 1));
    }

    [Fact]
    public void Apart_HoldsForWhatIsJoinedLater()
    {
        var sets = new UnionFind(6);
        sets.Forbid(2, 4);
        sets.Union(4, 1);
        sets.Union(2, 0);
        sets.Union(5, 1);

        Assert.True(sets.Apart(0, 5));
        Assert.Equal(0, sets.Union(0, 5));
        Assert.False(sets.Same(2, 4));
        Assert.False(sets.Apart(0, 3));
        Assert.True(sets.Same(3, sets.Union(3, 5)));
        Assert.True(sets.Apart(3, 2));
    }

    [Fact]
    public void Forbid_OfTwoThatAreOne_Throws()
    {
        var sets = new UnionFind(2);
        sets.Union(0, 1);

        Assert.Throws<InvalidOperationException>(() => sets.Forbid(0, 1));
    }
}
