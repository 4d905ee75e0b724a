using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Judgements;
using Rapporteur.Tests.Resolve;

namespace Rapporteur.Tests.Judging;

/// <summary>Two rows of statements or agreements that are one, and two that are not to become one.</summary>
public sealed class JudgementOfWordsTest : IDisposable
{
    private const string Harbour = "Nobody will close the northern harbour before the ice is gone from the bay";
    private readonly JudgedRecord _record = new(Morning(), Evening());

    public void Dispose() => _record.Dispose();

    [Fact]
    public void Merge_Statements_AreOneWithBothPassagesAndComeApartWhenUndone()
    {
        string[] ids = [.. _record.Store.All<Statement>().Select(one => one.Id.Value)];
        Assert.Equal(2, ids.Length);

        JudgementOutcome merge = _record.Judge(JudgementAct.Merge, ids);

        Statement one = Assert.Single(_record.Store.All<Statement>());
        Assert.Equal(["r-a", "r-b"], one.Evidence.Select(passage => passage.Report.Value));
        Assert.Equal(2, one.IndependentSources);
        Assert.Equal([merge.Id], one.Judgements!);
        Assert.Equal([one.Id.Value], merge.On);
        Assert.Equal(JudgementState.InForce, merge.State);
        Assert.Equal([one.Id], Assert.Single(_record.Store.All<Position>()).Statements);

        _record.Judge(JudgementAct.Undo, [merge.Id.Value]);

        Assert.Equal(ids, _record.Store.All<Statement>().Select(statement => statement.Id.Value));
    }

    [Fact]
    public void Merge_Statements_HoldsWhenMoreReportsComeAndInARecordOfTheSameReports()
    {
        _record.Judge(JudgementAct.Merge, [.. _record.Store.All<Statement>().Select(one => one.Id.Value)]);
        string expected = _record.Export();

        _record.Ingest(Morning(), Evening());
        Assert.Equal(expected, _record.Export());
        using var other = new JudgedRecord(Evening(), Morning());
        other.Take(_record.Store.Judgements());
        Assert.Equal(expected, other.Export());

        _record.Ingest(Copy(), EveningCopy());
        Assert.Equal(["r-a", "r-b", "r-c", "r-d"], Assert.Single(_record.Store.All<Statement>()).Evidence.Select(passage => passage.Report.Value));
    }

    [Fact]
    public void KeepApart_Statements_StayTwoWhereTheSameWordsWouldMakeThemOne()
    {
        using var record = new JudgedRecord(Morning(), Copy());
        Assert.Single(record.Store.All<Statement>());
        using var alone = new JudgedRecord(Morning(), Evening());
        string[] ids = [.. alone.Store.All<Statement>().Select(one => one.Id.Value)];
        JudgementOutcome apart = alone.Judge(JudgementAct.KeepApart, ids);
        Assert.Equal(ids, apart.On);

        JudgementOutcome merge = alone.Judge(JudgementAct.Merge, ids);

        Assert.Equal(JudgementState.Overruled, alone.Outcome(apart).State);
        Assert.Single(alone.Store.All<Statement>());
        alone.Judge(JudgementAct.Undo, [merge.Id.Value]);
        Assert.Equal(2, alone.Store.Count<Statement>());
        Assert.Equal(JudgementState.InForce, alone.Outcome(apart).State);
    }

    [Fact]
    public void Merge_Agreements_AreOneAndTheirNameCanBeCorrected()
    {
        using var record = new JudgedRecord(Deal("r-a", "the quiet understanding about herring"), Deal("r-b", "a deal on what the boats may land", AgreementKind.Understanding));
        string[] ids = [.. record.Store.All<Agreement>().Select(one => one.Id.Value)];
        Assert.Equal(2, ids.Length);

        JudgementOutcome merge = record.Judge(JudgementAct.Merge, ids);

        Agreement one = Assert.Single(record.Store.All<Agreement>());
        Assert.Equal([one.Id.Value], merge.On);
        record.Judge(JudgementAct.Rename, [one.Id.Value], "The herring deal");
        Assert.Equal("The herring deal", Assert.Single(record.Store.All<Agreement>()).Name);
        Assert.Equal(JudgementState.InForce, record.Outcome(merge).State);
    }

