using Rapporteur.Domain.Places;
using Rapporteur.Language;
using Rapporteur.Pipeline.Annotate;

namespace Rapporteur.Tests.Annotate;

public sealed class PlaceFinderTest
{
    [Theory]
    [InlineData("The talks moved from Geneva to Vienna.", "Geneva CHE", "Vienna AUT")]
    [InlineData("Crops failed across Georgia, officials in Atlanta and in Alabama said.", "Georgia USA", "Atlanta USA", "Alabama USA")]
    [InlineData("Crops failed across Georgia, officials in Tbilisi said.", "Georgia GEO", "Tbilisi GEO")]
    public void Find_Names_AreThePlacesThatTheTextMeans(string text, params string[] expected) =>
        Assert.Equal(expected, Places(text).Select(found => $"{found.Place.Name} {found.Place.Country}"));

    [Fact]
    public void Find_RegionBehindComma_IsTheRegion()
    {
        Place region = Places("A fire broke out in Buffalo, New York, on Monday.")[^1].Place;

        Assert.True(region.Lat > 42, "New York here is the state, whose middle lies north of the city.");
    }

    [Fact]
    public void Find_PartOfAPersonsName_IsNoPlace() =>
        Assert.DoesNotContain(Places("Mr. George Washington spoke in Lagos."), found => string.Equals(found.Place.Name, "Washington", StringComparison.Ordinal));

    [Fact]
    public void Find_Span_HoldsTheName()
    {
        const string Text = "Delegates met near Addis Ababa.";

        PlaceMention found = Assert.Single(Places(Text));

        Assert.Equal("Addis Ababa", Text[found.Span.Start..found.Span.End]);
        Assert.NotNull(found.Place.Lat);
    }

    private static IReadOnlyList<PlaceMention> Places(string text) => PlaceFinder.Find(TextAnalyzer.Default.Annotate(text));
}
