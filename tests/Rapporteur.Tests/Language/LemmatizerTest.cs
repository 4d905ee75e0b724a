using Rapporteur.Language;
using Rapporteur.Language.Lemmas;
using Rapporteur.Language.Text;
using Rapporteur.Language.Weights;
using Rapporteur.Language.Words;

namespace Rapporteur.Tests.Language;

public sealed class LemmatizerTest
{
    private const int Past = 0;
    private const int Name = 1;

    [Theory]
    [InlineData("L2/", "Walked", "walk")]
    [InlineData("L3/y", "carried", "carry")]
    [InlineData("K0/", "Geneva", "Geneva")]
    [InlineData("K1/", "Alps", "Alp")]
    public void Apply_Rule_MakesTheLemma(string rule, string form, string lemma)
    {
        Span<char> made = stackalloc char[16];

        int length = LemmaRule.Parse(rule).Apply(form, made);

        Assert.Equal(lemma, made[..length].ToString());
    }

    [Fact]
    public void Apply_FormShorterThanTheRuleDrops_MakesNothing()
    {
        Span<char> made = stackalloc char[16];

        Assert.Equal(0, LemmaRule.Parse("L3/y").Apply("ed", made));
    }

    [Theory]
    [InlineData("telephoned", "telephone")]
    [InlineData("walked", "walk")]
    [InlineData("stopped", "stop")]
    [InlineData("carried", "carry")]
    public void Lemma_EndingsRuleMakesNoKnownWord_TakesTheRuleThatDoes(string form, string lemma) =>
        Assert.Equal(lemma, Sample().Lemma(form, Past));

    [Fact]
    public void Lemma_NoRuleMakesAKnownWord_TakesTheEndings() => Assert.Equal("frobn", Sample().Lemma("frobned", Past));

    [Fact]
    public void Lemma_WholeWordHasARule_TakesItBeforeAnyEnding() => Assert.Equal("go", Sample().Lemma("went", Past));

    [Fact]
    public void Lemma_TagWithoutUsualRules_KeepsTheEndings() => Assert.Equal("Ahmed", Sample().Lemma("Ahmed", Name));

    [Fact]
    public void Lemma_SameWordTwice_IsTheSameString()
    {
        Lemmatizer lemmatizer = Sample();

        Assert.Same(lemmatizer.Lemma("walked", Past), lemmatizer.Lemma("walked", Past));
    }

    [Theory]
    [InlineData("They shelled the town.", "shelled", "shell")]
    [InlineData("They bombed it.", "bombed", "bomb")]
    [InlineData("It was probed by the police.", "probed", "probe")]
    [InlineData("They robbed a bank.", "robbed", "rob")]
    [InlineData("He controlled it.", "controlled", "control")]
    [InlineData("They panicked.", "panicked", "panic")]
    [InlineData("They convened in Oslo.", "convened", "convene")]
    [InlineData("They snubbed and ousted him.", "snubbed", "snub")]
    public void Lemma_OfTheShippedWeights_TakesALetterAwayOnlyWhereItIsDoubled(string sentence, string form, string lemma)
    {
        AnnotatedText text = TextAnalyzer.Default.Annotate(sentence);

        Assert.Equal(lemma, Enumerable.Range(0, text.TokenCount).Select(i => text[i]).Single(token => token.Form.SequenceEqual(form)).Lemma);
    }

    // "-ed" goes away, "went" is a word of its own; names stay as they are.
    private static Lemmatizer Sample()
    {
        uint[] known = [WordShape.LowerKey("telephone"), WordShape.LowerKey("walk"), WordShape.LowerKey("stop"), WordShape.LowerKey("carry")];
        var words = new WordTable(known, new ushort[known.Length], [0]);
        uint ed = Lemmatizer.AddLetter(Lemmatizer.AddLetter(Hash.Seed, 'd'), 'e');
        uint[] keys =
        [
            Lemmatizer.EndingKey(ed, 2, Past, capital: false),
            Lemmatizer.EndingKey(Hash.Seed, 0, Name, capital: true),
            Lemmatizer.WordKey("went", Past),
        ];
        return new Lemmatizer(["L2/", "L1/", "L3/", "L3/y", "K0/", "L4/go"], keys, [0, 4, 5], [[0, 1, 2, 3], []], words);
    }
}
