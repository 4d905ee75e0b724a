namespace Rapporteur.Tests.Extract.Positions;

/// <summary>What speakers call a thing, deny one another, or say is due.</summary>
public sealed class StancesByTheirWordsTest
{
    [Theory]
    [InlineData("Anna Berg of Norway said there would be no concessions to the rebels.", "Anna Berg opposes concessions")]
    [InlineData("Anna Berg said the deal betrays the victims.", "Anna Berg opposes deal")]
    [InlineData("Anna Berg called the move a \"grab for power\".", "Anna Berg opposes move")]
    [InlineData("Anna Berg described the accord as \"a useful step\".", "Anna Berg supports accord")]
    [InlineData("Anna Berg said warplanes would not be allowed to fly over the zones.", "Anna Berg opposes zones")]
    [InlineData("\u201cThe people deserve free elections,\u201d Anna Berg said.", "Anna Berg supports elections")]
    [InlineData("\u201cThis shows the importance of a truce,\u201d Anna Berg said.", "Anna Berg supports ceasefire")]
    [InlineData("Anna Berg said the accord of 2012 remained the basis of the talks.", "Anna Berg supports accord")]
    [InlineData("Norwegian Foreign Minister Anna Berg said that the goal was a safe zone for refugees.", "Anna Berg supports safe zone")]
    [InlineData("Anna Berg said the army had the right to retake the town.", "Anna Berg supports town")]
    [InlineData("Anna Berg expressed deep concern that the embargo would hurt the poor.", "Anna Berg opposes hurt")]
    [InlineData("Norway voiced doubt that the truce would hold.", "Norway opposes ceasefire")]
    [InlineData("Norway did not rule out sending observers.", "Norway open observers")]
    [InlineData("Norway asked Chad to suspend the plan, but Chad refused.", "Chad opposes plan")]
    public void Extract_ByTheirWords_IsAStance(string text, string expected) => Assert.Contains(expected, Held.In(text));

    [Theory]
    [InlineData("Anna Berg called the operation \"Peace Spring\".")] // a name
    [InlineData("Anna Berg called the talks \"constructive\".")]
    [InlineData("Anna Berg has no doubt that the truce will help.")]
    [InlineData("Anna Berg voiced concern that they have the means.")]
    [InlineData("\u201cHe deserves credit,\u201d Anna Berg said.")]
    [InlineData("The soldiers fled in fear of an attack.")]
    [InlineData("The envoy arrived in Oslo in an effort to end the war.")]
    public void Extract_NamedOrFound_IsNone(string text) => Assert.Empty(Held.In(text));
}
