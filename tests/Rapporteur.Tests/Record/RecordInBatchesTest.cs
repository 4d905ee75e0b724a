using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Reports;
using Rapporteur.Exchange;
using Rapporteur.Pipeline;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Sqlite;
using Rapporteur.Tests.Resolve;
using Rapporteur.Tests.Support;

namespace Rapporteur.Tests.Record;

/// <summary>A record that grew, entry by entry changed in its file, is the record that is made at once.</summary>
public sealed class RecordInBatchesTest : IDisposable
{
    private const int Reports = 24;

    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, Telling> _tellings = Enumerable.Range(0, Reports)
        .Select(RecordResolverTest.Make).ToDictionary(static telling => telling.Id.Value, StringComparer.Ordinal);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Ingest_AnyOrderAnyBatchesAgainAndAgain_GivesTheSameBytes(int seed)
    {
        string expected = Made("at-once.db", [[.. _tellings.Values]]);
        var random = new Random(seed);
        Telling[] order = [.. _tellings.Values];
        random.Shuffle(order);
        var batches = new List<Telling[]>();
        for (int first = 0; first < order.Length;)
        {
            int size = Math.Min(1 + random.Next(7), order.Length - first);
            batches.Add(order[first..(first + size)]);

            // All that is there already once more, in another order.
            Telling[] again = order[..(first + size)];
            random.Shuffle(again);
            batches.Add(again);
            first += size;
        }

        Assert.Equal(expected, Made($"batches-{seed}.db", batches));
    }

    /// <summary>The export, and what the search and the index of passages give beside it.</summary>
    private string Made(string file, IEnumerable<Telling[]> batches)
    {
        string path = _folder.File(file);
        using var store = SqliteRecordStore.Open(path);
        foreach (Telling[] batch in batches)
        {
            new ReportPipeline(store, (clean, _) => _tellings[clean.Id.Value].Extraction(), "test")
                .Ingest(batch.Select(static telling => CleanResult.Of(telling.Clean())), new IngestOptions());
        }

        using (var raw = Database.OpenOrCreate(path, TimeSpan.Zero))
        {
            // Fails where the index of words tells of other words than the reports hold.
            raw.Execute("INSERT INTO report_search (report_search, rank) VALUES ('integrity-check', 1)");
        }

        using var json = new MemoryStream();
        RecordJsonFile.Write(store, json);
        return System.Text.Encoding.UTF8.GetString(json.ToArray())
            + string.Join(' ', store.Search("harbour riga", Reports).Select(static hit => hit.Report.Value).Order(StringComparer.Ordinal))
            + string.Concat(store.All<Report>().Select(report => "\n" + report.Id + ": "
                + string.Join(' ', store.InReport<Encounter>(report.Id).Select(static one => one.Id.Value)) + " / "
                + string.Join(' ', store.InReport<Figure>(report.Id).Select(static one => one.Id.Value))));
    }
}
