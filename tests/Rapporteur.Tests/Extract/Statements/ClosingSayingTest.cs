using Rapporteur.Domain.Facts;

namespace Rapporteur.Tests.Extract.Statements;

/// <summary>A saying that closes its sentence, its speaker behind the verb.</summary>
public sealed class ClosingSayingTest
{
    [Theory]
    [InlineData("Economic growth in the region will reach five per cent this year, stressed Finance Minister Ada Brandt.")]
    [InlineData("The government in Cairo attaches great weight to growth in the region, affirmed Ada Brandt on Monday.")]
    [InlineData("The dam holds back growth in the region and must be closed at once, added Ada Brandt in an interview.")]
    public void Of_SpeakerBehindTheVerb_SaidTheWordsBefore(string text)
    {
        Stated stated = Stated.In(text);

        var statement = stated.Of("growth in the region");

        Assert.Equal("Ada Brandt", stated.Name(statement.Speaker));
        Assert.DoesNotContain("Brandt", statement.Content, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The president arrived late, told Ada Brandt to leave and went home.")]
    [InlineData("The general, who was visibly angry, warned Ada Brandt.")]
    [InlineData("The king welcomed the guests, reminded Ada Brandt of the treaty, and left.")]
    public void Of_SomebodyTold_SaidNothing(string text)
    {
        Stated stated = Stated.In(text);

        Assert.DoesNotContain(stated.All, statement => stated.Name(statement.Speaker) is "Ada Brandt");
    }

    [Fact]
    public void Of_QuotationThatOpensItsParagraph_IsWhoeverSpokeBefore()
    {
        Stated stated = Stated.In("“There is an impact on the budget,” Nina Novak said in Vienna.\n\n“It means that the debt they left us will be dearer.”\n\nRain fell all night. “Nobody had expected so much of it.”");

        Assert.Equal("Nina Novak", stated.Name(stated.Of("will be dearer").Speaker));
        Assert.Null(stated.Of("Nobody had expected").Speaker);
    }

    [Fact]
    public void Of_TitleOfAWork_IsNotSaid()
    {
        Stated stated = Stated.In("“People may assume that the fleet was lost,” says Rita Keller, the author of “The Origins of the Lost Fleet of the Empire.”");

        Assert.Equal(SpeakerBasis.Name, Assert.Single(stated.All).SpeakerBasis);
    }

    [Theory]
    [InlineData("Nina Novak told reporters the dam would hold.", true)]
    [InlineData("Nina Novak told a news conference the dam would hold.", true)]
    [InlineData("Nina Novak told police she had seen the man.", true)]
    [InlineData("Nina Novak told the reporters she met in Oslo to leave.", false)]
    public void Of_WhatReportersAreToldWithoutThat_IsSaid(string text, bool expected) => Assert.Equal(expected, Stated.In(text).All.Count == 1);
}
