using System.Text;
using Rapporteur.Tests.Exchange;
using Rapporteur.Tests.Support;

namespace Rapporteur.Tests.Cli;

public sealed class ExportCommandTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Export_ToStandardOutput_IsTheDocument()
    {
        CommandLine.Outcome outcome = await CommandLine.RunAsync("export", "--record", SampleRecordFile.In(_folder), "--as", "json");

        outcome.Exits(0);
        Assert.Equal(Encoding.UTF8.GetString(RecordJsonFileTest.Export()), outcome.Out);
        Assert.Empty(outcome.Error);
    }

    [Fact]
    public async Task Export_ToAFile_ReplacesItWhole()
    {
        string target = _folder.File("out.json");
        File.WriteAllText(target, new string('x', 100_000));

        CommandLine.Outcome outcome = await CommandLine.RunAsync("export", "--record", SampleRecordFile.In(_folder), "-o", target);

        outcome.Exits(0);
        Assert.Empty(outcome.Out);
        Assert.Equal(RecordJsonFileTest.Export(), File.ReadAllBytes(target));
        Assert.False(File.Exists(target + ".partial"));
    }

    [Fact]
    public async Task Export_CancelledOnTheWay_LeavesTheOldFile()
    {
        string target = _folder.File("out.json");
        File.WriteAllText(target, "old");

        CommandLine.Outcome outcome = await CommandLine.RunWithAsync("", new CancellationToken(canceled: true), "export", "--record", SampleRecordFile.In(_folder), "-o", target);

        outcome.Exits(130);
        Assert.Equal("old", File.ReadAllText(target));
        Assert.False(File.Exists(target + ".partial"));
    }

    [Fact]
    public async Task Export_NowhereToWrite_IsOneLine()
    {
        CommandLine.Outcome outcome = await CommandLine.RunAsync("export", "--record", SampleRecordFile.In(_folder), "-o", _folder.File("none", "out.json"));

        outcome.Exits(2);
        Assert.Contains("cannot be written", Assert.Single(outcome.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missing.db", "There is no record")]
    [InlineData("empty.db", "empty")]
    [InlineData("text.db", "not a record")]
    public async Task Export_NoRecord_IsOneClearLine(string name, string expected)
    {
        File.WriteAllText(_folder.File("empty.db"), "");
        File.WriteAllText(_folder.File("text.db"), new string('m', 9000));

        CommandLine.Outcome outcome = await CommandLine.RunAsync("export", "--record", _folder.File(name));

        outcome.Exits(2);
        Assert.Empty(outcome.Out);
        Assert.Contains(expected, Assert.Single(outcome.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_AsOfADay_IsWhatWasKnownThen()
    {
        File.WriteAllText(_folder.File("reports.jsonl"),
            """
            {"id": "plan", "title": "Ministers to meet", "date": "2016-09-05", "text": "Foreign Minister Espen Lind of Norway will meet Foreign Minister Timo Soini of Finland in Vienna on Wednesday, 7 September 2016, officials said on Monday.\n\nThe two ministers will discuss the border between their countries, the officials said."}
            {"id": "news", "title": "Ministers meet", "date": "2016-09-08", "text": "Foreign Minister Espen Lind of Norway met Foreign Minister Timo Soini of Finland in Vienna on Wednesday, 7 September 2016, officials said on Thursday.\n\nThe two ministers discussed the border between their countries, the officials said."}
            {"id": "invite", "title": "Talks ahead", "text": "Foreign Minister Espen Lind of Norway will meet Foreign Minister Timo Soini of Finland in Vienna on Wednesday, 7 September 2016, his office announced.\n\nFishing in the north is on the agenda as well."}
            {"id": "harbour", "title": "Ferries stay in harbour", "text": "Ferries stayed in harbour as a storm passed over the islands, the operator said.\n\nPassengers were asked to come back in the morning."}
            """);
        string record = _folder.File("record.db");
        (await CommandLine.RunAsync("ingest", _folder.File("reports.jsonl"), "--record", record)).Exits(0);

        CommandLine.Outcome now = await CommandLine.RunAsync("export", "--record", record);
        CommandLine.Outcome before = await CommandLine.RunAsync("export", "--record", record, "--as-of", "2016-09-07");

        before.Exits(0);
        Assert.Contains("\"held\"", now.Out, StringComparison.Ordinal);
        Assert.Contains("\"planned\"", before.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("\"held\"", before.Out, StringComparison.Ordinal);
        Assert.Contains(
            "As of 7 Sep 2016: 2 of 4 reports, 1 without a date but by then, by what is told in them. Left out: 1 published later, 0 without a date that may be later, 1 without a date or a bound.",
            before.Error, StringComparison.Ordinal);
        Assert.Contains("invite", before.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("harbour", before.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_AsOfNoDay_IsUsage()
    {
        CommandLine.Outcome outcome = await CommandLine.RunAsync("export", "--record", SampleRecordFile.In(_folder), "--as-of", "yesterday");

        outcome.Exits(2);
        Assert.Contains("--as-of takes a day as YYYY-MM-DD, not 'yesterday'.", outcome.Error, StringComparison.Ordinal);
    }
}
