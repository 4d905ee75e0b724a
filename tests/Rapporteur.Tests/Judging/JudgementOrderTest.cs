using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Judgements;
using Rapporteur.Tests.Resolve;

namespace Rapporteur.Tests.Judging;

/// <summary>The same reports and the same judgements give the same bytes, however they came.</summary>
public sealed class JudgementOrderTest
{
    [Fact]
    public void Export_ReportsAndJudgementsInAnyOrder_IsTheSame()
    {
        using var first = new JudgedRecord(InventedReports.All());
        JudgeEverything(first);
        string expected = first.Export();
        Judgement[] judgements = [.. first.Store.Judgements()];
        Telling[] reports = InventedReports.All();
        var random = new Random(11);

        for (int round = 0; round < 6; round++)
        {
            random.Shuffle(reports);
            random.Shuffle(judgements);
            using var record = new JudgedRecord(reports[..2]);
            record.Take(judgements[..3]);
            record.Ingest(reports[2..]);
            record.Take(judgements[3..]);

            Assert.Equal(expected, record.Export());
        }
    }

    [Fact]
    public void Export_AfterReingest_IsTheSame()
    {
        using var record = new JudgedRecord(InventedReports.All());
        JudgeEverything(record);
        string expected = record.Export();

        record.Ingest(InventedReports.All());
        record.Ingest(Unrelated());
        Assert.NotEqual(expected, record.Export());

        using var again = new JudgedRecord(InventedReports.All());
        again.Take(record.Store.Judgements());
        Assert.Equal(expected, again.Export());
    }

    [Fact]
    public void Judgements_OfOneMoment_AreOrderedByTheirIds()
    {
        using var record = new JudgedRecord(InventedReports.All());
        JudgeEverything(record);

        Assert.Equal(record.Store.Judgements().Select(one => one.Id), record.Store.Judgements().Order().Select(one => one.Id));
    }

    private static void JudgeEverything(JudgedRecord record)
    {
        record.Judge(JudgementAct.Merge, [record.ActorNamed("Ali Haidar").Id.Value, record.ActorNamed("Ali Haider").Id.Value]);
        record.Judge(JudgementAct.Rename, [record.ActorNamed("Ines Duarte").Id.Value], "Inés Duarte");
        string planned = record.Encounters.Single(one => one.Evidence[0].Report.Value is "r-c").Id.Value;
        record.Judge(JudgementAct.Status, [planned], "cancelled");
        JudgementOutcome date = record.Judge(JudgementAct.Date, [planned], "2031-07-09");
        record.Judge(JudgementAct.Date, [planned], "2031-07-10");
        record.Judge(JudgementAct.Undo, [date.Id.Value]);
        record.Judge(JudgementAct.Place, [planned], "Cusco, PER");
        JudgementOutcome added = record.Judge(JudgementAct.Add, [planned, record.ActorNamed("Inés Duarte").Id.Value]);
        record.Judge(JudgementAct.Remove, [planned, record.ActorNamed("Ada Brandt").Id.Value]);
        record.Judge(JudgementAct.Undo, [added.Id.Value]);
        record.Judge(JudgementAct.Reject, [record.Encounters.Single(one => one.Evidence[0].Report.Value is "r-d").Id.Value]);
        string said = record.Store.All<Statement>().Single(one => one.Evidence[0].Report.Value is "r-a").Id.Value;
        record.Judge(JudgementAct.Speaker, [said, record.ActorNamed("Inés Duarte").Id.Value]);
        record.Judge(JudgementAct.Speaker, [said], "nobody");
        record.Judge(JudgementAct.Holder, [record.Store.All<Position>().Single().Id.Value, record.ActorNamed("Ada Brandt").Id.Value]);
        record.Judge(JudgementAct.Country, [record.ActorNamed("Ada Brandt").Id.Value], "PER");
        record.Judge(JudgementAct.Kind, [record.ActorNamed("the cook of the ferry").Id.Value], "group");
        record.Judge(JudgementAct.Reject, [record.ActorNamed("Joan Petit").Id.Value]);
    }

    private static Telling Unrelated()
    {
        var telling = new Telling("r-z", "Far to the south nothing happened at all, which Petra Quist wrote down.", "2032-01-01");
        telling.Person("Petra Quist");
        return telling;
    }
}
