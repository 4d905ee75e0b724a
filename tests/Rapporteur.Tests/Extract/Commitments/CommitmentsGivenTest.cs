namespace Rapporteur.Tests.Extract.Commitments;

/// <summary>Promises told from the side of what was promised, and what became of them. Sentences of our own; reports are of Wednesday 6 March 2024.</summary>
public sealed class CommitmentsGivenTest
{
    [Theory]
    [InlineData("Kenya said it would free 40 prisoners on Friday.", "free 40 prisoners on Friday")]
    [InlineData("Kenya agreed to free six hostages.", "to free six hostages")]
    [InlineData("Ten helicopters were promised by Kenya.", "Ten helicopters")]
    [InlineData("The four helicopters pledged by Kenya have not arrived.", "The four helicopters pledged by Kenya")]
    [InlineData("Both signed an accord. Kenya is required to withdraw its troops by June.", "withdraw its troops by June")]
    [InlineData("\"I promise to withdraw the soldiers,\" Kenya's president, Ada Berg, said.", "to withdraw the soldiers")]
    [InlineData("\"Our soldiers will leave the valley by June,\" Kenya's president, Ada Berg, said.", "leave the valley by June")]
    [InlineData("Norway is proud to announce nearly $50 million in additional assistance for Chad.", "nearly $50 million in additional assistance for Chad")]
    [InlineData("Kenya has failed to withdraw its troops as promised.", "withdraw its troops")]
    [InlineData("President Ada Berg of Kenya said her government would lift the curfew on Friday.", "lift the curfew on Friday")]
    public void Promises_AreTold(string text, string content) => Assert.Equal([content], new ToldReport(text).Commitments.Select(promise => promise.Text));

    [Fact]
    public void WhatMustContinueAsAgreed_HasBeenDone()
    {
        var told = new ToldReport("Kenya must continue to support flights to the north, as agreed under the truce.");

        Assert.Equal(["done by nobody of Kenya"], told.Shown(Assert.Single(told.Commitments).Claims));
    }

    [Theory]
    [InlineData("Kenya is in breach of the accord, Chad said.", "violated by Chad of Kenya")]
    [InlineData("Kenya shelled the town on Monday in violation of the ceasefire.", "violated by nobody of Kenya")]
    [InlineData("Kenya has not withdrawn its troops as required by the accord.", "notdone by nobody of Kenya")]
    [InlineData("Kenya has met all its obligations under the accord.", "done by nobody of Kenya")]
    [InlineData("Kenya has dragged its feet on implementing the accord.", "notdone by nobody of Kenya")]
    [InlineData("Chad complained that Kenya was not living up to its obligations under the accord.", "notdone by Chad of Kenya")]
    [InlineData("Chad accused the army of violating the accord.", "violated by Chad of nobody")]
    [InlineData("Chad accused Kenya of a breach of the accord.", "violated by Chad of Kenya")]
    [InlineData("Kenya has ignored the accord.", "violated by nobody of Kenya")]
    public void Agreements_AreKeptOrBroken(string text, string claim)
    {
        var told = new ToldReport(text);

        Assert.Equal([claim], told.Shown(Assert.Single(told.Agreements).Compliance));
    }
}
