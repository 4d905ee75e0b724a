using Rapporteur.Language.Times;

namespace Rapporteur.Tests.Language.Times;

public sealed class AnchorChoiceTest
{
    [Theory]
    [InlineData("In 1939 war broke out. In June 1940 the city fell. By 1942 it was over; in 1945 came peace.", AnchorMode.Narrative)]
    [InlineData("The ministers met on Tuesday. In 2019 they had met in Oslo. The talks go on until 2025.", AnchorMode.News)]
    [InlineData("The ministers met on Tuesday.", AnchorMode.News)]
    public void Of_Years_TellAHistoryFromAReport(string text, AnchorMode expected) =>
        Assert.Equal(expected, AnchorChoice.Of(TimeRecognizer.Find(text), new DateOnly(2024, 3, 6)));

    [Fact]
    public void Of_NoDate_IsNews() =>
        Assert.Equal(AnchorMode.News, AnchorChoice.Of(TimeRecognizer.Find("In 1939, 1940, 1941, 1942 and 1943."), null));
}
