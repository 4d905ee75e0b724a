using Rapporteur.Benchmarks.Generate;
using Rapporteur.Benchmarks.Generate.Short;
using Rapporteur.Benchmarks.Score;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Reports;
using Rapporteur.Domain.Stories;
using Rapporteur.Domain.Time;
using Rapporteur.Tests.Fakes;
using Rapporteur.Tests.Support;

namespace Rapporteur.Tests.Benchmarks;

public sealed class KeyScoreTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Of_RecordWithHalfOfAStoryAndOneOfTwoCopies_SaysSo()
    {
        string key = WriteKey(
            new ShortTruth("s0", 0, null, null, null),
            new ShortTruth("s1", 0, null, "s0", "copy"),
            new ShortTruth("s2", 0, null, "s1", "rewrite"),
            new ShortTruth("s3", 1, null, null, null));
        using var record = new MemoryRecordStore();
        Write(record, ["s0", "s1", "s2", "s3"], [["s0", "s1"], ["s2", "s3"]], [("s0", "s1")]);

        string said = KeyScore.Of(record, [key]);

        Assert.Contains("reports: 4 of 4 in the record", said, StringComparison.Ordinal);
        Assert.Contains("stories, pairs of reports: recall 0.3333 of 3, precision 0.5000 of 2", said, StringComparison.Ordinal);
        Assert.Contains("lineage, copy: recall 1.0000 of 1", said, StringComparison.Ordinal);
        Assert.Contains("lineage, rewrite: recall 0.0000 of 1", said, StringComparison.Ordinal);
        Assert.Contains("lineage, pairs listed: precision 1.0000 of 1", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_PairListedThatTookNothing_CostsPrecision()
    {
        string key = WriteKey(new ShortTruth("s0", 0, null, null, null), new ShortTruth("s1", 0, null, null, null));
        using var record = new MemoryRecordStore();
        Write(record, ["s0", "s1"], [["s0", "s1"]], [("s0", "s1")]);

        Assert.Contains("pairs listed: precision 0.0000 of 1", KeyScore.Of(record, [key]), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_FilesOfSoMany_EachHaveTheirKey()
    {
        ShortReport[] made = [.. new ShortReportGenerator(3).Make(25)];
        List<string> files = ShortFiles.Write(made, _folder.File("short.jsonl"), 10);

        Assert.Equal([10, 10, 5], files.ConvertAll(static file => File.ReadAllLines(file).Length));
        Assert.Equal(made.Select(static one => one.Truth), files.SelectMany(static file => ShortFiles.ReadKey(ShortFiles.KeyOf(file))));
    }

    private string WriteKey(params ShortTruth[] truth) => ShortFiles.KeyOf(Assert.Single(ShortFiles.Write(
        truth.Select(static one => new ShortReport(new GeneratedReport(one.Id, "", "", "2031-01-01", ""), one)), _folder.File("key.jsonl"))));

    private static void Write(MemoryRecordStore record, string[] sources, string[][] stories, (string A, string B)[] copies)
    {
        using IRecordWriter writer = record.BeginRecord();
        foreach (string source in sources)
        {
            writer.Add(new Report(Id(source), source, null, null, null, [], Publication.Undated, "en", "Words.", [], "st-x", null));
        }

        foreach (string[] story in stories)
        {
            writer.Add(new Story("st-" + story[0], null, Array.ConvertAll(story, Id), FactTime.Unknown, []));
        }

        foreach ((string a, string b) in copies)
        {
            writer.Add(new Lineage("l-" + a, [Id(a), Id(b)], [new LineagePair(Id(a), Id(b), LineageKind.Copy, 1, [])]));
        }

        writer.Commit();
    }

    private static ReportId Id(string source) => new("r-" + source);
}
