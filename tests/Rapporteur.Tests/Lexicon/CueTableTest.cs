using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Tests.Lexicon;

public sealed class CueTableTest
{
    [Fact]
    public void Of_Verb_HasFramesPrepositionsAndLevel()
    {
        CueWord accuse = SpeechVerbs.Of("accuse")!;
        CueWord believe = SpeechVerbs.Of("believe")!;

        Assert.True(accuse.IsSaid);
        Assert.True(accuse.Takes(CueFrames.Object));
        Assert.False(accuse.Takes(CueFrames.Clause));
        Assert.True(accuse.TakesPreposition("of"));
        Assert.False(believe.IsSaid);
        Assert.True(believe.Takes(CueFrames.Clause));
        Assert.Null(SpeechVerbs.Of("walk"));
    }

    [Fact]
    public void FrameOf_VerbThatTellsNoSpeech_IsNone()
    {
        Assert.NotNull(SpeechVerbs.FrameOf("say"));
        Assert.Null(SpeechVerbs.FrameOf("believe"));
    }

    [Fact]
    public void Of_NounAndAdjective_AreRead()
    {
        Assert.True(SpeechNouns.Of("plan")!.Takes(CueFrames.Infinitive));
        Assert.True(AttitudeAdjectives.Of("unclear")!.Takes(CueFrames.Extraposed));
        Assert.True(AttitudeAdjectives.Of("critical")!.TakesPreposition("of"));
    }
}
