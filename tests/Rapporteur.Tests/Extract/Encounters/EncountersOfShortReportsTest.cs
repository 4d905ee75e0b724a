namespace Rapporteur.Tests.Extract.Encounters;

/// <summary>Encounters as short reports tell them: in a word, behind a day, by who led whom. Reports are of Wednesday 6 March 2024.</summary>
public sealed class EncountersOfShortReportsTest
{
    [Theory]
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
    public void Encounters_ToldBriefly_AreRead(string text, string expected) => Assert.Contains(expected, new ToldReport(text).Shown());

    [Theory]
    [InlineData("President Omar Haddad called for calm.")]
    [InlineData("President Omar Haddad called Anna Berg a friend.")]
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
    public void Encounters_ADayAfterThem_HaveNotTheDayOfWhatFollowed()
    {
        string[] told = new ToldReport("The leaders of Kenya and Norway signed a declaration on Monday, a day after President Omar Haddad and Prime Minister Anna Berg met in Oslo.").Shown();

        Assert.Contains("meeting held: Anna Berg, Omar Haddad @ Oslo", told);
    }
}
