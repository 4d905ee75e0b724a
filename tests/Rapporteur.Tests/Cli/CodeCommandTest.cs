using System.Text.Json;
using Rapporteur.Tests.Support;

namespace Rapporteur.Tests.Cli;

public sealed class CodeCommandTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Code_Lines_GiveALineEachInTheShapeOfTheContract()
    {
        const string text = "Israeli troops attacked a village in Lebanon.";
        string lines = JsonSerializer.Serialize(new { id = "a", text, date = "2016-09-08" }) + "\n" + JsonSerializer.Serialize(new { id = "b", text = "The soup was hot." }) + "\n";

        CommandLine.Outcome outcome = await CommandLine.RunWithAsync(lines, default, "code", "--as", "jsonl");

        outcome.Exits(0);
        Assert.Equal(2, outcome.Lines.Length);
        using var first = JsonDocument.Parse(outcome.Lines[0]);
        Assert.Equal("a", first.RootElement.GetProperty("id").GetString());
        JsonElement one = Assert.Single(first.RootElement.GetProperty("events").EnumerateArray());
        Assert.Equal(
            "plover cameo source target reciprocal factuality background aside start end trigger",
            string.Join(' ', one.EnumerateObject().Select(property => property.Name)));
        Assert.Equal("190", one.GetProperty("cameo").GetString());
        Assert.Equal("ISR", one.GetProperty("source")[0].GetProperty("country").GetString());
        Assert.Equal("LBN", one.GetProperty("target")[0].GetProperty("country").GetString());
        Assert.Equal("attacked", text[one.GetProperty("trigger")[0].GetInt32()..one.GetProperty("trigger")[1].GetInt32()]);
        using var second = JsonDocument.Parse(outcome.Lines[1]);
        Assert.Empty(second.RootElement.GetProperty("events").EnumerateArray());
    }

    [Fact]
    public async Task Code_BadLine_IsRefusedAndTheRestGoesOn()
    {
        CommandLine.Outcome outcome = await CommandLine.RunWithAsync("{\"id\":\"a\",\"text\":\"Iran attacked Iraq.\"}\n{\"id\":\n{\"id\":\"c\",\"text\":\"Iran attacked Iraq.\"}\n", default, "code");

        outcome.Exits(1);
        Assert.Equal(2, outcome.Lines.Length);
        Assert.Contains("2", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Code_PlainText_IsOneLine()
    {
        CommandLine.Outcome outcome = await CommandLine.RunAsync("code", Write("a.txt", "Iran attacked Iraq. Turkey expelled the ambassador of Syria.\n"));

        outcome.Exits(0);
        using var json = JsonDocument.Parse(Assert.Single(outcome.Lines));
        Assert.Equal(2, json.RootElement.GetProperty("events").GetArrayLength());
    }

    [Fact]
    public async Task Code_OwnLexicon_MalformedIsSaidAndNothingIsCoded()
    {
        string path = Write("mine.tsv", "verb\tgarrison\n");

        CommandLine.Outcome outcome = await CommandLine.RunWithAsync("{\"text\":\"x\"}", default, "code", "--lexicon", path);

        outcome.Exits(2);
        Assert.Contains("line 1", outcome.Error, StringComparison.Ordinal);
        Assert.Empty(outcome.Out);
    }

    [Fact]
    public async Task Code_Page_IsRefusedWithWhatToDo()
    {
        CommandLine.Outcome outcome = await CommandLine.RunAsync("code", Write("a.html", "<html><body><p>Iran attacked Iraq.</p></body></html>"));

        outcome.Exits(1);
        Assert.Contains("rapporteur read", outcome.Error, StringComparison.Ordinal);
        Assert.Empty(outcome.Out);
    }

    private string Write(string name, string text)
    {
        string path = _folder.File(name);
        File.WriteAllText(path, text);
        return path;
    }
}
