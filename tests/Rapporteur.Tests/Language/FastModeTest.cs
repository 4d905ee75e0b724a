using Rapporteur.Language;
using Rapporteur.Language.Text;

namespace Rapporteur.Tests.Language;

public sealed class FastModeTest
{
    [Theory]
    [InlineData("Lavrov met Kerry in Geneva on Thursday.")]
    [InlineData("Yes.")]
    [InlineData("- - - ( ( \" \" !? ...")]
    [InlineData("buffalo buffalo Buffalo buffalo buffalo buffalo Buffalo buffalo")]
    public void Annotate_AnySentence_HasAWholeTreeWithOneRoot(string sentence) => TreeAssert.WholeTrees(TextAnalyzer.Fast.Annotate(sentence));

    [Fact]
    public void Annotate_LongestSentence_HasAWholeTreeWithOneRoot() =>
        TreeAssert.WholeTrees(TextAnalyzer.Fast.Annotate(string.Join(" and ", Enumerable.Repeat("the minister of trade of the state", 200))));

    [Fact]
    public void Annotate_SameTextTwice_IsTheSame()
    {
        const string Text = "The foreign ministers discussed the ceasefire by telephone, the ministry said.";
        AnnotatedText first = TextAnalyzer.Fast.Annotate(Text);
        AnnotatedText second = TextAnalyzer.Fast.Annotate(Text);

        Assert.Equal(first.Tokens.ToArray(), second.Tokens.ToArray());
    }
}
