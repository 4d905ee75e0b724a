namespace Rapporteur.Tests.Extract.Encounters;

/// <summary>Encounters as short reports tell them: in a word, behind a day, by who led whom. Reports are of Wednesday 6 March 2024.</summary>
public sealed class EncountersOfShortReportsTest
{
    [Theory]
    [InlineData("The Norwegian foreign minister, Anna Berg, received a phone call on Monday from Kenyan President Omar Haddad.", "call held: Anna Berg, Omar Haddad 2024-03-04")]
    [InlineData("Prime Minister Anna Berg flew to Oslo on Tuesday for a meeting with President Omar Haddad.", "meeting held: Anna Berg, Omar Haddad @ Oslo 2024-03-05")]
    [InlineData("Prime Minister Anna Berg proposed a summit to Kenya's Omar Haddad in a phone call on Tuesday.", "call held: Anna Berg, Omar Haddad 2024-03-05")]
    [InlineData("Prime Minister Anna Berg was in telephone contact with Kenya's Omar Haddad on Tuesday.", "call held: Anna Berg, Omar Haddad 2024-03-05")]
    [InlineData("Prime Minister Anna Berg discussed the situation in Kenya with President Omar Haddad over the phone on Tuesday.", "call held: Anna Berg, Omar Haddad 2024-03-05")]
    [InlineData("Prime Minister Anna Berg spoke by phone on Tuesday with Kenyan President Omar Haddad about the summit in Oslo.", "call held: Anna Berg, Omar Haddad 2024-03-05")]
    [InlineData("Prime Minister Anna Berg telephoned Kenyan President Omar Haddad in Nairobi on Tuesday.", "call held: Anna Berg, Omar Haddad 2024-03-05")]
    [InlineData("Prime Minister Anna Berg spoke with Kenyan President Omar Haddad in Nairobi on Tuesday.", "meeting held: Anna Berg, Omar Haddad @ Nairobi 2024-03-05")]
    [InlineData("President Omar Haddad welcomed the leaders of the G20 in Oslo on Sunday.", "meeting held: Group of 20, Omar Haddad @ Oslo 2024-03-03")]
    [InlineData("Kenya's Omar Haddad and Norway's Anna Berg shook hands before talks in Oslo on Tuesday.", "talks held: Anna Berg, Omar Haddad @ Oslo 2024-03-05")]
    [InlineData("Talks in Oslo on Monday brought together the foreign ministers of Kenya, Norway and Cuba.", "talks held: Cuba, Kenya, Norway @ Oslo 2024-03-04")]
    [InlineData("Josep Borrell will bring Anna Berg and Omar Haddad together in Oslo on Friday.", "meeting planned: Anna Berg, Josep Borrell, Omar Haddad @ Oslo 2024-03-08")]
    [InlineData("President Omar Haddad voiced regret over the storming of the embassy in a phone call with his Norwegian counterpart on Tuesday.", "call held: Norway, Omar Haddad 2024-03-05")]
    [InlineData("Omar Haddad was in Oslo. On Friday, Haddad called on Prime Minister Anna Berg.", "meeting held: Anna Berg, Omar Haddad 2024-03-01")]
    [InlineData("President Omar Haddad was on a two-day visit to Norway.", "visit held: Omar Haddad @ Norway")]
    [InlineData("President Omar Haddad took a call from Prime Minister Anna Berg on Tuesday.", "call held: Anna Berg, Omar Haddad 2024-03-05")]
    [InlineData("The third round of talks among Kenya, Norway and Uganda over the dam ended on Tuesday.", "talks held: Kenya, Norway, Uganda 2024-03-05")]
    [InlineData("President Omar Haddad returned on Tuesday from a summit with Prime Minister Anna Berg in Oslo.", "conference held: Anna Berg, Omar Haddad @ Oslo")]
    [InlineData("Kenya recalled its envoy on Tuesday, three days after talks with Norway in Oslo.", "talks held: Kenya, Norway @ Oslo 2024-03-02")]
    [InlineData("The EU condemned the coup. The bloc's foreign ministers met in Oslo on Monday.", "meeting held: European Union @ Oslo 2024-03-04")]
    [InlineData("President Omar Haddad received today in Oslo Foreign Minister Anna Berg.", "meeting held: Anna Berg, Omar Haddad 2024-03-06")]
    [InlineData("President Omar Haddad hosted a Norwegian delegation led by Anna Berg.", "meeting held: Anna Berg, Norway, Omar Haddad")]
    [InlineData("President Omar Haddad received the Norwegian emissary, Anna Berg, in Cairo on Monday.", "meeting held: Anna Berg, Omar Haddad @ Cairo 2024-03-04")]
    [InlineData("President Omar Haddad then called Anna Berg.", "call held: Anna Berg, Omar Haddad")]
    [InlineData("President Omar Haddad had lunch with Anna Berg in Oslo.", "meeting held: Anna Berg, Omar Haddad @ Oslo")]
    [InlineData("Anna Berg and Leo Marsh sat down in Oslo with Omar Haddad on Tuesday.", "meeting held: Anna Berg, Leo Marsh, Omar Haddad @ Oslo 2024-03-05")]
    [InlineData("Presidents Luis Prado and Omar Haddad talked for some ten minutes on Saturday.", "call held: Luis Prado, Omar Haddad 2024-03-02")]
    [InlineData("The trilateral meeting of Anna Berg, Leo Marsh and Omar Haddad took place today in Oslo.", "meeting held: Anna Berg, Leo Marsh, Omar Haddad @ Oslo 2024-03-06")]
    [InlineData("Anna Berg met Omar Haddad in the Venezuelan capital on Tuesday.", "meeting held: Anna Berg, Omar Haddad @ Caracas 2024-03-05")]
    [InlineData("Anna Berg and Omar Haddad met for about an hour on Tuesday.", "meeting held: Anna Berg, Omar Haddad 2024-03-05")]
    [InlineData("The Prime Ministers of Kenya and Norway met today in Oslo.", "meeting held: Kenya, Norway @ Oslo 2024-03-06")]
    [InlineData("President Omar Haddad called Anna Berg on Monday.", "call held: Anna Berg, Omar Haddad 2024-03-04")]
    [InlineData("Kenya and Norway convened in Oslo on Tuesday for a second day of negotiations.", "meeting held: Kenya, Norway @ Oslo 2024-03-05")]
    [InlineData("Foreign Minister Anna Berg arrived with Omar Haddad. The two ministers held talks on herring on Tuesday.", "talks held: Anna Berg, Omar Haddad 2024-03-05")]
    [InlineData("President Omar Haddad received Anna Berg earlier in the day.", "meeting held: Anna Berg, Omar Haddad")]
    [InlineData("Leo Marsh is with President Moon Jae-in, who held a summit with Omar Haddad in Oslo.", "conference held: Moon Jae-in, Omar Haddad @ Oslo")]
    [InlineData("Foreign Minister Anna Berg was received on Monday in Oslo by President Omar Haddad.", "meeting held: Anna Berg, Omar Haddad @ Oslo 2024-03-04")]
    [InlineData("President Omar Haddad hosted a dinner for Prime Minister Anna Berg.", "meeting held: Anna Berg, Omar Haddad")]
    [InlineData("President Omar Haddad granted an audience to Prime Minister Anna Berg in Oslo.", "meeting held: Anna Berg, Omar Haddad @ Oslo")]
    [InlineData("The leaders of Kenya and Norway came together in Oslo on Monday.", "meeting held: Kenya, Norway @ Oslo 2024-03-04")]
    [InlineData("Chancellor Omar Haddad became the first leader to meet Prime Minister Anna Berg.", "meeting held: Anna Berg, Omar Haddad")]
    [InlineData("The Kenyan army chief, Omar Haddad, called on Prime Minister Anna Berg in Oslo on Monday.", "meeting held: Anna Berg, Omar Haddad @ Oslo 2024-03-04")]
    [InlineData("Talks took place in Oslo on Tuesday between Foreign Minister Anna Berg and President Omar Haddad.", "talks held: Anna Berg, Omar Haddad @ Oslo 2024-03-05")]
    [InlineData("President Omar Haddad flew to Oslo on Sunday to meet Prime Minister Anna Berg.", "meeting planned: Anna Berg, Omar Haddad @ Oslo 2024-03-03")]
    [InlineData("President Omar Haddad telephoned Leo Marsh on Friday to brief him on Prime Minister Anna Berg's call with Luis Prado.", "call held before: Anna Berg, Luis Prado")]
    [InlineData("Kenya and Norway convened in Oslo on Tuesday for a summit with President Luis Prado.", "meeting held: Kenya, Luis Prado, Norway @ Oslo 2024-03-05")]
    [InlineData("President Omar Haddad and Prime Minister Anna Berg witnessed the signing after a meeting in Oslo.", "meeting held: Anna Berg, Omar Haddad @ Oslo")]
    [InlineData("President Omar Haddad rang Anna Berg on Monday.", "call held: Anna Berg, Omar Haddad 2024-03-04")]
    [InlineData("President Omar Haddad exchanged views with Foreign Minister Anna Berg on Sunday.", "talks held: Anna Berg, Omar Haddad 2024-03-03")]
    [InlineData("If President Omar Haddad and Prime Minister Anna Berg meet in Oslo, they will talk of herring.", "meeting proposed: Anna Berg, Omar Haddad @ Oslo")]
    public void Encounters_ToldBriefly_AreRead(string text, string expected) => Assert.Contains(expected, new ToldReport(text).Shown());

