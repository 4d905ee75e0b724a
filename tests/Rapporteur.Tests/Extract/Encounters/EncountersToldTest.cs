using Rapporteur.Domain.Facts;

namespace Rapporteur.Tests.Extract.Encounters;

/// <summary>Sentences of our own, and the encounters that a careful reader takes from them. Reports are of Wednesday 6 March 2024.</summary>
public sealed class EncountersToldTest
{
    [Theory]
    [InlineData("Foreign Minister Anna Berg met President Omar Haddad in Geneva on Tuesday.", "meeting held: Anna Berg, Omar Haddad @ Geneva 2024-03-05")]
    [InlineData("President Haddad said he would meet Anna Berg in Oslo on Friday.", "meeting planned: Anna Berg, Haddad @ Oslo 2024-03-08")]
    [InlineData("Russia and Norway agreed to a summit on Crete.", "conference planned: Norway, Russia @ Crete")]
    [InlineData("President Omar Haddad and Prime Minister Anna Berg discussed the ceasefire.", "talks held: Anna Berg, Omar Haddad")]
    [InlineData("Poland asked for an emergency Security Council meeting.", "meeting proposed: UN Security Council")]
    [InlineData("Technical teams will meet in Vienna next week.", "meeting planned: Technical teams @ Vienna 2024-03-11/2024-03-17")]
    [InlineData("President Omar Haddad broke off talks with Norway over the strike.", "talks cancelled: Norway, Omar Haddad")]
    [InlineData("A meeting headed by Norway and Kenya is set to take place in Lausanne this Saturday.", "meeting planned: Kenya, Norway @ Lausanne 2024-03-09")]
    [InlineData("President Haddad will face pressure at talks in Berlin on Friday.", "talks planned: Haddad @ Berlin 2024-03-08")]
    [InlineData("Prime Minister Anna Berg spoke with President Omar Haddad by phone on Monday.", "call held: Anna Berg, Omar Haddad 2024-03-04")]
    [InlineData("Secretary Anna Berg recalled the recent meeting between the Kenyan and Norwegian Foreign Ministers in Tbilisi.", "meeting held before: Kenya, Norway @ Tbilisi")]
    [InlineData("A meeting between the Kenyan and the Norwegian foreign ministers took place in Oslo on Tuesday.", "meeting held: Kenya, Norway @ Oslo 2024-03-05")]
    [InlineData("Talks between Kenyan and Norwegian foreign ministers ended in Oslo.", "talks held: Kenya, Norway @ Oslo")]
    [InlineData("President Omar Haddad committed to holding talks with Norway.", "talks planned: Norway, Omar Haddad")]
    public void Encounters_OneSentence_IsReadWithItsParts(string text, string expected) =>
        Assert.Equal([expected], new ToldReport(text).Shown());

    [Fact]
    public void Encounters_MeetingBeforeOtherTalks_AreTwo()
    {
        string[] told = new ToldReport("President Omar Haddad met Foreign Minister Anna Berg before three hours of talks with Prime Minister Leo Marsh.").Shown();

        Assert.Equal(["meeting held: Anna Berg, Omar Haddad", "talks held: Leo Marsh, Omar Haddad"], told);
    }

    [Fact]
    public void Encounters_SeveralPlacesInOneBreath_AreOneForEach()
    {
        string[] told = new ToldReport(
            "Prime Minister Anna Berg and President Omar Haddad have had three meetings: in Oslo, in Cairo and in Geneva.").Shown();

        Assert.Equal(3, told.Length);
        Assert.Contains(told, one => one.EndsWith("Anna Berg, Omar Haddad @ Cairo", StringComparison.Ordinal));
        Assert.Contains(told, one => one.EndsWith("Anna Berg, Omar Haddad @ Geneva", StringComparison.Ordinal));
        Assert.Contains(told, one => one.EndsWith("Anna Berg, Omar Haddad @ Oslo", StringComparison.Ordinal));
    }

    [Fact]
    public void Encounters_PurposeOfAJourney_IsThatOfWhoTravels() =>
        Assert.All(
            new ToldReport("Foreign Minister Anna Berg led a delegation from the Defence Ministry to Oslo, Norway to meet President Omar Haddad.").Shown(),
            one => Assert.Contains(": Anna Berg, Omar Haddad", one, StringComparison.Ordinal));

    [Fact]
    public void Encounters_OfOtherPeople_LendNoDay()
    {
        string[] told = new ToldReport(
            "The latest talks between Presidents Omar Haddad and Pavel Novak were frank. Foreign Minister Anna Berg and Foreign Minister Luis Prado met in Oslo. "
            + "Today's meeting between the two countries' top diplomats was long.").Shown();

        Assert.Contains("talks held: Omar Haddad, Pavel Novak", told);
        Assert.Contains("meeting held: Anna Berg, Luis Prado @ Oslo 2024-03-06", told);
    }

