using NodaTime;
using Rapporteur.Domain;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Places;
using Rapporteur.Domain.Stories;
using Rapporteur.Pipeline;
using Rapporteur.Pipeline.Judging;
using Rapporteur.Sqlite;
using Rapporteur.Tests.Judging;
using Rapporteur.Tests.Resolve;
using Rapporteur.Tests.Support;

using Statement = Rapporteur.Domain.Facts.Statement;

namespace Rapporteur.Tests.Record;

/// <summary>What a store keeps beside what people judged is what a whole pass would make, and is kept.</summary>
public sealed class KeptBesideJudgedTest : IDisposable
{
    private const int Reports = 48;

    /// <summary>The engine of this version, so that the desk takes the reports for its own.</summary>
    private static readonly string Engine = "test" + ReportPipeline.Code;

    private readonly TemporaryFolder _folder = new();
    private Instant _now = Instant.FromUtc(2031, 6, 1, 9, 0);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Ingest_BatchesWithJudgementsBetween_IsEachTimeWhatIsMadeAtOnce(int seed)
    {
        Telling[] order = [.. Enumerable.Range(0, Reports).Select(number => InventedMatters.Make(number, seed))];
        var random = new Random(seed);
        random.Shuffle(order);
        using var growing = SqliteRecordStore.Open(_folder.File("growing.db"));
        int taken = 0;
        for (int first = 0; first < order.Length;)
        {
            int size = Math.Min(3 + random.Next(9), order.Length - first);
            InventedMatters.Ingest(growing, order[first..(first + size)], Engine);
            first += size;
            for (int i = 0; i < 2; i++)
            {
                taken += Judge(growing, AnyRequest(growing, random)) ? 1 : 0;
                AssertIsMadeAtOnce(growing, order[..first]);
            }
        }

        Assert.True(taken > 4, $"Only {taken} judgements were taken.");
    }

    [Fact]
    public void Ingest_BesideWhatWasJudged_LeavesTheOtherCellsAsTheyAre()
    {
        using var store = SqliteRecordStore.Open(_folder.File("record.db"));
        InventedMatters.Ingest(store, [.. Enumerable.Range(0, Reports).Select(static number => InventedMatters.Make(number, 7))], Engine);
        HashSet<UInt128> unjudged = [.. store.Cells().Select(static cell => cell.Cell)];
        Encounter encounter = store.All<Encounter>().First(one => !one.Background && one.Evidence.Count == 1);
        Assert.True(Judge(store, new JudgementRequest(JudgementAct.Reject, [encounter.Id.Value], "Ada")));
        HashSet<UInt128> judged = [.. store.Cells().Select(static cell => cell.Cell)];

        // The one story of the encounter goes into the judged cell, with what it shares with others.
        Assert.True(unjudged.Intersect(judged).Count() > 0.7 * unjudged.Count, $"{unjudged.Intersect(judged).Count()} of {unjudged.Count} cells stayed.");
        InventedMatters.Ingest(store, [new Telling("r-other", "Nobody came to the beekeepers' ball in Tromso.", "2031-12-24")], Engine);
        HashSet<UInt128> after = [.. store.Cells().Select(static cell => cell.Cell)];
        Assert.Single(after.Except(judged));
        Assert.Empty(judged.Except(after));

        // Undone, all is as it was.
        Assert.True(Judge(store, new JudgementRequest(JudgementAct.Undo, [store.Judgements().Single().Id.Value], "Ada")));
        Assert.Empty(unjudged.Except(store.Cells().Select(static cell => cell.Cell)));
    }

