namespace Rapporteur.Tests.Extract.Encounters;

/// <summary>Encounters as ministries and offices tell them: long offices before names, rows of guests, journeys with what they are for. Reports are of Wednesday 6 March 2024.</summary>
public sealed class EncountersOfLongOfficesTest
{
    [Theory]
    [InlineData("Vice President Anna Berg met today with Kenyan War Cabinet Member Omar Haddad in Oslo.", "meeting held: Anna Berg, Omar Haddad @ Oslo 2024-03-06")]
    [InlineData("U.S. Special Envoy to the Horn of Africa Ambassador Leo Marsh met with President Omar Haddad on March 5.", "meeting held: Leo Marsh, Omar Haddad 2024-03-05")]
    [InlineData("Deputy Prime Minister for Restoration of Ukraine Oleksandr Kubenko met Anna Berg in Oslo.", "meeting held: Anna Berg, Oleksandr Kubenko @ Oslo")]
    [InlineData("Chargé d’Affaires Anna Berg met President Omar Haddad in Oslo.", "meeting held: Anna Berg, Omar Haddad @ Oslo")]
    [InlineData("President Omar Haddad received Sheikh Salim bin Rashid Al Hamad, UAE Minister of Foreign Affairs and International Cooperation, in Oslo.", "meeting held: Omar Haddad, Salim bin Rashid Al Hamad @ Oslo")]
    [InlineData("Foreign Minister Omar Haddad met with Park Jin in Oslo.", "meeting held: Omar Haddad, Park Jin @ Oslo")]
    [InlineData("Head of Kenya's Ports Organization (KPO) Anna Berg met with Head of Iran Small Industries Organization (ISIPO) Omar Haddad to discuss trade.", "meeting held: Anna Berg, Omar Haddad")]
    [InlineData("Egyptian spokesman Leo Radi said the road was open. Haddad's remarks were made as he held a meeting with Prime Minister Anna Berg. Egyptian President Omar Haddad was there.", "meeting held: Anna Berg, Omar Haddad")]
    [InlineData("Anna Berg was speaking during her meeting with Kenyan minister Omar Haddad.", "meeting held: Anna Berg, Omar Haddad")]
    public void Encounters_OfLongOffices_HaveTheirHoldersAlone(string text, string expected) => Assert.Contains(expected, new ToldReport(text).Shown());

    [Theory]
    [InlineData("Adviser Anna Berg convened a meeting in Oslo today with French Diplomatic Counselor to the President Emile Bonnet, British National Security Advisor Tim Barlow and Head of the Office of the President of Ukraine Andriy Yermolenko to discuss the war.", "meeting held: Andriy Yermolenko, Anna Berg, Emile Bonnet, Tim Barlow @ Oslo 2024-03-06")]
    [InlineData("Special Envoy Anna Berg met with officials from the governments of Yemen and Oman, as well as UN Special Envoy Martin Olsen and members of the council.", "meeting held: Anna Berg, Martin Olsen, Oman, Yemen")]
    [InlineData("Anna Berg held a video call with European leaders today. Participants in the call included President Omar Haddad of Kenya and Chancellor Olaf Stolz of Germany.", "call held: Anna Berg, European leaders, Olaf Stolz, Omar Haddad 2024-03-06")]
    [InlineData("Anna Berg also met with Finance Minister Leo Marsh to discuss sanctions and with Foreign Minister Omar Haddad to review the war.", "meeting held: Anna Berg, Omar Haddad")]
    [InlineData("The warning came as Anna Berg wrapped up an 11-day tour of Asia, which included a five-hour meeting with Kenyan minister Omar Haddad.", "meeting held: Anna Berg, Omar Haddad")]
    [InlineData("Prime Minister Anna Berg and her Kenyan counterpart Omar Haddad deplore the attacks, they said in a joint statement after a meeting in Oslo.", "meeting held: Anna Berg, Omar Haddad @ Oslo")]
    [InlineData("On Tuesday, President Omar Haddad met in Oslo with Anna Berg. In the discussion, leaders reiterated their commitment.", "meeting held: Anna Berg, Omar Haddad @ Oslo 2024-03-05")]
    public void Encounters_OfMany_HaveAllWhoTookPart(string text, string expected) => Assert.Contains(expected, new ToldReport(text).Shown());

