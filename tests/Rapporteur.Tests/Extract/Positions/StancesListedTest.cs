namespace Rapporteur.Tests.Extract.Positions;

/// <summary>Several things asked for in one sentence.</summary>
public sealed class StancesListedTest
{
    [Fact]
    public void Extract_ListOfThree_IsOneEach() =>
        Assert.Equal(
            ["Norway supports blockade", "Norway supports elections", "Norway supports prisoner release"],
            Held.In("Norway once again calls on the Chadian authorities to end the blockade, immediately release all political prisoners, and hold free elections."));

    [Fact]
    public void Extract_ToToldAgain_IsOneEach() =>
        Assert.Equal(["Norway supports ceasefire", "Norway supports sanctions"], Held.In("Norway urged the parties to respect the truce and to lift the embargo."));

    [Fact]
    public void Extract_ForToldAgain_IsOneEach() =>
        Assert.Equal(["Norway supports prisoner release", "Norway supports siege"], Held.In("Norway called for an end to the siege and for the release of all prisoners."));

    [Theory]
    [InlineData("Norway urged the parties to show restraint and resume talks.")]
    [InlineData("Norway urged Chad to cease and publicly condemn the war.")]
    [InlineData("Norway urged Chad to keep its promise to spare the wounded, free the prisoners and open the roads.")]
    public void Extract_AskedForInOne_IsOne(string text) => Assert.Single(Held.In(text));

    [Theory]
    [InlineData("Norway called on both sides to urgently and peacefully resolve the dispute.", "Norway supports dispute")]
    [InlineData("Norway condemned the raid, and called on Chad to de-escalate tensions.", "Norway supports tensions")]
    [InlineData("Norway expressed its desire for Jerusalem to be a city of peace.", "Norway supports Jerusalem")]
    public void Extract_DeedThatTheTreeHidesIn_IsRead(string text, string expected) => Assert.Contains(expected, Held.In(text));
}
