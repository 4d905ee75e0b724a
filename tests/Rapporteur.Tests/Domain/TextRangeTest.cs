using Rapporteur.Domain.Provenance;

namespace Rapporteur.Tests.Domain;

public sealed class TextRangeTest
{
    [Theory]
    [InlineData(-1, 0)]
    [InlineData(3, 2)]
    public void New_BoundsThatCannotBe_Throw(int start, int end) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextRange(start, end));

    [Fact]
    public void Default_IsEmptyAtTheStart() => Assert.Equal(new TextRange(0, 0), default);

    [Fact]
    public void In_Text_GivesItsWords()
    {
        var range = new TextRange(4, 7);

        Assert.Equal(3, range.Length);
        Assert.Equal("two", new string(range.In("one two three")));
    }

    [Theory]
    [InlineData(0, 2, 2, 4, false)]
    [InlineData(0, 3, 2, 4, true)]
    [InlineData(2, 4, 0, 3, true)]
    [InlineData(0, 9, 3, 4, true)]
    [InlineData(3, 3, 0, 9, true)]
    [InlineData(0, 0, 0, 0, false)]
    public void Overlaps_TwoRanges_SharesAUnitOrNot(int a, int b, int c, int d, bool overlaps) =>
        Assert.Equal(overlaps, new TextRange(a, b).Overlaps(new TextRange(c, d)));
}