    [Fact]
    public void Ingest_RejectedEncounterThatTwoStoriesTell_IsInNeitherAndNoneFollows()
    {
        static Telling Met(string id, string text, string day) => new Telling(id, text, day) is var telling
            ? telling.Encounter("Ada Brandt met Omar Castell", [telling.Person("Ada Brandt", country: "DEU"), telling.Person("Omar Castell", country: "ESP")], "2031-02-01", new Place("Riga", null, null, null))
            : telling;
        using var store = SqliteRecordStore.Open(_folder.File("record.db"));
        InventedMatters.Ingest(
            store,
            [
                Met("r-a", "Ada Brandt met Omar Castell over the herring, a matter of quota and salt.", "2031-02-01"),
                Met("r-b", "The harbour was lost. Ada Brandt met Omar Castell in winter, when singers asked for seats.", "2031-06-01"),
            ],
            Engine);
        Assert.Single(store.All<Story>().Single(static story => story.Follows.Count > 0).Encounters);

        Assert.True(Judge(store, new JudgementRequest(JudgementAct.Reject, [store.All<Encounter>().Single().Id.Value], "Ada")));

        Assert.All(store.All<Story>(), static story => Assert.Empty(story.Encounters));
        Assert.All(store.All<Story>(), static story => Assert.Empty(story.Follows));
    }

    private static JudgementRequest AnyRequest(SqliteRecordStore store, Random random)
    {
        string encounter = Any<Encounter>();
        string actor = Any<Actor>();
        return random.Next(16) switch
        {
            0 => new JudgementRequest(JudgementAct.Reject, [encounter], "Ada"),
            1 => new JudgementRequest(JudgementAct.Merge, [encounter, Any<Encounter>()], "Ada"),
            2 => new JudgementRequest(JudgementAct.KeepApart, [encounter, Any<Encounter>()], "Ada"),
            3 => new JudgementRequest(JudgementAct.Date, [encounter], "Ada") { Value = "2031-05-05" },
            4 => new JudgementRequest(JudgementAct.Rename, [actor], "Ada") { Value = "Somebody " + random.Next(9) },
            5 => new JudgementRequest(JudgementAct.Reject, [actor], "Ada"),
            6 => new JudgementRequest(JudgementAct.Merge, [actor, Any<Actor>()], "Ada"),
            7 => new JudgementRequest(JudgementAct.Reject, [Any<Statement>()], "Ada"),
            8 => new JudgementRequest(JudgementAct.Merge, [Any<Statement>(), Any<Statement>()], "Ada"),
            9 => new JudgementRequest(JudgementAct.Holder, [Any<Position>(), actor], "Ada"),
            10 => new JudgementRequest(JudgementAct.Reject, [Any<Position>()], "Ada"),
            11 => new JudgementRequest(JudgementAct.Merge, [Any<Position>(), Any<Position>()], "Ada"),
            12 => new JudgementRequest(JudgementAct.Merge, [Any<CodedEvent>(), Any<CodedEvent>()], "Ada"),
            13 => new JudgementRequest(JudgementAct.Merge, [Any<Figure>(), Any<Figure>()], "Ada"),
            14 => new JudgementRequest(JudgementAct.KeepApart, [Any<CodedEvent>(), Any<CodedEvent>()], "Ada"),
            _ => new JudgementRequest(JudgementAct.Undo, [store.Judgements().Select(static one => one.Id.Value).LastOrDefault("j-none")], "Ada"),
        };

        string Any<T>()
            where T : class, IRecordEntry => store.All<T>().ElementAt(random.Next(store.Count<T>())).Key;
    }

    /// <summary>False where it was not taken: two that are one already, what was rejected before.</summary>
    private bool Judge(SqliteRecordStore store, JudgementRequest request)
    {
        _now += Duration.FromMinutes(1);
        return new JudgementDesk(store, new JudgedRecord.FixedClock(_now)).Judge(request with { Because = "for the test" }, CancellationToken.None).Problem is null;
    }

    private static void AssertIsMadeAtOnce(SqliteRecordStore growing, Telling[] tellings)
    {
        using var atOnce = new JudgedRecord(tellings);
        atOnce.Take(growing.Judgements());
        Assert.Equal(atOnce.Export(), InventedMatters.Export(growing));
    }
}
