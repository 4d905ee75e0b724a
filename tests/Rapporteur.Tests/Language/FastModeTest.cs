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
    public void Annotate_AnySentence_HasAWholeTreeWithOneRoot(string sentence) => AssertTrees(TextAnalyzer.Fast.Annotate(sentence));

    [Fact]
    public void Annotate_LongestSentence_HasAWholeTreeWithOneRoot() =>
        AssertTrees(TextAnalyzer.Fast.Annotate(string.Join(" and ", Enumerable.Repeat("the minister of trade of the state", 200))));

    [Fact]
    public void Annotate_SameTextTwice_IsTheSame()
    {
        const string Text = "The foreign ministers discussed the ceasefire by telephone, the ministry said.";
        AnnotatedText first = TextAnalyzer.Fast.Annotate(Text);
        AnnotatedText second = TextAnalyzer.Fast.Annotate(Text);

        Assert.Equal(first.Tokens.ToArray(), second.Tokens.ToArray());
    }

    private static void AssertTrees(AnnotatedText text)
    {
        foreach (Sentence sentence in text.Sentences)
        {
            int[] tokens = [.. Enumerable.Range(sentence.FirstToken, sentence.Length)];
            Assert.Single(tokens, i => text[i].HeadIndex < 0);
            foreach (int i in tokens)
            {
                int steps = 0;
                for (int at = i; at >= 0; at = text[at].HeadIndex)
                {
                    Assert.InRange(at, sentence.FirstToken, sentence.EndToken - 1);
                    Assert.True(++steps <= sentence.Length, "The heads go round in a circle.");
                }
            }
        }
    }
}
