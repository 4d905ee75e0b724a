namespace Rapporteur.Tests.Extract.Encounters;

/// <summary>Ways that newspapers have of telling that people met, beside "met", "spoke" and "talks".</summary>
public sealed class EncountersByOtherWordsTest
{
    [Theory]
    [InlineData("Norwegian Foreign Minister Anna Berg handed Kenyan President Omar Haddad a letter.", "meeting held: Anna Berg, Omar Haddad")]
    [InlineData("Ambassador Anna Berg presented her credentials to President Omar Haddad on Tuesday.", "meeting held: Anna Berg, Omar Haddad 2024-03-05")]
    [InlineData("Ambassador Anna Berg delivered a message from the king to President Omar Haddad on Tuesday.", "meeting held: Anna Berg, Omar Haddad 2024-03-05")]
    [InlineData("Anna Berg, Norway's foreign minister, told a conference in Oslo on Tuesday that the port would close.", "conference held: Anna Berg @ Oslo 2024-03-05")]
    [InlineData("Kenyan Prime Minister Omar Haddad received the Ambassador Extraordinary and Plenipotentiary of the Republic of Cuba to Kenya Ada Lopez on Tuesday.", "meeting held: Ada Lopez, Omar Haddad 2024-03-05")]
    [InlineData("Anna Berg ran into Omar Haddad in Oslo on Tuesday.", "meeting held: Anna Berg, Omar Haddad @ Oslo 2024-03-05")]
    [InlineData("Anna Berg sat across the table from Omar Haddad in Oslo on Tuesday.", "meeting held: Anna Berg, Omar Haddad @ Oslo 2024-03-05")]
    [InlineData("Anna Berg and Omar Haddad were closeted for two hours in Oslo on Tuesday.", "meeting held: Anna Berg, Omar Haddad @ Oslo 2024-03-05")]
    [InlineData("Anna Berg called on Omar Haddad on Tuesday to bid farewell.", "meeting held: Anna Berg, Omar Haddad 2024-03-05")]
    [InlineData("Prime Minister Anna Berg gave a dinner in honour of President Omar Haddad on Tuesday.", "meeting held: Anna Berg, Omar Haddad 2024-03-05")]
    [InlineData("Three days of intense parleys between Anna Berg and Omar Haddad ended on Tuesday.", "talks held: Anna Berg, Omar Haddad 2024-03-05")]
    [InlineData("Anna Berg and Omar Haddad were locked in talks on Tuesday.", "talks held: Anna Berg, Omar Haddad 2024-03-05")]
    [InlineData("Anna Berg saw Omar Haddad for an hour on Tuesday.", "meeting held: Anna Berg, Omar Haddad 2024-03-05")]
    [InlineData("Present at the meeting on Tuesday were Anna Berg and Omar Haddad.", "meeting held: Anna Berg, Omar Haddad 2024-03-05")]
    [InlineData("Kenya and Norway were back at the negotiating table on Tuesday.", "talks held: Kenya, Norway 2024-03-05")]
    [InlineData("Anna Berg was in Oslo on Tuesday for talks with Omar Haddad.", "talks held: Anna Berg, Omar Haddad @ Oslo 2024-03-05")]
    [InlineData("Anna Berg was in Oslo on Tuesday to meet Omar Haddad.", "meeting held: Anna Berg, Omar Haddad @ Oslo 2024-03-05")]
    [InlineData("Anna Berg and Omar Haddad's meeting in Oslo on Tuesday lasted two hours.", "meeting held: Anna Berg, Omar Haddad @ Oslo 2024-03-05")]
    [InlineData("The summit in Oslo of the leaders of Kenya and Cuba will go ahead on Friday.", "conference planned: Cuba, Kenya @ Oslo 2024-03-08")]
    [InlineData("A second round of talks opened in Oslo on Tuesday between Kenya and Cuba.", "talks held: Cuba, Kenya @ Oslo 2024-03-05")]
    [InlineData("The talks, chaired by Anna Berg, brought together Kenya and Cuba on Tuesday.", "talks held: Anna Berg, Cuba, Kenya 2024-03-05")]
    [InlineData("When they met in Oslo on Tuesday, Kenyan President Omar Haddad urged Norwegian President Anna Berg to sign.", "meeting held: Anna Berg, Omar Haddad @ Oslo 2024-03-05")]
    [InlineData("Anna Berg and Omar Haddad co-chaired the second session of the Joint Commission in Oslo on Tuesday.", "meeting held: Anna Berg, Joint Commission, Omar Haddad @ Oslo 2024-03-05")]
    [InlineData("Kenyan Foreign Minister Omar Haddad co-chaired with Norwegian Foreign Minister Anna Berg the Joint Commission meeting in Oslo.", "meeting held: Anna Berg, Joint Commission, Omar Haddad @ Oslo")]
    [InlineData("We welcome the recent Omani trip to Sanaa.", "visit held before: Oman @ Sanaa")]
    [InlineData("Kenyan President Omar Haddad's arrival follows a visit to Peru.", "visit held: Omar Haddad @ Peru")]
    [InlineData("Peruvian Foreign Minister Omar Haddad attended the Summit of the Americas in Oslo on Tuesday.", "conference held: Omar Haddad @ Oslo 2024-03-05")]
    public void Encounters_WithoutAWordOfMeeting_AreTold(string text, string expected) => Assert.Equal(expected, Assert.Single(new ToldReport(text).Shown()));

