using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Judgements;
using Rapporteur.Tests.Resolve;

namespace Rapporteur.Tests.Judging;

/// <summary>Whatever people judge of facts of any kind, however often, and undo: the record is a function of the reports and of the judgements.</summary>
public sealed class JudgementPropertyTest
{
    private const int Reports = 7;

    private static readonly string[] Kinds = ["encounters", "statements", "positions", "agreements", "commitments", "events", "figures"];

    private static readonly string[] Subjects = ["harbour", "dam", "toll"];

    private static readonly string[] Verbs = ["opened", "closed", "sold", "left"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Export_OfWhatWasJudgedAtRandom_IsTheSameInAnyOrder(int seed)
    {
        var random = new Random(seed);
        Telling[] reports = [.. Enumerable.Range(0, Reports).Select(number => Make(number, seed))];
        using var record = new JudgedRecord(reports);
        int taken = JudgeAtRandom(record, random, 24);
        string expected = record.Export();
        Judgement[] judgements = [.. record.Store.Judgements()];
        Assert.True(taken >= 12, $"{taken} judgements");

        for (int round = 0; round < 3; round++)
        {
            random.Shuffle(reports);
            random.Shuffle(judgements);
            int first = random.Next(1, reports.Length);
            int early = random.Next(judgements.Length);
            using var other = new JudgedRecord(reports[..first]);
            other.Take(judgements[..early]);
            other.Ingest(reports[first..]);
            other.Take(judgements[early..]);

            Assert.Equal(expected, other.Export());
        }

        record.Ingest(reports);
        Assert.Equal(expected, record.Export());
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    public void Record_OfWhichEverythingIsUndone_IsAsItWasTold(int seed)
    {
        var random = new Random(seed);
        using var record = new JudgedRecord([.. Enumerable.Range(0, Reports).Select(number => Make(number, seed))]);
        string told = record.Export();
        JudgeAtRandom(record, random, 16);
        Assert.NotEqual(told, record.Export());

        foreach (Judgement one in record.Store.Judgements().Where(one => one.Act != JudgementAct.Undo).ToList())
        {
            if (record.Store.Find<JudgementOutcome>(one.Id.Value)!.State != JudgementState.Undone)
            {
                record.Judge(JudgementAct.Undo, [one.Id.Value]);
            }
        }

        Assert.Equal(WithoutJudgements(told), WithoutJudgements(record.Export()));
    }

    private static string WithoutJudgements(string export)
    {
        var document = System.Text.Json.Nodes.JsonNode.Parse(export)!.AsObject();
        document.Remove("judgements");
        return document.ToJsonString();
    }

    private static int JudgeAtRandom(JudgedRecord record, Random random, int times)
    {
        int taken = 0;
        for (int i = 0; i < times; i++)
        {
            string[] ids = record.IdsOf(Kinds[random.Next(Kinds.Length)]);
            if (ids.Length > 1)
            {
                random.Shuffle(ids);
                (JudgementAct act, string? value) = random.Next(8) switch
                {
                    < 3 => (JudgementAct.Merge, null),
                    < 5 => (JudgementAct.KeepApart, null),
                    5 => (JudgementAct.Reject, null),
                    6 => (JudgementAct.Date, "2031-05-03"),
                    _ => ids[0][0] == 'p' ? (JudgementAct.Stance, "open") : (JudgementAct.Status, ids[0][0] == 'k' ? "partly" : ids[0][0] == 'v' ? "possible" : "planned"),
                };
                taken += record.Ask(act, act is JudgementAct.Merge or JudgementAct.KeepApart ? ids[..2] : ids[..1], value).Problem is null ? 1 : 0;
            }

            if (random.Next(6) == 0 && record.Store.Judgements().ToList() is { Count: > 0 } all)
            {
                taken += record.Ask(JudgementAct.Undo, [all[random.Next(all.Count)].Id.Value], null).Problem is null ? 1 : 0;
            }
        }

        return taken;
    }

    /// <summary>A report of two out of three states on one of a few subjects: some of what it tells others tell too.</summary>
    private static Telling Make(int number, int seed)
    {
        var random = new Random((seed * 1000) + number);
        string subject = Subjects[random.Next(Subjects.Length)];
        string verb = Verbs[random.Next(Verbs.Length)];
        string day = $"2031-05-{1 + random.Next(4):00}";
        string[] names = ["Norland", "Sudmark", "Westerby"];
        random.Shuffle(names);
        string met = $"{names[0]} met {names[1]} about the {subject}";
        string said = $"nobody asked why the {subject} was {verb} that week";
        string promised = $"will see the {subject} {verb}";
        string counted = $"{3 + random.Next(3)} boats by the {subject}";
        var telling = new Telling($"r-{number}", $"Report {number}. {met}. “{said}”, it told. It {promised}. There were {counted}. Clerk {number * 37} wrote it down.", day);
        int one = telling.State(names[0], names[0][..3].ToUpperInvariant());
        int other = telling.State(names[1], names[1][..3].ToUpperInvariant());
        return telling.Encounter(met, [one, other], random.Next(3) == 0 ? null : day)
            .Statement(said, one, day: day)
            .Position(said, one, subject, (Stance)random.Next(2), random.Next(3) == 0 ? null : day, statements: [0])
            .Agreement(promised, [one, other], day: day)
            .Commitment(promised, one)
            .Event(met, one, other, random.Next(2) == 0 ? "040" : "042", day)
            .Figure(counted, counted[0] - '0', "boats", subject);
    }
}
