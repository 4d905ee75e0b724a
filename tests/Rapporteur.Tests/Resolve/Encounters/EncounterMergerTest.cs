using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Places;
using Rapporteur.Domain.Provenance;

namespace Rapporteur.Tests.Resolve.Encounters;

public sealed class EncounterMergerTest
{
    private static readonly Place Riga = new("Riga", "LVA", 56.95, 24.11);
    private static readonly Place Latvia = new("Latvia", "LVA", 56.9, 24.6);
    private static readonly Place Lima = new("Lima", "PER", -12.05, -77.04);

    private const string Herring = "Ada Brandt saw Omar Castell over the herring. Nets had come up empty along the northern coast for a third "
        + "season, and skippers wanted the quota cut before the spawning grounds were fished bare. Marine biologists warned of collapse.";

    private const string Railways = "Freight tariffs on the timber line were to fall by a tenth, the ministry wrote. Ada Brandt saw Omar Castell "
        + "while sawmill owners picketed the junction, where wagons of planks and steel stood idle behind a broken locomotive.";

    [Fact]
    public void Merge_PlanBeforeAndAccountAfter_IsOneHeld()
    {
        using Resolved record = Resolved.From(
            Brandt("r-a", "2031-05-01", "2031-05-04", Riga, EncounterStatus.Planned),
            Brandt("r-b", "2031-05-05", "2031-05-04", Latvia, EncounterStatus.Held));

        Encounter encounter = Assert.Single(record.Encounters);
        Assert.Equal(EncounterStatus.Held, encounter.Status);
        Assert.Equal("Riga", encounter.Place!.Name);
        Assert.Equal(2, encounter.Reports.Count);
        Assert.Equal(2, encounter.IndependentSources);
        Assert.Equal(2, encounter.Evidence.Count);
        Assert.Empty(record.Discrepancies);
    }

    [Fact]
    public void Merge_TheSameWordsOnTwoDays_AreTwo()
    {
        using Resolved record = Resolved.From(
            Brandt("r-a", "2031-05-02", "2031-05-02", null, kind: EncounterKind.Call, text: Herring),
            Brandt("r-b", "2031-05-05", "2031-05-05", null, kind: EncounterKind.Call, text: Herring));

        Assert.Equal(2, record.Encounters.Count);
    }

    [Fact]
    public void Merge_TwoDays_AreTwo()
    {
        using Resolved record = Resolved.From(
            Brandt("r-a", "2031-05-01", "2031-05-01", Riga),
            Brandt("r-b", "2031-05-09", "2031-05-08", Riga));

        Assert.Equal(2, record.Encounters.Count);
    }

    [Fact]
    public void Merge_TwoPlacesOnOneDayInUnrelatedReports_AreTwo()
    {
        using Resolved record = Resolved.From(
            Brandt("r-a", "2031-05-01", "2031-05-01", Riga, text: Herring),
            Brandt("r-b", "2031-05-01", "2031-05-01", Lima, text: Railways));

        Assert.Equal(2, record.Encounters.Count);
    }

    [Fact]
    public void Merge_CallAndMeeting_AreTwo()
    {
        using Resolved record = Resolved.From(
            Brandt("r-a", "2031-05-01", "2031-05-01", null),
            Brandt("r-b", "2031-05-01", "2031-05-01", null, kind: EncounterKind.Call));

        Assert.Equal(2, record.Encounters.Count);
    }

    [Fact]
    public void Merge_UndatedInUnrelatedReports_AreTwo()
    {
        using Resolved record = Resolved.From(
            Brandt("r-a", null, null, null, text: Herring),
            Brandt("r-b", null, null, null, text: Railways));

        Assert.Equal(2, record.Encounters.Count);
    }

    [Fact]
    public void Merge_UndatedReportAndUnrelatedDatedOne_AreTwo()
    {
        using Resolved record = Resolved.From(
            Brandt("r-a", "2031-05-01", "2031-05-01", Riga, text: Herring),
            Brandt("r-b", null, null, null, text: Railways));

        Assert.Equal(2, record.Encounters.Count);
    }

