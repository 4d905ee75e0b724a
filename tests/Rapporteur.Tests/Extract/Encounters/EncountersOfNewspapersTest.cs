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
    public void Encounters_OfThoseToldBefore_HaveThem(string text, string expected) => Assert.Contains(expected, new ToldReport(text).Shown());

    [Theory]
    [InlineData("Anna Berg told Omar Haddad on Tuesday that the talks had failed.")]
    [InlineData("Anna Berg told the paper in Oslo that she would not go.")]
    [InlineData("Anna Berg told Reuters in Oslo on Tuesday that the road was shut.")]
    [InlineData("Anna Berg, who won the first round, will face Omar Haddad in the second round on Sunday.")]
    [InlineData("Anna Berg saw Omar Haddad in the stadium.")]
    [InlineData("Norway signed a declaration in Oslo.")]
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
