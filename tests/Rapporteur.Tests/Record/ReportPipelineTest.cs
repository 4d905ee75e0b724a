using Rapporteur.Domain.Failures;
using Rapporteur.Domain.Reports;
using Rapporteur.Domain.Serialization;
using Rapporteur.Pipeline;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Pipeline.Extract;
using Rapporteur.Tests.Fakes;
using Rapporteur.Tests.Resolve;

namespace Rapporteur.Tests.Record;

public sealed class ReportPipelineTest
{
    [Fact]
    public void Ingest_RefusedAndGood_KeepsTheGoodAndTheRefusal()
    {
        using var store = new MemoryRecordStore();
        CleanResult refused = CleanResult.Of(new Refusal("b.txt", RefusalCode.NoBody, "No text.", "Look at the file."));

        ImportReport report = Import(store, "one", 1, Clean("r-a"), refused, Clean("r-c"));

        Assert.Equal((3, 2, 0), (report.Read, report.Kept, report.AlreadyThere));
        Assert.Equal("b.txt", Assert.Single(report.Refused).Source);
        Assert.Equal("b.txt", Assert.Single(store.Refusals()).Source);
        Assert.Equal(2, store.Count<Report>());
    }

    [Fact]
    public void Ingest_Again_ExtractsNothingAnew()
    {
        using var store = new MemoryRecordStore();
        Import(store, "one", 1, Clean("r-a"));
        int extracted = 0;
        var again = new ReportPipeline(store, (clean, _) => Extracted(clean, ref extracted), "one");

        ImportReport report = again.Ingest([Clean("r-a")], new IngestOptions());

        Assert.Equal((1, 0, 1), (report.Read, report.Kept, report.AlreadyThere));
        Assert.Equal(0, extracted);
    }

