namespace Rapporteur.Tests.Extract.Positions;

/// <summary>What is asked of others: in the passive, behind "on", and not to be done.</summary>
public sealed class StancesAskedForTest
{
    [Theory]
    [InlineData("Norway calls on all parties to choose peace.", "Norway supports peace")]
    [InlineData("The parties were urged by Norway to return to talks.", "Norway supports peace talks")]
    [InlineData("Norway urged Chad not to sign the plan.", "Norway opposes plan")]
    [InlineData("Norway hopes that Chad will not sign the plan.", "Norway opposes plan")]
    [InlineData("Norway urged Chad to refrain from violence.", "Norway opposes violence")]
    [InlineData("Norway called on all sides to reject violence.", "Norway opposes violence")]
    [InlineData("Norway urged Chad not to let the truce fail.", "Norway supports ceasefire")]
    [InlineData("Norway insisted that the election be held.", "Norway supports elections")]
    [InlineData("Norway insists on filling the dam.", "Norway supports dam")]
    [InlineData("Norway spoke out against the embargo.", "Norway opposes sanctions")]
    [InlineData("Norway condemned Monday in the strongest terms Chad's execution of four prisoners.", "Norway opposes execution")]
    [InlineData("Norway has been among those calling for a truce.", "Norway supports ceasefire")]
    [InlineData("Norway pushed for tougher sanctions.", "Norway supports sanctions")]
    [InlineData("Norway refused to condemn the raid.", "Norway open raid")]
    public void Extract_AskedOfOthers_IsAStance(string text, string expected) => Assert.Contains(expected, Held.In(text));

    [Theory]
    [InlineData("Norway asked permission to hold a march.")]
    [InlineData("Sergei Lavrov appealed to his audience with a joke.")]
    [InlineData("Sergei Lavrov met John Kerry, who needed Kenya's support for the truce.")]
    [InlineData("Norway insisted that the election was held.")]
    [InlineData("They committed to stay in close contact, Norway said.")]
    public void Extract_NothingAskedOfAnyone_IsNone(string text) => Assert.Empty(Held.In(text));
}
