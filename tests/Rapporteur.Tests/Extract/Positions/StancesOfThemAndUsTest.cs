namespace Rapporteur.Tests.Extract.Positions;

/// <summary>Whose a stance is that "they" and "we" take.</summary>
public sealed class StancesOfThemAndUsTest
{
    [Fact]
    public void Extract_TheyWhoMet_AreBoth()
    {
        string[] held = Held.In("Adviser Anna Berg spoke today with Minister Omar Haddad. They discussed their shared concern about the raid, and underscored their commitment to the truce.");

        Assert.Equal(["Anna Berg opposes raid", "Anna Berg supports ceasefire", "Omar Haddad opposes raid", "Omar Haddad supports ceasefire"], held);
    }

    [Fact]
    public void Extract_OtherSeveralBetween_AreNotThoseWhoMet()
    {
        string[] held = Held.In("Adviser Anna Berg met with Minister Omar Haddad. Protesters marched in the city. They expressed their opposition to the truce.");

        Assert.DoesNotContain("Anna Berg opposes ceasefire", held);
    }

    [Fact]
    public void Extract_SignedByNameUnknown_IsOfWhoSigns()
    {
        string[] held = Held.In("Ned Price, Department Spokesperson\n\nWe welcome the truce. We call on all sides to release the prisoners.");

        Assert.Equal(["Ned Price supports ceasefire", "Ned Price supports prisoner release"], held);
    }

    [Fact]
    public void Extract_OfAMinistryWithoutAName_IsOfItsState()
    {
        string[] held = Held.In("The United States saw the raid. We condemn the raid. We are committed to the truce.", "US State Department");

        Assert.Equal(["United States opposes raid", "United States supports ceasefire"], held);
    }

    [Fact]
    public void Extract_DutyInAMinistrysOwnVoice_IsOfItsState() =>
        Assert.Equal(["United States supports future"], Held.In("The United States opened an office today. The future of Chad must be determined by all Chadians.", "US State Department"));

    [Fact]
    public void Extract_WeBehindABodyThatOpensTheText_IsThatBody() =>
        Assert.Equal(["European Union opposes raid", "European Union supports ceasefire"], Held.In("The European Union condemns the raid. We call for a truce. We remain ready."));

    [Fact]
    public void Extract_WeOfThoseWhoIssueItTogether_IsTheFirstNamed() =>
        Assert.Equal(
            ["Norway supports ceasefire"],
            Held.In("Representatives of Norway, Chad and Kenya met in Oslo. We reiterated our support for the truce. We will meet again.", null, "Joint Statement on Sudan"));

    [Fact]
    public void Extract_WeThoseWhoLead_IsTheirGroup() =>
        Assert.Equal(["co-leaders of the Coalition supports ceasefire"], Held.In("We, the co-leaders of the Coalition, met today. We are committed to the truce."));

    [Fact]
    public void Extract_WeOfANewspaper_IsNobodys() => Assert.Empty(Held.In("The United States saw the raid. We condemn the raid. We are committed to the truce.", "The Daily News"));
}
