using Rapporteur.Language.Text;
using Rapporteur.Language.Tokenize;

namespace Rapporteur.Tests.Language;

public sealed class SentenceSplitterTest
{
    [Theory]
    [InlineData("The envoy left. The talks went on.", "The envoy left.|The talks went on.")]
    [InlineData("Mr. Haddad met Gen. Orlov in the U.S. on Friday.", "Mr. Haddad met Gen. Orlov in the U.S. on Friday.")]
    [InlineData("He lives in the U.S. The visit is his first.", "He lives in the U.S.|The visit is his first.")]
    [InlineData("Robert F. Marlowe spoke. He left.", "Robert F. Marlowe spoke.|He left.")]
    [InlineData("\u201CWe will sign it.\u201D The minister left.", "\u201CWe will sign it.\u201D|The minister left.")]
    [InlineData("\"Will they come?\" the envoy asked.", "\"Will they come?\" the envoy asked.")]
    [InlineData("\u201CWhere is the text?\u201D Orlov asked.", "\u201CWhere is the text?\u201D Orlov asked.")]
    [InlineData("MOSCOW, September 8. /TASS/. The ministers met.", "MOSCOW, September 8. /TASS/.|The ministers met.")]
    [InlineData("Ministers to meet in Vienna\n\nThe ministers will meet.", "Ministers to meet in Vienna|The ministers will meet.")]
    [InlineData("He came (late.) She left.", "He came (late.)|She left.")]
    [InlineData("It cost 3.5 million. No. 5 was there.", "It cost 3.5 million.|No. 5 was there.")]
    [InlineData("They waited... and left.", "They waited... and left.")]
    [InlineData("Why now? Nobody said.", "Why now?|Nobody said.")]
    public void Run_Text_SplitsWherePeopleWould(string text, string expected)
    {
        Assert.Equal(expected, string.Join('|', Sentences(text)));
    }

    [Fact]
    public void Run_LineWrappedByHand_IsOneSentence()
    {
        string text = "The two ministers met on Thursday for talks that were to last for two\n"
            + "hours, and then went on to the palace for dinner with the president of\nthe republic.";

        Assert.Single(Sentences(text));
    }

    [Fact]
    public void Run_NoStopAtAll_CutsLongSentences()
    {
        string text = string.Join(' ', Enumerable.Repeat("word", 2000));

        Assert.All(Split(text), sentence => Assert.InRange(sentence.Length, 1, SentenceSplitter.LongestSentence + 4));
    }

    private static IEnumerable<string> Sentences(string text)
    {
        var tokens = new TokenBuffer();
        var sentences = new List<Sentence>();
        Tokenizer.Run(text, tokens);
        SentenceSplitter.Run(text, tokens, sentences);
        return sentences.Select(sentence => text[tokens[sentence.FirstToken].Start..tokens[sentence.EndToken - 1].End]);
    }

    private static List<Sentence> Split(string text)
    {
        var tokens = new TokenBuffer();
        var sentences = new List<Sentence>();
        Tokenizer.Run(text, tokens);
        SentenceSplitter.Run(text, tokens, sentences);
        return sentences;
    }
}
