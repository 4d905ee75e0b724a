namespace Rapporteur.Tests.Extract.Positions;

/// <summary>Stances by what is claimed, warned of, held back or made to hang on something, and where the tree hides the verb.</summary>
public sealed class StancesToldApartTest
{
    [Theory]
    [InlineData("Norway opposed plans for a dam.", "Norway opposes plans")]
    [InlineData("Norway opposed the deal.", "Norway opposes deal")]
    [InlineData("Norway opposed calls for a truce.", "Norway opposes ceasefire")]
    [InlineData("Norway considers it unacceptable that the road is shut.", "Norway opposes road")]
    [InlineData("Norway claims the islands.", "Norway supports islands")]
    [InlineData("Chad regards the enclave as its own.", "Chad supports enclave")]
    [InlineData("Norway warned Chad not to cross the border.", "Norway opposes border")]
    [InlineData("Norway refrained from signing the declaration.", "Norway opposes declaration")]
    [InlineData("Norway was doing everything it could to end the siege.", "Norway supports siege")]
    [InlineData("Norway will never give up the island.", "Norway supports island")]
    [InlineData("Norway said the vote was neither free nor fair.", "Norway opposes elections")]
    [InlineData("Norway considers a treaty dependent on guarantees.", "Norway conditional treaty")]
    [InlineData("The lifting of the embargo is contingent on reforms, Anna Berg said.", "Anna Berg conditional lifting")]
    [InlineData("Anna Berg said the most important thing is that the hostages leave.", "Anna Berg supports prisoner release")]
    [InlineData("Rebels rejected the count from two hundred towns and said votes must be counted again in the south.", "Rebels supports elections")]
    [InlineData("According to Anna Berg, the embargo must stay.", "Anna Berg supports sanctions")]
    [InlineData("Norway backs a two-state solution.", "Norway supports two-state solution")]
    public void Extract_Told_IsTheHolders(string text, string expected) => Assert.Contains(expected, Held.In(text));

    [Theory]
    [InlineData("Norway denied that it wanted to leave.")]
    [InlineData("Norway denied supporting the rebels.")]
    [InlineData("Norway refrained from comment.")]
    [InlineData("Norway warned drivers to slow down.")]
    [InlineData("Chad claims it won the match.")]
    [InlineData("\u201cThese measures will hamper their trade,\u201d Anna Berg said.")]
    public void Extract_NothingAtStake_IsNone(string text) => Assert.Empty(Held.In(text));

    [Theory]
    [InlineData("Opposed")]
    [InlineData("stressed")]
    [InlineData("Norway opposed")]
    [InlineData("Norway warned")]
    [InlineData("claims the island")]
    [InlineData("the need")]
    public void Extract_WordsAtTheEdge_DoNotThrow(string text) => Assert.NotNull(Held.In(text));
}
