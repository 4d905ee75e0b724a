using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Places;
using Rapporteur.Domain.Provenance;

namespace Rapporteur.Tests.Resolve;

public sealed class DisagreementsTest
{
    private const string Text =
        "Ada Brandt saw Omar Castell and Ilse Moor over the herring quota. Nets had come up empty along the northern coast for a third season, and skippers wanted it cut.";

    private static readonly Place Riga = new("Riga", "LVA", 56.95, 24.11);

    [Fact]
    public void Note_ADayMoreOrLess_IsADisagreement()
    {
        Discrepancy time = Assert.Single(Of(Meeting("r-a", "2031-05-03", "2031-05-02"), Meeting("r-b", "2031-05-03", "2031-05-01")));

        Assert.Equal(("time", DiscrepancyKind.Disagreement), (time.Field, time.Kind));
        Assert.Equal(["2031-05-01", "2031-05-02"], time.Values.Select(value => value.Value));
        Assert.Equal("r-b", Assert.Single(time.Values[0].Reports).Value);
    }

    [Fact]
    public void Note_APlanThatCameOutADayLater_IsADevelopment()
    {
        Discrepancy time = Assert.Single(Of(Meeting("r-a", "2031-05-01", "2031-05-02", EncounterStatus.Planned), Meeting("r-b", "2031-05-04", "2031-05-03")));

        Assert.Equal(DiscrepancyKind.Development, time.Kind);
    }

    [Fact]
    public void Note_NoDayToldByOne_IsNone() => Assert.Empty(Of(Meeting("r-a", "2031-05-03", "2031-05-02"), Meeting("r-b", "2031-05-03", null)));

    [Fact]
    public void Note_AnotherPersonInTheRoom_IsADisagreement_FewerNamesAreNone()
    {
        string[] others = ["Ada Brandt", "Omar Castell", "Ilse Moor"];
        Discrepancy who = Assert.Single(Of(
            Meeting("r-a", "2031-05-03", "2031-05-02", who: ["Ada Brandt", "Omar Castell", "Ilse Moor", "Jan Kral"]),
            Meeting("r-b", "2031-05-03", "2031-05-02", who: ["Ada Brandt", "Omar Castell", "Ilse Moor", "Piet Vos"])));

        Assert.Equal("participants", who.Field);
        Assert.Equal("Ada Brandt, Ilse Moor, Jan Kral, Omar Castell", who.Values[0].Value);
        Assert.Empty(Of(Meeting("r-a", "2031-05-03", "2031-05-02", who: others), Meeting("r-b", "2031-05-03", "2031-05-02", who: others[..2])));
    }

    [Theory]
    [InlineData(6.0, 9.0, "2031-05-03", "2031-05-03", DiscrepancyKind.Disagreement)]
    [InlineData(6.0, 9.0, "2031-05-03", "2031-05-04", DiscrepancyKind.Development)]
    [InlineData(9.0, 6.0, "2031-05-03", "2031-05-04", DiscrepancyKind.Disagreement)]
    public void Note_CountsOfOneThing_StandSideBySide(double first, double second, string one, string other, DiscrepancyKind kind)
    {
        Discrepancy value = Assert.Single(Of(Count("r-a", one, first), Count("r-b", other, second)));

        Assert.Equal(("value", kind), (value.Field, value.Kind));
        Assert.Equal(2, value.Values.Count);
    }

    [Fact]
    public void Note_TwoCountsInOneReport_AreOfTwoThings() =>
        Assert.Empty(Of(Count("r-a", "2031-05-03", 6).Figure("Nets had come up empty", 4, "people", "kill"), Count("r-b", "2031-05-03", 9)));

    private static List<Discrepancy> Of(params Telling[] reports)
    {
        using Resolved record = Resolved.From(reports);
        return record.Discrepancies;
    }

    private static Telling Count(string id, string published, double value) =>
        Meeting(id, published, "2031-05-02").Figure("a third season", value, "people", "kill");

    private static Telling Meeting(string id, string published, string? day, EncounterStatus status = EncounterStatus.Held, string[]? who = null)
    {
        var telling = new Telling(id, Text, published);
        int[] people = [.. (who ?? ["Ada Brandt", "Omar Castell"]).Select(name => telling.Person(name))];
        return telling.Encounter("Ada Brandt saw Omar Castell", people, day, Riga, status: status);
    }
}
