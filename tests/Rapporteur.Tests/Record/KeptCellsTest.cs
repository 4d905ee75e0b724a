using System.Globalization;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Failures;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Places;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Reports;
using Rapporteur.Domain.Stories;
using Rapporteur.Pipeline;
using Rapporteur.Pipeline.Judging;
using Rapporteur.Pipeline.Resolve.Making;
using Rapporteur.Sqlite;
using Rapporteur.Tests.Judging;
using Rapporteur.Tests.Resolve;
using Rapporteur.Tests.Support;

using Statement = Rapporteur.Domain.Facts.Statement;

namespace Rapporteur.Tests.Record;

/// <summary>What a store keeps from the record before is what a whole pass would make: byte for byte, after every batch.</summary>
public sealed class KeptCellsTest : IDisposable
{
    private const int Reports = 60;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Ingest_BatchAfterBatch_IsEachTimeWhatIsMadeAtOnce(int seed)
    {
        Telling[] order = [.. Enumerable.Range(0, Reports).Select(number => InventedMatters.Make(number, seed))];
        var random = new Random(seed);
        random.Shuffle(order);
        using var growing = SqliteRecordStore.Open(_folder.File("growing.db"));
        for (int first = 0; first < order.Length;)
        {
            int size = Math.Min(1 + random.Next(9), order.Length - first);
            InventedMatters.Ingest(growing, order[first..(first + size)], "test");
            first += size;

            using var atOnce = SqliteRecordStore.Open(_folder.File($"{first}.db"));
            InventedMatters.Ingest(atOnce, order[..first], "test");
            Assert.Equal(InventedMatters.Export(atOnce), InventedMatters.Export(growing));
        }
    }

    [Fact]
    public void Ingest_ReportOfAnotherMatter_LeavesTheOtherCellsAsTheyAre()
    {
        using var store = SqliteRecordStore.Open(_folder.File("record.db"));
        InventedMatters.Ingest(store, [.. Enumerable.Range(0, Reports).Select(static number => InventedMatters.Make(number, 7))], "test");
        HashSet<UInt128> before = [.. store.Cells().Select(static cell => cell.Cell)];

        InventedMatters.Ingest(store, [new Telling("r-other", "Nobody came to the beekeepers' ball in Tromso.", "2031-12-24")], "test");

        HashSet<UInt128> after = [.. store.Cells().Select(static cell => cell.Cell)];
        Assert.Single(after.Except(before));
        Assert.Empty(before.Except(after));
    }

    [Fact]
    public void Ingest_ReportOfAStory_LeavesStoriesAsTheyAreThatShareTextWithIt()
    {
        // Each matter's report ends with the sentence that the next begins with.
        static string Sentence(int number) =>
            $"The keeper of {InventedMatters.Names[number]} remembered how the elders had counted {number + 3} hundred barrels of salt on the eve of the great thaw.";
        static string Own(int number) => string.Join(' ', Enumerable.Range(0, 12).Select(line =>
            $"Clerk {Word(number, line)} gave {Word(number, line + 20)} the {Word(number, line + 40)} of {InventedMatters.Names[number]}."));
        static string Word(int number, int line) => string.Create(
            CultureInfo.InvariantCulture, $"{(char)('B' + number)}a{(char)('a' + (line / 8))}l{(char)('a' + (line % 8))}nd{(char)('a' + number)}");
        using var store = SqliteRecordStore.Open(_folder.File("record.db"));
        InventedMatters.Ingest(
            store,
            [.. Enumerable.Range(0, 10).Select(static number => new Telling(
                $"r-{number}", $"{Sentence(number)} {Own(number)} {Sentence(number + 1)}", $"2031-{1 + number:00}-01", InventedMatters.Names[number]))],
            "test");
        Assert.Equal(10, store.Count<Story>());
        Assert.Equal(10, Assert.Single(store.All<Lineage>()).Reports.Count);
        HashSet<UInt128> before = CellsOf(store, CellKind.Story);

        string news = $"Of {InventedMatters.Names[0]} no more was said: {Word(0, 1)}, {Word(0, 2)}, {Word(0, 3)}, {Word(0, 21)}, {Word(0, 22)} and {Word(0, 41)} wait for {InventedMatters.Names[0]}.";
        InventedMatters.Ingest(store, [new Telling("r-new", news, "2031-01-01", InventedMatters.Names[0])], "test");

        Assert.Equal(10, store.Count<Story>());
        Assert.Equal(9, before.Intersect(CellsOf(store, CellKind.Story)).Count());
    }

