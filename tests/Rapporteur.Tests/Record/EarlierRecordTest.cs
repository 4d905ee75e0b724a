using System.Globalization;
using NodaTime;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Reports;
using Rapporteur.Domain.Time;
using Rapporteur.Exchange;
using Rapporteur.Pipeline;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Pipeline.Record;
using Rapporteur.Tests.Fakes;
using Rapporteur.Tests.Resolve;

namespace Rapporteur.Tests.Record;

public sealed class EarlierRecordTest
{
    private static readonly Publication Undated = Publication.Undated;

    [Theory]
    [InlineData(4, 0, 4)]
    [InlineData(5, 1, 3)]
    [InlineData(6, 2, 2)]
    [InlineData(30, 3, 1)]
    public void OnlyWhatHadBeenPublishedIsTaken(int day, int taken, int later)
    {
        using var all = new MemoryRecordStore();
        Import(all, Report("r-a", On(5)), Report("r-b", On(6)), Report("r-c", Undated), Report("r-d", InSeptember), Report("r-e", InOctober));
        using var earlier = new MemoryRecordStore();

        EarlierReports reports = EarlierRecord.Build(all, all, earlier, new LocalDate(2016, 9, day));

        Assert.Equal(new EarlierReports(taken, 0, later, 0, 1), reports);
        Assert.Equal(taken, earlier.Count<Report>());
    }

    [Fact]
    public void ItIsTheRecordThatWasMadeThen()
    {
        using var then = new MemoryRecordStore();
        Import(then, Report("r-a", On(5)), Report("r-b", On(6)));
        using var now = new MemoryRecordStore();
        Import(now, Report("r-c", On(7)), Report("r-b", On(6)), Report("r-a", On(5)));
        using var earlier = new MemoryRecordStore();

        EarlierRecord.Build(now, now, earlier, new LocalDate(2016, 9, 6));

        Assert.Equal(Export(then), Export(earlier));
        Assert.NotEqual(Export(now), Export(earlier));
    }

    /// <summary>A dated report of the 8th tells of a meeting on the 7th: by then the undated one that has it to come was out, and the one that has it done was not yet.</summary>
    [Theory]
    [InlineData(6, "", 2, 1)]
    [InlineData(7, "r-plan", 1, 1)]
    [InlineData(8, "r-news r-plan", 0, 1)]
    public void AnUndatedReport_IsTakenOnceItsBoundsEnd(int day, string taken, int later, int open)
    {
        using var all = new MemoryRecordStore();
        Import(all, Meeting("r-news", EncounterStatus.Held, new LocalDate(2016, 9, 8)), Meeting("r-plan", EncounterStatus.Planned), Meeting("r-done", EncounterStatus.Held));
        using var earlier = new MemoryRecordStore();

        EarlierReports reports = EarlierRecord.Build(all, all, earlier, new LocalDate(2016, 9, day));

        Assert.Equal(taken, string.Join(' ', earlier.All<Report>().Select(report => report.Id.Value)));
        Assert.Equal((later, open, 0), (reports.Later, reports.Open, reports.Unbounded));
        Assert.Equal(3, reports.All);
    }

    [Fact]
    public void AnUndatedReport_IsTakenInWhateverOrderTheReportsCame()
    {
        Telling[] tellings = [Meeting("r-news", EncounterStatus.Held, new LocalDate(2016, 9, 8)), Meeting("r-plan", EncounterStatus.Planned), Meeting("r-done", EncounterStatus.Held)];
        var exports = new HashSet<string>(StringComparer.Ordinal);
        foreach (Telling[] order in new[] { tellings, [tellings[2], tellings[1], tellings[0]], [tellings[1], tellings[0], tellings[2]] })
        {
            using var all = new MemoryRecordStore();
            foreach (Telling telling in order)
            {
                Import(all, telling);
            }

            using var earlier = new MemoryRecordStore();
            EarlierRecord.Build(all, all, earlier, new LocalDate(2016, 9, 7));
            exports.Add(Export(earlier));
        }

        Assert.Contains("r-plan", Assert.Single(exports), StringComparison.Ordinal);
    }

    private static Telling Meeting(string id, EncounterStatus status, LocalDate? published = null)
    {
        const string Text = "Ada Brandt saw Omar Castell in Riga over the herring quota. Nets had come up empty along the northern coast for a third season, and skippers wanted it cut.";
        string? day = published?.PlusDays(-1).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
        var telling = new Telling(id, Text, published?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
        int[] both = [telling.Person("Ada Brandt", country: "DEU"), telling.Person("Omar Castell", country: "ESP")];
        return telling.Encounter("Ada Brandt saw Omar Castell", both, day, status: status);
    }

    private static Publication InSeptember => new(FactTime.InMonth(2016, 9), DateBasis.Metadata);

    private static Publication InOctober => new(FactTime.InMonth(2016, 10), DateBasis.Metadata);

    private static Publication On(int day) => new(FactTime.OnDay(new LocalDate(2016, 9, day)), DateBasis.Metadata);

    private static CleanReport Report(string id, Publication published) =>
        new Telling(id, $"A text of its own for {id}.").Clean() with { Published = published };

    private static void Import(MemoryRecordStore store, params Telling[] tellings) =>
        new ReportPipeline(store, (clean, _) => tellings.Single(telling => telling.Id == clean.Id).Extraction(), "one")
            .Ingest(tellings.Select(telling => CleanResult.Of(telling.Clean())), new IngestOptions());

    private static void Import(MemoryRecordStore store, params CleanReport[] reports) =>
        new ReportPipeline(store, (clean, _) => new Telling(clean.Id.Value, clean.Text).Extraction(), "one")
            .Ingest(reports.Select(CleanResult.Of), new IngestOptions());

    private static string Export(MemoryRecordStore store)
    {
        using var bytes = new MemoryStream();
        RecordJsonFile.Write(store, bytes);
        return System.Text.Encoding.UTF8.GetString(bytes.ToArray());
    }
}
