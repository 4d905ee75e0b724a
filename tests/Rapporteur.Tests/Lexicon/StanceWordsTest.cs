using Rapporteur.Domain.Facts;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Tests.Lexicon;

public sealed class StanceWordsTest
{
    [Fact]
    public void Of_WordOfTwoRows_HasTheOneWithAStanceFirst()
    {
        StanceWord[] decide = StanceWords.Of(StancePart.Verb, "decide");

        Assert.Equal(2, decide.Length);
        Assert.Equal(Stance.Supports, decide[0].Stance);
        Assert.Null(decide[1].Stance);
        Assert.Equal(Stance.Open, decide[1].Negated);
    }

    [Fact]
    public void Of_Frames_AreRead()
    {
        StanceWord ask = Assert.Single(StanceWords.Of(StancePart.Verb, "ask"));
        StanceWord back = Assert.Single(StanceWords.Of(StancePart.Verb, "back"));

        Assert.True(ask.NeedsAddressee);
        Assert.False(ask.TakesActor);
        Assert.True(ask.Takes.TakesPreposition("for"));
        Assert.True(back.TakesActor);
        Assert.Equal(Stance.Opposes, back.Negated);
        Assert.Empty(StanceWords.Of(StancePart.Noun, "herring"));
    }
}