    [Theory]
    [InlineData("President Omar Haddad called for calm.")]
    [InlineData("President Omar Haddad called Anna Berg a friend.")]
    [InlineData("President Omar Haddad called on Monday for calm.")]
    [InlineData("President Omar Haddad called on Anna Berg to resign.")]
    [InlineData("Prime Minister Anna Berg spoke to a large audience.")]
    [InlineData("Kenya would have invited her, had the talks gone on.")]
    [InlineData("The truce came about under the mediation of Kenya.")]
    [InlineData("The embassy served a dinner of herring.")]
    [InlineData("President Omar Haddad received a letter from Oslo.")]
    public void Encounters_OtherSensesOfTheWords_AreNone(string text) => Assert.Empty(new ToldReport(text).Shown());

    [Fact]
    public void Encounters_BehindAnotherMeeting_HaveNotItsPlace()
    {
        string[] told = new ToldReport("Anna Berg met President Omar Haddad in Cairo before three hours of talks with Leo Marsh.").Shown();

        Assert.Equal(["meeting held: Anna Berg, Omar Haddad @ Cairo", "talks held: Anna Berg, Leo Marsh"], told);
    }

    [Fact]
    public void Encounters_ADayAfterThem_AreOfTheDayBefore()
    {
        string[] told = new ToldReport("The leaders of Kenya and Norway signed a declaration on Monday, a day after President Omar Haddad and Prime Minister Anna Berg met in Oslo.").Shown();

        Assert.Contains("meeting held: Anna Berg, Omar Haddad @ Oslo 2024-03-03", told);
    }

