namespace Rapporteur.Tests.Extract.Encounters;

/// <summary>Sentences of our own in the manner of readouts and agency news: who took part, how far it got, when and where. Reports are of Wednesday 6 March 2024.</summary>
public sealed class EncountersInReadoutsTest
{
    [Theory]
    [InlineData("Prime Minister Anna Berg hosted President Omar Haddad in Oslo on Tuesday.", "meeting held: Anna Berg, Omar Haddad @ Oslo 2024-03-05")]
    [InlineData("President Omar Haddad was received by Prime Minister Anna Berg in Oslo on Monday.", "meeting held: Anna Berg, Omar Haddad @ Oslo 2024-03-04")]
    [InlineData("I was glad to receive Foreign Minister Anna Berg, President Omar Haddad said.", "meeting held: Anna Berg, Omar Haddad")]
    [InlineData("Anna Berg is in Oslo on a visit.", "visit underway: Anna Berg @ Oslo")]
    [InlineData("Envoy Anna Berg returned on Monday from travel to Kenya.", "visit held: Anna Berg @ Kenya 2024-03-04")]
    [InlineData("President Omar Haddad left for a visit to Norway.", "visit held: Omar Haddad @ Norway")]
    [InlineData("Critics attacked President Omar Haddad's planned trip to Oslo, which was cancelled.", "visit cancelled: Omar Haddad @ Oslo")]
    [InlineData("Prime Minister Anna Berg met with Luis Prado, adviser to President Omar Haddad.", "meeting held: Anna Berg, Luis Prado")]
    [InlineData("Today Prime Minister Anna Berg spoke with Luis Prado, Foreign Policy Advisor to President Omar Haddad.", "call held: Anna Berg, Luis Prado 2024-03-06")]
    [InlineData("Minister Anna Berg urged President Omar Haddad to start talks with Luis Prado.", "talks proposed: Luis Prado, Omar Haddad")]
    [InlineData("Minister Anna Berg asked President Omar Haddad to open a dialogue with Luis Prado.", "talks proposed: Luis Prado, Omar Haddad")]
    [InlineData("Prime Minister Anna Berg and President Omar Haddad discussed the steps taken this year.", "talks held: Anna Berg, Omar Haddad")]
    [InlineData("Prime Minister Anna Berg and President Omar Haddad discussed the truce on Tuesday.", "talks held: Anna Berg, Omar Haddad 2024-03-05")]
    [InlineData("The plan was discussed by Prime Minister Anna Berg and President Omar Haddad by telephone on Tuesday.", "call held: Anna Berg, Omar Haddad 2024-03-05")]
    [InlineData("Prime Minister Anna Berg and President Omar Haddad agreed by telephone on Sunday to respond together.", "call held: Anna Berg, Omar Haddad 2024-03-03")]
    [InlineData("Kenya, Norway and Chad signed the memorandum in Oslo on Tuesday at the end of two days of talks.", "talks held: Chad, Kenya, Norway @ Oslo 2024-03-05")]
    [InlineData("The deal should prepare the U.N.-led talks due to be held in Oslo on May 8.", "talks planned: United Nations @ Oslo 2024-05-08")]
    [InlineData("Talks between Kenya and Norway are due to open in Oslo on Friday.", "talks planned: Kenya, Norway @ Oslo 2024-03-08")]
    [InlineData("The UN Security Council held an emergency session on Tuesday.", "meeting held: UN Security Council 2024-03-05")]
    [InlineData("Envoy Anna Berg briefed the UN Security Council on Tuesday.", "meeting held: Anna Berg, UN Security Council 2024-03-05")]
    [InlineData("Prime Minister Anna Berg met with the chair of the Kenyan Peace Council, Luis Prado.", "meeting held: Anna Berg, Luis Prado")]
    [InlineData("Prime Minister Anna Berg met her Kenyan counterpart, Luis Prado, in Oslo.", "meeting held: Anna Berg, Luis Prado @ Oslo")]
    [InlineData("Anna Berg met President Omar Haddad, Minister Luis Prado and others in Oslo today to say so.", "meeting held: Anna Berg, Luis Prado, Omar Haddad @ Oslo 2024-03-06")]
    [InlineData("Today in Oslo, Anna Berg met with President Omar Haddad.", "meeting held: Anna Berg, Omar Haddad @ Oslo 2024-03-06")]
    [InlineData("Foreign Minister Anna Berg and President Omar Haddad convened a meeting in Oslo.", "meeting held: Anna Berg, Omar Haddad @ Oslo")]
    [InlineData("Anna Berg spoke with President Omar Haddad about the war in Sudan.", "call held: Anna Berg, Omar Haddad")]
    [InlineData("Anna Berg and Omar Haddad met to discuss the crisis in Yemen.", "meeting held: Anna Berg, Omar Haddad")]
    [InlineData("Ministers from Kenya and Norway talked at a meeting between the two held in Oslo on Tuesday.", "meeting held: Kenya, Norway @ Oslo 2024-03-05")]
    public void Encounters_OneSentence_IsReadWithItsParts(string text, string expected) =>
        Assert.Contains(expected, new ToldReport(text).Shown());

    [Theory]
    [InlineData("Monthly meetings between Kenya and Norway are useful.")]
    [InlineData("The Security Council meets regularly in New York.")]
    [InlineData("Norway will closely consult with Kenya on the matter.")]
    [InlineData("Kenyan officials met with reporters to explain.")]
    [InlineData("Anna Berg briefed reporters on Tuesday.")]
    [InlineData("Anna Berg and Omar Haddad agreed on Tuesday to respond together.")]
    [InlineData("The plan was discussed by the press on Tuesday.")]
    public void Encounters_HabitsAndAudiences_AreNone(string text) => Assert.Empty(new ToldReport(text).Encounters);

