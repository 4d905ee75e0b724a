using Rapporteur.Language;
using Rapporteur.Language.Text;

namespace Rapporteur.Tests.Language;

/// <summary>The sentences of news as agencies write it, which the boundary model must not lose to web text.</summary>
public sealed class AgencyStyleTest
{
    [Theory]
    [InlineData("MOSCOW, Sept 7 (Reuters) - Foreign Minister Sergei Orlov will meet Mr Haddad in Geneva on Friday, the ministry said.|Talks are to last two days.")]
    [InlineData("GENEVA (AP) \u2014 Envoys from the U.S. and Russia met on Thursday.|\"We are not there yet,\" U.S. envoy John F. Marlowe told reporters.|He left at 5 p.m. without further comment.")]
    [InlineData("MOSCOW, September 8. /TASS/.|The ministers met in the U.S. Embassy.|No. 5 on the list was Gen. A. V. Petrov of the General Staff.")]
    [InlineData("Talks with Mr. Assad, Dr. S. Khalil and Gen. Suleiman took place in St. Petersburg on Sept. 3.|The text was agreed.|Moscow denied it.")]
    [InlineData("\"Will they come?\" Mr Haddad asked.|\"We do not know,\" said J. Smith, a spokesman for the U.N. Security Council.")]
    [InlineData("The Kremlin said on Monday: \"The Russian Federation remains committed to the accords.\"")]
    [InlineData("The European Union (EU) and the United Nations (U.N.) condemned the attack.|The U.S. said it would respond.")]
    [InlineData("The leader wrote on Twitter: \"We won't negotiate.\"|The U.S. State Department declined to comment.")]
    [InlineData("BEIRUT/AMMAN, Oct. 3 (Reuters) - At least 15 people were killed in Aleppo, a monitor said.|The army did not comment.")]
    [InlineData("The deal, worth $3.5 bn, was signed by Acme Corp. and Beta Co. Ltd. in London.|Analysts were surprised.")]
    [InlineData("\u201CWe have a text,\u201D Orlov said.|\u201CThe question is who will sign it?\u201D|He did not say who would.")]
    [InlineData("The spokeswoman said that Russia, China and Iran \"will continue consultations.\"|She gave no date.")]
    [InlineData("What did they want?|Nobody knew.")]
    public void Annotate_AgencyStyle_KeepsItsSentences(string marked)
    {
        AnnotatedText text = TextAnalyzer.Default.Annotate(marked.Replace('|', ' '));

        string[] sentences = [.. text.Sentences.ToArray().Select(sentence => text.TextOf(sentence.FirstToken, sentence.EndToken))];
        Assert.Equal(marked.Split('|'), sentences);
    }

    [Fact]
    public void Annotate_NoSpaceAfterStops_SplitsThere()
    {
        AnnotatedText text = TextAnalyzer.Default.Annotate("The ministers agreed on a text.Moscow denied it.The envoy left.");

        Assert.Equal(3, text.Sentences.Length);
    }
}
