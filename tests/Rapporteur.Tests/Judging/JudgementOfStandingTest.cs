using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Judgements;
using Rapporteur.Tests.Resolve;

namespace Rapporteur.Tests.Judging;

/// <summary>How somebody stands to an issue, what became of a promise, and whether a deed was done, as people correct it.</summary>
public sealed class JudgementOfStandingTest : IDisposable
{
    private readonly JudgedRecord _record = new(Told());

    public void Dispose() => _record.Dispose();

    [Fact]
    public void StanceAndIssue_OfAPosition_ArePersonsAndStayWhenItIsJudgedAgain()
    {
        Position told = Later();

        JudgementOutcome first = _record.Judge(JudgementAct.Stance, [told.Id.Value], "conditional");
        _record.Judge(JudgementAct.Issue, [told.Id.Value], "the dam at Brun");
        JudgementOutcome second = _record.Judge(JudgementAct.Stance, [told.Id.Value], "open");

        Position judged = _record.Store.Find<Position>(told.Id.Value)!;
        Assert.Equal((Stance.Open, "the dam at Brun", told.Proposition), (judged.Stance, judged.Issue, judged.Proposition));
        Assert.Equal(told.ShiftFrom, judged.ShiftFrom);
        Assert.Equal(JudgementState.Overruled, _record.Outcome(first).State);

        _record.Judge(JudgementAct.Undo, [second.Id.Value]);
        Assert.Equal(Stance.Conditional, _record.Store.Find<Position>(told.Id.Value)!.Stance);
    }

    /// <summary>Of two stances that are one after all none departs from the other, whichever of the two was wrong.</summary>
    [Theory]
    [InlineData(true, "opposes")]
    [InlineData(false, "supports")]
    public void Stance_ThatIsTheEarlierOne_IsNoDeparture(bool later, string stance)
    {
        Position shifted = Later();

        JudgementOutcome outcome = _record.Judge(JudgementAct.Stance, [later ? shifted.Id.Value : shifted.ShiftFrom!.Value.Value], stance);

        Assert.Null(_record.Store.Find<Position>(shifted.Id.Value)!.ShiftFrom);
        _record.Judge(JudgementAct.Undo, [outcome.Id.Value]);
        Assert.Equal(shifted.ShiftFrom, _record.Store.Find<Position>(shifted.Id.Value)!.ShiftFrom);
    }

    [Fact]
    public void Status_OfACommitment_IsPersonsBesideWhatReportsClaim()
    {
        Commitment told = Assert.Single(_record.Store.All<Commitment>());
        Assert.Null(told.Status);
        Assert.DoesNotContain("\"status\":\"partly\"", _record.Export(), StringComparison.Ordinal);

        JudgementOutcome outcome = _record.Judge(JudgementAct.Status, [told.Id.Value], "partly");

        Commitment judged = Assert.Single(_record.Store.All<Commitment>());
        Assert.Equal((ComplianceClaim.Partly, ComplianceClaim.NotDone), (judged.Status, Assert.Single(judged.Claims).Claim));
        Assert.Contains("\"status\":\"partly\"", _record.Export().Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        _record.Judge(JudgementAct.Undo, [outcome.Id.Value]);
        Assert.Null(Assert.Single(_record.Store.All<Commitment>()).Status);
    }

    [Fact]
    public void Status_OfACodedEvent_IsWhetherItWasDone()
    {
        CodedEvent told = Assert.Single(_record.Store.All<CodedEvent>());

        _record.Judge(JudgementAct.Status, [told.Id.Value], "planned");

        Assert.Equal(Factuality.Planned, _record.Store.Find<CodedEvent>(told.Id.Value)!.Factuality);
    }

    [Theory]
    [InlineData(JudgementAct.Stance, "positions", "against", "supports, opposes, conditional, open")]
    [InlineData(JudgementAct.Issue, "positions", " ", "short label")]
    [InlineData(JudgementAct.Status, "commitments", "kept", "done, partly, notDone, violated")]
    [InlineData(JudgementAct.Status, "events", "held", "actual, planned, possible, negated")]
    [InlineData(JudgementAct.Status, "positions", "open", "Encounters, agreements, commitments and coded events")]
    [InlineData(JudgementAct.Stance, "commitments", "open", "Positions have an issue")]
    public void Value_ThatIsNone_IsSaidWithThoseThatAre(JudgementAct act, string kind, string value, string said)
    {
        string id = kind switch
        {
            "positions" => Later().Id.Value,
            "commitments" => _record.Store.All<Commitment>().Single().Id.Value,
            _ => _record.Store.All<CodedEvent>().Single().Id.Value,
        };

        Assert.Contains(said, _record.Refused(act, [id], value).Remedy, StringComparison.Ordinal);
    }

    private Position Later() => Assert.Single(_record.Store.All<Position>(), one => one.ShiftFrom is not null);

    private static Telling Told()
    {
        var told = new Telling(
            "r-a", "Norland is against the dam. Norland is for the dam now. It will pay for the pumps. It paid nothing, Sudmark said. Norland shelled Sudmark.", "2031-05-05");
        int norland = told.State("Norland", "NOR");
        int sudmark = told.State("Sudmark", "SWE");
        return told.Position("Norland is against the dam", norland, "dam", Stance.Opposes, "2031-04-01")
            .Position("Norland is for the dam now", norland, "dam", Stance.Supports, "2031-05-01", shift: "now")
            .Commitment("will pay for the pumps", norland, kept: "It paid nothing", claimant: sudmark)
            .Event("Norland shelled Sudmark", norland, sudmark);
    }
}
