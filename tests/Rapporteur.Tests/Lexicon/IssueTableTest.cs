using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Tests.Lexicon;

public sealed class IssueTableTest
{
    [Theory]
    [InlineData("ceasefire", "truce")]
    [InlineData("peace talks", "peace", "talk")]
    [InlineData("peace agreement", "lasting", "peace", "deal")]
    [InlineData(null, "truce", "herring")]
    public void LabelOf_IsOfTheLongestRunToTheLastWord(string? label, params string[] words) => Assert.Equal(label, IssueTable.Shipped.LabelOf(words));

    [Theory]
    [InlineData("herring")]
    [InlineData("herring\t")]
    [InlineData("\therring")]
    [InlineData("fish\therring|")]
    [InlineData("fish\therring\nsea\therring")]
    public void With_BadRows_SaysWhere(string rows)
    {
        FormatException failure = Assert.Throws<FormatException>(() => IssueTable.With(new StringReader(rows), "mine.tsv"));

        Assert.StartsWith("mine.tsv, line ", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Fingerprint_IsOfTheWords_NotOfTheirOrder()
    {
        IssueTable one = IssueTable.With(new StringReader("fish\therring|cod\nsea\tstrait\n"), "a");
        IssueTable other = IssueTable.With(new StringReader("# mine\nsea\tstrait\nfish\tcod|Herring\n"), "b");

        Assert.Null(IssueTable.Shipped.Fingerprint);
        Assert.NotNull(one.Fingerprint);
        Assert.Equal(one.Fingerprint, other.Fingerprint);
        Assert.NotEqual(one.Fingerprint, IssueTable.With(new StringReader("fish\therring\n"), "c").Fingerprint);
    }
}