    [Fact]
    public void Merge_UndatedCopiesAmongManyMeetingsOfTheSameTwo_AreOneWithTheirOwn()
    {
        var told = new List<Telling>();
        for (int month = 1; month <= 12; month++)
        {
            told.Add(Brandt($"r-{month:00}", $"2029-{month:00}-20", $"2029-{month:00}-19", Lima, text: Railways.Replace("tenth", $"{month} tenths", StringComparison.Ordinal)));
        }

        told.Add(Brandt("r-dated", "2031-05-01", "2031-05-01", Riga, text: Herring));
        told.Add(Brandt("r-undated-a", null, null, null, text: Herring));
        told.Add(Brandt("r-undated-b", null, null, Riga, text: Herring));

        using Resolved record = Resolved.From([.. told]);

        Assert.Equal(13, record.Encounters.Count);
        Assert.Equal(3, record.Encounters.Max(encounter => encounter.Reports.Count));
    }

    [Fact]
    public void Merge_MisprintedNameInACopy_IsOneEncounter()
    {
        const string more = "Nets had come up empty along the northern coast for a third season, and skippers wanted the quota cut before the spawning grounds were fished bare. "
            + "Marine biologists warned of collapse within two winters unless the trawlers of both fleets stayed in harbour until the ice had gone from the sound. "
            + "Harbour masters counted forty idle boats, and canneries sent their workers home with half a month of wages and no word of when the belts would run.";
        var first = new Telling("r-a", more + " Foreign Minister Ada Brandt called President Omar Castell about the herring. " + more, "2031-05-02");
        first.Encounter("Ada Brandt called President Omar Castell", [first.Person("Ada Brandt", country: "DEU"), first.Person("Omar Castell", country: "ESP")], kind: EncounterKind.Call);
        var second = new Telling("r-b", more + " Foreign Minister Ada Brandt called President Omar Castill about the herring. " + more, "2031-05-02");
        second.Encounter("Ada Brandt called President Omar Castill", [second.Person("Ada Brandt", country: "DEU"), second.Person("Omar Castill", country: "ESP")], kind: EncounterKind.Call);

        using Resolved record = Resolved.From(first, second);

        Assert.Equal(2, Assert.Single(record.Encounters).Reports.Count);
    }

    [Theory]
    [InlineData("2031-05-03", 1)]
    [InlineData("2031-05-05", 2)]
    public void Merge_NewsWithoutADayAndItsDayRecalledLater_AreOneWhereTheNewsCameAtOnce(string published, int expected)
    {
        using Resolved record = Resolved.From(
            Brandt("r-a", published, null, null, kind: EncounterKind.Call, text: Herring),
            Brandt("r-b", "2031-05-10", "2031-05-01", null, kind: EncounterKind.Call, text: Railways, background: true));

        Assert.Equal(expected, record.Encounters.Count);
    }

