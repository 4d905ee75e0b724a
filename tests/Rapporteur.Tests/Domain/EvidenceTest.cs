using Rapporteur.Domain.Provenance;

namespace Rapporteur.Tests.Domain;

public sealed class EvidenceTest
{
    [Fact]
    public void New_LengthAndWordsDiffer_Throws()
    {
        Assert.Throws<ArgumentException>(() => new Evidence(new("r"), 0, 2, "abc"));
        Assert.Throws<ArgumentException>(() => new Evidence(new("r"), 0, 0, ""));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Evidence(new("r"), -1, 1, "ab"));
    }

    [Fact]
    public void Cut_TextWithSurrogates_CountsUtf16Units()
    {
        const string Text = "🕊 peace";
        var cut = Evidence.Cut(new("r"), Text, new TextRange(3, 8));

        Assert.Equal("peace", cut.Exact);
        Assert.True(cut.IsFoundIn(Text));
        Assert.False(cut.IsFoundIn("🕊 piece"));
        Assert.False(cut.IsFoundIn("🕊"));
    }

    [Fact]
    public void Passages_Unsorted_AreSortedAndEachOnce()
    {
        var late = new Evidence(new("r-a"), 5, 6, "x");
        var early = new Evidence(new("r-a"), 1, 2, "y");
        var longer = new Evidence(new("r-a"), 1, 3, "yz");
        var other = new Evidence(new("r-B"), 9, 10, "w");

        var passages = new Passages([late, longer, early, other, early]);

        Assert.Equal([other, early, longer, late], passages);
        Assert.Equal(passages, new Passages([other, late, early, longer]));
        Assert.Equal(passages.GetHashCode(), new Passages([other, late, early, longer]).GetHashCode());
        Assert.NotEqual(passages, Passages.Of(late));
    }

    [Fact]
    public void Passages_None_Throws() => Assert.Throws<ArgumentException>(() => new Passages([]));
}
