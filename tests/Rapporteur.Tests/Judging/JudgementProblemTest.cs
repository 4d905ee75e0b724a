using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Judgements;

namespace Rapporteur.Tests.Judging;

/// <summary>What is not taken says why and what to do, and changes nothing.</summary>
public sealed class JudgementProblemTest : IDisposable
{
    private readonly JudgedRecord _record = new(InventedReports.All());

    public void Dispose()
    {
        Assert.Empty(_record.Store.Judgements());
        _record.Dispose();
    }

    [Theory]
    [InlineData("e-nothing", "Nothing in the record")]
    [InlineData("e-", "ids begin with 'e-'")]
    [InlineData("", "Nothing in the record")]
    [InlineData("nonsense", "Nothing in the record")]
    public void Id_UnknownOrOfSeveral_IsSaid(string id, string said)
    {
        JudgementProblem problem = _record.Refused(JudgementAct.Reject, [id]);

        Assert.Contains(said, problem.What, StringComparison.Ordinal);
        Assert.NotEmpty(problem.Remedy);
    }

    [Fact]
    public void Merge_OfOneOrOfTwoKinds_IsSaid()
    {
        string actor = _record.Actors[0].Id.Value;
        string encounter = _record.Encounters[0].Id.Value;

        Assert.Contains("two ids", _record.Refused(JudgementAct.Merge, [actor]).What, StringComparison.Ordinal);
        Assert.Contains("named twice", _record.Refused(JudgementAct.Merge, [actor, actor]).What, StringComparison.Ordinal);
        Assert.Contains("Only two of a kind", _record.Refused(JudgementAct.Merge, [actor, encounter]).Remedy, StringComparison.Ordinal);
        string statement = _record.Store.All<Statement>().First().Id.Value;
        Assert.Contains("merged", _record.Refused(JudgementAct.Split, [statement], apart: ["r-a"]).Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Value_ThatIsNone_IsSaidWithThoseThatAre()
    {
        string encounter = _record.Encounters[0].Id.Value;

        Assert.Contains("cancelled", _record.Refused(JudgementAct.Status, [encounter], "done").Remedy, StringComparison.Ordinal);
        Assert.Contains("2016-09", _record.Refused(JudgementAct.Date, [encounter], "last week").Remedy, StringComparison.Ordinal);
        Assert.Contains("2016-09", _record.Refused(JudgementAct.Date, [encounter], "2016-02-30").Remedy, StringComparison.Ordinal);
        Assert.Contains("2016-09", _record.Refused(JudgementAct.Date, [encounter], "2016-09-09/2016-09-07").Remedy, StringComparison.Ordinal);
        Assert.Contains("name", _record.Refused(JudgementAct.Rename, [_record.Actors[0].Id.Value], " ").What, StringComparison.Ordinal);
        Assert.Contains("names", _record.Refused(JudgementAct.Rename, [encounter], "The Tallinn talks").Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Actor_Rejected_IsSaid() =>
        Assert.Contains("no fact", _record.Refused(JudgementAct.Reject, [_record.Actors[0].Id.Value]).Remedy, StringComparison.Ordinal);

    [Fact]
    public void Split_OfNothingOrAll_IsSaid()
    {
        string id = _record.ActorNamed("Ines Duarte").Id.Value;

        Assert.Contains("neither a name", _record.Refused(JudgementAct.Split, [id], apart: ["Joan"]).What, StringComparison.Ordinal);
        Assert.Contains("nothing would be left", _record.Refused(JudgementAct.Split, [id], apart: ["r-a", "r-b"]).What, StringComparison.Ordinal);
        Assert.Contains("--apart", _record.Refused(JudgementAct.Split, [id]).Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Undo_OfNothing_IsSaid() =>
        Assert.Contains("No judgement", _record.Refused(JudgementAct.Undo, ["j-none"]).What, StringComparison.Ordinal);

    [Fact]
    public void Nobody_CannotJudge() =>
        Assert.Contains("--by", _record.Refused(JudgementAct.Reject, [_record.Encounters[0].Id.Value], by: " ").Remedy, StringComparison.Ordinal);
}