    [Theory]
    [InlineData("Kenyan President Omar Haddad told Norwegian President Anna Berg by phone on Tuesday that he would not sign.", "call held: Anna Berg, Omar Haddad 2024-03-05")]
    [InlineData("Kenyan President Omar Haddad warned Norwegian President Anna Berg by telephone on Tuesday that he would not sign.", "call held: Anna Berg, Omar Haddad 2024-03-05")]
    [InlineData("Kenyan President Omar Haddad and Norwegian President Anna Berg settled the last details in a phone call on Tuesday.", "call held: Anna Berg, Omar Haddad 2024-03-05")]
    [InlineData("Kenyan President Omar Haddad and Norwegian President Anna Berg spoke on Tuesday.", "call held: Anna Berg, Omar Haddad 2024-03-05")]
    [InlineData("Kenyan President Omar Haddad has been in touch with Norwegian President Anna Berg by phone.", "call held: Anna Berg, Omar Haddad")]
    [InlineData("A phone call from Anna Berg to Leo Marsh on Tuesday broke the deadlock.", "call held: Anna Berg, Leo Marsh 2024-03-05")]
    [InlineData("Omar Haddad's call to Anna Berg on Tuesday came hours after the attack.", "call held: Anna Berg, Omar Haddad 2024-03-05")]
    [InlineData("Omar Haddad got on the phone with Anna Berg on Tuesday.", "call held: Anna Berg, Omar Haddad 2024-03-05")]
    public void Calls_ByWhateverWord_AreCalls(string text, string expected) => Assert.Equal(expected, Assert.Single(new ToldReport(text).Shown()));

    [Theory]
    [InlineData("Prime Minister Omar Haddad and President Anna Berg spoke for ten minutes in a waiting room on Tuesday.", "meeting held: Anna Berg, Omar Haddad 2024-03-05")]
    [InlineData("Omar Haddad and Anna Berg shook hands and talked for ten minutes on Tuesday.", "meeting held: Anna Berg, Omar Haddad 2024-03-05")]
    public void Conversations_InOneRoom_AreNoCalls(string text, string expected) => Assert.Contains(expected, new ToldReport(text).Shown());

    [Theory]
    [InlineData("Kenyan and Cuban negotiators meet in Oslo on Friday.", "meeting planned: Cuba, Kenya @ Oslo 2024-03-08")]
    [InlineData("Kenyan President Omar Haddad shakes hands with Anna Berg in Oslo on Tuesday.", "meeting held: Anna Berg, Omar Haddad @ Oslo 2024-03-05")]
    [InlineData("A meeting between Anna Berg and Omar Haddad is not on the agenda.", "meeting denied: Anna Berg, Omar Haddad")]
    [InlineData("A meeting between Anna Berg and Omar Haddad is out of the question.", "meeting denied: Anna Berg, Omar Haddad")]
    [InlineData("Direct talks between Kenya and Cuba, which Norway had offered to host, are now off.", "talks cancelled: Cuba, Kenya")]
    [InlineData("It is not clear whether Anna Berg will meet Omar Haddad.", "meeting proposed: Anna Berg, Omar Haddad")]
    [InlineData("Officials are trying to arrange a meeting between Anna Berg and Omar Haddad.", "meeting proposed: Anna Berg, Omar Haddad")]
    [InlineData("Kenya has invited Cuba to talks in Nairobi.", "talks proposed: Cuba, Kenya @ Nairobi")]
    [InlineData("Kenyan President Omar Haddad has accepted an invitation to visit Norway in June.", "visit planned: Omar Haddad @ Norway 2024-06-01/2024-06-30")]
    [InlineData("Kenya and Cuba agreed to convene a joint border commission.", "meeting planned: Cuba, Kenya")]
    public void Encounters_HowFarTheyGot_IsRead(string text, string expected) => Assert.Equal(expected, Assert.Single(new ToldReport(text).Shown()));

