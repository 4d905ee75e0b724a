namespace Rapporteur.Tests.Extract.Positions;

/// <summary>Stances told by idioms, by nouns for those who hold them, and by what a thing meets with.</summary>
public sealed class StancesByIdiomTest
{
    [Theory]
    [InlineData("Norway turned its back on the French proposal.", "Norway opposes french proposal")]
    [InlineData("Norway gave the plan a cool reception.", "Norway opposes plan")]
    [InlineData("Norway gave its blessing to the plan.", "Norway supports plan")]
    [InlineData("Norway attaches great importance to the embargo.", "Norway supports sanctions")]
    [InlineData("Norway distanced itself from the plan.", "Norway opposes plan")]
    [InlineData("Norway has not made up its mind on the plan.", "Norway open plan")]
    [InlineData("Norway reacted angrily to the border closure.", "Norway opposes border")]
    [InlineData("Norway stopped short of endorsing the plan.", "Norway open plan")]
    [InlineData("Norway would not stand in the way of a referendum.", "Norway supports referendum")]
    [InlineData("Norway has no confidence in the mediation.", "Norway opposes mediation")]
    public void Extract_Idiom_IsAStance(string text, string expected) => Assert.Contains(expected, Held.In(text));

    [Theory]
    [InlineData("Norway is a strong opponent of the plan.", "Norway opposes plan")]
    [InlineData("Norway has been one of the fiercest critics of the plan.", "Norway opposes plan")]
    [InlineData("Norway, a staunch supporter of the plan, sent observers.", "Norway supports plan")]
    [InlineData("Supporters of the plan include Norway.", "Norway supports plan")]
    [InlineData("Norway's main demand is the return of the islands.", "Norway supports return")]
    [InlineData("Norway's demands include the return of the islands.", "Norway supports return")]
    [InlineData("Norway's position is that the embargo should be lifted.", "Norway supports sanctions")]
    [InlineData("Norway takes the view that the embargo should be lifted.", "Norway supports sanctions")]
    [InlineData("Norway is adamant that the islands be returned.", "Norway supports islands")]
    public void Extract_WhoHoldsIt_IsAStance(string text, string expected) => Assert.Contains(expected, Held.In(text));

    [Theory]
    [InlineData("The plan won the backing of Norway.", "Norway supports plan")]
    [InlineData("The plan faces opposition from Norway.", "Norway opposes plan")]
    [InlineData("The plan is unacceptable to Norway.", "Norway opposes plan")]
    [InlineData("The raid has angered Norway.", "Norway opposes raid")]
    [InlineData("The minister stressed Norway's opposition to the plan.", "Norway opposes plan")]
    [InlineData("Norway echoes Chad's call for an embargo.", "Norway supports sanctions")]
    [InlineData("Norway joined Chad in condemning the raid.", "Chad opposes raid")]
    [InlineData("Hundreds of protesters called for a referendum.", "protesters supports referendum")]
    [InlineData("Norwegian criticism of the raid grew.", "Norway opposes raid")]
    [InlineData("The rebels say they will not sign the accord.", "rebels opposes accord")]
    [InlineData("Norway remained opposed to the plan.", "Norway opposes plan")]
    [InlineData("Norway condemns the coup in Chad and calls for an embargo.", "Norway supports sanctions")]
    [InlineData("Norway's objections to the plan have not been met.", "Norway opposes plan")]
    [InlineData("Norway vowed to boycott the conference.", "Norway opposes conference")]
    public void Extract_WhatItMeets_IsAStance(string text, string expected) => Assert.Contains(expected, Held.In(text));

    [Theory]
    [InlineData("Anna Berg of Norway said the embargo served no purpose.", "Anna Berg opposes sanctions")]
    [InlineData("Anna Berg of Norway said the accord did not go far enough.", "Anna Berg opposes accord")]
    [InlineData("Anna Berg of Norway said the accord was fair.", "Anna Berg supports accord")]
    [InlineData("Anna Berg of Norway said the time had come to end the embargo.", "Anna Berg supports sanctions")]
    [InlineData("Anna Berg of Norway said now was not the time for an embargo.", "Anna Berg opposes sanctions")]
    [InlineData("Norway conditioned the talks on the release of its soldiers.", "Norway conditional peace talks")]
    [InlineData("Anna Berg of Norway said sanctions were not the answer.", "Anna Berg opposes sanctions")]
    [InlineData("\u201cI don't believe we should send troops,\u201d said Anna Berg, the Norwegian foreign minister.", "Anna Berg opposes troops")]
    [InlineData("What Norway wants is a referendum.", "Norway supports referendum")]
    [InlineData("Norway decided against a referendum.", "Norway opposes referendum")]
    [InlineData("Norway has refused to rule out sanctions.", "Norway open sanctions")]
    [InlineData("Norway insists that any deal include the prisoners.", "Norway supports prisoner release")]
    [InlineData("Norway would like to see the embargo lifted.", "Norway supports sanctions")]
    public void Extract_OfACourse_IsAStance(string text, string expected) => Assert.Contains(expected, Held.In(text));

    [Fact]
    public void Extract_SignedStatementOfOneSentence_IsOfWhoeverSigns() =>
        Assert.Equal(["Omar Haddad opposes plan"], Held.In("We reject this plan.", title: "Statement by the Kenyan Foreign Minister Omar Haddad"));

    [Theory]
    [InlineData("The boxer, champion of the world, came to Oslo.")]
    [InlineData("Anna Berg would like to thank the hosts.")]
    [InlineData("Anna Berg was pleased with the visit.")]
    [InlineData("Anna Berg said that it was not the first time this law had been used.")]
    [InlineData("Farmers receive technical support from Norway for the harvest.")]
    [InlineData("The report warned of a possible Norwegian decision to leave the alliance.")]
    [InlineData("Anna Berg of Norway said there should be no doubt about it.")]
    [InlineData("The truce collapsed, casting doubt on the talks.")]
    [InlineData("Norway's position on the plan is unknown.")]
    public void Extract_NoStance_IsNone(string text) => Assert.Empty(Held.In(text));
}
