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
        Assert.Contains("are split", _record.Refused(JudgementAct.Split, [statement], apart: ["r-a"]).Remedy, StringComparison.Ordinal);
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
    public void Naming_WhoIsThereOrIsNone_IsSaid()
    {
        Encounter meeting = _record.Encounters.First(one => one.Participants.Count > 0);
        string there = meeting.Participants[0].Value;
        string elsewhere = _record.Actors.First(actor => !meeting.Participants.Contains(actor.Id)).Id.Value;
        string statement = _record.Store.All<Statement>().First().Id.Value;

        Assert.Contains("already", _record.Refused(JudgementAct.Add, [meeting.Id.Value, there]).What, StringComparison.Ordinal);
        Assert.Contains("not named there", _record.Refused(JudgementAct.Remove, [meeting.Id.Value, elsewhere]).What, StringComparison.Ordinal);
        Assert.Contains("two ids", _record.Refused(JudgementAct.Add, [meeting.Id.Value]).What, StringComparison.Ordinal);
        Assert.Contains("Name an actor", _record.Refused(JudgementAct.Speaker, [statement, meeting.Id.Value]).Remedy, StringComparison.Ordinal);
        Assert.Contains("write nobody", _record.Refused(JudgementAct.Speaker, [statement], "Joan").Remedy, StringComparison.Ordinal);
        Assert.Contains("have a speaker", _record.Refused(JudgementAct.Speaker, [meeting.Id.Value, there]).Remedy, StringComparison.Ordinal);
        Assert.Contains("participants", _record.Refused(JudgementAct.Add, [statement, there]).Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void KindCountryAndPlace_ThatAreNone_AreSaid()
    {
        string actor = _record.Actors[0].Id.Value;

        Assert.Contains("armedGroup", _record.Refused(JudgementAct.Kind, [actor], "robot").Remedy, StringComparison.Ordinal);
        Assert.Contains("CHE", _record.Refused(JudgementAct.Country, [actor], "Switzerland").Remedy, StringComparison.Ordinal);
        Assert.Contains("CHE", _record.Refused(JudgementAct.Country, [actor], "Swiss").Remedy, StringComparison.Ordinal);
        Assert.Contains("EST", _record.Refused(JudgementAct.Country, [actor], "Estonia").Remedy, StringComparison.Ordinal);
        Assert.Contains("Tartu, EST", _record.Refused(JudgementAct.Place, [_record.Encounters[0].Id.Value], "Tartu, Estonia").Remedy, StringComparison.Ordinal);
        Assert.Contains("Geneva", _record.Refused(JudgementAct.Place, [_record.Encounters[0].Id.Value], " ").Remedy, StringComparison.Ordinal);
        Assert.Contains("kind and a country", _record.Refused(JudgementAct.Kind, [_record.Encounters[0].Id.Value], "state").Remedy, StringComparison.Ordinal);
    }

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