    [Theory]
    [InlineData("The delegates, led by Communication Minister Omar Haddad and opposition lawmaker Leo Marsh, met in Oslo on Tuesday.", "meeting held: Leo Marsh, Omar Haddad @ Oslo 2024-03-05")]
    [InlineData("A Kenyan delegation led by Foreign Minister Omar Haddad held talks in Oslo on Tuesday with President Anna Berg.", "talks held: Anna Berg, Kenya, Omar Haddad @ Oslo 2024-03-05")]
    [InlineData("Leo Marsh met the Kenyan and Norwegian foreign ministers, Omar Haddad and Anna Berg, on Tuesday.", "meeting held: Anna Berg, Leo Marsh, Omar Haddad 2024-03-05")]
    [InlineData("UN envoy Leo Marsh has brought Kenyan President Omar Haddad and Norwegian President Anna Berg together.", "meeting held: Anna Berg, Leo Marsh, Omar Haddad")]
    [InlineData("Kenya and Cuba have been at odds since March. The two countries' foreign ministers will meet in Oslo on Friday.", "meeting planned: Cuba, Kenya @ Oslo 2024-03-08")]
    [InlineData("Kenya and Cuba have been at odds since March. Their foreign ministers will meet in Oslo on Friday.", "meeting planned: Cuba, Kenya @ Oslo 2024-03-08")]
    [InlineData("Kenya and Cuba have been at odds since March. Talks in Oslo on Tuesday made no progress.", "talks held: Cuba, Kenya @ Oslo 2024-03-05")]
    public void Groups_WhoAreNamed_TakePart(string text, string expected) => Assert.Equal(expected, Assert.Single(new ToldReport(text).Shown()));

    [Theory]
    [InlineData("Kenya's foreign minister, Omar Haddad, and his Norwegian counterpart, Anna Berg, are in Geneva. The ministers met for two hours on Tuesday.", "meeting held: Anna Berg, Omar Haddad 2024-03-05")]
    [InlineData("Kenya and Cuba held five rounds of talks last year. The sixth round, which was to have opened in Oslo on June 2, will not take place.", "talks cancelled: Cuba, Kenya @ Oslo 2024-06-02")]
    [InlineData("Kenya and Cuba broke off talks in 2012. The last negotiations, in Oslo in March 2012, ended in failure.", "talks held before: Cuba, Kenya @ Oslo 2012-03-01/2012-03-31")]
    [InlineData("President Omar Haddad met with President Anna Berg today. They agreed to meet again in Oslo.", "meeting planned: Anna Berg, Omar Haddad @ Oslo")]
    public void Encounters_OfThoseToldBefore_AreTheirs(string text, string expected) => Assert.Contains(expected, new ToldReport(text).Shown());

    [Theory]
    [InlineData("Anna Berg, who ran the company, warned Omar Haddad on Tuesday.")]
    [InlineData("Anna Berg took the matter up on Tuesday.")]
    [InlineData("Anna Berg presented her report to the press on Tuesday.")]
    [InlineData("Anna Berg urged Omar Haddad on Tuesday to sign.")]
    [InlineData("Anna Berg called on Omar Haddad on Tuesday to resign.")]
    public void Encounters_OfVerbsWithoutTheirWords_AreNone(string text) => Assert.Empty(new ToldReport(text).Shown());

    [Theory]
    [InlineData("Anna Berg had breakfast on Monday with Leo Marsh and, in the evening, met Omar Haddad.", "meeting held: Anna Berg, Omar Haddad 2024-03-04")]
    [InlineData("Anna Berg met Omar Haddad on Tuesday at their first meeting since fighting began in February.", "meeting held: Anna Berg, Omar Haddad 2024-03-05")]
    [InlineData("President Anna Berg has convened the cabinet for Friday, 8 March.", "meeting planned: Anna Berg, cabinet 2024-03-08")]
    public void Days_OfEncounters_AreTheirs(string text, string expected) => Assert.Contains(expected, new ToldReport(text).Shown());
}