    [Fact]
    public void Merge_TellingWithoutPlaceBetweenTwoCities_JoinsOneOnly()
    {
        using Resolved record = Resolved.From(
            Brandt("r-a", "2031-05-01", "2031-05-01", Riga, text: Herring),
            Brandt("r-b", "2031-05-01", "2031-05-01", null),
            Brandt("r-c", "2031-05-01", "2031-05-01", Lima, text: Railways));

        Assert.Equal(2, record.Encounters.Count);
        Assert.Equal(["Lima", "Riga"], record.Encounters.Select(encounter => encounter.Place?.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Merge_UndatedReportsThatShareText_AreOne()
    {
        const string Shared = "The two spent three hours over the future of the herring fishery and agreed to send their experts "
            + "back to the table within a month, people who were there said.";

        using Resolved record = Resolved.From(
            Brandt("r-a", null, null, null, text: "In the capital Ada Brandt saw Omar Castell. " + Shared),
            Brandt("r-b", null, null, null, text: "It rained when Ada Brandt saw Omar Castell on the quay. " + Shared));

        Encounter encounter = Assert.Single(record.Encounters);
        Assert.Equal(2, encounter.Reports.Count);
    }

    [Fact]
    public void Merge_StateNamedForItsMinister_IsOneAndKeepsThePerson()
    {
        var first = new Telling("r-a", "Ada Brandt met Omar Castell in Riga.", "2031-05-02");
        int ada = first.Person("Ada Brandt", country: "DEU");
        int omar = first.Person("Omar Castell", country: "ESP");
        first.Encounter("Ada Brandt met Omar Castell", [ada, omar], "2031-05-02", Riga);
        var second = new Telling("r-b", "Germany met Omar Castell in Riga.", "2031-05-02");
        int germany = second.State("Germany", "DEU");
        int omarToo = second.Person("Omar Castell", country: "ESP");
        second.Encounter("Germany met Omar Castell", [germany, omarToo], "2031-05-02", Riga);

        using Resolved record = Resolved.From(first, second);

        Encounter encounter = Assert.Single(record.Encounters);
        Assert.Equal(
            record.Actors.Where(actor => actor.Name.Contains(' ', StringComparison.Ordinal)).Select(actor => actor.Id).Order(),
            encounter.Participants);
    }

    [Fact]
    public void Merge_SeveralMeetingsOfOneReport_StayApartAndFindTheirTwins()
    {
        const string Text = "Ada Brandt and Omar Castell have met before: in Riga, in Lima and again in Riga, they said.";
        using Resolved record = Resolved.From(Several("r-a", Text), Several("r-b", Text));

        Assert.Equal(3, record.Encounters.Count);
        Assert.All(record.Encounters, encounter => Assert.Equal(2, encounter.Reports.Count));
        Assert.All(record.Encounters, encounter => Assert.Equal(1, encounter.IndependentSources));
    }

    [Fact]
    public void Merge_TwoMeetingsOfOneDayToldApart_AreNotJoinedByAThirdReport()
    {
        var first = new Telling("r-a", "Ada Brandt met Omar Castell. Later both saw Ines Duarte together.", "2031-05-02");
        int ada = first.Person("Ada Brandt");
        int omar = first.Person("Omar Castell");
        int ines = first.Person("Ines Duarte");
        first.Encounter("Ada Brandt met Omar Castell", [ada, omar], "2031-05-02", Riga);
        first.Encounter("both saw Ines Duarte", [ada, omar, ines], "2031-05-02", Riga);
        var second = new Telling("r-b", "Ada Brandt and Omar Castell talked in Riga.", "2031-05-02");
        second.Encounter("Ada Brandt and Omar Castell talked", [second.Person("Ada Brandt"), second.Person("Omar Castell")], "2031-05-02", Riga);

        using Resolved record = Resolved.From(first, second);

        Assert.Equal(2, record.Encounters.Count);
        Assert.Equal(2, Assert.Single(record.Encounters, encounter => encounter.Participants.Count == 2).Reports.Count);
    }

    [Fact]
    public void Merge_HeldInOneAndDeniedInAnother_IsTold()
    {
        using Resolved record = Resolved.From(
            Brandt("r-a", "2031-05-02", "2031-05-01", Riga),
            Brandt("r-b", "2031-05-03", "2031-05-01", Riga, EncounterStatus.Denied));

        Encounter encounter = Assert.Single(record.Encounters);
        Assert.Equal(EncounterStatus.Denied, encounter.Status);
        Discrepancy discrepancy = Assert.Single(record.Discrepancies);
        Assert.Equal("status", discrepancy.Field);
        Assert.Equal(encounter.Id, discrepancy.About);
        Assert.Equal(["denied", "held"], discrepancy.Values.Select(value => value.Value));
    }

    [Fact]
    public void Merge_RecalledAndReported_IsNotBackgroundOnlyWhenSomeoneReportsIt()
    {
        using Resolved record = Resolved.From(
            Brandt("r-a", "2031-05-02", "2031-05-01", Riga),
            Brandt("r-b", "2031-06-20", "2031-05-01", Riga, background: true));

        Assert.False(Assert.Single(record.Encounters).Background);
    }

    [Theory]
    [InlineData("2031-06-20", 1)]
    [InlineData("2031-12-20", 2)]
    public void Merge_JourneyOfAMonthRecalledWithoutOne_AreOneWithinTheStoryAndTheQuarter(string recalled, int expected)
    {
        using Resolved record = Resolved.From(Journey("r-a", "2031-06-19", "2031-05-01"), Journey("r-b", recalled, null));

        Assert.Equal(expected, record.Encounters.Count);
    }

    [Fact]
    public void Merge_MeetingOfACommitteeAnnouncedAndThenChaired_IsOneOfItsMonth()
    {
        var announced = new Telling("r-a", Herring + " The Herring Committee will meet in May.", "2031-04-05");
        announced.Encounter("The Herring Committee will meet", [announced.Actor("Herring Committee", ActorKind.Organisation)], "2031-05-01", until: "2031-05-31", status: EncounterStatus.Planned);
        var chaired = new Telling("r-b", Herring + " Ada Brandt chaired a meeting of the Herring Committee. It will meet in June.", "2031-05-26");
        int committee = chaired.Actor("Herring Committee", ActorKind.Organisation);
        chaired.Encounter("Ada Brandt chaired a meeting", [chaired.Person("Ada Brandt"), committee], "2031-05-26");
        chaired.Encounter("It will meet", [committee], "2031-06-01", until: "2031-06-30", status: EncounterStatus.Planned);
        using Resolved record = Resolved.From(announced, chaired);

        Assert.Equal([2, 1], record.Encounters.Select(one => one.Reports.Count).OrderDescending());
    }

    [Theory]
    [InlineData("2031-06-02", 1)]
    [InlineData("2031-03-02", 2)]
    public void Merge_UpcomingSummitOfABody_IsTheNextThatIsDated(string published, int expected)
    {
        var dated = new Telling("r-a", Herring + " They spoke of next month's Herring League summit.", "2031-05-27");
        dated.Encounter("Herring League summit", [dated.Actor("Herring League", ActorKind.Organisation)], "2031-06-01", kind: EncounterKind.Conference, status: EncounterStatus.Planned, until: "2031-06-30");
        var upcoming = new Telling("r-b", Railways + " They spoke of the upcoming Herring League summit.", published);
        upcoming.Encounter("Herring League summit", [upcoming.Actor("Herring League", ActorKind.Organisation)], kind: EncounterKind.Conference, status: EncounterStatus.Planned);
        using Resolved record = Resolved.From(dated, upcoming);

        Assert.Equal(expected, record.Encounters.Count);
    }

    [Fact]
    public void Merge_ConferencesOfAPerson_StayTwo()
    {
        var dated = new Telling("r-a", Herring + " She speaks at a conference in June.", "2031-05-27");
        dated.Encounter("conference in June", [dated.Person("Ada Brandt")], "2031-06-01", kind: EncounterKind.Conference, status: EncounterStatus.Planned, until: "2031-06-30");
        var upcoming = new Telling("r-b", Railways + " She speaks at an upcoming conference.", "2031-06-02");
        upcoming.Encounter("upcoming conference", [upcoming.Person("Ada Brandt")], kind: EncounterKind.Conference, status: EncounterStatus.Planned);
        using Resolved record = Resolved.From(dated, upcoming);

        Assert.Equal(2, record.Encounters.Count);
    }

    private static Telling Journey(string id, string published, string? time)
    {
        var telling = new Telling(id, "Ada Brandt's journey to Latvia. " + Herring, published);
        return telling.Encounter("Ada Brandt's journey to Latvia", [telling.Person("Ada Brandt")], time, Latvia, EncounterKind.Visit, until: time is null ? null : "2031-05-31");
    }

    private static Telling Brandt(
        string id,
        string? published,
        string? day,
        Place? place,
        EncounterStatus status = EncounterStatus.Held,
        EncounterKind kind = EncounterKind.Meeting,
        string text = "Ada Brandt saw Omar Castell.",
        bool background = false)
    {
        var telling = new Telling(id, text, published);
        int ada = telling.Person("Ada Brandt", title: "Foreign Minister", country: "DEU");
        int omar = telling.Person("Omar Castell", country: "ESP");
        return telling.Encounter("Ada Brandt saw Omar Castell", [ada, omar], day, place, kind, status, background);
    }

    private static Telling Several(string id, string text)
    {
        var telling = new Telling(id, text, "2031-05-02");
        int[] both = [telling.Person("Ada Brandt"), telling.Person("Omar Castell")];
        telling.Encounter("in Riga", both, place: Riga, background: true);
        telling.Encounter("in Lima", both, place: Lima, background: true);
        return telling.Encounter("again in Riga", both, place: Riga, background: true);
    }
}
