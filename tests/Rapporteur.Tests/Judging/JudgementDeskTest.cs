using NodaTime;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Places;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Stories;
using Rapporteur.Domain.Time;
using Rapporteur.Pipeline.Judging;
using Rapporteur.Tests.Resolve;

namespace Rapporteur.Tests.Judging;

public sealed class JudgementDeskTest : IDisposable
{
    private readonly JudgedRecord _record = new(InventedReports.All());

    public void Dispose() => _record.Dispose();

    [Fact]
    public void Merge_TwoSpellingsOfOneMan_MakesOneActorAndWhatFollowsFromIt()
    {
        string[] ids = [IdOf("Ali Haidar"), IdOf("Ali Haider")];

        JudgementOutcome outcome = _record.Judge(JudgementAct.Merge, ids);

        Assert.Equal(JudgementState.InForce, outcome.State);
        Actor actor = Assert.Single(_record.Actors, actor => actor.Name.StartsWith("Ali", StringComparison.Ordinal));
        Assert.Equal("SYR", actor.Country);
        Assert.Equal(2, actor.Aliases.Append(actor.Name).Intersect(["Ali Haidar", "Ali Haider"], StringComparer.Ordinal).Count());
        Assert.Equal([actor.Id.Value], outcome.On);
        Assert.Equal([outcome.Id], actor.Judgements!);

        // The same people in the same place a day apart: reports that differ, not two meetings.
        Encounter encounter = Assert.Single(_record.Encounters, encounter => encounter.Participants.Contains(actor.Id) && encounter.Evidence.Any(one => one.Report.Value is "r-a"));
        Assert.Contains(encounter.Participants, id => id == actor.Id);
    }

    [Fact]
    public void Merge_TwoEncounters_KeepsBothPassagesAndTheDisagreement()
    {
        string[] ids = [MeetingIn("r-a").Id.Value, MeetingIn("r-b").Id.Value];

        JudgementOutcome outcome = _record.Judge(JudgementAct.Merge, ids);

        Encounter one = MeetingIn("r-a");
        Assert.Equal(one.Id, MeetingIn("r-b").Id);
        Assert.Equal([one.Id.Value], outcome.On);
        Assert.Equal(2, one.Evidence.Count);
        Assert.Contains(_record.Store.All<Discrepancy>(), about => about.About == one.Id && about.Field is "time");
    }

    [Fact]
    public void Split_ByReport_MakesTwoActorsOfOneName()
    {
        _record.Ingest(Namesake());
        string id = IdOf("Ines Duarte");

        JudgementOutcome outcome = _record.Judge(JudgementAct.Split, [id], apart: ["r-e"]);

        Actor[] both = [.. _record.Actors.Where(actor => actor.Name is "Ines Duarte")];
        Assert.Equal(2, both.Length);
        Assert.Equal(2, outcome.On.Count);
        Assert.NotEqual(MeetingIn("r-e").Participants.Single(id => both.Any(actor => actor.Id == id)), MeetingIn("r-a").Participants.Single(id => both.Any(actor => actor.Id == id)));
    }

    [Fact]
    public void Split_ByName_SendsLaterReportsOfThatNameAfterIt()
    {
        _record.Judge(JudgementAct.Merge, [IdOf("Ali Haidar"), IdOf("Ali Haider")]);
        Actor one = Assert.Single(_record.Actors, actor => actor.Name.StartsWith("Ali", StringComparison.Ordinal));

        JudgementOutcome split = _record.Judge(JudgementAct.Split, [one.Id.Value], apart: ["Ali Haider"]);
        _record.Ingest(Later("Ali Haider"));

        Assert.Equal(JudgementState.InForce, _record.Outcome(split).State);
        Assert.Equal(2, _record.ActorNamed("Ali Haider").Mentions);
        Assert.Equal(JudgementState.Overruled, _record.Store.All<JudgementOutcome>().Single(outcome => outcome.Act == JudgementAct.Merge).State);
    }

    [Fact]
    public void Split_OfAnEncounter_KeepsThePassagesApart()
    {
        string[] ids = [MeetingIn("r-a").Id.Value, MeetingIn("r-b").Id.Value];
        _record.Judge(JudgementAct.Merge, ids);

        _record.Judge(JudgementAct.Split, [MeetingIn("r-a").Id.Value], apart: ["r-b"]);

        Assert.NotEqual(MeetingIn("r-a").Id, MeetingIn("r-b").Id);
    }

    [Fact]
    public void Rename_Actor_KeepsTheReportsNameAmongTheOthers()
    {
        string id = IdOf("Ali Haidar");

        _record.Judge(JudgementAct.Rename, [id], "Ali Haydar");

        Actor actor = _record.ActorNamed("Ali Haydar");
        Assert.Equal(id, actor.Id.Value);
        Assert.Contains("Ali Haidar", actor.Aliases);
    }

