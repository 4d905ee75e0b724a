using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Tests.Lexicon;

public sealed class CountriesTest
{
    [Theory]
    [InlineData("Russia", "RUS")]
    [InlineData("the Russian Federation", "RUS")]
    [InlineData("U.S.", "USA")]
    [InlineData("US", "USA")]
    [InlineData("The United States", "USA")]
    [InlineData("DPRK", "PRK")]
    [InlineData("Burma", "MMR")]
    [InlineData("the UAE", "ARE")]
    [InlineData("DRC", "COD")]
    [InlineData("Britain", "GBR")]
    [InlineData("Türkiye", "TUR")]
    [InlineData("Côte d’Ivoire", "CIV")]
    [InlineData("Soviet Union", "SUN")]
    [InlineData("Taiwan", "TWN")]
    [InlineData("Holy See", "VAT")]
    public void ByName_KnownName_IsThatCountry(string name, string code)
    {
        Assert.Equal(code, Countries.ByName(name)?.Iso3);
    }

    [Theory]
    [InlineData("us")]
    [InlineData("the us")]
    [InlineData("turkey")]
    [InlineData("Atlantis")]
    [InlineData("")]
    [InlineData("the ")]
    public void ByName_NoCountry_IsNull(string name)
    {
        Assert.Null(Countries.ByName(name));
    }

    [Theory]
    [InlineData("Russian", "RUS")]
    [InlineData("Russians", "RUS")]
    [InlineData("Azerbaijani", "AZE")]
    [InlineData("Dutch", "NLD")]
    [InlineData("Briton", "GBR")]
    [InlineData("U.S.", "USA")]
    [InlineData("Congolese", "COD")]
    [InlineData("Dominican", "DOM")]
    [InlineData("Soviet", "SUN")]
    [InlineData("Serbian", "SRB")]
    public void ByDemonym_KnownDemonym_IsThatCountry(string demonym, string code)
    {
        Assert.Equal(code, Countries.ByDemonym(demonym)?.Iso3);
    }

    [Theory]
    [InlineData("Moscow", "RUS")]
    [InlineData("the Kremlin", "RUS")]
    [InlineData("Kyiv", "UKR")]
    [InlineData("Kiev", "UKR")]
    [InlineData("White House", "USA")]
    [InlineData("Downing Street", "GBR")]
    [InlineData("Quai d’Orsay", "FRA")]
    [InlineData("Sana'a", "YEM")]
    public void ByCapital_SeatOfGovernment_IsThatCountry(string capital, string code)
    {
        Assert.Equal(code, Countries.ByCapital(capital)?.Iso3);
    }

    [Fact]
    public void All_CountsTheMembersOfTheUnitedNations()
    {
        Assert.Equal(193, Countries.All.Count(country => country.Status == CountryStatus.Member));
        Assert.Equal(
            "PSE VAT",
            string.Join(' ', Countries.All.Where(country => country.Status == CountryStatus.Observer).Select(country => country.Iso3)));
    }

    [Fact]
    public void All_EachCountry_HasDemonymsCapitalAndCoordinates()
    {
        Assert.All(Countries.All, country =>
        {
            Assert.NotEmpty(country.Adjectives);
            Assert.NotEmpty(country.People);
            Assert.True(country.Capital.Length > 0);
            Assert.NotNull(country.Lat);
            Assert.NotNull(country.Lon);
        });
    }

    [Fact]
    public void All_EachLivingState_IsFoundByItsOwnName()
    {
        Assert.All(
            Countries.All,
            country =>
            {
                Assert.Same(country, Countries.ByName(country.Name));
                Assert.Same(country, Countries.ByIso3(country.Iso3));
            });
    }
}
