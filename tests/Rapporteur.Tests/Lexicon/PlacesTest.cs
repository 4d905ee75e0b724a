using Rapporteur.Domain.Places;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Tests.Lexicon;

public sealed class PlacesTest
{
    [Theory]
    [InlineData("Geneva", "Geneva", "CHE")]
    [InlineData("Kiev", "Kyiv", "UKR")]
    [InlineData("Saint Petersburg", "St Petersburg", "RUS")]
    [InlineData("NYC", "New York", "USA")]
    [InlineData("Deraa", "Daraa", "SYR")]
    [InlineData("Deir al-Zor", "Deir ez-Zor", "SYR")]
    [InlineData("the Gaza Strip", "Gaza Strip", "PSE")]
    [InlineData("Nagorno Karabakh", "Nagorno-Karabakh", "AZE")]
    [InlineData("eastern Mediterranean", "Eastern Mediterranean", null)]
    [InlineData("Georgia", "Georgia", "GEO")]
    [InlineData("the U.S.", "United States", "USA")]
    [InlineData("The Hague", "The Hague", "NLD")]
    [InlineData("Hague", "The Hague", "NLD")]
    [InlineData("Sana’a", "Sanaa", "YEM")]
    public void ByName_KnownName_IsThatPlace(string name, string canonical, string? country)
    {
        GazetteerEntry? entry = Places.ByName(name);

        Assert.Equal((canonical, country), (entry?.Name, entry!.Country));
    }

    [Fact]
    public void ByName_TwoCitiesOfOneName_IsTheMorePopulous()
    {
        Assert.Equal("LBY", Places.ByName("Tripoli")?.Country);
        Assert.Equal("LBY LBN", string.Join(' ', Places.Candidates("Tripoli").Select(entry => entry.Country)));
    }

    [Theory]
    [InlineData("Nowhereville")]
    [InlineData("geneva")]
    [InlineData("")]
    public void ByName_NoPlace_IsNull(string name)
    {
        Assert.Null(Places.ByName(name));
        Assert.Empty(Places.Candidates(name));
    }

    [Fact]
    public void ToPlace_City_KeepsCountryAndCoordinates()
    {
        Assert.Equal(new Place("Vienna", "AUT", 48.21, 16.37), Places.ByName("Wien")?.ToPlace());
    }

    [Fact]
    public void All_EachPlace_IsACandidateForItsName()
    {
        Assert.All(Places.All, entry =>
        {
            GazetteerEntry first = Places.Candidates(entry.Name)[0];
            Assert.True(first.Kind == PlaceKind.Country || Places.Candidates(entry.Name).Contains(entry), entry.Name);
        });
    }

    [Fact]
    public void All_IsBroad()
    {
        Assert.True(Places.All.Count >= 2500, $"{Places.All.Count} places");
    }

    [Fact]
    public void Of_EachCountry_HasCoordinates()
    {
        Assert.All(Countries.All, country => Assert.NotNull(Places.Of(country).Lat));
    }

    [Fact]
    public void ByName_CapitalOfEachMemberState_IsInThatState()
    {
        Assert.All(
            Countries.All.Where(country => country.Status == CountryStatus.Member),
            country => Assert.True(
                Places.Candidates(country.Capital).Any(entry => string.Equals(entry.Country, country.Iso3, StringComparison.Ordinal)), country.Capital));
    }
}
