using Rapporteur.Language;
using Rapporteur.Language.Conllu;
using Rapporteur.Language.Names;
using Rapporteur.Language.Text;

namespace Rapporteur.Tests.Language;

public sealed class ConlluTest
{
    [Theory]
    [InlineData("The envoys didn't sign. Iraq's minister, Omar Haddad, left for Oslo.\n\nTalks \u201Cgo on\u201D.")]
    [InlineData("One.")]
    public void Write_ThenRead_GivesTheSame(string text)
    {
        AnnotatedText written = TextAnalyzer.Default.Annotate(text);

        ConlluDocument read = Read(Write(written));

        Assert.Equal(text, read.Text.Text);
        Assert.Equal(written.Sentences.ToArray(), read.Text.Sentences.ToArray());
        Assert.Equal(written.Names.ToArray(), read.Text.Names.ToArray());
        Assert.Equal(written.TokenCount, read.Text.TokenCount);
        for (int i = 0; i < written.TokenCount; i++)
        {
            Assert.Equal(Columns(written[i]), Columns(read.Text[i]));
        }
    }

    [Fact]
    public void Annotate_SplitText_KeepsTokensAndSentences()
    {
        ConlluDocument given = Read("1\tToo\t_\t_\t_\t_\t0\troot\t_\t_\n2\tsoon.\t_\t_\t_\t_\t1\tdep\t_\t_\n");

        AnnotatedText annotated = TextAnalyzer.Default.Annotate(given.Text);

        Assert.Equal(2, annotated.TokenCount);
        Assert.Equal("soon.", annotated[1].ToString());
        Assert.NotEqual("_", annotated[0].Xpos, StringComparer.Ordinal);
    }

    [Fact]
    public void Write_Names_StandInMisc()
    {
        string written = Write(Read("1\tOmar\t_\tPROPN\tNNP\t_\t0\troot\t_\tNER=B-PER\n2\tHaddad\t_\tPROPN\tNNP\t_\t1\tflat\t_\tNER=I-PER|SpaceAfter=No\n3\t.\t_\tPUNCT\t.\t_\t1\tpunct\t_\t_\n").Text);

        Assert.Contains("\tNER=B-PER\n", written, StringComparison.Ordinal);
        Assert.Contains("\tNER=I-PER|SpaceAfter=No\n", written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1\tOnly\tthree\n", "Line 1 has 3 columns")]
    [InlineData("# c\n2\tA\t_\t_\t_\t_\t0\troot\t_\t_\n", "Line 2 has the number 2")]
    [InlineData("1\tA\t_\t_\t_\t_\t9\tdep\t_\t_\n", "Line 1 has a head outside")]
    [InlineData("1\tA\t_\t_\t_\t_\t2\tdep\t_\t_\n2\tB\t_\t_\t_\t_\t1\tdep\t_\t_\n", "Line 1 is in a circle")]
    [InlineData("x\tA\t_\t_\t_\t_\t0\troot\t_\t_\n", "Line 1 has x where a number")]
    [InlineData("1-2\tAB\t_\t_\t_\t_\t_\t_\t_\t_\n1\tA\t_\t_\t_\t_\t0\troot\t_\t_\n", "Line 3 ends the sentence inside")]
    [InlineData("1\tA\t_\t_\t_\t_\t0\troot\t_\tNER=Q-PER\n", "Line 1 has NER=Q-PER")]
    public void Read_BrokenFile_SaysWhere(string file, string message)
    {
        FormatException error = Assert.Throws<FormatException>(() => Read(file));

        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TwoDocuments_GivesBothWithTheirIds()
    {
        const string Word = "1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\t_\n\n";
        using var reader = new StringReader($"# newdoc id = a\n{Word}# newdoc id = b\n{Word}");

        Assert.Equal("a b", string.Join(' ', ConlluReader.Read(reader).Select(document => document.Id)));
    }

    [Fact]
    public void Names_AdjacentOfOneKind_StayTwo()
    {
        ConlluDocument read = Read("1\tA\t_\tX\tX\t_\t0\troot\t_\tNER=B-PER\n2\tB\t_\tX\tX\t_\t1\tdep\t_\tNER=B-PER\n");

        Assert.Equal([new NameMention(0, 1, NameKind.Per), new NameMention(1, 2, NameKind.Per)], read.Text.Names.ToArray());
    }

    private static string Write(AnnotatedText text)
    {
        using var writer = new StringWriter();
        ConlluWriter.Write(writer, text);
        return writer.ToString();
    }

    private static ConlluDocument Read(string file)
    {
        using var reader = new StringReader(file);
        return ConlluReader.Read(reader).Single();
    }

    private static string Columns(Token token) =>
        $"{token.Start} {token.End} {token.Lemma} {token.Pos} {token.Xpos} {token.Features} {token.HeadIndex} {token.Relation} {token.MultiwordLength}";
}
