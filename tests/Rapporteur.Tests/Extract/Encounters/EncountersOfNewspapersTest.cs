namespace Rapporteur.Tests.Extract.Encounters;

/// <summary>Encounters as newspapers tell them in passing. Reports are of Wednesday 6 March 2024.</summary>
public sealed class EncountersOfNewspapersTest
{
    [Theory]
    [InlineData("Anna Berg spoke on Tuesday by telephone to Omar Haddad, and to Leo Marsh.", "call held: Anna Berg, Leo Marsh 2024-03-05", "call held: Anna Berg, Omar Haddad 2024-03-05")]
    [InlineData("Anna Berg has been in contact with Omar Haddad by telephone over the past days.", "call held: Anna Berg, Omar Haddad")]
    [InlineData("Anna Berg told Omar Haddad in Oslo on Tuesday that the talks had failed.", "meeting held: Anna Berg, Omar Haddad @ Oslo 2024-03-05")]
    [InlineData("Anna Berg signed a declaration with Omar Haddad in Oslo.", "meeting held: Anna Berg, Omar Haddad @ Oslo")]
    [InlineData("Anna Berg and Omar Haddad initialled the document in Oslo on Tuesday.", "meeting held: Anna Berg, Omar Haddad @ Oslo 2024-03-05")]
    [InlineData("The leaders of Norway and Kenya signed a declaration in Oslo on Tuesday.", "meeting held: Kenya, Norway @ Oslo 2024-03-05")]
    [InlineData("Anna Berg embraced Omar Haddad on the tarmac on Tuesday.", "meeting held: Anna Berg, Omar Haddad 2024-03-05")]
    [InlineData("The two men, Omar Haddad and Leo Marsh, shook hands on Tuesday.", "meeting held: Leo Marsh, Omar Haddad 2024-03-05")]
    [InlineData("Anna Berg spent more than five hours with Omar Haddad on Tuesday.", "meeting held: Anna Berg, Omar Haddad 2024-03-05")]
    [InlineData("Anna Berg dined with Omar Haddad in Oslo.", "meeting held: Anna Berg, Omar Haddad @ Oslo")]
    [InlineData("Anna Berg called on Omar Haddad at the ministry.", "meeting held: Anna Berg, Omar Haddad")]
    [InlineData("Anna Berg is due in Oslo on Friday for talks with Omar Haddad.", "talks planned: Anna Berg, Omar Haddad 2024-03-08")]
    [InlineData("Anna Berg is expected to convene the National Council in Oslo on Friday.", "meeting planned: Anna Berg, National Council @ Oslo 2024-03-08")]
    [InlineData("Anna Berg shuttled between Omar Haddad and Leo Marsh on Tuesday.", "talks held: Anna Berg, Leo Marsh, Omar Haddad 2024-03-05")]
    [InlineData("Negotiators from Norway and Kenya ended a week of talks in Oslo on Tuesday without a deal.", "talks held: Kenya, Norway @ Oslo 2024-03-05")]
    [InlineData("The meeting, the first between Anna Berg and Omar Haddad since the war, lasted an hour.", "meeting held: Anna Berg, Omar Haddad")]
    [InlineData("Ban Ki-moon met Omar Haddad on Tuesday.", "meeting held: Ban Ki-moon, Omar Haddad 2024-03-05")]
    [InlineData("Anna Berg saw Omar Haddad in Oslo on Tuesday.", "meeting held: Anna Berg, Omar Haddad @ Oslo 2024-03-05")]
    [InlineData("Anna Berg briefed the Kenyan envoy, Omar Haddad, over dinner.", "meeting held: Anna Berg, Omar Haddad")]
    [InlineData("The UN Secretary-General met Omar Haddad in Addis Ababa.", "meeting held: Omar Haddad, United Nations Secretary-General @ Addis Ababa")]
    [InlineData("Omar Haddad received the Secretary-General of the United Nations on Tuesday.", "meeting held: Omar Haddad, United Nations Secretary-General 2024-03-05")]
    [InlineData("The US Secretary of State met Omar Haddad on Tuesday.", "meeting held: Omar Haddad, US Secretary of State 2024-03-05")]
    [InlineData("Anna Berg had breakfast on Tuesday with Omar Haddad.", "meeting held: Anna Berg, Omar Haddad 2024-03-05")]
    [InlineData("Anna Berg informed Omar Haddad of the outcome by telephone on Tuesday.", "call held: Anna Berg, Omar Haddad 2024-03-05")]
    [InlineData("The UN Security Council was due to discuss the mission on Friday.", "talks planned: UN Security Council 2024-03-08")]
    [InlineData("Norwegian envoy Anna Berg will return to Nairobi next week.", "visit planned: Anna Berg @ Nairobi 2024-03-11/2024-03-17")]
    [InlineData("Anna Berg spent the weekend on the telephone to Omar Haddad and Leo Marsh.", "call held: Anna Berg, Leo Marsh, Omar Haddad 2024-03-02/2024-03-03")]
    [InlineData("President Omar Haddad and President Leo Marsh agreed to speak again in the coming days.", "call planned: Leo Marsh, Omar Haddad")]
    [InlineData("President Omar Haddad received each of the two ministers, Anna Berg and Leo Marsh, in turn.", "meeting held: Anna Berg, Leo Marsh, Omar Haddad")]
    [InlineData("President Omar Haddad convened his security cabinet in Nairobi on Tuesday.", "meeting held: Omar Haddad, security cabinet @ Nairobi 2024-03-05")]
    [InlineData("Norway and Kenya reached an agreement after five days of talks in Geneva.", "talks held: Kenya, Norway @ Geneva")]
    [InlineData("President Omar Haddad invited President Leo Marsh to Geneva.", "meeting proposed: Leo Marsh, Omar Haddad @ Geneva")]
    [InlineData("President Omar Haddad will raise the matter with President Leo Marsh in Geneva on Friday.", "talks planned: Leo Marsh, Omar Haddad @ Geneva 2024-03-08")]
    [InlineData("Norway reaffirmed its intent to pursue a strategic dialogue with Kenya.", "talks planned: Kenya, Norway")]
    public void Encounters_InPassing_AreRead(string text, params string[] expected) => Assert.Equal(expected, new ToldReport(text).Shown());