    [Fact]
    public void Ingest_StoryThatRecallsAnEncounter_MakesItAndWhatGoesOnFromIt()
    {
        static Telling Met(string id, string text, string day) => new Telling(id, text, day) is var telling
            ? telling.Encounter("Ada Brandt met Omar Castell", [telling.Person("Ada Brandt", country: "DEU"), telling.Person("Omar Castell", country: "ESP")], "2031-02-01", new Place("Riga", null, null, null))
            : telling;
        using var store = SqliteRecordStore.Open(_folder.File("record.db"));
        InventedMatters.Ingest(store, [Met("r-a", $"Ada Brandt met Omar Castell over the {InventedMatters.Names[0]}, a matter of herring and quota.", "2031-02-01")], "test");
        Assert.Empty(CellsOf(store, CellKind.Encounter));
        HashSet<UInt128> first = CellsOf(store, CellKind.Story);

        InventedMatters.Ingest(store, [Met("r-b", $"The {InventedMatters.Names[9]} was lost. Ada Brandt met Omar Castell in winter, when singers asked for seats.", "2031-06-01")], "test");
        Assert.Single(store.All<Encounter>());
        Assert.Equal(2, store.Count<Story>());
        Assert.Single(CellsOf(store, CellKind.Encounter));
        Assert.Empty(first.Intersect(CellsOf(store, CellKind.Story)));
        Assert.Single(store.All<Story>().Single(static story => story.Reports.Contains(new ReportId("r-b"))).Follows);
        HashSet<UInt128> second = CellsOf(store, CellKind.Story);

        // A third that recalls it makes the encounter anew; the stories that it goes on from stay.
        InventedMatters.Ingest(store, [Met("r-c", $"A flood stopped the {InventedMatters.Names[8]}. Ada Brandt met Omar Castell before all this, engineers recalled.", "2031-09-01")], "test");
        Assert.Single(store.All<Encounter>());
        Assert.Equal(2, second.Intersect(CellsOf(store, CellKind.Story)).Count());
        Assert.Equal(2, store.All<Story>().Single(static story => story.Reports.Contains(new ReportId("r-c"))).Follows.Count);
    }

    private static HashSet<UInt128> CellsOf(SqliteRecordStore store, CellKind kind) =>
        [.. store.Cells().Where(cell => cell.Order?.StartsWith(((int)kind).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) is true).Select(static cell => cell.Cell)];

    [Fact]
    public void BeginCells_AnotherProgramWroteSinceItWatched_SaysSo()
    {
        using var store = SqliteRecordStore.Open(_folder.File("record.db"));
        InventedMatters.Ingest(store, [InventedMatters.Make(1, 1)], "test");
        store.Watch();
        using (var other = SqliteRecordStore.Open(_folder.File("record.db")))
        {
            InventedMatters.Ingest(other, [InventedMatters.Make(2, 1)], "test");
        }

        StoreException error = Assert.Throws<StoreException>(store.BeginCells);
        Assert.Contains("Ingest again", error.Message, StringComparison.Ordinal);

        // The next ingest is as ever.
        InventedMatters.Ingest(store, [InventedMatters.Make(3, 1)], "test");
        Assert.Equal(3, store.Count<Report>());
    }

    [Fact]
    public void Ingest_NewBearerOfAFamilyName_MakesWhatToldOfTheOtherAnew()
    {
        Telling told = Bare("r-b", "Brandt opened the bridge at Orlo, the mayor said.", "Brandt", "2031-02-03");
        Telling first = Bare("r-a", "Ada Brandt, who led the choir for years, sang in Lima.", "Ada Brandt", "2031-07-01");
        Telling second = Bare("r-c", "Otto Brandt sells tin in Perth.", "Otto Brandt", "2031-10-01");
        using var store = SqliteRecordStore.Open(_folder.File("record.db"));
        InventedMatters.Ingest(store, [told, first], "test");
        string was = store.All<Statement>().Single(statement => statement.Evidence[0].Report == told.Id).Speaker!.Value.Value;

        InventedMatters.Ingest(store, [second], "test");

        string isNow = store.All<Statement>().Single(statement => statement.Evidence[0].Report == told.Id).Speaker!.Value.Value;
        Assert.NotEqual(was, isNow);
    }

    [Fact]
    public void Ingest_SameReportsByAnotherEngine_AreMadeAnew()
    {
        Telling one = new Telling("r-a", "A flood took 14 houses.", "2031-03-05").Figure("14 houses", 14, "houses");
        using var store = SqliteRecordStore.Open(_folder.File("record.db"));
        InventedMatters.Ingest(store, [new Telling("r-a", "A flood took 14 houses.", "2031-03-05")], "first");
        Assert.Equal(0, store.Count<Figure>());

        InventedMatters.Ingest(store, [one], "second");

        Assert.Equal(1, store.Count<Figure>());
    }

    [Fact]
    public void Ingest_AfterAJudgement_IsWhatJudgingAllGives()
    {
        string engine = "test" + ReportPipeline.Code;
        Telling[] all = [.. Enumerable.Range(0, Reports).Select(static number => InventedMatters.Make(number, 8))];
        using var growing = SqliteRecordStore.Open(_folder.File("growing.db"));
        InventedMatters.Ingest(growing, all[..30], engine);
        var clock = new JudgedRecord.FixedClock(NodaTime.Instant.FromUtc(2031, 6, 1, 9, 0));
        string encounter = growing.All<Encounter>().First().Id.Value;
        Assert.Null(new JudgementDesk(growing, clock)
            .Judge(new JudgementRequest(JudgementAct.Reject, [encounter], "Ada") { Because = "for the test" }, CancellationToken.None).Problem);
        InventedMatters.Ingest(growing, all[30..45], engine);
        InventedMatters.Ingest(growing, all[45..], engine);

        using var atOnce = SqliteRecordStore.Open(_folder.File("at-once.db"));
        InventedMatters.Ingest(atOnce, all, engine);
        new JudgementDesk(atOnce, clock).Import(growing.Judgements());

        Assert.Equal(InventedMatters.Export(atOnce), InventedMatters.Export(growing));
    }

    private static Telling Bare(string id, string text, string name, string day)
    {
        var telling = new Telling(id, text, day);
        return telling.Statement(text, telling.Person(name), StatementMode.Indirect, day);
    }
}
