namespace Rapporteur.Tests.Extract.Positions;

/// <summary>What is said of a plan, asked for, laid before others or turned down, and by whom without a name.</summary>
public sealed class StancesJudgedTest
{
    [Theory]
    [InlineData("Anna Berg said the agreement would endanger the region.", "Anna Berg opposes agreement")]
    [InlineData("Anna Berg said the memorandum runs counter to the treaty.", "Anna Berg opposes memorandum")]
    [InlineData("Anna Berg said the deal was a step in the right direction.", "Anna Berg supports deal")]
    [InlineData("Anna Berg said that talks were out of the question.", "Anna Berg opposes peace talks")]
    [InlineData("Anna Berg said that it was too early to lift the embargo.", "Anna Berg opposes sanctions")]
    [InlineData("Anna Berg said that talks would depend on the release of the prisoners.", "Anna Berg conditional peace talks")]
    [InlineData("Anna Berg said that letting them go was no substitute for lifting the siege.", "Anna Berg supports siege")]
    [InlineData("Anna Berg called the raid an act of aggression.", "Anna Berg opposes raid")]
    [InlineData("Chad condemned what it called a heinous attack.", "Chad opposes heinous attack")]
    public void Extract_Judged_IsAStance(string text, string expected) => Assert.Contains(expected, Held.In(text));

    [Theory]
    [InlineData("Norway proposed a truce, but Chad turned it down.", "Chad opposes ceasefire")]
    [InlineData("The plan was accepted by Chad but rejected by Sudan.", "Sudan opposes plan")]
    [InlineData("Chad asked for a rotating presidency.", "Chad supports rotating presidency")]
    [InlineData("Chad circulated a draft resolution.", "Chad supports draft resolution")]
    [InlineData("Chad floated the idea of a truce.", "Chad supports ceasefire")]
    [InlineData("Chad threw its weight behind the plan.", "Chad supports plan")]
    [InlineData("Chad made the release of the prisoners a condition for talks.", "Chad conditional prisoner release")]
    [InlineData("Norway blamed the failure on Turkey\u2019s refusal to lift the embargo.", "Turkey opposes sanctions")]
    [InlineData("Protesters demanded an election.", "Protesters supports elections")]
    [InlineData("Greek Cypriots want a full withdrawal.", "Greek Cypriots supports troop withdrawal")]
    public void Extract_ProposedOrTurnedDown_IsAStance(string text, string expected) => Assert.Contains(expected, Held.In(text));

    [Theory]
    [InlineData("Chad asked for details.")]
    [InlineData("Anna Berg said the talks were a positive development.")] // how they went
    [InlineData("Reports suggesting the involvement of Chad were denied.")]
    [InlineData("Parents want a new school.")]
    [InlineData("Anna Berg saw no sign of the rebels.")]
    public void Extract_NothingAtStake_IsNone(string text) => Assert.Empty(Held.In(text));
}