    [Theory]
    [InlineData("Anna Berg met Omar Haddad and Leo Marsh on Monday. On Tuesday the three of them met again.", "meeting held: Anna Berg, Leo Marsh, Omar Haddad 2024-03-05")]
    [InlineData("Anna Berg met Omar Haddad and Leo Marsh on Monday. The three are to meet again on Friday.", "meeting planned: Anna Berg, Leo Marsh, Omar Haddad 2024-03-08")]
    [InlineData("Omar Haddad wanted more. Leo Marsh refused. The two men met with Anna Berg on Tuesday afternoon.", "meeting held: Anna Berg, Leo Marsh, Omar Haddad 2024-03-05")]
    [InlineData("Norway and Kenya held talks in Oslo on Monday. A new round of talks will be held in Nairobi on Friday.", "talks planned: Kenya, Norway @ Nairobi 2024-03-08")]
    [InlineData("Norway and Kenya held talks in Oslo on Monday. The second round is scheduled to start on Friday.", "talks planned: Kenya, Norway 2024-03-08")]
    [InlineData("Norway and Kenya resumed talks on Monday. The negotiators will meet again in Oslo on Friday.", "meeting planned: Kenya, Norway @ Oslo 2024-03-08")]
    [InlineData("Norway and Kenya resumed talks on Monday. A conference between the sides, scheduled for Friday, had been put off.", "conference postponed: Kenya, Norway 2024-03-08")]
    [InlineData("Omar Haddad and Leo Marsh met in Oslo on Monday. Anna Berg hosted the two leaders in Nairobi on Tuesday.", "meeting held: Anna Berg, Leo Marsh, Omar Haddad @ Nairobi 2024-03-05")]
    [InlineData("Norway and Kenya held talks in Oslo on Monday. The chief negotiators of the two sides met in Nairobi on Tuesday.", "meeting held: Kenya, Norway @ Nairobi 2024-03-05")]
    [InlineData("Omar Haddad and Leo Marsh met in Oslo on Monday. Anna Berg telephoned each of them on Tuesday.", "call held: Anna Berg, Leo Marsh, Omar Haddad 2024-03-05")]
    [InlineData("Omar Haddad and Leo Marsh met in Oslo on Monday. Anna Berg saw them at the palace in Oslo on Tuesday.", "meeting held: Anna Berg, Leo Marsh, Omar Haddad @ Oslo 2024-03-05")]
    [InlineData("Anna Berg travelled to Oslo to join talks with Omar Haddad. The talks in Oslo were substantive.", "talks held: Anna Berg, Omar Haddad @ Oslo")]
    public void Encounters_OfThoseToldBefore_HaveThem(string text, string expected) => Assert.Contains(expected, new ToldReport(text).Shown());

