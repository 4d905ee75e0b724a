namespace Rapporteur.Tests.Extract.Positions;

/// <summary>What a speaker says there is, must be, cannot be, or is the only way.</summary>
public sealed class StancesSaidToExistTest
{
    [Theory]
    [InlineData("Sergei Lavrov said that there is a need for an inquiry.", "Sergei Lavrov supports investigation")]
    [InlineData("Sergei Lavrov said that there was no need to change the border.", "Sergei Lavrov opposes border")]
    [InlineData("\u201cThere is no alternative to talks,\u201d Sergei Lavrov said.", "Sergei Lavrov supports peace talks")]
    [InlineData("\u201cThere can be no excuse for the raid,\u201d Sergei Lavrov said.", "Sergei Lavrov opposes raid")]
    [InlineData("\u201cThere can be no military solution in Chad,\u201d Sergei Lavrov said.", "Sergei Lavrov opposes military solution")]
    [InlineData("There must be accountability for the raid, Sergei Lavrov said.", "Sergei Lavrov supports accountability")]
    [InlineData("There should be no impunity for the raid, Sergei Lavrov said.", "Sergei Lavrov opposes accountability")]
    [InlineData("\u201cChad has no place in the council,\u201d Sergei Lavrov said.", "Sergei Lavrov opposes Chad")]
    [InlineData("\u201cChad has the right to defend itself,\u201d Sergei Lavrov said.", "Sergei Lavrov supports self-defence")]
    [InlineData("\u201cThe only way forward is a dialogue,\u201d Sergei Lavrov said.", "Sergei Lavrov supports dialogue")]
    [InlineData("\u201cIt is time to lift the embargo,\u201d Sergei Lavrov said.", "Sergei Lavrov supports sanctions")]
    public void Extract_SaidToBeOrNotToBe_IsTheSpeakersStance(string text, string expected) => Assert.Contains(expected, Held.In(text));

    [Theory]
    [InlineData("There is a need for an inquiry.")] // nobody says so
    [InlineData("\u201cThere is no easy solution,\u201d Sergei Lavrov said.")]
    [InlineData("\u201cThere is no news of the ship,\u201d Sergei Lavrov said.")]
    [InlineData("\u201cIf there is a need for talks, I know of none,\u201d Sergei Lavrov said.")]
    public void Extract_DescribedOnly_IsNone(string text) => Assert.Empty(Held.In(text));
}
