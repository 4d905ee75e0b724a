using Rapporteur.Language.Text;
using Rapporteur.Language.Tokenize;

namespace Rapporteur.Tests.Language;

public sealed class TokenizerTest
{
    [Theory]
    [InlineData("Talks began.", "Talks|began|.")]
    [InlineData("U.S. and U.K. envoys", "U.S.|and|U.K.|envoys")]
    [InlineData("Mr. Brown met Gen. Petrov", "Mr.|Brown|met|Gen.|Petrov")]
    [InlineData("on Sept. 5, 2014", "on|Sept.|5|,|2014")]
    [InlineData("John F. Kennedy", "John|F.|Kennedy")]
    [InlineData("don't", "do|n't")]
    [InlineData("don\u2019t", "do|n\u2019t")]
    [InlineData("Iraq's army", "Iraq|'s|army")]
    [InlineData("the leaders' summit", "the|leaders|'|summit")]
    [InlineData("cannot", "can|not")]
    [InlineData("they're we'll I've he'd", "they|'re|we|'ll|I|'ve|he|'d")]
    [InlineData("\u201CWe agree,\u201D he said.", "\u201C|We|agree|,|\u201D|he|said|.")]
    [InlineData("\"No,\" she said", "\"|No|,|\"|she|said")]
    [InlineData("a well-known, long-term plan", "a|well|-|known|,|long|-|term|plan")]
    [InlineData("non-proliferation and co-chairs", "non-proliferation|and|co-chairs")]
    [InlineData("$500 million, 5% and 3.5%", "$|500|million|,|5|%|and|3.5|%")]
    [InlineData("1,200 troops at 10:30", "1,200|troops|at|10:30")]
    [InlineData("at 10am", "at|10|am")]
    [InlineData("MOSCOW, September 8. /TASS/.", "MOSCOW|,|September|8|.|/|TASS|/|.")]
    [InlineData("see https://example.org/a?b=c.", "see|https://example.org/a?b=c|.")]
    [InlineData("mail press@example.org, please", "mail|press@example.org|,|please")]
    [InlineData("wait... what?!", "wait|...|what|?!")]
    [InlineData("talks\u2014the first\u2014ended", "talks|\u2014|the|first|\u2014|ended")]
    [InlineData("Moon Jae-in's visit", "Moon|Jae-in|'s|visit")]
    [InlineData("a Drive-in", "a|Drive|-|in")]
    [InlineData("Jabhat al-Nusra", "Jabhat|al|-|Nusra")]
    [InlineData("and/or 9/11", "and|/|or|9/11")]
    [InlineData("(AFP)", "(|AFP|)")]
    [InlineData("U.S.-led", "U.S.|-|led")]
    [InlineData("O'Brien", "O'Brien")]
    [InlineData("AT&T", "AT&T")]
    [InlineData("the 1990s", "the|1990s")]
    [InlineData("tanks, etc., and guns etc. They left", "tanks|,|etc.|,|and|guns|etc|.|They|left")]
    [InlineData("some $3.5bn and 40m people", "some|$|3.5|bn|and|40|m|people")]
    [InlineData("on Wed. 5 May", "on|Wed.|5|May")]
    [InlineData("call +44 20 or 713/853-6197", "call|+44|20|or|713/853-6197")]
    [InlineData("Washington 20520-4415", "Washington|20520-4415")]
    [InlineData("w/o th- the", "w/o|th-|the")]
    [InlineData("said it.The envoy left in 2014.He", "said|it|.|The|envoy|left|in|2014|.|He")]
    [InlineData("Mos\u200Ecow\u200E met\u202C \u2066him", "Mos\u200Ecow|met|him")]
    [InlineData("well\uD83D\uDC4D\uD83C\uDFFD done", "well|\uD83D\uDC4D\uD83C\uDFFD|done")]
    [InlineData("\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67", "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67")]
    [InlineData("a\0b", "a|b")]
    public void Run_Text_GivesTreebankTokens(string text, string expected)
    {
        Assert.Equal(expected, string.Join('|', Tokens(text)));
    }

    [Fact]
    public void Run_Contraction_IsOneMultiwordToken()
    {
        var tokens = new TokenBuffer();
        Tokenizer.Run("They don't", tokens);

        Assert.Equal(3, tokens.Count);
        Assert.Equal(2, tokens[1].MultiwordLength);
        Assert.Equal(0, tokens[2].MultiwordLength);
        Assert.Equal(tokens[1].End, tokens[2].Start);
    }

    private static IEnumerable<string> Tokens(string text)
    {
        var tokens = new TokenBuffer();
        Tokenizer.Run(text, tokens);
        for (int i = 0; i < tokens.Count; i++)
        {
            TokenData token = tokens[i];
            yield return text[token.Start..token.End];
        }
    }
}