    [Theory]
    [InlineData("Norwegian Foreign Minister Anna Berg will fly to Nairobi on Friday.", "visit planned: Anna Berg @ Nairobi 2024-03-08")]
    [InlineData("Norwegian Foreign Minister Anna Berg left for Nairobi on Tuesday.", "visit underway: Anna Berg @ Nairobi 2024-03-05")]
    [InlineData("Norwegian Foreign Minister Anna Berg is expected in Nairobi on Friday.", "visit planned: Anna Berg @ Nairobi 2024-03-08")]
    [InlineData("Norwegian Foreign Minister Anna Berg is due in Nairobi on Friday.", "visit planned: Anna Berg @ Nairobi 2024-03-08")]
    [InlineData("Norwegian Foreign Minister Anna Berg had been in Nairobi in February.", "visit held: Anna Berg @ Nairobi 2024-02-01/2024-02-29")]
    [InlineData("Prime Minister Leo Marsh sent Foreign Minister Anna Berg to Nairobi on Tuesday.", "visit held: Anna Berg @ Nairobi 2024-03-05")]
    [InlineData("Prime Minister Leo Marsh dispatched a delegation led by Foreign Minister Anna Berg to Nairobi on Tuesday.", "visit held: Anna Berg @ Nairobi 2024-03-05")]
    public void Journeys_OfOfficials_AreVisits(string text, string expected) => Assert.Equal(expected, Assert.Single(new ToldReport(text).Shown()));

    [Theory]
    [InlineData("Norwegian Foreign Minister Anna Berg is in Oslo.")]
    [InlineData("Norwegian Foreign Minister Anna Berg went to school in Nairobi.")]
    [InlineData("The Norwegian embassy is in Nairobi.")]
    [InlineData("Anna Berg, a baker, flew to Nairobi on Tuesday.")]
    [InlineData("The museum invited Anna Berg to Geneva.")]
    [InlineData("Norwegian envoy Anna Berg noted the need for the Kenyan government to return to Nairobi.")]
    public void Journeys_OfOthersOrHome_AreNone(string text) => Assert.Empty(new ToldReport(text).Shown());

    [Theory]
    [InlineData("Anna Berg was due to meet Omar Haddad on Friday but the meeting was called off.", "meeting cancelled: Anna Berg, Omar Haddad 2024-03-08")]
    [InlineData("Anna Berg plans to meet Omar Haddad on Friday. The meeting has been cancelled.", "meeting cancelled: Anna Berg, Omar Haddad 2024-03-08")]
    [InlineData("Anna Berg agreed to meet Omar Haddad on Friday. The meeting was not certain.", "meeting planned: Anna Berg, Omar Haddad 2024-03-08")]
    [InlineData("Anna Berg denied meeting Omar Haddad.", "meeting denied: Anna Berg, Omar Haddad")]
    [InlineData("Anna Berg is on an official visit to Nairobi.", "visit underway: Anna Berg @ Nairobi")]
    [InlineData("It was the first meeting between Anna Berg and Omar Haddad since 2016.", "meeting held: Anna Berg, Omar Haddad")]
    [InlineData("A Norwegian delegation arrived in Nairobi on Tuesday.", "visit underway: Norway @ Nairobi 2024-03-05")]
    public void Encounters_HowFarTheyGot_IsWhatIsToldLast(string text, string expected) => Assert.Equal(expected, Assert.Single(new ToldReport(text).Shown()));

    [Fact]
    public void Encounters_ProposedInACall_AreWithWhomItWasMade() =>
        Assert.Contains(
            "meeting proposed: Leo Marsh, Omar Haddad @ Vienna",
            new ToldReport("US President Leo Marsh spoke on Tuesday by telephone with Kenyan President Omar Haddad. He proposed a meeting in Vienna.").Shown());

    [Theory]
    [InlineData("Anna Berg told Omar Haddad on Tuesday that the talks had failed.")]
    [InlineData("Anna Berg told the paper in Oslo that she would not go.")]
    [InlineData("Anna Berg told Reuters in Oslo on Tuesday that the road was shut.")]
    [InlineData("Anna Berg, who won the first round, will face Omar Haddad in the second round on Sunday.")]
    [InlineData("Anna Berg saw Omar Haddad in the stadium.")]
    [InlineData("Norway signed a declaration in Oslo.")]
    [InlineData("Anna Berg and Omar Haddad agreed that no further talks are needed.")]
    [InlineData("Anna Berg spent five hours in Oslo.")]
    public void Encounters_OfOtherSense_AreNone(string text) => Assert.Empty(new ToldReport(text).Shown());

    [Fact]
    public void Encounters_ToldInPerson_AreNotTheTalksSpokenOf() =>
        Assert.Single(Assert.Single(new ToldReport("Anna Berg told Omar Haddad in Oslo on Tuesday that the talks had failed.").Encounters).Evidence);

    [Fact]
    public void Encounters_TwoWhoseOfficesEndInOneWord_AreKeptApartByTheWholeOffice() =>
        Assert.Contains(
            "call held: Anna Berg, Leo Marsh 2024-03-05",
            new ToldReport("The Foreign Secretary, Anna Berg, met US Secretary of State Omar Haddad on Sunday. The Foreign Secretary spoke on Tuesday by telephone with Leo Marsh.").Shown());
}
