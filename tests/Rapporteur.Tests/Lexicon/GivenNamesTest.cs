using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Tests.Lexicon;

public sealed class GivenNamesTest
{
    [Theory]
    [InlineData("John", Gender.Male)]
    [InlineData("Sergei", Gender.Male)]
    [InlineData("Mohammad", Gender.Male)]
    [InlineData("Mevlüt", Gender.Male)]
    [InlineData("Hillary", Gender.Female)]
    [InlineData("Federica", Gender.Female)]
    [InlineData("Svetlana", Gender.Female)]
    [InlineData("Kim", Gender.Unknown)]
    [InlineData("john", Gender.Unknown)]
    [InlineData("", Gender.Unknown)]
    public void GenderOf_Name_IsWhatItTells(string name, Gender gender)
    {
        Assert.Equal(gender, GivenNames.GenderOf(name));
    }

    [Fact]
    public void Count_IsBroad()
    {
        Assert.True(GivenNames.Count >= 1000, $"{GivenNames.Count} names");
    }
}
