using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Places;

namespace Rapporteur.Tests.Resolve.Encounters;

/// <summary>One encounter that reports tell more or less closely, and two that are near each other.</summary>
public sealed class EncountersRetoldTest
{
    private const string News = "Herring skippers along the northern coast waited for the outcome while nets dried on the quays and the quota ran out. ";

    private static readonly Place Riga = new("Riga", "LVA", 56.95, 24.11);
    private static readonly Place Palace = new("Linden Palace", "LVA", null, null);

    [Theory]
    [InlineData(new[] { "Ada Brandt" }, new[] { "Omar Castell" }, 1)] // of many guests each report names one
    [InlineData(new[] { "Ada Brandt", "Ines Duarte" }, new[] { "Omar Castell", "Leo Marsh" }, 2)] // two who met, and two others
    public void Merge_ConferenceInOneCity(string[] first, string[] second, int encounters)
    {
        using Resolved record = Resolved.From(Told("r-a", first), Told("r-b", second));

        Assert.Equal(encounters, record.Encounters.Count);
        Assert.Empty(record.Discrepancies);
    }

    [Theory]
    [InlineData("2031-04-27", 1)]
    [InlineData("2031-05-04", 2)]
    public void Merge_PlannedForAMonthAndHeldOnADayOfIt_IsOne(string day, int encounters)
    {
        using Resolved record = Resolved.From(
            Met("r-a", "2031-03-06", "2031-04-01", Riga, EncounterStatus.Planned, until: "2031-04-30"), Met("r-b", day, day, Riga));

        Assert.Equal(encounters, record.Encounters.Count);
    }

    [Fact]
    public void Merge_APalaceThatNoGazetteerHas_MayBeInTheCity()
    {
        using Resolved record = Resolved.From(Met("r-a", "2031-05-01", "2031-05-01", Palace), Met("r-b", "2031-05-01", "2031-05-01", Riga));

        Assert.Single(record.Encounters);
        Assert.Empty(record.Discrepancies);
    }

    [Fact]
    public void Merge_RecalledWithItsPlaceInTheSameStory_IsOne()
    {
        using Resolved record = Resolved.From(
            Met("r-a", "2031-05-01", "2031-05-01", Riga), Met("r-b", "2031-05-02", null, new Place("Latvia", "LVA", 56.9, 24.6), background: true));

        Encounter encounter = Assert.Single(record.Encounters);
        Assert.False(encounter.Background);
    }

    [Fact]
    public void Merge_RecalledWithoutPlaceOrDay_MayBeAnother()
    {
        using Resolved record = Resolved.From(Met("r-a", "2031-05-01", "2031-05-01", Riga), Met("r-b", "2031-05-02", null, null, background: true));

        Assert.Equal(2, record.Encounters.Count);
    }

    [Theory]
    [InlineData("2031-05-01", 1)] // "earlier, she had seen him"
    [InlineData("2031-05-03", 2)]
    public void Merge_RecalledBarely_IsOneOnTheDayItself(string published, int encounters)
    {
        using Resolved record = Resolved.From(Met("r-a", "2031-05-01", "2031-05-01", Riga), Met("r-b", published, null, null, background: true));

        Assert.Equal(encounters, record.Encounters.Count);
    }

    [Theory]
    [InlineData("2031-05-02", 1)] // "briefed her on his call with …"
    [InlineData("2031-05-05", 2)]
    public void Merge_RecalledCall_IsThatOfTheDaysBefore(string published, int encounters)
    {
        using Resolved record = Resolved.From(Called("r-a", "2031-05-01", "2031-05-01", background: false), Called("r-b", published, null, background: true));

        Assert.Equal(encounters, record.Encounters.Count);
    }

    [Theory]
    [InlineData("2031-05-01", 1)]
    [InlineData("2031-05-03", 2)]
    public void Merge_MinistersThatAnotherReportNames_AreThem(string day, int encounters)
    {
        var named = new Telling("r-a", News + "Latvia, Estonia and Spain sat down with Ada Brandt.", "2031-05-01");
        named.Encounter("Latvia, Estonia and Spain sat down with Ada Brandt", [named.State("Latvia", "LVA"), named.State("Estonia", "EST"), named.State("Spain", "ESP"), named.Person("Ada Brandt", country: "DEU")], "2031-05-01", Riga);
        var group = new Telling("r-b", News + "Ada Brandt saw the ministers.", day);
        group.Encounter("Ada Brandt saw the ministers", [group.Actor("the ministers", ActorKind.Group, named: false), group.Person("Ada Brandt", country: "DEU")], day, Riga);

        using Resolved record = Resolved.From(named, group);

        Assert.Equal(encounters, record.Encounters.Count);
    }

