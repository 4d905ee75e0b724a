using NodaTime;
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

        EarlierReports reports = EarlierRecord.Build(all, earlier, new LocalDate(2016, 9, day));

        Assert.Equal(new EarlierReports(taken, later, 1), reports);
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

        EarlierRecord.Build(now, earlier, new LocalDate(2016, 9, 6));

        Assert.Equal(Export(then), Export(earlier));
        Assert.NotEqual(Export(now), Export(earlier));
    }

    private static Publication InSeptember => new(FactTime.InMonth(2016, 9), DateBasis.Metadata);

    private static Publication InOctober => new(FactTime.InMonth(2016, 10), DateBasis.Metadata);

    private static Publication On(int day) => new(FactTime.OnDay(new LocalDate(2016, 9, day)), DateBasis.Metadata);

    private static CleanReport Report(string id, Publication published) =>
        new Telling(id, $"A text of its own for {id}.").Clean() with { Published = published };

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
