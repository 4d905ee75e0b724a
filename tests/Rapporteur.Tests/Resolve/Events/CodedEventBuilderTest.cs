using Rapporteur.Domain.Facts;

namespace Rapporteur.Tests.Resolve.Events;

public sealed class CodedEventBuilderTest
{
    private const string Text = "Israeli warplanes bombed the harbour of Tyre in Lebanon on Monday, and the harbour burned through the night while crews tried to save the boats.";

    [Fact]
    public void SameEvent_InTwoCopies_IsOneWithOneIndependentSource()
    {
        CodedEvent one = Assert.Single(Resolved.From(Report("a", Text, "2016-09-05"), Report("b", Text, "2016-09-05")).Events);

        Assert.Equal(2, one.Reports.Count);
        Assert.Equal(1, one.IndependentSources);
        Assert.Equal(2, one.Evidence.Count);
        Assert.Equal("ASSAULT", one.Plover.Event);
    }

    [Fact]
    public void SameCodeAndSides_OnTwoDays_AreTwo() =>
        Assert.Equal(2, Resolved.From(Report("a", Text, "2016-09-05"), Report("b", Text, "2016-09-06")).Events.Count);

    [Fact]
    public void Order_OfReports_ChangesNothing() => Assert.Equal(
        Resolved.From(Report("a", Text, "2016-09-05"), Report("b", Text, "2016-09-05")).Events.Select(one => one.Id),
        Resolved.From(Report("b", Text, "2016-09-05"), Report("a", Text, "2016-09-05")).Events.Select(one => one.Id));

    private static Telling Report(string id, string text, string day)
    {
        var telling = new Telling(id, text, "2016-09-06");
        int israel = telling.State("Israel", "ISR");
        return telling.Event("Israeli warplanes bombed the harbour", israel, telling.State("Lebanon", "LBN"), "195", day);
    }
}
