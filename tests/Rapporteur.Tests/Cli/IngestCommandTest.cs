using System.Text;
using Rapporteur.Domain.Failures;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Reports;
using Rapporteur.Sqlite;
using Rapporteur.Tests.Support;

namespace Rapporteur.Tests.Cli;

public sealed class IngestCommandTest : IDisposable
{
    private const string Body =
        "The foreign ministers of Norland and Sudmark met in Vienna on Tuesday and talked about the border for three hours.\n\n"
        + "“We will meet again in October,” the minister of Norland, Asa Lind, told reporters after the talks at the old palace.\n";

    private readonly TemporaryFolder _folder = new();

    private string Record => _folder.File("record.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Ingest_GoodReports_IsZeroAndCountsThem()
    {
        string reports = Reports(("a.txt", Body), ("sub/b.txt", Body.Replace("Tuesday", "Wednesday", StringComparison.Ordinal)));

        CommandLine.Outcome outcome = await CommandLine.RunAsync("ingest", reports, "--record", Record);

        outcome.Exits(0);
        Assert.Empty(outcome.Out);
        Assert.Contains("Read 2 reports: 2 kept, 0 already there, 0 refused.", outcome.Error, StringComparison.Ordinal);
        Assert.Matches(@"record\.db holds 2 reports, \d+ actors, \d+ encounters?, \d+ statements?, \d+ positions?, \d+ agreements?, \d+ commitments?, \d+ events?, \d+ figures?, \d+ stor(y|ies)\.", outcome.Error);
        using IRecordReader reader = SqliteRecordStore.OpenReadOnly(Record);
        Assert.Equal(2, reader.Count<Report>());
    }

    [Fact]
    public async Task Ingest_SameAgain_KeepsNothingNewAndExportsTheSame()
    {
        string reports = Reports(("a.txt", Body));
        await CommandLine.RunAsync("ingest", reports, "--record", Record);
        string before = (await CommandLine.RunAsync("export", "--record", Record)).Out;

        CommandLine.Outcome outcome = await CommandLine.RunAsync("ingest", reports, "--record", Record, "--threads", "3");

        outcome.Exits(0);
        Assert.Contains("Read 1 report: 0 kept, 1 already there, 0 refused.", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(before, (await CommandLine.RunAsync("export", "--record", Record)).Out);
    }

    [Fact]
    public async Task Ingest_DeferredOneByOne_ThenResolved_IsTheRecordOfAllAtOnce()
    {
        string reports = Reports(("a.txt", Body), ("b.txt", Body.Replace("Tuesday", "Wednesday", StringComparison.Ordinal)));
        string[] files = [Path.Combine(reports, "b.txt"), Path.Combine(reports, "a.txt")];
        foreach (string file in files)
        {
            CommandLine.Outcome one = await CommandLine.RunAsync("ingest", file, "--record", Record, "--defer");
            one.Exits(0);
            Assert.Contains("1 kept", one.Error, StringComparison.Ordinal);
            Assert.Contains("'rapporteur resolve --record", one.Error, StringComparison.Ordinal);
        }

        CommandLine.Outcome shown = await CommandLine.RunAsync("show", "reports", "--record", Record);
        Assert.Contains("Not all that was taken in is in the record yet", shown.Error, StringComparison.Ordinal);

        CommandLine.Outcome outcome = await CommandLine.RunAsync("resolve", "--record", Record);

        outcome.Exits(0);
        Assert.Contains("holds 2 reports", outcome.Error, StringComparison.Ordinal);
        string whole = _folder.File("whole.db");
        await CommandLine.RunAsync(["ingest", .. files, "--record", whole]);
        CommandLine.Outcome exported = await CommandLine.RunAsync("export", "--record", Record);
        Assert.Empty(exported.Error);
        Assert.Equal((await CommandLine.RunAsync("export", "--record", whole)).Out, exported.Out);
    }

    [Fact]
    public async Task Resolve_NoRecord_IsTwoAndMakesNone()
    {
        CommandLine.Outcome outcome = await CommandLine.RunAsync("resolve", "--record", Record);

        outcome.Exits(2);
        Assert.Contains("There is no record", outcome.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Record));
    }

    [Fact]
    public async Task Ingest_BadInputsAmongGood_IsOneAndNamesEachAndKeepsTheRest()
    {
        string reports = Reports(("a-good.txt", Body), ("empty.txt", ""), ("z-good.txt", Body.Replace("October", "November", StringComparison.Ordinal)));
        File.WriteAllBytes(Path.Combine(reports, "binary.txt"), [1, 2, 3, 0, 0, 0, 255, 7]);
        File.WriteAllBytes(Path.Combine(reports, "latin.txt"), Encoding.Latin1.GetBytes(Body + " caf\u00e9"));
        File.WriteAllText(Path.Combine(reports, "lines.jsonl"), "{\"text\": \"no end\n");
        using (FileStream large = File.Create(Path.Combine(reports, "large.txt")))
        {
            byte[] megabyte = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("Peace talks. ", 80_660)));
            for (int i = 0; i < 50; i++)
            {
                large.Write(megabyte);
            }
        }

        CommandLine.Outcome outcome = await CommandLine.RunAsync("ingest", reports, _folder.File("missing.txt"), "--record", Record);

