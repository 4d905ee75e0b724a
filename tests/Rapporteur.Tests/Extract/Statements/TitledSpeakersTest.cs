using Rapporteur.Pipeline.Extract;

namespace Rapporteur.Tests.Extract.Statements;

/// <summary>Officers whom only a readout's title names.</summary>
public sealed class TitledSpeakersTest
{
    [Theory]
    [InlineData("Readout of President Anna B. Berg, Jr. Call with Prime Minister Omar Haddad of Kenya", "Anna B. Berg")]
    [InlineData("President Berg’s Call with Prime Minister Haddad", "Berg")]
    public void Of_ThePresidentOfTheTitle_SpeaksAndSheDoes(string title, string expected)
    {
        Stated stated = Stated.In("The President spoke today with Kenyan Prime Minister Haddad. The President reaffirmed her support for the truce. She condemned the attacks.", title: title);

        Assert.Equal(expected, stated.Name(stated.Of("her support for the truce").Speaker));
        Assert.Equal(expected, stated.Name(stated.Of("condemned the attacks").Speaker));
    }

    [Fact]
    public void Of_TitleWithoutAName_LeavesThePresidentOpen()
    {
        StatementMention said = Stated.In("The President said on Monday that the vote was fair.", title: "President wins the vote on harbours").Of("the vote was fair");

        Assert.Null(said.Speaker);
    }

    [Fact]
    public void Of_StatementFollowingSomething_IsThePersonAlone()
    {
        StatementMention said = Assert.Single(Stated.In("We condemn the plot against the harbour. I thank our partners in Kenya.", title: "Statement by National Security Advisor Anna Berg Following Arrest").All);

        Assert.Equal("Anna Berg", said.SpeakerText);
    }
}