    [Theory]
    [InlineData("Kenya and Norway have agreed to hold the first public meeting at the level of foreign ministers in Cairo in years.", "meeting planned: Kenya, Norway @ Cairo")]
    [InlineData("Special Envoy Anna Berg will travel to Oman on March 11, where she will meet with Kenyan minister Omar Haddad.", "meeting planned: Anna Berg, Omar Haddad @ Oman 2024-03-11")]
    [InlineData("Omar Haddad traveled to Cairo on Monday. While there, he met with Anna Berg.", "meeting held: Anna Berg, Omar Haddad @ Cairo")]
    [InlineData("Kenyan Foreign Minister Omar Haddad is in the Syrian capital of Damascus.", "visit underway: Omar Haddad @ Damascus")]
    [InlineData("Vice President Anna Berg met President Omar Haddad in Oslo ahead of President Haddad's meeting with President Jones.", "meeting planned: Jones, Omar Haddad")]
    public void Encounters_OfJourneys_HaveTheirPlace(string text, string expected) => Assert.Contains(expected, new ToldReport(text).Shown());

    [Theory]
    [InlineData("President Anna Berg and Prime Minister Omar Haddad of Kenya agreed to have their teams meet soon in Cairo.", "meeting planned: Anna Berg, Omar Haddad @ Cairo")]
    [InlineData("The leaders looked forward to further strengthening unity at the NATO Summit in Vilnius in July.", "conference planned: NATO 2024-07-01/2024-07-31")]
    [InlineData("Omar Haddad encouraged further direct talks between Armenia and Azerbaijan.", "talks proposed: Armenia, Azerbaijan")]
    [InlineData("From February 26 to March 5, Minister Anna Berg traveled to Kenya, the Netherlands, and the United Kingdom to meet with Omar Haddad.", "meeting held: Anna Berg, Omar Haddad 2024-02-26/2024-03-05")]
    [InlineData("Omar Haddad has to meet Anna Berg on Friday.", "meeting planned: Anna Berg, Omar Haddad 2024-03-08")]
    [InlineData("The council will discuss the outcome of talks held in Geneva last week between Kenya and Norway.", "talks held: Kenya, Norway @ Geneva 2024-02-26/2024-03-03")]
    public void Encounters_GovernedFromAfar_KnowHowFarTheyGot(string text, string expected) => Assert.Contains(expected, new ToldReport(text).Shown());

    [Theory]
    [InlineData("Omar Haddad declined an invitation to attend the summit in Oslo.")]
    [InlineData("The leaders of Kenya and Norway agreed that they will continue to deepen their close dialogue.")]
    [InlineData("Omar Haddad praised the level of engagement and consultation between the Kenyan and Norwegian governments.")]
    public void Encounters_OfHowTwoStand_AreNone(string text) => Assert.Empty(new ToldReport(text).Shown());

    [Theory]
    [InlineData("After she met with President Omar Haddad, Foreign Minister Leo Marsh and Prime Minister Ada Lund said the road was open.", "Leo Marsh")]
    [InlineData("Anna Berg met with Omar Haddad to discuss trade with Kenya and with President Leo Marsh.", "Leo Marsh")]
    public void Encounters_OfOthers_HaveNotWhoStandsBeside(string text, string beside) =>
        Assert.DoesNotContain(new ToldReport(text).Shown(), told => told.Contains(beside, StringComparison.Ordinal));

    [Fact]
    public void Encounters_AtTheEndOfATextWithoutStop_AreRead() => Assert.NotNull(new ToldReport("Omar Haddad speaks during the visit").Shown());

    [Fact]
    public void Encounters_ThatMayCome_AreNotThoseOfTheirPast() =>
        Assert.Contains("meeting held before: Anna Berg, Omar Haddad 2013-01-01/2013-12-31", new ToldReport("Anna Berg was to meet with Leo Marsh and Omar Haddad. Berg and Haddad met in 2013. Berg may discuss with Haddad and Marsh the case.").Shown());

    [Fact]
    public void Encounters_OfTheTripOfAVisit_AreOne() =>
        Assert.Single(new ToldReport("Anna Berg is in Japan on a three-day visit as part of her first trip abroad in more than two years.").Shown());

    [Fact]
    public void Encounters_OfAMatterElsewhere_AreNotTheMeetingTold() =>
        Assert.Equal("Vice President Anna Berg met Omar Haddad in Oslo", Assert.Single(new ToldReport("Vice President Anna Berg met Omar Haddad in Oslo. She welcomed Kenya's approach to the hostage talks.").Passages()));
}
