using System.Diagnostics;
using Rapporteur.Language;
using Rapporteur.Language.Coreference;
using Rapporteur.Language.Text;

namespace Rapporteur.Tests.Language.Coreference;

public sealed class ChainsTest
{
    [Theory]
    [InlineData("Sergei Lavrov flew to Geneva on Monday. He met his US counterpart there.", "Sergei Lavrov", "He", "his")]
    [InlineData("Angela Merkel arrived in Paris. Merkel said that she would stay.", "Angela Merkel", "Merkel", "she")]
    [InlineData("Russia said that it would withdraw its troops.", "Russia", "it", "its")]
    [InlineData("The two ministers said that they had signed the agreement.", "The two ministers", "they")]
    [InlineData("The president of Turkey spoke on Friday. The president said that he would not resign.", "The president", "he")]
    public void Annotate_PlainReport_BringsThemTogether(string text, params string[] mentions)
    {
        AnnotatedText annotated = TextAnalyzer.Default.Annotate(text);

        Assert.True(Chains(annotated).Exists(chain => mentions.All(chain.Contains)), Print(annotated));
    }

    [Theory]
    [InlineData("Sergei Lavrov met Angela Merkel in Sochi. She thanked him.", "She", "him")]
    [InlineData("Russia and Turkey signed an agreement. Russia will pay.", "Russia", "Turkey")]
    [InlineData("The minister met the ambassador. He praised the ambassador.", "He", "the ambassador")]
    public void Annotate_TwoPersons_KeepsThemApart(string text, string one, string other)
    {
        AnnotatedText annotated = TextAnalyzer.Default.Annotate(text);

        Assert.DoesNotContain(Chains(annotated), chain => chain.Contains(one) && chain.Contains(other));
    }

    [Theory]
    [InlineData("The talks failed. It is clear that it will rain in Vienna.")]
    [InlineData("The committee met. It seems that there is no agreement.")]
    public void Annotate_ItThatStandsForNothing_IsInNoChain(string text)
    {
        AnnotatedText annotated = TextAnalyzer.Default.Annotate(text);

        Assert.DoesNotContain(annotated.Mentions.ToArray(), mention => annotated[mention.HeadToken].Form.Equals("it", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Chains_AnyText_AreWellFormed()
    {
        AnnotatedText text = TextAnalyzer.Default.Annotate(Report);

        int members = 0;
        int before = -1;
        foreach (Chain chain in text.Chains)
        {
            Assert.True(chain.Count > 1);
            Assert.True(chain[0].FirstToken >= before);
            before = chain[0].FirstToken;
            for (int i = 0; i < chain.Count; i++)
            {
                Assert.Equal(chain.Index, chain[i].Chain);
                Assert.InRange(chain[i].HeadToken, chain[i].FirstToken, chain[i].EndToken - 1);
                members++;
            }
        }

        Assert.Equal(text.Mentions.Length, members);
        Assert.Equal(members, text.Mentions.ToArray().Select(mention => (mention.FirstToken, mention.EndToken)).Distinct().Count());
        Assert.Throws<ArgumentOutOfRangeException>(() => text.Chains[text.Chains.Count]);
    }

    [Fact]
    public void Annotate_SameTextFromManyThreads_GivesTheSameChains()
    {
        string expected = Print(TextAnalyzer.Default.Annotate(Report));

        string[] answers = new string[32];
        Parallel.For(0, answers.Length, i => answers[i] = Print(TextAnalyzer.Default.Annotate(Report)));

        Assert.All(answers, answer => Assert.Equal(expected, answer));
    }

    [Fact]
    public void Annotate_ManyTimesTheSame_TakesLinearTime()
    {
        string text = string.Concat(Enumerable.Repeat("He said that the minister and the minister saw him. ", 4000));

        AnnotatedText annotated = TextAnalyzer.Default.Annotate(text);
        // Chains are found when they are asked for: work that grows with the square takes hours here.
        var watch = Stopwatch.StartNew();
        int mentions = annotated.Mentions.Length;

        Assert.True(mentions >= 4000, $"{mentions} mentions");
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(60));
    }

    private const string Report =
        "Russian Foreign Minister Sergei Lavrov met his US counterpart John Kerry in Geneva on Friday. Lavrov said that the two sides had "
        + "agreed on a ceasefire. “We hope that it will hold,” the Russian minister told reporters. Kerry said that he would brief the president.";

    private static List<HashSet<string>> Chains(AnnotatedText text)
    {
        var chains = new List<HashSet<string>>();
        foreach (Chain chain in text.Chains)
        {
            var words = new HashSet<string>(StringComparer.Ordinal);
            for (int i = 0; i < chain.Count; i++)
            {
                words.Add(text.TextOf(chain[i].FirstToken, chain[i].EndToken));
            }

            chains.Add(words);
        }

        return chains;
    }

    private static string Print(AnnotatedText text) => string.Join(' ', text.Mentions.ToArray()
        .Select(mention => $"[{text.TextOf(mention.FirstToken, mention.EndToken)}]{mention.Chain}/{mention.Kind}"));
}
