namespace Rapporteur.Tests.Extract.Figures;

public sealed class FiguresToldTest
{
    [Theory]
    [InlineData("Six people were killed and four people injured.", "6 people kill", "4 people injure")]
    [InlineData("Two died and four more were injured.", "2 people die", "4 people injure")]
    [InlineData("The plane carried 34 fighters.", "34 fighter")]
    [InlineData("The camp holds three and a half million refugees.", "3500000 refugee")]
    [InlineData("Some 7,000 rifles were handed over.", "7000 rifle")]
    public void Figures_Counted_AreRead(string text, params string[] expected) => Assert.Equal(expected, new ToldReport(text).Figures());

    [Theory]
    [InlineData("An F-16 fighter jet was seen.")]
    [InlineData("At 630 a.m. warplanes struck the town.")]
    [InlineData("In 1990 another rebel army formed.")]
    [InlineData("The 2013 Ghouta attack was recalled.")]
    [InlineData("The two men shook hands.")]
    public void Figures_NamesClocksYearsAndPersonsKnown_AreNone(string text) => Assert.Empty(new ToldReport(text).Figures());

    [Fact]
    public void Figures_Passage_ReachesTheHarmThatIsMeant() =>
        Assert.Equal("four people injured", new ToldReport("Six people were killed and four people injured.").FigurePassages()[1]);
}
