namespace Rapporteur.Tests.Extract.Cast;

public sealed class PersonBookTest
{
    [Theory]
    [InlineData("Bashar al-Assad spoke in Damascus. Basil al-Assad listened.", "Bashar al-Assad", "Basil al-Assad")]
    [InlineData("George W. Bush spoke in Dallas. George H. W. Bush listened.", "George H. W. Bush", "George W. Bush")]
    [InlineData("Sergei Lavrov spoke in Moscow. Sergey Lavrov left.", "Sergei Lavrov")]
    public void Persons_OfOneSurname_AreOneOnlyIfTheirGivenNamesAre(string text, params string[] persons) =>
        Assert.Equal(persons, new ToldReport(text).Persons());

    [Theory]
    [InlineData("Hillary Clinton arrived. Bill Clinton waited. Mrs. Clinton said the talks had failed.", "Hillary Clinton")]
    [InlineData("Hillary Clinton arrived. Bill Clinton waited. Mr. Clinton said the talks had failed.", "Bill Clinton")]
    [InlineData("Bill Clinton waited. Hillary Clinton arrived. Clinton said the talks had failed.", "Hillary Clinton")]
    [InlineData("Hillary Clinton arrived. Bill Clinton waited. Clinton said the talks had failed.", "Bill Clinton")]
    public void ABareSurnameOfTwo_IsTheOneThatTheAddressFits_ElseTheOneNamedLast(string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(new ToldReport(text).Speakers()));

    [Theory]
    [InlineData("Staffan de Mistura, the UN envoy for Syria, spoke.")]
    [InlineData("UN Syria envoy Staffan de Mistura spoke.")]
    [InlineData("UN Special Envoy for Syria Staffan de Mistura spoke.")]
    public void AnEnvoy_IsNotOfTheCountryHeIsSentTo(string text) => Assert.Null(new ToldReport(text).CountryOf("Staffan de Mistura"));

    [Theory]
    [InlineData("General Omar Castell, widely known as Hamdo, spoke in Riga. Hamdo said the talks had failed.", "Omar Castell")]
    [InlineData("Omar Ghani Castell waited. President Ghani said the talks had failed.", "Omar Ghani Castell")]
    [InlineData("Abdul Ghani Castell waited. President Ghani said the talks had failed.", "Ghani")] // "Abdul Ghani" is one name
    [InlineData("Prime Minister Theresa May arrived. \"The talks have failed,\" Theresa May said.", "Theresa May")]
    [InlineData("President Moon Jae-in said the talks had failed.", "Moon Jae-in")]
    public void Speaker_ByAllOfTheName(string text, string speaker) => Assert.Equal(speaker, Assert.Single(new ToldReport(text).Speakers()));
}
