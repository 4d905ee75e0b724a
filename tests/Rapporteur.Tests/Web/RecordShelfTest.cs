using Rapporteur.Web.Hosting;

namespace Rapporteur.Tests.Web;

/// <summary>What requests keep for one another is made once for each state of the record.</summary>
public sealed class RecordShelfTest
{
    [Fact]
    public void Get_SameState_IsMadeOnce()
    {
        var shelf = new RecordShelf();
        int made = 0;

        Kept first = shelf.Get("one", () => new Kept(++made));
        Kept second = shelf.Get("one", () => new Kept(++made));
        string other = shelf.Get("one", () => "another type");

        Assert.Same(first, second);
        Assert.Equal((1, 1), (made, first.Number));
        Assert.Equal("another type", other);
    }

    [Fact]
    public void Get_AnotherState_ForgetsAll()
    {
        var shelf = new RecordShelf();
        Kept first = shelf.Get("one", () => new Kept(1));

        Assert.NotSame(first, shelf.Get("two", () => new Kept(2)));
        Assert.NotSame(first, shelf.Get("one", () => new Kept(3)));
    }

    [Fact]
    public void Get_StateThatNobodyCanTell_IsMadeEachTime()
    {
        var shelf = new RecordShelf();

        Assert.NotSame(shelf.Get(null, () => new Kept(1)), shelf.Get(null, () => new Kept(1)));
    }

    private sealed record Kept(int Number);
}