    [Theory]
    [InlineData("2031-05-02", EncounterKind.Meeting, EncounterKind.Talks, 1)]
    [InlineData("2031-05-02", EncounterKind.Meeting, EncounterKind.Call, 2)] // another way to speak
    [InlineData("2031-05-06", EncounterKind.Meeting, EncounterKind.Talks, 2)] // the two may have met again
    public void Merge_UndatedInReportsOfOtherWords_IsOneWhereTheyCameOutTogether(string published, EncounterKind kind, EncounterKind other, int encounters)
    {
        var first = new Telling("r-a", News + "Ada Brandt saw Omar Castell.", "2031-05-01");
        first.Encounter("Ada Brandt saw Omar Castell", [first.Person("Ada Brandt", country: "DEU"), first.Person("Omar Castell", country: "ESP")], kind: kind);
        var second = new Telling("r-b", "Sawmill owners picketed the railway junction over tariffs on planks, and wagons of spruce stood in the snow for want of drivers. Omar Castell sat down with Ada Brandt.", published);
        second.Encounter("Omar Castell sat down with Ada Brandt", [second.Person("Ada Brandt", country: "DEU"), second.Person("Omar Castell", country: "ESP")], kind: other);

        using Resolved record = Resolved.From(first, second);

        Assert.Equal(encounters, record.Encounters.Count);
    }

    [Fact]
    public void Merge_UndatedPlanBetweenAnOldPlanAndWhatBecameOfIt_IsOneWithThem()
    {
        using Resolved record = Resolved.From(
            Met("r-a", "2031-04-12", "2031-04-28", Riga, EncounterStatus.Planned),
            Met("r-b", "2031-04-27", null, Riga, EncounterStatus.Planned),
            Met("r-c", "2031-04-28", "2031-04-28", Riga, EncounterStatus.Postponed));

        Encounter encounter = Assert.Single(record.Encounters);
        Assert.Equal(3, encounter.Reports.Count);
        Assert.Equal(EncounterStatus.Postponed, encounter.Status);
    }

    [Theory]
    [InlineData("Kyriakos Mitsotakis", 1)]
    [InlineData("Katerina Sakellaropoulou", 2)] // president that day
    public void Merge_AnOfficeWhoseHolderIsKnown_IsNobodyElse(string name, int encounters)
    {
        var named = new Telling("r-a", News + name + " saw Ada Brandt.", "2023-12-07");
        named.Encounter(name + " saw Ada Brandt", [named.Person(name, country: "GRC"), named.Person("Ada Brandt", country: "DEU")], "2023-12-07", Riga);
        var office = new Telling("r-b", News + "Ada Brandt sat down with the Greek prime minister.", "2023-12-07");
        office.Encounter("Ada Brandt sat down with the Greek prime minister", [office.Unnamed("Greek prime minister", "GRC"), office.Person("Ada Brandt", country: "DEU")], "2023-12-07", Riga);

        using Resolved record = Resolved.From(named, office);

        Assert.Equal(encounters, record.Encounters.Count);
    }

    [Fact]
    public void Merge_HolderOfAnOfficeToldByNameElsewhere_IsOne()
    {
        var named = new Telling("r-a", News + "Omar Castell saw Ada Brandt.", "2031-05-01");
        named.Encounter("Omar Castell saw Ada Brandt", [named.Person("Omar Castell", title: "Foreign Minister", country: "OMN"), named.Person("Ada Brandt", country: "DEU")], "2031-05-01", Riga);
        var office = new Telling("r-b", News + "The Omani foreign minister saw Ada Brandt.", "2031-05-01");
        office.Encounter("The Omani foreign minister saw Ada Brandt", [office.Unnamed("Omani foreign minister", "OMN"), office.Person("Ada Brandt", country: "DEU")], "2031-05-01", Riga);

        using Resolved record = Resolved.From(named, office);

        Assert.Equal(2, Assert.Single(record.Encounters).Participants.Count);
    }

    private static Telling Called(string id, string published, string? day, bool background)
    {
        string told = id is "r-a" ? "Ada Brandt rang Omar Castell" : "Ada Brandt told skippers about her call to Omar Castell";
        var telling = new Telling(id, News + told + ".", published);
        return telling.Encounter(told, [telling.Person("Ada Brandt", country: "DEU"), telling.Person("Omar Castell", country: "ESP")], day, null, kind: EncounterKind.Call, background: background);
    }

    private static Telling Met(
        string id, string published, string? day, Place? place, EncounterStatus status = EncounterStatus.Held, bool background = false, string? until = null)
    {
        // Each report has words of its own: what copies share is one encounter anyway.
        string told = id switch { "r-a" => "Ada Brandt saw Omar Castell", "r-b" => "Omar Castell sat down with Ada Brandt", _ => "the two, Castell of Spain and Ada Brandt, were to meet" };
        var telling = new Telling(id, News + told + ".", published);
        return telling.Encounter(
            told, [telling.Person("Ada Brandt", country: "DEU"), telling.Person(id is "r-a" or "r-b" ? "Omar Castell" : "Castell", country: "ESP")], day, place, status: status, background: background, until: until);
    }

    private static Telling Told(string id, string[] guests)
    {
        var telling = new Telling(id, News + $"{string.Join(" and ", guests)} came to the conference.", "2031-05-01");
        return telling.Encounter("came to the conference", Array.ConvertAll(guests, guest => telling.Person(guest)), "2031-05-01", Riga, EncounterKind.Conference);
    }
}