    [Fact]
    public void DateAndStatus_OfAnEncounter_AreThePersonsAndTheEvidenceStays()
    {
        Encounter before = MeetingIn("r-c");

        _record.Judge(JudgementAct.Date, [before.Id.Value], "2031-07-09");
        JudgementOutcome last = _record.Judge(JudgementAct.Status, [before.Id.Value], "held");

        Encounter after = MeetingIn("r-c");
        Assert.Equal(before.Id, after.Id);
        Assert.Equal(new LocalDate(2031, 7, 9), after.Time.From);
        Assert.Equal(EncounterStatus.Held, after.Status);
        Assert.Equal(before.Evidence, after.Evidence);
        Assert.Contains(last.Id, after.Judgements!);
        Assert.Equal(2, after.Judgements!.Count);
    }

    [Fact]
    public void Reject_Encounter_IsGoneFromTheRecordAndItsStory()
    {
        string id = MeetingIn("r-d").Id.Value;

        JudgementOutcome outcome = _record.Judge(JudgementAct.Reject, [id]);

        Assert.Equal([id], outcome.On);
        Assert.Null(_record.Store.Find<Encounter>(id));
        Assert.DoesNotContain(_record.Store.All<Story>().SelectMany(story => story.Encounters), one => string.Equals(one.Value, id, StringComparison.Ordinal));
    }

    [Fact]
    public void Reject_Statement_LeavesThePositionReadFromItWithoutIt()
    {
        Statement statement = Assert.Single(_record.Store.All<Statement>(), one => one.Evidence[0].Report.Value is "r-d");
        Assert.NotEmpty(Assert.Single(_record.Store.All<Position>()).Statements);

        _record.Judge(JudgementAct.Reject, [statement.Id.Value]);

        Assert.Empty(Assert.Single(_record.Store.All<Position>()).Statements);
    }

    [Theory]
    [InlineData("statements")]
    [InlineData("figures")]
    [InlineData("positions")]
    [InlineData("agreements")]
    public void Date_OfAnyFact_IsThePersons(string kind)
    {
        string id = kind switch
        {
            "statements" => _record.Store.All<Statement>().First().Id.Value,
            "figures" => _record.Store.All<Figure>().First().Id.Value,
            "positions" => _record.Store.All<Position>().First().Id.Value,
            _ => _record.Store.All<Agreement>().First().Id.Value,
        };

        _record.Judge(JudgementAct.Date, [id], "2030-02");

        FactTime time = kind switch
        {
            "statements" => _record.Store.Find<Statement>(id)!.Time,
            "figures" => _record.Store.Find<Figure>(id)!.Time,
            "positions" => _record.Store.Find<Position>(id)!.Time,
            _ => _record.Store.Find<Agreement>(id)!.Time,
        };
        Assert.Equal(new LocalDate(2030, 2, 28), time.To);
        Assert.Equal(TimePrecision.Month, time.Precision);
    }

    [Fact]
    public void Undo_AndItsUndoing_TakeBackAndBringBack()
    {
        string before = WithoutJudgements();
        JudgementOutcome rename = _record.Judge(JudgementAct.Rename, [IdOf("Ali Haidar")], "Ali Haydar");

        JudgementOutcome undo = _record.Judge(JudgementAct.Undo, [rename.Id.Value[..10]]);
        Assert.Equal(before, WithoutJudgements());
        Assert.Equal(JudgementState.Undone, _record.Outcome(rename).State);

        _record.Judge(JudgementAct.Undo, [undo.Id.Value]);
        Assert.Equal(JudgementState.InForce, _record.Outcome(rename).State);
        _record.ActorNamed("Ali Haydar");
    }

    [Fact]
    public void TwoThatContradict_TheLaterHoldsAndTheEarlierSaysSo()
    {
        string id = MeetingIn("r-c").Id.Value;
        JudgementOutcome first = _record.Judge(JudgementAct.Date, [id], "2031-07-09", by: "Ada");

        JudgementOutcome second = _record.Judge(JudgementAct.Date, [id], "2031-07-10", by: "Ben");

        Assert.Equal(new LocalDate(2031, 7, 10), MeetingIn("r-c").Time.From);
        JudgementOutcome overruled = _record.Outcome(first);
        Assert.Equal(JudgementState.Overruled, overruled.State);
        Assert.Contains(second.Id.Value, overruled.Reason, StringComparison.Ordinal);
        Assert.Equal([second.Id], MeetingIn("r-c").Judgements!);
    }

