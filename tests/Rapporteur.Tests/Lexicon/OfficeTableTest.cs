using NodaTime;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Tests.Lexicon;

public sealed class OfficeTableTest
{
    [Theory]
    [InlineData("Foreign Minister", "RUS", "2016-09-07", "Sergei Lavrov")]
    [InlineData("foreign secretary", "GBR", "2017-01-01", "Boris Johnson")]
    [InlineData("Secretary of State", "USA", "2000-05-01", "Madeleine Albright")]
    [InlineData("President", "USA", "1992-05-01", "George H. W. Bush")]
    [InlineData("UN Secretary-General", "UN", "2008-01-01", "Ban Ki-moon")]
    [InlineData("Prime Minister", "ISR", "2000-01-01", "Ehud Barak")]
    [InlineData("Prime Minister", "ISR", "2009-03-31", null)] // the day on which one follows the other
    [InlineData("Deputy Foreign Minister", "RUS", "2016-09-07", null)] // several at a time
    [InlineData("President", "RUS", "2031-01-01", null)] // after the table was written
    public void HolderOf_IsWhoSurelyHeldItOnTheDay(string title, string of, string day, string? name) =>
        Assert.Equal(name, OfficeTable.Shipped.HolderOf(title, of, Day(day))?.Person.Name);

    [Theory]
    [InlineData("top diplomat", "IRN", "2018-01-01", "Mohammad Javad Zarif")]
    [InlineData("Foreign Minister", "NOR", "2022-06-01", "Anniken Huitfeldt")]
    [InlineData("external affairs minister", "IND", "2011-01-01", "S. M. Krishna")]
    [InlineData("Defence Minister", "CHN", "2020-09-04", "Wei Fenghe")]
    [InlineData("President", "GUY", "2023-12-14", "Irfaan Ali")]
    [InlineData("Prime Minister", "GEO", "2013-05-01", "Bidzina Ivanishvili")]
    [InlineData("President", "GRC", "2018-05-01", "Prokopis Pavlopoulos")]
    [InlineData("President", "NER", "2023-07-01", "Mohamed Bazoum")]
    [InlineData("Secretary of State", "USA", "1991-10-30", "James Baker")]
    [InlineData("Foreign Minister", "GBR", "1995-12-01", "Malcolm Rifkind")]
    [InlineData("Special Envoy for Libya", "United Nations", "2019-04-04", "Ghassan Salamé")]
    public void HolderOf_SmallerStatesAndEarlierYears(string title, string of, string day, string name) =>
        Assert.Equal(name, OfficeTable.Shipped.HolderOf(title, of, Day(day))?.Person.Name);

    [Theory]
    [InlineData("Hemedti", "Mohamed Hamdan Dagalo")]
    [InlineData("Abiy", "Abiy Ahmed")]
    [InlineData("Jokowi", "Joko Widodo")]
    [InlineData("Rauf Denktash", "Rauf Denktaş")]
    [InlineData("Abdulmalik al-Houthi", "Abdul-Malik al-Houthi")]
    [InlineData("Nabih Berry", "Nabih Berri")]
    [InlineData("Mohammad Baqer Qalibaf", "Mohammad Bagher Ghalibaf")]
    [InlineData("Hibatullah Akhundzada", "Hibatullah Akhundzada")]
    [InlineData("Franjo Tudjman", "Franjo Tuđman")]
    [InlineData("Wei Fenghe", "Wei Fenghe")]
    public void Bearers_OfBynamesAndSpellings(string name, string person) => Assert.Equal([person], Bearers(name));

    [Fact]
    public void Bearers_OfOneSurname_AreToldApartByGivenName()
    {
        Assert.Equal(["Bashar al-Assad", "Hafez al-Assad"], Bearers("Assad"));
        Assert.Equal(["Bashar al-Assad"], Bearers("Bashar Assad"));
        Assert.Equal(["Abbas Araghchi"], Bearers("Abbas Araqchi"));
        Assert.Empty(Bearers("Mansoor Hussain"));
    }

    [Fact]
    public void With_ARowOfTheSameOffice_TakesThePlaceOfTheShippedOnes()
    {
        OfficeTable own = OfficeTable.With(new StringReader("# mine\nSergei Lavrov\tForeign Minister\tRUS\t2004-03-09\t2026-02-01\nAda Brandt\tForeign Minister\tRUS\t2026-02-02\t\tA. Brandt-Koch\n"), "own.tsv");

        Assert.Equal("Sergei Lavrov", own.HolderOf("Foreign Minister", "RUS", Day("2026-01-31"))?.Person.Name);
        Assert.Equal("Ada Brandt", own.HolderOf("Foreign Minister", "RUS", Day("2031-01-31"))?.Person.Name);
        Assert.NotNull(own.Fingerprint);
        Assert.Null(OfficeTable.Shipped.Fingerprint);
    }

    [Fact]
    public void With_ADashAsFirstDay_TakesTheOfficeAway()
    {
        OfficeTable own = OfficeTable.With(new StringReader("Sergei Lavrov\tForeign Minister\tRUS\t-\n"), "own.tsv");

        Assert.Null(own.HolderOf("Foreign Minister", "RUS", Day("2016-09-07")));
        Assert.Equal("Sergei Lavrov", Assert.Single(own.Bearers(PersonName.Parse("Sergey Lavrov", null), null)).Name);
    }

    [Theory]
    [InlineData("Ada Brandt", "fields")]
    [InlineData("\tForeign Minister\tRUS\t2004", "no name")]
    [InlineData("Ada Brandt\tForeign Minister\t\t2004", "third field")]
    [InlineData("Ada Brandt\tForeign Minister\tXQQ\t2004", "no country")]
    [InlineData("Ada Brandt\tForeign Minister\tRUS\t", "no first day")]
    [InlineData("Ada Brandt\tForeign Minister\tRUS\t2004-13", "no day")]
    [InlineData("Ada Brandt\tForeign Minister\tRUS\t2004\t2003", "before it begins")]
    public void With_BadRow_SaysWhereAndWhy(string row, string why)
    {
        FormatException failure = Assert.Throws<FormatException>(() => OfficeTable.With(new StringReader("# mine\n" + row + "\n"), "own.tsv"));

        Assert.StartsWith("own.tsv, line 2: ", failure.Message, StringComparison.Ordinal);
        Assert.Contains(why, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Shipped_NoOfficeOfOneHasTwoHoldersForMonths()
    {
        // Offices that one person holds at a time; a slip in a date would give two a common year.
        foreach (string title in new[] { "President", "Prime Minister", "Foreign Minister", "Secretary of State" })
        {
            foreach (Country country in Countries.All)
            {
                for (var day = new LocalDate(1996, 1, 27); day < new LocalDate(2025, 6, 1); day = day.PlusMonths(1))
                {
                    // On one day two hand over.
                    int holders = Math.Min(OfficeTable.Shipped.CountHolders(title, country.Iso3, day), OfficeTable.Shipped.CountHolders(title, country.Iso3, day.PlusDays(2)));
                    Assert.True(holders <= 1, $"{title} of {country.Iso3} on {day}");
                }
            }
        }
    }

    private static string[] Bearers(string name) =>
        [.. OfficeTable.Shipped.Bearers(PersonName.Parse(name, null), null).Select(person => person.Name).Order(StringComparer.Ordinal)];

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
