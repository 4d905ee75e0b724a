using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Tests.Lexicon;

public sealed class LexiconFileTest
{
    [Theory]
    [InlineData("# h\nb\t1\na\t1\n", "x.tsv, line 3: out of ordinal order, or twice.")]
    [InlineData("a\t1\na\t1\n", "x.tsv, line 2: out of ordinal order, or twice.")]
    [InlineData("a\t1\t2\n", "x.tsv, line 1: 3 fields where 2 are wanted.")]
    [InlineData("\t1\n", "x.tsv, line 1: the first field is empty.")]
    [InlineData("a\t1\n\n", "x.tsv, line 2: 1 fields where 2 are wanted.")]
    public void Parse_MalformedRow_SaysWhere(string text, string message)
    {
        using StringReader reader = new(text);

        InvalidOperationException error =
            Assert.Throws<InvalidOperationException>(() => LexiconFile.Parse(reader, "x.tsv", 2));

        Assert.Equal(message, error.Message);
    }

    [Fact]
    public void Degrees_OutOfBounds_SaysWhere()
    {
        LexiconRow row = new("x.tsv", 7, ["a", "91"]);

        Assert.Contains("x.tsv, line 7", Assert.Throws<InvalidOperationException>(() => row.Degrees(1, 90)).Message);
    }

    [Fact]
    public void List_EmptyEntry_SaysWhere()
    {
        LexiconRow row = new("x.tsv", 7, ["a", "b||c"]);

        Assert.Contains("x.tsv, line 7", Assert.Throws<InvalidOperationException>(() => row.List(1)).Message);
    }
}