    [Fact]
    public void KeepApart_AfterAMerge_OverrulesIt()
    {
        string[] ids = [MeetingIn("r-a").Id.Value, MeetingIn("r-b").Id.Value];
        JudgementOutcome apart = _record.Judge(JudgementAct.KeepApart, ids);

        JudgementOutcome merge = _record.Judge(JudgementAct.Merge, ids);

        Assert.Equal(MeetingIn("r-a").Id, MeetingIn("r-b").Id);
        Assert.Equal(JudgementState.InForce, merge.State);
        Assert.Equal(JudgementState.Overruled, _record.Outcome(apart).State);
    }

    [Theory]
    [InlineData("r-a")]
    [InlineData("r-b")]
    public void Rename_InARecordOfOneOfTheReports_Holds(string kept)
    {
        JudgementOutcome rename = _record.Judge(JudgementAct.Rename, [_record.ActorNamed("Ines Duarte").Id.Value], "Inês Duarte");
        using var fewer = new JudgedRecord(Array.FindAll(InventedReports.All(), telling => string.Equals(telling.Id.Value, kept, StringComparison.Ordinal)));

        fewer.Take(_record.Store.Judgements());

        Assert.Equal(JudgementState.InForce, fewer.Outcome(rename).State);
        Assert.NotNull(fewer.ActorNamed("Inês Duarte"));
    }

