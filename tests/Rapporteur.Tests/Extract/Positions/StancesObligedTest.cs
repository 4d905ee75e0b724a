namespace Rapporteur.Tests.Extract.Positions;

/// <summary>What a speaker says may never be, ought to be, is lacking, or hangs on a condition.</summary>
public sealed class StancesObligedTest
{
    [Theory]
    [InlineData("Chad can never be allowed to close the border, Sergei Lavrov said.", "Sergei Lavrov opposes border")]
    [InlineData("\u201cThe raid cannot be ignored,\u201d Sergei Lavrov said.", "Sergei Lavrov opposes raid")]
    [InlineData("Nobody should be allowed to close the border, Sergei Lavrov said.", "Sergei Lavrov opposes border")]
    [InlineData("Chad ought to lift the embargo, Sergei Lavrov said.", "Sergei Lavrov supports sanctions")]
    [InlineData("\u201cWe need a ceasefire,\u201d Sergei Lavrov said.", "Sergei Lavrov supports ceasefire")]
    [InlineData("An early end to the embargo is necessary, Sergei Lavrov said.", "Sergei Lavrov supports sanctions")]
    [InlineData("Chad will sign the accord only if the rebels leave.", "Chad conditional accord")]
    [InlineData("Norway is firmly against the plan.", "Norway opposes plan")]
    public void Extract_SaidThatItMustOrMayNot_IsAStance(string text, string expected) => Assert.Contains(expected, Held.In(text));

    [Theory]
    [InlineData("Prices should reach a peak in May, Sergei Lavrov said.")] // reckoned with, and not wanted
    [InlineData("\u201cWe should not forget why it began,\u201d Sergei Lavrov said.")]
    [InlineData("\u201cI hope you had a good flight,\u201d Sergei Lavrov said.")]
    [InlineData("Sergei Lavrov did not seek re-election.")]
    public void Extract_ReckonedWithOrOver_IsNone(string text) => Assert.Empty(Held.In(text));
}
