using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Judgements;
using Rapporteur.Exchange.Schema;
using Rapporteur.Pipeline.Judging;
using Rapporteur.Tests.Resolve;

namespace Rapporteur.Tests.Judging;

/// <summary>Who it was, where it was, and who is nobody: what people say of it holds over what the reports were read to tell.</summary>
public sealed class JudgementOfWhoAndWhereTest : IDisposable
{
    private readonly JudgedRecord _record = new(InventedReports.All());

    public void Dispose() => _record.Dispose();

    [Theory]
    [InlineData("Geneva", "Geneva", "CHE")]
    [InlineData("Tripoli, LBN", "Tripoli", "LBN")]
    [InlineData("The old salt store", "The old salt store", null)]
    [InlineData("The old salt store, EST", "The old salt store", "EST")]
    public void Place_OfAnEncounter_IsThePersons(string value, string name, string? country)
    {
        Encounter before = MeetingIn("r-a");

        JudgementOutcome outcome = _record.Judge(JudgementAct.Place, [before.Id.Value], value);

        Encounter after = MeetingIn("r-a");
        Assert.Equal((name, country), (after.Place!.Name, after.Place.Country));
        Assert.Equal(before.Id, after.Id);
        Assert.Equal(before.Evidence, after.Evidence);
        Assert.Equal([outcome.Id], after.Judgements!);
        Assert.Equal(name is "Geneva", after.Place.Lat is > 46 and < 47);
    }

    [Fact]
    public void Place_NobodyKnows_IsNone()
    {
        _record.Judge(JudgementAct.Place, [MeetingIn("r-a").Id.Value], "unknown");

        Assert.Null(MeetingIn("r-a").Place);
    }