        outcome.Exits(1);
        Assert.Contains("2 kept, 0 already there, 6 refused", outcome.Error, StringComparison.Ordinal);
        (RefusalCode Code, string Name)[] refused =
        [
            (RefusalCode.Empty, "empty.txt"), (RefusalCode.Binary, "binary.txt"), (RefusalCode.InvalidUtf8, "latin.txt"),
            (RefusalCode.TooLarge, "large.txt"), (RefusalCode.Malformed, "lines.jsonl"), (RefusalCode.NotFound, "missing.txt"),
        ];
        string[] lines = outcome.Error.Split('\n');
        Assert.All(refused, one => Assert.Single(lines, line =>
            line.StartsWith($"Refused ({one.Code})", StringComparison.Ordinal) && line.Contains(one.Name, StringComparison.Ordinal)));
        using IRecordReader reader = SqliteRecordStore.OpenReadOnly(Record);
        Assert.Equal(2, reader.Count<Report>());
        Assert.Equal(6, reader.Refusals().Count());
    }

    [Fact]
    public async Task Ingest_OwnIssues_NameThePositions()
    {
        string reports = Reports(("a.txt", "Norway called for a truce in the border war on Tuesday, after three days of talks in the old palace of Vienna."));
        File.WriteAllText(_folder.File("issues.tsv"), "quiet on the front\ttruce\n");
        await CommandLine.RunAsync("ingest", reports, "--record", Record);
        Assert.Contains("CEASEFIRE", (await CommandLine.RunAsync("show", "positions", "--record", Record)).Out, StringComparison.Ordinal);

        (await CommandLine.RunAsync("ingest", reports, "--record", Record, "--issues", _folder.File("issues.tsv"))).Exits(0);

        Assert.Contains("QUIET ON THE FRONT", (await CommandLine.RunAsync("show", "positions", "--record", Record)).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ingest_BadIssues_IsWrongUsageAndSaysWhere()
    {
        File.WriteAllText(_folder.File("issues.tsv"), "no tab here\n");

        CommandLine.Outcome outcome = await CommandLine.RunAsync("ingest", Reports(("a.txt", Body)), "--record", Record, "--issues", _folder.File("issues.tsv"));

        outcome.Exits(2);
        Assert.Contains("line 1", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ingest_OwnActors_DateTheRoles_AndGoWithTheFile()
    {
        string reports = Reports(("a.txt", "March 4, 2014\n\nForeign Minister Asa Lind of Norway met the press on Tuesday, after three days of talks in the old palace of Vienna.\n"));
        File.WriteAllText(_folder.File("actors.tsv"), "Asa Lind\tForeign Minister\tNOR\t2013-10-16\t2017-10\n");

        (await CommandLine.RunAsync("ingest", reports, "--record", Record, "--actors", _folder.File("actors.tsv"))).Exits(0);
        Assert.Contains("\"from\": \"2013-10-16\"", (await CommandLine.RunAsync("export", "--record", Record)).Out, StringComparison.Ordinal);

        (await CommandLine.RunAsync("ingest", reports, "--record", Record)).Exits(0);
        Assert.DoesNotContain("2013-10-16", (await CommandLine.RunAsync("export", "--record", Record)).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ingest_BadActors_IsWrongUsageAndSaysWhere()
    {
        File.WriteAllText(_folder.File("actors.tsv"), "Asa Lind\tForeign Minister\tNOR\tsome day\n");

        CommandLine.Outcome outcome = await CommandLine.RunAsync("ingest", Reports(("a.txt", Body)), "--record", Record, "--actors", _folder.File("actors.tsv"));

        outcome.Exits(2);
        Assert.Contains("line 1", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ingest_NoPath_IsWrongUsageAndMakesNoRecord()
    {
        (await CommandLine.RunAsync("ingest", "--record", Record)).Exits(2);

        Assert.False(File.Exists(Record));
    }

    [Fact]
    public async Task Ingest_RecordThatIsNone_IsOneLineAndLeavesTheFile()
    {
        File.WriteAllText(Record, Body + new string(' ', 2000));

        CommandLine.Outcome outcome = await CommandLine.RunAsync("ingest", Reports(("a.txt", Body)), "--record", Record);

        outcome.Exits(2);
        Assert.Contains("not a record", Assert.Single(outcome.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.StartsWith(Body, File.ReadAllText(Record), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ingest_Cancelled_Is130AndTheRecordStays()
    {
        await CommandLine.RunAsync("ingest", Reports(("a.txt", Body)), "--record", Record);
        string more = Reports(("b.txt", Body.Replace("Tuesday", "Friday", StringComparison.Ordinal)));

        CommandLine.Outcome outcome = await CommandLine.RunWithAsync("", new CancellationToken(canceled: true), "ingest", more, "--record", Record);

        outcome.Exits(130);
        using IRecordReader reader = SqliteRecordStore.OpenReadOnly(Record);
        Assert.Equal(1, reader.Count<Report>());
    }

    [UnprivilegedFact]
    public async Task Ingest_FolderWithoutRights_IsRefused()
    {
        string reports = Reports(("a.txt", Body), ("closed/b.txt", Body));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Path.Combine(reports, "closed"), UnixFileMode.None);
        }

        CommandLine.Outcome outcome = await CommandLine.RunAsync("ingest", reports, "--record", Record);

        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Path.Combine(reports, "closed"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        outcome.Exits(1);
        Assert.Contains("Refused (NoAccess)", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("1 kept", outcome.Error, StringComparison.Ordinal);
    }

    private string Reports(params (string Name, string Text)[] files)
    {
        string folder = _folder.File("reports");
        foreach ((string name, string text) in files)
        {
            string path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        return folder;
    }
}
