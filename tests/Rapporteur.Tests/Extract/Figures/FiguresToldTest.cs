namespace Rapporteur.Tests.Extract.Figures;

public sealed class FiguresToldTest
{
    [Theory]
    [InlineData("Six people were killed and four people injured.", "6 people kill", "4 people injure")]
    [InlineData("Two died and four more were injured.", "2 people die", "4 people injure")]
    [InlineData("The plane carried 34 fighters.", "34 fighter")]
    [InlineData("The camp holds three and a half million refugees.", "3500000 refugee")]
    [InlineData("Some 7,000 rifles were handed over.", "7000 rifle")]
    [InlineData("One hundred and forty countries voted for it.", "140 country")]
    [InlineData("The camp holds a hundred and twenty-five families.", "125 family")]
    [InlineData("Two thousand three hundred and six soldiers left.", "2306 soldier")]
    [InlineData("One hundred and forty thousand people fled.", "140000 people")]
    [InlineData("The attack killed one hundred soldiers and forty civilians.", "100 soldier kill", "40 civilian")]
    public void Figures_Counted_AreRead(string text, params string[] expected) => Assert.Equal(expected, new ToldReport(text).Figures());

    [Theory]
    [InlineData("The ministry said the number of deaths is 66.", "66 death")]
    [InlineData("The death toll from the quake has climbed above 2,000, officials said.", "2000 death")]
    [InlineData("The attack brings to 14 the number of soldiers killed this year.", "14 soldier")]
    [InlineData("That brought the total number of cases to 4,512.", "4512 case")]
    [InlineData("The total number of those infected until now is 1,501.", "1501 people")]
    [InlineData("The country's population is 3.2 million.", "3200000 people")]
    public void Figures_ThatASumComesTo_AreRead(string text, string expected) => Assert.Equal([expected], new ToldReport(text).Figures());

    [Theory]
    [InlineData("A four-member delegation of lawmakers arrived in Oslo.", "4 member")]
    [InlineData("A 150-strong contingent was deployed.", "150 strong")]
    [InlineData("More than 25,000+ delegates are expected.", "25000 delegate")]
    [InlineData("The minister met five counterparts in Geneva.", "5 counterpart")]
    [InlineData("Among the dead were 44 Americans and two Israelis.", "44 people dead", "2 people")]
    [InlineData("Thousands marched in Oslo against the war.", "1000 people")]
    [InlineData("All but one of the sixteen on board died.", "16 people die")]
    [InlineData("A dozen villages were burned.", "12 village")]
    [InlineData("Half a million people fled.", "500000 people")]
    [InlineData("Nine of their spouses were listed.", "9 spouse")]
    [InlineData("He said 12 of the 30 hostages were freed.", "12 hostage", "30 hostage")]
    [InlineData("The garden has 802 species of plants and 35,000 palms.", "802 species", "35000 palm")]
    [InlineData("Up to 2,000 workers, 300 of them women, were dismissed.", "2000 worker", "300 worker")]
    [InlineData("The resolution was adopted with 14 votes in favour and one against.", "14 vote", "1 vote")]
    public void Figures_OfManyThings_AreRead(string text, params string[] expected) => Assert.Equal(expected, new ToldReport(text).Figures());

    [Theory]
    [InlineData("The bank lent US$60 billion to the region.", "60000000000 USD")]
    [InlineData("The firm signed a $175-million contract.", "175000000 USD")]
    [InlineData("The government pledged 600 crore rupees for the dam.", "6000000000 rupee")]
    [InlineData("Exports rose to $2.07 billion.", "2070000000 USD")]
    [InlineData("He asked for Rs 4000 and got 20 million won.", "4000 rupee", "20000000 won")]
    public void Figures_OfMoney_AreReadInAnyCurrency(string text, params string[] expected) => Assert.Equal(expected, new ToldReport(text).Figures());

    [Theory]
    [InlineData("Between 20 and 30 people were killed.", "20 people kill", "30 people kill")]
    [InlineData("Police detained 20-30 protesters.", "20 protester detain", "30 protester detain")]
    [InlineData("Some 2 to 3 million people fled.", "2000000 people", "3000000 people")]
    public void Figures_OfARange_AreBothItsEnds(string text, params string[] expected) => Assert.Equal(expected, new ToldReport(text).Figures());

    [Theory]
    [InlineData("September 2015 deaths were higher than in August.")]
    [InlineData("In 2015 deaths rose sharply.")]
    [InlineData("They transferred money to one or more listed persons.")]
    [InlineData("It has one of the highest death tolls.")]
    [InlineData("One teacher said that the school was closed.")]
    [InlineData("Two thirds of homes were without power.")]
    [InlineData("One in three women was affected.")]
    [InlineData("The rate is 18 deaths per 100,000 people.")]
    [InlineData("The two-state solution was discussed in five rounds of talks.")]
    [InlineData("He scored 32 points in two sets.")]
    [InlineData("The two sides met the three presidents.")]
    public void Figures_RatesSharesDatesAndTurns_AreNone(string text) => Assert.Empty(new ToldReport(text).Figures());

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