    [Fact]
    public void Ingest_WithANewerEngine_MakesTheOldReportsAgain()
    {
        using var store = new MemoryRecordStore();
        Import(store, "one", 1, Clean("r-a"), Clean("r-b"));
        int extracted = 0;
        var newer = new ReportPipeline(store, (clean, _) => Extracted(clean, ref extracted), "two");

        newer.Ingest([Clean("r-c")], new IngestOptions());

        Assert.Equal(3, extracted);
        Assert.All(store.Staged(), staged => Assert.Equal("two", staged.Engine));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Ingest_AReportThatBreaksTheReading_IsKeptAndRefusedAndTriedAgain(int threads)
    {
        using var store = new MemoryRecordStore();
        int tried = 0;
        int read = 0;
        Extraction Extract(CleanReport clean, bool breaks) => clean.Id.Value is "r-b" && ++tried > 0 && breaks
            ? throw new InvalidOperationException("No\nroot.")
            : Extracted(clean, ref read);
        ReportPipeline Pipeline(bool breaks) => new(store, (clean, _) => Extract(clean, breaks), "one");

        ImportReport broken = Pipeline(true).Ingest([Clean("r-a"), Clean("r-b"), Clean("r-c")], new IngestOptions(threads));
        ImportReport again = Pipeline(true).Ingest([Clean("r-b")], new IngestOptions(threads));
        ImportReport beside = Pipeline(true).Ingest([Clean("r-a")], new IngestOptions(threads));

        Assert.Equal((3, 3), (broken.Read, broken.Kept));
        Assert.Equal((1, 0, 1), (again.Read, again.Kept, again.AlreadyThere));
        Assert.All<ImportReport>([broken, again, beside], import => Assert.Equal((RefusalCode.Failed, "r-b.txt"), (Assert.Single(import.Refused).Code, import.Refused[0].Source)));
        Assert.Contains("InvalidOperationException: No root.", Assert.Single(store.Refusals()).Message, StringComparison.Ordinal);
        Assert.Equal((3, 3), (tried, store.Count<Report>()));

        ImportReport mended = Pipeline(false).Ingest([Clean("r-a")], new IngestOptions(threads));

        Assert.Empty(mended.Refused);
        Assert.Empty(store.Refusals());
        Assert.All(store.Staged(), staged => Assert.Equal("one", staged.Engine));
    }

    [Fact]
    public void Ingest_InTwoRuns_GivesTheRecordOfOne()
    {
        using var together = new MemoryRecordStore();
        Import(together, "one", 1, Clean("r-a"), Clean("r-b"), Clean("r-c"));
        using var apart = new MemoryRecordStore();
        Import(apart, "one", 1, Clean("r-c"));
        Import(apart, "one", 3, Clean("r-b"), Clean("r-a"));

        Assert.Equal(together.All<Report>().Select(Shown), apart.All<Report>().Select(Shown));
    }

    [Fact]
    public void Ingest_OnFourThreads_TellsOfEveryReportInOrder()
    {
        using var store = new MemoryRecordStore();
        var told = new List<string?>();
        CleanResult[] reports = [.. Enumerable.Range(0, 40).Select(number => Clean($"r-{number:00}"))];

        Pipeline(store, "one").Ingest(reports, new IngestOptions(4), new Listener(told));

        Assert.Equal([.. Enumerable.Range(0, 40).Select(number => (string?)$"r-{number:00}.txt"), null], told);
    }

    [Fact]
    public void Ingest_Cancelled_LeavesTheRecordAsItWas()
    {
        using var store = new MemoryRecordStore();
        Import(store, "one", 1, Clean("r-a"));
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.Throws<OperationCanceledException>(
            () => Pipeline(store, "one").Ingest([Clean("r-b")], new IngestOptions(), null, cancelled.Token));
        Assert.Equal(1, store.Count<Report>());
    }

    [Fact]
    public void Ingest_Deferred_LeavesTheRecordAsItWasUntilTheNext()
    {
        using var store = new MemoryRecordStore();
        Import(store, "one", 1, Clean("r-a"));

        ImportReport deferred = Pipeline(store, "one").Ingest([Clean("r-b")], new IngestOptions(Defer: true));

        Assert.Equal(1, deferred.Kept);
        Assert.Equal(1, store.Count<Report>());
        Import(store, "one", 1);
        Assert.Equal(2, store.Count<Report>());
    }

    [Fact]
    public void Ingest_AfterOneThatWasStoppedBeforeTheRecordWasMade_BringsItUpToDate()
    {
        using var store = new MemoryRecordStore();
        Import(store, "one", 1, Clean("r-a"));
        Pipeline(store, "two").Ingest([Clean("r-a")], new IngestOptions(Defer: true));
        Assert.True(store.IsBehind);

        // As many reports as before, all of this engine: only the store knows.
        Import(store, "two", 1);

        Assert.False(store.IsBehind);
    }

    [Fact]
    public void Ingest_NoThreads_Throws()
    {
        using var store = new MemoryRecordStore();

        Assert.Throws<ArgumentOutOfRangeException>(() => Pipeline(store, "one").Ingest([Clean("r-a")], new IngestOptions(0)));
    }

    private static ImportReport Import(MemoryRecordStore store, string engine, int threads, params CleanResult[] reports) =>
        Pipeline(store, engine).Ingest(reports, new IngestOptions(threads));

    private static ReportPipeline Pipeline(MemoryRecordStore store, string engine)
    {
        int count = 0;
        return new ReportPipeline(store, (clean, _) => Extracted(clean, ref count), engine);
    }

    private static Extraction Extracted(CleanReport clean, ref int count)
    {
        Interlocked.Increment(ref count);
        return new Telling(clean.Id.Value, clean.Text).Extraction();
    }

    private static CleanResult Clean(string id) => CleanResult.Of(new Telling(id, $"A text of its own for {id}.").Clean());

    private static string Shown(Report report) =>
        System.Text.Encoding.UTF8.GetString(RecordJson.ToUtf8(report));

    private sealed class Listener(List<string?> told) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => told.Add(value.Current);
    }
}