    [Fact]
    public void Suggestion_OfStatements_IsAcceptedOrDeclinedForGood()
    {
        using var record = new JudgedRecord(Twice());
        Suggestion asked = Assert.Single(record.Suggestions);
        Assert.Equal("statements", asked.Kind);

        JudgementOutcome apart = record.Judge(JudgementAct.KeepApart, [asked.Id]);
        Assert.Empty(record.Suggestions);
        record.Ingest(Evening());
        Assert.Empty(record.Suggestions);

        record.Judge(JudgementAct.Undo, [apart.Id.Value]);
        Assert.Equal(asked.Id, Assert.Single(record.Suggestions).Id);
        record.Judge(JudgementAct.Merge, [asked.Id]);
        Assert.Empty(record.Suggestions);
        Assert.Equal(2, record.Store.Count<Statement>());
    }

    [Fact]
    public void Merge_OfAStatementAndAPositionOrOfOneThing_IsSaid()
    {
        string statement = _record.Store.All<Statement>().First().Id.Value;
        string position = _record.Store.All<Position>().First().Id.Value;

        Assert.Contains("Only two of a kind", _record.Refused(JudgementAct.Merge, [statement, position]).Remedy, StringComparison.Ordinal);
        Assert.Contains("They are one already", _record.Refused(JudgementAct.Merge, [position, position]).Remedy, StringComparison.Ordinal);
        Assert.Contains("are split", _record.Refused(JudgementAct.Split, [statement], apart: ["r-a"]).Remedy, StringComparison.Ordinal);
    }

    private static Telling Morning()
    {
        var telling = new Telling("r-a", $"“{Harbour}”, Ada Brandt said on the quay in the morning, while the cook was counting plates.", "2031-05-05");
        int brandt = telling.Person("Ada Brandt");
        return telling.Statement(Harbour, brandt, day: "2031-05-05").Position(Harbour, brandt, "harbour", Stance.Supports, "2031-05-05", statements: [0]);
    }

    private static Telling Evening()
    {
        var telling = new Telling("r-b", "To a question from the hall Ada Brandt answered that boats may sail as long as they like, which the fishermen heard with relief.", "2031-05-07");
        int brandt = telling.Person("Ada Brandt");
        return telling.Statement("boats may sail as long as they like", brandt, StatementMode.Indirect, "2031-05-06");
    }

    private static Telling Copy()
    {
        var telling = new Telling("r-c", $"A radio station played it again: “{Harbour}”, Ada Brandt said.", "2031-05-05");
        return telling.Statement(Harbour, telling.Person("Ada Brandt"), day: "2031-05-05");
    }

    /// <summary>Tells what was said on the next day: it fits one of the two that were made one, and not the other.</summary>
    private static Telling EveningCopy()
    {
        var telling = new Telling("r-d", "Ada Brandt answered that boats may sail as long as they like, a fisherman remembers.", "2031-05-07");
        return telling.Statement("boats may sail as long as they like", telling.Person("Ada Brandt"), StatementMode.Indirect, "2031-05-06");
    }

    private static Telling Twice()
    {
        const string First = "ministry rejects the accusation that northern wells were poisoned by hand";
        const string Second = "the ministry rejects every accusation about poisoned northern wells";
        var telling = new Telling("r-t", $"Omar Castell said that {First}. Later Omar Castell added that {Second}.", "2031-09-01");
        int castell = telling.Person("Omar Castell");
        return telling.Statement(First, castell, StatementMode.Indirect).Statement(Second, castell, StatementMode.Indirect);
    }

    private static Telling Deal(string id, string name, AgreementKind kind = AgreementKind.Agreement)
    {
        var telling = new Telling(id, $"Norland kept {name}, wrote the keeper of light {id}.", "2031-07-01");
        return telling.Agreement(name, [telling.State("Norland", "NOR")], kind: kind);
    }
}