    [Fact]
    public void Encounters_HeldThisSeason_EndByTheDayOfTheReport() =>
        Assert.All(
            new ToldReport("Prime Minister Anna Berg and President Omar Haddad have had two meetings this spring: in Oslo and in Cairo.", "2024-04-10").Encounters,
            one => Assert.True(one.Time.To is null || one.Time.To <= new NodaTime.LocalDate(2024, 4, 10), one.Time.ToString()));

    [Fact]
    public void Encounters_SummitBesideTalks_HasNotTheDayOfTheTalks() =>
        Assert.DoesNotContain(
            new ToldReport("Anna Berg praised President Omar Haddad for the 5 March talks on the sidelines of the Bergen summit.").Encounters,
            one => one.Kind == EncounterKind.Conference && one.Time.IsKnown);

    [Fact]
    public void Encounters_Delegations_AreNoPairOfPersons() =>
        Assert.DoesNotContain(
            new ToldReport("Foreign Minister Anna Berg met Foreign Minister Luis Prado in Oslo on Monday. The two delegations met again in Cairo on Tuesday.").Shown(),
            one => one.Contains("Anna Berg", StringComparison.Ordinal) && one.Contains("Cairo", StringComparison.Ordinal));

    [Fact]
    public void Encounters_ThirdPartyMetAfterwards_IsAnotherEncounter()
    {
        string[] told = new ToldReport(
            "Foreign Minister Anna Berg and Foreign Minister Luis Prado held talks in Prague. After the talks, Berg and Prado will have a meeting with President Pavel Novak.").Shown();

        Assert.Contains("talks held: Anna Berg, Luis Prado @ Prague", told);
        Assert.Contains("meeting planned: Anna Berg, Luis Prado, Pavel Novak", told);
    }

    [Theory]
    [InlineData("Officials said on Monday that Anna Berg would meet Omar Haddad in Oslo.")]
    [InlineData("The statement on Monday came after Anna Berg met Omar Haddad in Oslo.")]
    [InlineData("Anna Berg met Omar Haddad in Oslo and will visit the victims of Monday's attack.")]
    public void Encounters_DayOfAnotherVerbOrNoun_IsNotTheirs(string text) =>
        Assert.All(new ToldReport(text).Shown(), one => Assert.DoesNotContain("2024", one, StringComparison.Ordinal));

    [Fact]
    public void Encounters_Undated_InventsNoDay() =>
        Assert.Equal(["meeting held: Anna Berg, Omar Haddad"], new ToldReport("Anna Berg met Omar Haddad on Tuesday.", published: null).Shown());

    [Fact]
    public void Encounters_SecondMeeting_HasThePeopleOfTheFirst()
    {
        string[] told = new ToldReport("Minister Anna Berg and Minister Luis Prado held talks in Prague on Monday. A second meeting is planned in Cairo.").Shown();

        Assert.Equal(["meeting planned: Anna Berg, Luis Prado @ Cairo", "talks held: Anna Berg, Luis Prado @ Prague 2024-03-04"], told);
    }

    [Theory]
    [InlineData("The council is committed to dialogue with Norway.")]
    [InlineData("Kenya, whose troops stayed, took no part in the talks.")]
    [InlineData("The minister issued a call for restraint.")]
    public void Encounters_StateOfRelationsOrOtherSense_IsNone(string text) => Assert.Empty(new ToldReport(text).Shown());

    [Fact]
    public void Encounters_Recalled_IsBefore() =>
        Assert.StartsWith("visit held before: ", Assert.Single(new ToldReport("President Omar Haddad spoke of his recent visit to Norway.").Shown()), StringComparison.Ordinal);

    [Fact]
    public void Encounters_PlannedThenHeld_TellsEachPassage()
    {
        var report = new ToldReport("Minister Anna Berg will meet Minister Luis Prado in Cairo on 5 March 2024. On 5 March 2024 Anna Berg met Luis Prado in Cairo.");

        Assert.Contains(report.Encounters, one => one.Told.Count == one.Evidence.Count);
    }

    [Fact]
    public void Encounters_OnTheSidelines_NameTheGathering() =>
        Assert.Equal("UN General Assembly", Assert.Single(
            new ToldReport("Minister Anna Berg met Minister Luis Prado on the sidelines of the UN General Assembly.").Encounters).Sidelines);

    [Fact]
    public void Encounters_BehindADateline_HaveTheirPlaceAndDay() =>
        Assert.Equal(
            ["talks held: Kenya, Norway @ Geneva 2024-03-05"],
            new ToldReport("CAIRO, March 6 (Northwire) - Talks between Norway and Kenya were held in Geneva on Tuesday.", dateline: "CAIRO, March 6 (Northwire)").Shown());
}
