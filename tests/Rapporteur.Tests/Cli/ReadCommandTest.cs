using System.Text.Json;
using Rapporteur.Tests.Support;

namespace Rapporteur.Tests.Cli;

public sealed class ReadCommandTest : IDisposable
{
    private const string Report =
        "Ministers talk in Vienna\n\nThe foreign ministers of Norland and Sudmark met in Vienna on Tuesday and talked about the border for hours.\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Read_File_IsOneLineInTheShapeOfTheContract()
    {
        File.WriteAllText(_folder.File("a.txt"), Report);

        CommandLine.Outcome outcome = await CommandLine.RunAsync("read", _folder.File("a.txt"));

        outcome.Exits(0);
        using var json = JsonDocument.Parse(Assert.Single(outcome.Lines));
        Assert.Equal("source title published byline outlet language text",
            string.Join(' ', json.RootElement.EnumerateObject().Select(property => property.Name)));
        Assert.Equal("a.txt", json.RootElement.GetProperty("source").GetString());
        Assert.Equal("Ministers talk in Vienna", json.RootElement.GetProperty("title").GetString());
        Assert.Equal("unknown", json.RootElement.GetProperty("published").GetProperty("basis").GetString());
        Assert.Contains("met in Vienna", json.RootElement.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Report, 1)]
    [InlineData("{\"id\":\"x\",\"text\":\"The ministers met in Vienna on Tuesday and talked for hours about the border.\"}\n", 1)]
    public async Task Read_StandardInput_IsReadAsWhatItIs(string input, int count)
    {
        CommandLine.Outcome outcome = await CommandLine.RunWithAsync(input, default, "read");

        outcome.Exits(0);
        Assert.Equal(count, outcome.Lines.Length);
    }

    [Fact]
    public async Task Read_NothingOnStandardInput_IsRefused()
    {
        CommandLine.Outcome outcome = await CommandLine.RunWithAsync("", default, "read");

        outcome.Exits(1);
        Assert.Empty(outcome.Out);
        Assert.Contains("Refused (Empty)", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_GoodAndBad_WritesTheGoodAndNamesTheBad()
    {
        File.WriteAllText(_folder.File("a.txt"), Report);
        File.WriteAllBytes(_folder.File("b.txt"), [0, 1, 2]);

        CommandLine.Outcome outcome = await CommandLine.RunAsync("read", _folder.File("b.txt"), _folder.File("a.txt"));

        outcome.Exits(1);
        Assert.Single(outcome.Lines);
        Assert.Contains("b.txt", Assert.Single(outcome.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }
}
