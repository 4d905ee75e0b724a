namespace Rapporteur.Tests.Extract.Positions;

/// <summary>Stances as newspapers tell them, and what they tell that is none.</summary>
public sealed class StancesOfNewspapersTest
{
    [Theory]
    [InlineData("Several countries have condemned the raid.", "Several countries opposes raid")]
    [InlineData("Farmers' unions have come out in support of the levy.", "unions supports levy")]
    [InlineData("Environmentalists dispute the claim.", "Environmentalists opposes claim")]
    [InlineData("A Kenyan diplomat said his country would oppose the draft.", "Kenya opposes draft")]
    [InlineData("The government in Cairo dismissed the demand. Ethiopia said nothing.", "Egypt opposes demand")]
    [InlineData("The leaders of Norway and Chad flew home. Norway's leaders met on Monday. They welcomed the truce.", "Norwegian leaders supports ceasefire")]
    public void Extract_HoldersWithoutAName_AreToldByTheirWords(string text, string expected) => Assert.Contains(expected, Held.In(text));

    [Theory]
    [InlineData("Chad wants no foreign inspectors on its soil.", "Chad opposes foreign inspectors")]
    [InlineData("Chad dismissed as absurd a claim by Norway that it had broken the truce.", "Chad opposes claim")]
    [InlineData("Anna Berg stressed that any arrangement would have to respect international law.", "Anna Berg supports international law")]
    [InlineData("Anna Berg said that no time should be wasted in mending the pipeline.", "Anna Berg supports time")]
    [InlineData("Anna Berg said that the presence of the fleet would cause instability.", "Anna Berg opposes presence")]
    [InlineData("Anna Berg said that the current offer did not meet her demands.", "Anna Berg opposes current offer")]
    [InlineData("Anna Berg said that the sovereignty of the island was beyond dispute.", "Anna Berg supports sovereignty")]
    [InlineData("Chad left the force, a move that drew sharp criticism from Niger.", "Niger opposes move")]
    [InlineData("Norway saw little point in an embargo.", "Norway opposes sanctions")]
    [InlineData("Norway was studying the offer.", "Norway open offer")]
    [InlineData("Norway called for calm.", "Norway supports calm")]
    [InlineData("Norway agreed in principle to a referendum.", "Norway supports referendum")]
    [InlineData("Norway is in favour of a commission, provided its findings are not binding.", "Norway conditional commission")]
    [InlineData("Norway made the lifting of the embargo conditional on reforms.", "Norway conditional lifting")]
    [InlineData("Norway came out strongly against the deal.", "Norway opposes deal")]
    [InlineData("Anna Berg blasted Chad for closing the border.", "Anna Berg opposes Chad")]
    [InlineData("Chad fears a new war.", "Chad opposes war")]
    [InlineData("Chad called the vote flawed.", "Chad opposes elections")]
    [InlineData("Anna Berg spoke with Omar Haddad today to offer support to the people of Chad and to condemn the raid on the town.", "Anna Berg opposes raid")]
    public void Extract_NewspaperFrames_AreStances(string text, string expected) => Assert.Contains(expected, Held.In(text));

    [Theory]
    [InlineData("Norway sought to portray the visit as a success.")]
    [InlineData("Norway accepted an invitation to the festival.")]
    [InlineData("Norway did not respond to requests for comment.")]
    [InlineData("The supreme court dismissed the petition.")]
    [InlineData("Norway has seldom called for sanctions.")]
    [InlineData("Omar Haddad of Chad paid a courtesy call on the king.")]
    [InlineData("Norway has welcomed large numbers of visitors.")]
    [InlineData("Anna Berg said that the money had yet to be spent.")]
    public void Extract_NoIssueAtStake_IsNone(string text) => Assert.Empty(Held.In(text));

    [Fact]
    public void Extract_HopedOfAnother_IsNoStanceOfTheOther() =>
        Assert.DoesNotContain(Held.In("Anna Berg says she hopes Chad will support the proposal."), static one => one.StartsWith("Chad ", StringComparison.Ordinal));
}
