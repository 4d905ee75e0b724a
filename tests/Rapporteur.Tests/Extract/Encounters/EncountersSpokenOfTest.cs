namespace Rapporteur.Tests.Extract.Encounters;

/// <summary>Encounters that others speak about, prepare or attend: whose day and place is whose. Reports are of Wednesday 6 March 2024.</summary>
public sealed class EncountersSpokenOfTest
{
    [Theory]
    [InlineData(
        "Prime Minister Anna Berg spoke today with President Omar Haddad to discuss the president's meeting with Chilean Foreign Minister Ana Soto and Peruvian Foreign Minister Pedro Ruiz.",
        "call held: Anna Berg, Omar Haddad 2024-03-06", "meeting held: Ana Soto, Omar Haddad, Pedro Ruiz")]
    [InlineData(
        "President Anna Berg met Foreign Minister Omar Haddad in Oslo. Berg and Haddad also discussed preparations for the NATO summit in Madrid on June 3.",
        "conference planned: NATO @ Madrid 2024-06-03", "meeting held: Anna Berg, Omar Haddad @ Oslo")]
    [InlineData("Anna Berg and Omar Haddad discussed next month's NATO Summit.", "conference planned: NATO 2024-04-01/2024-04-30", "talks held: Anna Berg, Omar Haddad")]
    [InlineData(
        "Anna Berg and Omar Haddad discussed plans for the NATO ministers' meeting in Berlin on May 14-15 and the June 28-30 NATO Summit in Madrid.",
        "conference planned: NATO @ Madrid 2024-06-28/2024-06-30", "meeting planned: NATO @ Berlin 2024-05-14/2024-05-15", "talks held: Anna Berg, Omar Haddad")]
    [InlineData("Anna Berg took part today in the virtual NATO Foreign Ministerial.", "conference held: Anna Berg, NATO 2024-03-06")]
    [InlineData("Anna Berg and Omar Haddad reviewed recent engagements with Russia in several formats.")]
    [InlineData("The NATO summit will open in Madrid on June 3.", "conference planned: NATO @ Madrid 2024-06-03")]
    [InlineData("The ministers spoke ahead of the African Union summit in Accra.", "conference planned: African Union @ Accra")]
    [InlineData("President Omar Haddad delayed his departure for the Arab League summit in Algiers.", "conference planned: Arab League @ Algiers")]
    [InlineData("The plan would be met with swift and severe consequences, he said, and urged Russia to wait.")]
    [InlineData("Anna Berg met with Defence Minister Omar Haddad on Monday in Oslo to continue consultations on security.", "meeting held: Anna Berg, Omar Haddad @ Oslo 2024-03-04")]
    public void Encounters_SpokenOf_HaveTheirOwnDayAndPeople(string text, params string[] expected) =>
        Assert.Equal(expected, new ToldReport(text).Shown());

    [Theory]
    [InlineData("Anna Berg spoke today with OSCE Chairman-in-Office Zbigniew Rau.", "call held: Anna Berg, Zbigniew Rau 2024-03-06")]
    [InlineData("Anna Berg spoke today with Afghan High Council for National Reconciliation Chairman Abdullah Abdullah.", "call held: Abdullah Abdullah, Anna Berg 2024-03-06")]
    [InlineData("Anna Berg met in Lima with Pedro Ruiz, Chief of the General Staff of the Peruvian Armed Forces.", "meeting held: Anna Berg, Pedro Ruiz @ Lima")]
    [InlineData("The National Security Advisors of Iran, Israel, Bahrain, and Qatar met in Rome.", "meeting held: Bahrain, Iran, Israel, Qatar @ Rome")]
    [InlineData(
        "Anna Berg co-chaired the third meeting of the Donor Committee of the Lima Platform on Monday. The Government of Peru and members of the Donor Committee discussed progress.",
        "meeting held: Anna Berg, Donor Committee of the Lima Platform, Peru 2024-03-04")]
    public void Encounters_PeopleBehindOffices_AreThosePeople(string text, string expected) =>
        Assert.Equal([expected], new ToldReport(text).Shown());