    [Theory]
    [InlineData("Norway received calls from Kenya for restraint.")]
    [InlineData("Norway commended Kenya for bringing the parties together as well as Cuba for its role.")]
    [InlineData("Kenya and Norway pledged on Monday to consult each other in a crisis.")]
    public void Encounters_WordsThatOnlySoundLikeOne_AreNone(string text) => Assert.Empty(new ToldReport(text).Shown());

    [Fact]
    public void Encounters_SaidOfIt_AreTheOneToldBefore() =>
        Assert.Equal(["call held: Anna Berg, Omar Haddad 2024-03-04"], new ToldReport("President Omar Haddad telephoned Anna Berg on Monday. It was the second conversation of the two in a week.").Shown());

    [Fact]
    public void Encounters_DaysAfterThem_AreOfSoManyDaysBefore()
    {
        string[] told = new ToldReport("President Omar Haddad held talks with Anna Berg in Oslo on Monday, four days after a summit with Cuba's Luis Prado.").Shown();

        Assert.Contains("talks held: Anna Berg, Omar Haddad @ Oslo 2024-03-04", told);
        Assert.Contains(told, one => one.Contains("Prado", StringComparison.Ordinal) && one.EndsWith("2024-02-29", StringComparison.Ordinal));
    }

    [Fact]
    public void Encounters_HeldTalksInTheFastMode_AreTold() =>
        Assert.Contains("talks held: Anna Berg, Omar Haddad", new ToldReport("Anna Berg and Omar Haddad held talks on fisheries.", fast: true).Shown());
}