    [Theory]
    [InlineData("Norway was not neutral after the visit of President Omar Haddad to Oslo.", "visit held")]
    [InlineData("The minister will build on President Omar Haddad's calls this week with Anna Berg.", "call held")]
    [InlineData("At the time Anna Berg and Omar Haddad were having a call, the news came.", "call held")]
    [InlineData("Kenya neither consulted with Norway nor told it.", "talks denied")]
    [InlineData("Norway called on Kenya to stop and hold talks with Uganda.", "talks proposed")]
    [InlineData("Norway once again calls on Kenya to end the raids, immediately release all prisoners, and engage in a dialogue with Uganda.", "talks proposed")]
    [InlineData("President Omar Haddad travelled to Oslo on Tuesday to meet Anna Berg.", "meeting held")]
    public void Encounters_WordsAround_SayHowFarItGot(string text, string expected) =>
        Assert.Contains(new ToldReport(text).Shown(), one => one.StartsWith(expected, StringComparison.Ordinal));

    [Fact]
    public void Encounters_CallsWithOneAndAnother_AreTwoOfWhoeverMadeThem()
    {
        string[] told = new ToldReport(
            "Prime Minister Anna Berg has helped end the war, including calls this week with President Omar Haddad, and with the chair of the Kenyan Peace Council, Luis Prado.").Shown();

        Assert.Equal(2, told.Length);
        Assert.Contains(told, one => one.StartsWith("call held: Anna Berg, Omar Haddad", StringComparison.Ordinal));
        Assert.Contains(told, one => one.StartsWith("call held: Anna Berg, Luis Prado", StringComparison.Ordinal));
    }

    [Fact]
    public void Encounters_PersonToldAtIt_TookPart() =>
        Assert.Contains("meeting held before: Anna Berg, Omar Haddad", new ToldReport("During their recent meeting, President Omar Haddad told Prime Minister Anna Berg that all was well.").Shown());

    [Fact]
    public void Encounters_WhatAQuotationNames_IsNotTheirs() =>
        Assert.DoesNotContain(
            new ToldReport("President Omar Haddad met Anna Berg in Oslo. “Kenya and Norway oppose it,” Haddad said after their talks.").Shown(),
            one => one.Contains("Kenya", StringComparison.Ordinal));

    [Fact]
    public void Encounters_OwnerNamedBehind_IsWhoseItWas() =>
        Assert.DoesNotContain(
            new ToldReport("Envoy Anna Berg praised Luis Prado. During her meetings with President Omar Haddad, Berg spoke of peace.").Shown(),
            one => one.Contains("Luis Prado", StringComparison.Ordinal));

    [Fact]
    public void Encounters_DayOfWhoSaidIt_IsNotTheMeetings() =>
        Assert.All(
            new ToldReport("Kenya and Norway have agreed to hold a meeting in Oslo, Foreign Minister Anna Berg told us on Tuesday without saying when the meeting will take place.").Encounters,
            one => Assert.Null(one.Time.From));

    [Fact]
    public void Encounters_WhereAClauseSaysSo_IsThePlace() =>
        Assert.Contains("meeting held: Anna Berg, Omar Haddad @ Oslo", new ToldReport("Anna Berg came to Kenya from Oslo, where she met President Omar Haddad.").Shown());

    [Fact]
    public void Encounters_CallBeforeAMeeting_KeepsItsOwnDay() =>
        Assert.Contains("call held before: Luis Prado, Omar Haddad 2024-02-24", new ToldReport(
            "Following President Omar Haddad's telephone call with Prime Minister Luis Prado on 24 February, Foreign Minister Anna Berg met today with Pavel Novak.").Shown());

    [Fact]
    public void Encounters_ANamedSummit_IsNotTheMeetingToldBefore() =>
        Assert.DoesNotContain(
            new ToldReport("Foreign Minister Anna Berg met Omar Haddad in Nairobi on Monday. Luis Prado asked her to attend the Ocean Leaders' Summit on 12 April.").Shown(),
            one => one.Contains("Anna Berg, Omar Haddad", StringComparison.Ordinal) && one.Contains("2024-04-12", StringComparison.Ordinal));

    [Fact]
    public void Encounters_HostedForAMeeting_IsOne() =>
        Assert.Single(new ToldReport("Anna Berg hosted Foreign Minister Luis Prado in Oslo on Monday for a meeting of the Kenyan Peace Council.").Encounters);

    [Fact]
    public void Encounters_FirstMeetingToldTwice_IsOne() =>
        Assert.Single(new ToldReport("Kenya and Norway have agreed to hold the first meeting of ministers in Oslo. He added that Kenya and Norway have agreed to hold the first meeting of ministers in Oslo.").Encounters);

    [Theory]
    [InlineData("On March 5, Anna Berg travelled to Oslo to continue talks with President Omar Haddad.")]
    [InlineData("Anna Berg told Luis Prado to travel to Oslo 5-6 March to meet President Omar Haddad.")]
    public void Encounters_DayThatHasJustBeen_IsNotAYearAhead(string text) =>
        Assert.All(new ToldReport(text).Encounters, one => Assert.True(one.Time.From is null || one.Time.From.Value.Year == 2024, one.Time.ToString()));
}