    [Fact]
    public void Encounters_TwoThatAClauseTells_AreNotTheTwoBefore() =>
        Assert.DoesNotContain(
            new ToldReport("Russia and Ukraine held talks in May. We have met with the two countries that have applied for membership, the minister said.").Encounters,
            one => one.Participants.Count == 2 && one.Status is Rapporteur.Domain.Facts.EncounterStatus.Held && one.Time.From is null);

    [Theory]
    [InlineData("Minister Anna Berg raised these concerns in a call with President Omar Haddad.", "call held: Anna Berg, Omar Haddad")]
    [InlineData("Minister Anna Berg raised the issue during talks with President Omar Haddad on Monday.", "talks held: Anna Berg, Omar Haddad 2024-03-04")]
    [InlineData("The matter was raised by Anna Berg in a meeting with Omar Haddad.", "meeting held: Anna Berg, Omar Haddad")]
    [InlineData("Anna Berg was the only president to meet Omar Haddad.", "meeting held: Anna Berg, Omar Haddad")]
    [InlineData("Anna Berg will be the first president to meet Omar Haddad.", "meeting planned: Anna Berg, Omar Haddad")]
    [InlineData("The crisis forced Anna Berg to meet Omar Haddad in Oslo.", "meeting held: Anna Berg, Omar Haddad @ Oslo")]
    [InlineData("Anna Berg flew to Kampala on Tuesday hoping to meet Omar Haddad.", "meeting proposed: Anna Berg, Omar Haddad 2024-03-05")]
    [InlineData("Envoys of Kenya met envoys of Norway on Monday, intending to discuss the border.", "meeting held: Kenya, Norway 2024-03-04")]
    public void Encounters_ToldInPassing_AreReadOnce(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(new ToldReport(text).Shown(), one => !one.StartsWith("visit", StringComparison.Ordinal)));

    [Fact]
    public void Encounters_UsedToMeet_IsAHabit() => Assert.Empty(new ToldReport("King Omar Haddad used to meet with Anna Berg.").Encounters);

    [Theory]
    [InlineData("It was Anna Berg, not Luis Prado, who met Omar Haddad in Oslo.", "meeting held: Anna Berg, Omar Haddad @ Oslo")]
    [InlineData("Anna Berg, and not Luis Prado, met Omar Haddad in Oslo.", "meeting held: Anna Berg, Omar Haddad @ Oslo")]
    [InlineData("Anna Berg met Omar Haddad, not Luis Prado, in Oslo.", "meeting held: Anna Berg, Omar Haddad @ Oslo")]
    [InlineData("Anna Berg met members of Omar Haddad's team in Oslo.", "meeting held: Anna Berg, Omar Haddad @ Oslo")]
    [InlineData("Anna Berg announced her intention to meet Omar Haddad.", "meeting planned: Anna Berg, Omar Haddad")]
    [InlineData("Anna Berg confirmed her refusal to meet Omar Haddad.", "meeting denied: Anna Berg, Omar Haddad")]
    [InlineData("Anna Berg reiterated the willingness of the government to receive the visit of President Omar Haddad.", "visit proposed: Omar Haddad")]
    public void Encounters_WhomTheWordsSetApart_AreNotThere(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(new ToldReport(text).Shown()));

    [Theory]
    [InlineData("Anna Berg met the widow of Omar Haddad in Oslo.")]
    [InlineData("Anna Berg met Omar Haddad's lawyer in Oslo.")]
    [InlineData("Anna Berg would meet with the local press before laying flowers at the grave of the late president Omar Haddad.")]
    public void Encounters_WhoeverBelongsToAnother_IsNotTheOther(string text) =>
        Assert.DoesNotContain(new ToldReport(text).Shown(), one => one.Contains("Haddad", StringComparison.Ordinal));

    [Fact]
    public void Encounters_CallOfASpeech_IsAnAppeal() => Assert.Empty(new ToldReport("President Anna Berg made the call in a speech on Monday.").Encounters);

    [Fact]
    public void Encounters_ThePresident_IsNotThePresidentialSpokesman() =>
        Assert.Contains("visit held: Anna Berg @ Brest", new ToldReport("Norwegian President Anna Berg left Oslo, Presidential Spokesman Luis Prado said. The President also visited the French city of Brest.").Shown());
}