    [Fact]
    public void Place_OfANameThatSeveralBear_IsAskedFor()
    {
        JudgementProblem problem = _record.Refused(JudgementAct.Place, [MeetingIn("r-a").Id.Value], "Tripoli");

        Assert.Contains("Tripoli, LBN", problem.Remedy, StringComparison.Ordinal);
        Assert.Contains("Tripoli, LBY", problem.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void AddAndRemove_OfParticipants_TheLastWordOnEachHolds()
    {
        string id = MeetingIn("r-a").Id.Value;
        ActorId petit = _record.ActorNamed("Joan Petit").Id;
        ActorId haidar = _record.ActorNamed("Ali Haidar").Id;

        JudgementOutcome add = _record.Judge(JudgementAct.Add, [id, petit.Value]);
        JudgementOutcome remove = _record.Judge(JudgementAct.Remove, [id, haidar.Value]);

        Assert.Contains(petit, MeetingIn("r-a").Participants);
        Assert.DoesNotContain(haidar, MeetingIn("r-a").Participants);
        Assert.Equal([id], add.On);

        _record.Judge(JudgementAct.Remove, [id, petit.Value]);

        Assert.DoesNotContain(petit, MeetingIn("r-a").Participants);
        Assert.Equal(JudgementState.Overruled, _record.Outcome(add).State);
        Assert.Equal(JudgementState.InForce, _record.Outcome(remove).State);
    }

    [Fact]
    public void Add_OfAPartyToAnAgreement_IsThePersons()
    {
        Agreement agreement = Assert.Single(_record.Store.All<Agreement>());
        ActorId petit = _record.ActorNamed("Joan Petit").Id;

        _record.Judge(JudgementAct.Add, [agreement.Id.Value, petit.Value]);

        Assert.Contains(petit, Assert.Single(_record.Store.All<Agreement>()).Parties);
    }

    [Fact]
    public void Speaker_ThenNobody_IsTheLastWord()
    {
        Statement statement = StatementIn("r-a");
        ActorId duarte = _record.ActorNamed("Ines Duarte").Id;

        JudgementOutcome first = _record.Judge(JudgementAct.Speaker, [statement.Id.Value, duarte.Value]);
        Assert.Equal((duarte, SpeakerBasis.Judgement), (StatementIn("r-a").Speaker!.Value, StatementIn("r-a").SpeakerBasis));

        _record.Judge(JudgementAct.Speaker, [statement.Id.Value], "nobody");
        Assert.Null(StatementIn("r-a").Speaker);
        Assert.Equal(SpeakerBasis.None, StatementIn("r-a").SpeakerBasis);
        Assert.Equal(JudgementState.Overruled, _record.Outcome(first).State);
    }

    [Fact]
    public void Holder_OfAPosition_IsThePersonsAndItsEarlierPositionIsNoLongerTheirs()
    {
        var told = new Telling("r-a", "Ada Brandt is against the dam. Ada Brandt is for the dam now. Omar Castell keeps silent.", "2031-05-05");
        int brandt = told.Person("Ada Brandt");
        told.Person("Omar Castell");
        told.Position("Ada Brandt is against the dam", brandt, "dam", Stance.Opposes, "2031-04-01")
            .Position("Ada Brandt is for the dam now", brandt, "dam", Stance.Supports, "2031-05-01", shift: "now");
        using var record = new JudgedRecord(told);
        Position shifted = Assert.Single(record.Store.All<Position>(), one => one.ShiftFrom is not null);
        ActorId castell = record.ActorNamed("Omar Castell").Id;

        JudgementOutcome first = record.Judge(JudgementAct.Holder, [shifted.Id.Value, castell.Value]);

        Position after = record.Store.Find<Position>(shifted.Id.Value)!;
        Assert.Equal(castell, after.Holder);
        Assert.Null(after.ShiftFrom);

        // Both are his: it is a departure again.
        record.Judge(JudgementAct.Holder, [shifted.ShiftFrom!.Value.Value, castell.Value]);
        Assert.Equal(shifted.ShiftFrom, record.Store.Find<Position>(shifted.Id.Value)!.ShiftFrom);

        record.Judge(JudgementAct.Undo, [first.Id.Value]);
        Assert.Null(record.Store.Find<Position>(shifted.Id.Value)!.ShiftFrom);
    }

    [Fact]
    public void KindAndCountry_OfAnActor_ArePersonsAndItsCodesFollow()
    {
        string id = _record.ActorNamed("Ali Haidar").Id.Value;

        _record.Judge(JudgementAct.Country, [id], "CHE");
        _record.Judge(JudgementAct.Kind, [id], "armedGroup");

        Actor actor = _record.Store.Find<Actor>(id)!;
        Assert.Equal(("CHE", ActorKind.ArmedGroup), (actor.Country, actor.Kind));
        Assert.Equal(new PloverActor("CHE", "REB"), actor.Plover);

        _record.Judge(JudgementAct.Country, [id], "unknown");
        Assert.Null(_record.Store.Find<Actor>(id)!.Country);
    }

    [Fact]
    public void Reject_OfAnActor_LeavesItsFactsTheirWords()
    {
        Statement before = StatementIn("r-d");
        string cook = before.Speaker!.Value.Value;

        JudgementOutcome outcome = _record.Judge(JudgementAct.Reject, [cook]);

        Assert.Equal([cook], outcome.On);
        Assert.Null(_record.Store.Find<Actor>(cook));
        Statement after = StatementIn("r-d");
        Assert.Equal((null, SpeakerBasis.None, before.Text), (after.Speaker, after.SpeakerBasis, after.Text));
        Assert.Equal(before.Evidence, after.Evidence);
        Assert.Empty(_record.Store.All<Position>());
        Assert.Empty(RecordSchema.Validate(_record.Store));
        Assert.DoesNotContain($"\"{cook}\"", BeforeJudgements(_record.Export()), StringComparison.Ordinal);
    }

    [Fact]
    public void Reject_OfAnActor_HoldsInLaterReportsAndTakesNoOtherNameWithIt()
    {
        string id = _record.ActorNamed("Joan Petit").Id.Value;
        JudgementOutcome outcome = _record.Judge(JudgementAct.Reject, [id]);
        Assert.Empty(MeetingIn("r-d").Participants);

        var later = new Telling("r-e", "Joan Petit and Petit were seen. Joan Margaret Petit was not, nor was anybody of that name.", "2031-09-01");
        later.Person("Joan Petit");
        later.Person("Petit");
        later.Person("Joan Margaret Petit");
        _record.Ingest(later);

        Assert.Equal(JudgementState.InForce, _record.Outcome(outcome).State);
        Assert.DoesNotContain(_record.Actors, actor => actor.Name is "Joan Petit");
        _record.ActorNamed("Joan Margaret Petit");
    }

    [Fact]
    public void Reject_OfAnActor_OverrulesWhatNamesIt()
    {
        string petit = _record.ActorNamed("Joan Petit").Id.Value;
        JudgementOutcome named = _record.Judge(JudgementAct.Add, [MeetingIn("r-a").Id.Value, petit]);
        JudgementOutcome renamed = _record.Judge(JudgementAct.Rename, [petit], "Jeanne Petit");

        JudgementOutcome rejected = _record.Judge(JudgementAct.Reject, [petit]);

        foreach (JudgementOutcome one in new[] { named, renamed })
        {
            Assert.Equal(JudgementState.Overruled, _record.Outcome(one).State);
            Assert.Contains(rejected.Id.Value, _record.Outcome(one).Reason, StringComparison.Ordinal);
        }

        Assert.Null(MeetingIn("r-a").Judgements);
        _record.Judge(JudgementAct.Undo, [rejected.Id.Value]);
        Assert.Equal(JudgementState.InForce, _record.Outcome(named).State);
        _record.ActorNamed("Jeanne Petit");
    }

    [Fact]
    public void Merge_ImportedLaterThanARejection_OverrulesIt()
    {
        using var other = new JudgedRecord(InventedReports.All());
        _record.Judge(JudgementAct.Reject, [_record.ActorNamed("Ali Haider").Id.Value]);
        other.Judge(JudgementAct.Rename, [other.ActorNamed("Joan Petit").Id.Value], "Jeanne Petit");
        other.Judge(JudgementAct.Merge, [other.ActorNamed("Ali Haidar").Id.Value, other.ActorNamed("Ali Haider").Id.Value]);

        JudgementImport import = _record.Desk().Import(other.Store.Judgements());

        Assert.Equal(JudgementAct.Reject, Assert.Single(import.Conflicts).Act);
        Assert.Single(_record.Actors, actor => actor.Name.StartsWith("Ali", StringComparison.Ordinal));
    }

    [Fact]
    public void Rejection_LaterThanAMergeMadeElsewhere_OverrulesIt()
    {
        using var other = new JudgedRecord(InventedReports.All());
        other.Judge(JudgementAct.Rename, [other.ActorNamed("Joan Petit").Id.Value], "Jeanne Petit");
        other.Judge(JudgementAct.Reject, [other.ActorNamed("Ali Haider").Id.Value]);
        _record.Judge(JudgementAct.Merge, [_record.ActorNamed("Ali Haidar").Id.Value, _record.ActorNamed("Ali Haider").Id.Value]);

        JudgementImport import = _record.Desk().Import(other.Store.Judgements());

        Assert.Equal(JudgementAct.Merge, Assert.Single(import.Conflicts).Act);
        Assert.Single(_record.Actors, actor => actor.Name.StartsWith("Ali", StringComparison.Ordinal));
        _record.ActorNamed("Ali Haidar");
    }

    [Fact]
    public void Named_ActorMergedLater_IsTheOneItIsNow()
    {
        Statement statement = StatementIn("r-d");
        _record.Judge(JudgementAct.Speaker, [statement.Id.Value, _record.ActorNamed("Ali Haider").Id.Value]);

        _record.Judge(JudgementAct.Merge, [_record.ActorNamed("Ali Haidar").Id.Value, _record.ActorNamed("Ali Haider").Id.Value]);

        Actor one = Assert.Single(_record.Actors, actor => actor.Name.StartsWith("Ali", StringComparison.Ordinal));
        Assert.Equal(one.Id, StatementIn("r-d").Speaker);
    }

    [Fact]
    public void Named_InTheFactsOwnReport_IsFoundThereThoughEarlierReportsAreMissing()
    {
        using var record = new JudgedRecord(InventedReports.Monday(), InventedReports.Tuesday());
        Encounter tuesday = record.Encounters.Single(one => one.Evidence[0].Report.Value is "r-b");
        JudgementOutcome outcome = record.Judge(JudgementAct.Remove, [tuesday.Id.Value, record.ActorNamed("Ines Duarte").Id.Value]);
        using var other = new JudgedRecord(InventedReports.Tuesday());

        other.Take(record.Store.Judgements());

        Assert.Equal(JudgementState.InForce, other.Outcome(outcome).State);
    }

    [Fact]
    public void Named_ActorOfNoReportHere_IsAnOrphanThatSaysWhom()
    {
        JudgementOutcome outcome = _record.Judge(JudgementAct.Speaker, [StatementIn("r-d").Id.Value, _record.ActorNamed("Ines Duarte").Id.Value]);
        using var other = new JudgedRecord(InventedReports.Dinner());

        other.Take(_record.Store.Judgements());
        Assert.Equal(JudgementState.Orphan, other.Outcome(outcome).State);
        Assert.Contains("Ines Duarte", other.Outcome(outcome).Reason, StringComparison.Ordinal);
        Assert.Equal("the cook of the ferry", other.Store.Find<Actor>(Assert.Single(other.Store.All<Statement>()).Speaker!.Value.Value)!.Name);

        other.Ingest(InventedReports.Monday());
        Assert.Equal(JudgementState.InForce, other.Outcome(outcome).State);
    }

    private Encounter MeetingIn(string report) =>
        Assert.Single(_record.Encounters, encounter => encounter.Evidence.Any(one => string.Equals(one.Report.Value, report, StringComparison.Ordinal)));

    private Statement StatementIn(string report) =>
        Assert.Single(_record.Store.All<Statement>(), one => string.Equals(one.Evidence[0].Report.Value, report, StringComparison.Ordinal));

    private static string BeforeJudgements(string export) => export[..export.IndexOf("\"judgements\": [", StringComparison.Ordinal)];
}
