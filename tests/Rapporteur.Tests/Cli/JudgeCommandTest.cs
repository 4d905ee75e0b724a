using System.Text.Json;
using Rapporteur.Tests.Support;

namespace Rapporteur.Tests.Cli;

/// <summary>Judging from the command line, over reports that are read as any others.</summary>
public sealed class JudgeCommandTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Judge_FromSuggestionToUndoing_GivesTheRecordBack()
    {
        string record = await IngestAsync("a.db");
        string before = await ExportAsync(record);
        string id = await FirstIdAsync(record, "encounters");

        CommandLine.Outcome judged = await CommandLine.RunAsync(
            "judge", "date", id[..8], "2031-05-09", "--by", "Ada", "--because", "the log", "--at", "2031-06-01T09:00:00Z", "--record", record);
        judged.Exits(0);
        Assert.Contains("9 May 2031", judged.Out, StringComparison.Ordinal);
        Assert.Contains(id, judged.Out, StringComparison.Ordinal);
        Assert.Contains("\"from\": \"2031-05-09\"", await ExportAsync(record), StringComparison.Ordinal);

        CommandLine.Outcome listed = (await CommandLine.RunAsync("judgements", "--record", record)).Exits(0);
        Assert.Contains("Ada", listed.Out, StringComparison.Ordinal);
        Assert.Contains("holds", listed.Out, StringComparison.Ordinal);
        Assert.All(listed.Lines, line => Assert.True(line.Length <= 100, line));

        using var json = JsonDocument.Parse((await CommandLine.RunAsync("judgements", "--as", "json", "--record", record)).Out);
        JsonElement one = json.RootElement[0];
        Assert.Equal(("inForce", "the log", "2031-06-01T09:00:00Z"), (one.GetProperty("state").GetString(), one.GetProperty("because").GetString(), one.GetProperty("at").GetString()));

        (await CommandLine.RunAsync("judge", "undo", one.GetProperty("id").GetString()![..8], "--record", record)).Exits(0);
        Assert.Equal(Facts(before), Facts(await ExportAsync(record)));
    }

    [Fact]
    public async Task Judge_WhoAndWhere_PrintsTheEntryAsItIsNow()
    {
        string record = await IngestAsync("a.db");
        string meeting = await FirstIdAsync(record, "encounters");
        using var json = JsonDocument.Parse(await ExportAsync(record));
        JsonElement actor = json.RootElement.GetProperty("actors").EnumerateArray().Single(one => one.GetProperty("name").GetString() is "Ines Duarte");
        string duarte = actor.GetProperty("id").GetString()!;
        string statement = await FirstIdAsync(record, "statements");

        Assert.Contains("held, Geneva:", (await JudgeAsync("place", meeting, "Geneva")).Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Duarte", (await JudgeAsync("remove", meeting[..9], duarte[..9])).Lines[1], StringComparison.Ordinal);
        Assert.Contains("Ines Duarte", (await JudgeAsync("add", meeting, duarte)).Lines[1], StringComparison.Ordinal);
        Assert.Contains(", Ines Duarte:", (await JudgeAsync("speaker", statement, duarte)).Lines[1], StringComparison.Ordinal);
        Assert.Contains("→ nobody", (await JudgeAsync("speaker", statement, "nobody")).Out, StringComparison.Ordinal);
        Assert.Contains("person, CHE", (await JudgeAsync("country", duarte, "CHE")).Lines[1], StringComparison.Ordinal);
        Assert.Contains("no longer listed", (await JudgeAsync("reject", duarte)).Out, StringComparison.Ordinal);

        async Task<CommandLine.Outcome> JudgeAsync(params string[] act) =>
            (await CommandLine.RunAsync(["judge", .. act, "--by", "Ada", "--record", record])).Exits(0);
    }

    [Fact]
    public async Task Judge_StandingOfAPositionAndAPromise_PrintsTheEntryAsItIsNow()
    {
        string record = _folder.File("standing.db");
        File.WriteAllText(_folder.File("standing.jsonl"),
            """
            {"id": "dam", "title": "Dam", "date": "2031-05-05", "text": "Norway opposes the dam on the border, Foreign Minister Espen Lind said on Monday. Norway promised to pay for the pumps by the end of the year. But nothing of the kind has been done."}
            """);
        (await CommandLine.RunAsync("ingest", _folder.File("standing.jsonl"), "--record", record)).Exits(0);
        string position = await FirstIdAsync(record, "positions");
        string promise = await FirstIdAsync(record, "commitments");

        Assert.Contains(", conditional: ", (await JudgeAsync("stance", position[..9], "conditional")).Lines[1], StringComparison.Ordinal);
        Assert.Contains("issue ", (await JudgeAsync("issue", position, "the dam at Brun")).Lines[0], StringComparison.Ordinal);
        Assert.EndsWith("(partly)", (await JudgeAsync("status", promise, "partly")).Lines[1].TrimEnd(), StringComparison.Ordinal);

        // What was judged stands before what the report claims, and does not hide it.
        Assert.Contains("partly (judged);", (await CommandLine.RunAsync("show", "commitments", "--record", record)).Out, StringComparison.Ordinal);
        Assert.Contains("THE DAM AT BRUN", (await CommandLine.RunAsync("show", "positions", "--record", record)).Out, StringComparison.Ordinal);

        async Task<CommandLine.Outcome> JudgeAsync(params string[] act) =>
            (await CommandLine.RunAsync(["judge", .. act, "--by", "Ada", "--record", record])).Exits(0);
    }

    [Fact]
    public async Task Judgements_Exported_HoldInAnotherRecordOfTheSameReports()
    {
        string record = await IngestAsync("a.db");
        string id = await FirstIdAsync(record, "encounters");
        (await CommandLine.RunAsync("judge", "reject", id, "--by", "Ada", "--record", record)).Exits(0);
        string file = _folder.File("judgements.jsonl");
        (await CommandLine.RunAsync("judgements", "--as", "jsonl", "-o", file, "--record", record)).Exits(0);
        string other = await IngestAsync("b.db");

        CommandLine.Outcome imported = (await CommandLine.RunAsync("judge", "import", file, "--record", other)).Exits(0);

        Assert.Contains("1 taken", imported.Error, StringComparison.Ordinal);
        Assert.Equal(await ExportAsync(record), await ExportAsync(other));
        Assert.DoesNotContain($"\"id\": \"{id}\",\n   \"kind\"", await ExportAsync(other), StringComparison.Ordinal);
        Assert.Contains("1 already there", (await CommandLine.RunAsync("judge", "import", file, "--record", other)).Exits(0).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_OfBrokenLines_SaysWhichAndTakesTheRest()
    {
        string record = await IngestAsync("a.db");
        string file = _folder.File("judgements.jsonl");
        await File.WriteAllTextAsync(file, "\n{\"id\":\"j-1\"}\nnothing\n");

        CommandLine.Outcome imported = (await CommandLine.RunAsync("judge", "import", file, "--record", record)).Exits(1);

        Assert.Contains("line 2", imported.Error, StringComparison.Ordinal);
        Assert.Contains("line 3", imported.Error, StringComparison.Ordinal);
        Assert.Contains("2 not taken", imported.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("judge reject e-none", "Nothing in the record")]
    [InlineData("judge undo j-none", "No judgement")]
    [InlineData("judge accept q-none", "no suggestion")]
    public async Task Judge_WhatIsNotThere_IsTwoAndSaysWhatToDo(string line, string said)
    {
        string record = await IngestAsync("a.db");

        CommandLine.Outcome outcome = (await CommandLine.RunAsync([.. line.Split(' '), "--record", record])).Exits(2);

        Assert.Contains(said, outcome.Error, StringComparison.Ordinal);
        Assert.Empty(outcome.Out);
    }

    [Theory]
    [InlineData("judge")]
    [InlineData("judge merge")]
    [InlineData("judge split a-1")]
    [InlineData("judge date e-1")]
    [InlineData("judge add e-1")]
    [InlineData("judge speaker s-1")]
    [InlineData("judge reject e-1 --at yesterday")]
    [InlineData("judgements --as xml")]
    [InlineData("serve --judge --as-of 2031-05-01")]
    public async Task Judge_GivenWrongly_SaysWhereHelpIs(string line)
    {
        CommandLine.Outcome outcome = (await CommandLine.RunAsync(line.Split(' '))).Exits(2);

        Assert.Contains("--help", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Judge_NoSuchRecord_MakesNone()
    {
        string none = _folder.File("none.db");

        (await CommandLine.RunAsync("judge", "reject", "e-1", "--record", none)).Exits(2);

        Assert.False(File.Exists(none));
    }

    [Fact]
    public async Task AsOf_ADayBeforeTheJudgement_ShowsWhatIsKnownNow()
    {
        string record = await IngestAsync("a.db");
        string id = await FirstIdAsync(record, "encounters");
        (await CommandLine.RunAsync("judge", "date", id, "2031-05-03", "--record", record)).Exits(0);

        CommandLine.Outcome shown = (await CommandLine.RunAsync("show", "encounters", "--as-of", "2031-05-07", "--record", record)).Exits(0);

        Assert.Contains("3 May 2031", shown.Out, StringComparison.Ordinal);
    }

    private static string Facts(string export) => export[..export.IndexOf("\"judgements\": [", StringComparison.Ordinal)];

    private static async Task<string> ExportAsync(string record) => (await CommandLine.RunAsync("export", "--record", record)).Exits(0).Out;

    private static async Task<string> FirstIdAsync(string record, string kind)
    {
        using var json = JsonDocument.Parse(await ExportAsync(record));
        return json.RootElement.GetProperty(kind)[0].GetProperty("id").GetString()!;
    }

    private async Task<string> IngestAsync(string name)
    {
        string reports = _folder.File("reports");
        Directory.CreateDirectory(reports);
        await File.WriteAllTextAsync(
            Path.Combine(reports, "one.txt"),
            "Ministers meet in Tallinn\n5 May 2031\n\nTALLINN — German Foreign Minister Ada Brandt met her Spanish counterpart Ines Duarte in Tallinn on Monday. "
            + "The two talked about herring for three hours, and Brandt said the quota would stay as it was.\n");
        string record = _folder.File(name);
        (await CommandLine.RunAsync("ingest", reports, "--mode", "fast", "--threads", "1", "--record", record)).Exits(0);
        return record;
    }
}