    [Fact]
    public void Id_OfWhatWasCorrectedAndThenRejected_NamesTheRejection()
    {
        string id = MeetingIn("r-d").Id.Value;
        _record.Judge(JudgementAct.Place, [id], "Lima, PER");
        JudgementOutcome rejected = _record.Judge(JudgementAct.Reject, [id]);

        JudgementProblem problem = _record.Refused(JudgementAct.Date, [id], "2031-08-01");

        Assert.Contains($"rejected by Ada ({rejected.Id})", problem.What, StringComparison.Ordinal);
        Assert.Contains($"undo {rejected.Id}", problem.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Suggestions_NameTheNearMissesUntilSomebodyDecides()
    {
        Suggestion man = Assert.Single(_record.Suggestions, one => one.Kind is "actors");
        Assert.Equal(["Ali Haidar", "Ali Haider"], new[] { man.FirstLabel, man.SecondLabel }.Order(StringComparer.Ordinal));

        _record.Judge(JudgementAct.KeepApart, [man.Id]);

        Assert.DoesNotContain(_record.Suggestions, one => one.Kind is "actors");
        Assert.Equal(2, _record.Actors.Count(actor => actor.Name.StartsWith("Ali", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("2031-06-05", 1)]
    [InlineData("2031-08-31", 0)]
    public void Suggestions_TwoPlaces_AreOfOneTimeOnly(string until, int expected)
    {
        var telling = new Telling("r-a", "Ada Brandt saw Omar Castell in Riga. Ada Brandt saw Omar Castell in Lima.", "2031-09-01");
        int[] both = [telling.Person("Ada Brandt"), telling.Person("Omar Castell")];
        telling.Encounter("Ada Brandt saw Omar Castell in Riga", both, "2031-06-05", new Place("Riga", "LVA", 56.95, 24.11), until: until);
        telling.Encounter("Ada Brandt saw Omar Castell in Lima", both, "2031-06-05", new Place("Lima", "PER", -12.05, -77.04), until: until);
        using var record = new JudgedRecord(telling);

        Assert.Equal(expected, record.Suggestions.Count(one => one.Kind is "encounters"));
    }

    [Fact]
    public void Suggestion_Accepted_IsAMerge()
    {
        Suggestion man = Assert.Single(_record.Suggestions, one => one.Kind is "actors");

        _record.Judge(JudgementAct.Merge, [man.Id[..8]]);

        Assert.Single(_record.Actors, actor => actor.Name.StartsWith("Ali", StringComparison.Ordinal));
        Assert.DoesNotContain(_record.Suggestions, one => one.Kind is "actors");
    }

    [Fact]
    public void WhatIsRejected_StaysSoWhenItIsBroughtTogetherWithWhatStands()
    {
        JudgementOutcome outcome = _record.Judge(JudgementAct.Reject, [MeetingIn("r-b").Id.Value]);
        _record.Judge(JudgementAct.Merge, [IdOf("Ali Haidar"), IdOf("Ali Haider")]);
        _record.Judge(JudgementAct.Undo, [outcome.Id.Value]);
        string[] ids = [MeetingIn("r-a").Id.Value, MeetingIn("r-b").Id.Value];
        if (!string.Equals(ids[0], ids[1], StringComparison.Ordinal))
        {
            _record.Judge(JudgementAct.Merge, ids);
        }

        _record.Judge(JudgementAct.Undo, [_record.Store.Judgements().Single(one => string.Equals(one.Targets[0].Id, outcome.Id.Value, StringComparison.Ordinal)).Id.Value]);

        // Monday's report tells of it by itself: the meeting stands, on Monday's words alone.
        Assert.DoesNotContain(_record.Encounters, encounter => encounter.Evidence.Any(one => one.Report.Value is "r-b"));
        Encounter left = MeetingIn("r-a");
        JudgementOutcome now = _record.Outcome(outcome);
        Assert.Equal(JudgementState.InForce, now.State);
        Assert.Equal([left.Id.Value], now.On);
        Assert.Contains("Other reports", now.Reason, StringComparison.Ordinal);
        Assert.Null(left.Judgements?.FirstOrDefault(id => id == outcome.Id).Value);
    }

    [Fact]
    public void WhatIsRejected_StaysSoInACopyThatComesLater()
    {
        JudgementOutcome outcome = _record.Judge(JudgementAct.Reject, [MeetingIn("r-c").Id.Value]);
        var copy = new Telling("r-g", InventedReports.WednesdaysText, "2031-07-02");
        int castell = copy.Person("Omar Castell");
        int brandt = copy.Person("Ada Brandt");
        copy.Encounter("Omar Castell will see Ada Brandt in Lima", [castell, brandt], null, new Place("Lima", "PER", null, null), status: EncounterStatus.Planned);

        _record.Ingest(copy);

        Assert.NotEmpty(_record.Store.All<Lineage>());
        Assert.DoesNotContain(_record.Encounters, encounter => encounter.Evidence.Any(one => one.Report.Value is "r-c" or "r-g"));
        Assert.Contains("1 more report", _record.Outcome(outcome).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsNoLongerTold_IsAnOrphanAndHoldsAgainWhenItIs()
    {
        JudgementOutcome outcome = _record.Judge(JudgementAct.Status, [MeetingIn("r-c").Id.Value], "held");
        using var other = new JudgedRecord(InventedReports.Monday());

        other.Take(_record.Store.Judgements());
        Assert.Equal(JudgementState.Orphan, other.Outcome(outcome).State);

        other.Ingest(InventedReports.Wednesday());
        Assert.Equal(JudgementState.InForce, other.Outcome(outcome).State);
        Assert.Equal(EncounterStatus.Held, Assert.Single(other.Encounters, encounter => encounter.Evidence[0].Report.Value is "r-c").Status);
    }

    [Fact]
    public void Import_OfWhatContradicts_IsTold()
    {
        string id = MeetingIn("r-c").Id.Value;
        using var other = new JudgedRecord(InventedReports.All());
        JudgementOutcome theirs = other.Judge(JudgementAct.Date, [id], "2031-07-01");
        other.Judge(JudgementAct.Rename, [IdOf("Ines Duarte")], "Inés Duarte");
        _record.Judge(JudgementAct.Rename, [IdOf("Ali Haidar")], "Ali Haydar");
        _record.Judge(JudgementAct.Rename, [IdOf("Ali Haider")], "Ali Haydar II");
        _record.Judge(JudgementAct.Date, [id], "2031-07-10");

        JudgementImport import = _record.Desk().Import(other.Store.Judgements());

        Assert.Equal((2, 2, 0), (import.Read, import.Taken, import.AlreadyThere));
        Assert.Equal(theirs.Id, Assert.Single(import.Conflicts).Id);
        Assert.Equal(2, _record.Desk().Import(other.Store.Judgements()).AlreadyThere);
        _record.ActorNamed("Inés Duarte");
    }

    [Fact]
    public void Import_OfWhatWasChanged_IsRefused()
    {
        using var other = new JudgedRecord(InventedReports.All());
        other.Judge(JudgementAct.Status, [MeetingIn("r-c").Id.Value], "held");
        Judgement forged = other.Store.Judgements().Single() with { By = "Somebody else" };

        JudgementImport import = _record.Desk().Import([forged]);

        Assert.Equal(forged.Id, Assert.Single(import.Refused).Id);
        Assert.Empty(_record.Store.Judgements());
    }

    private static Telling Namesake()
    {
        var telling = new Telling("r-e", "Ines Duarte met Joan Petit at the school fair, the parents said of their two teachers.", "2033-01-01");
        int duarte = telling.Person("Ines Duarte");
        int petit = telling.Person("Joan Petit");
        return telling.Encounter("Ines Duarte met Joan Petit at the school fair", [duarte, petit], "2033-01-01");
    }

    private static Telling Later(string name)
    {
        var telling = new Telling("r-f", $"Nothing was heard of {name} for the rest of that long and windy summer.", "2031-09-01");
        telling.Person(name);
        return telling;
    }

    private string IdOf(string actor) => _record.ActorNamed(actor).Id.Value;

    private Encounter MeetingIn(string report) =>
        Assert.Single(_record.Encounters, encounter => encounter.Evidence.Any(one => string.Equals(one.Report.Value, report, StringComparison.Ordinal)));

    private string WithoutJudgements()
    {
        string export = _record.Export();
        return export[..export.IndexOf("\"judgements\": [", StringComparison.Ordinal)];
    }
}
