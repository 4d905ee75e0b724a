namespace Rapporteur.Tests.Cli;

public sealed class UsageTest
{
    [Theory]
    [InlineData("")]
    [InlineData("frobnicate")]
    [InlineData("export --as xml")]
    [InlineData("export --record")]
    [InlineData("export --nonsense")]
    [InlineData("show")]
    [InlineData("show everything")]
    [InlineData("show encounters --limit 0")]
    [InlineData("show encounters --limit many")]
    [InlineData("show encounters --limit -3")]
    [InlineData("verify extra")]
    public async Task Run_GivenWrongly_IsTwoAndSaysWhereHelpIs(string line)
    {
        CommandLine.Outcome outcome = await CommandLine.RunAsync(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        outcome.Exits(2);
        Assert.Empty(outcome.Out);
        Assert.Contains("--help", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("frobnicate", "There is no command 'frobnicate'.")]
    [InlineData("judge frobnicate", "There is no command 'frobnicate'.")]
    [InlineData("export --as xml", "--as takes json, not 'xml'.")]
    [InlineData("suggestions --as xml", "--as takes table or json, not 'xml'.")]
    [InlineData("judgements --as xml", "--as takes table, json or jsonl, not 'xml'.")]
    [InlineData("show everything", "KIND takes encounters, statements, agreements, commitments, events, actors, reports, figures or positions, not 'everything'.")]
    [InlineData("code --lexicon nowhere.tsv", "--lexicon: nowhere.tsv is not there.")]
    public async Task Run_GivenWrongly_SaysWhatIsWrongInALine(string line, string expected)
    {
        CommandLine.Outcome outcome = await CommandLine.RunAsync(line.Split(' '));

        outcome.Exits(2);
        Assert.StartsWith(expected, outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help", "Usage:")]
    [InlineData("export --help", "--as")]
    [InlineData("--version", "")]
    public async Task Run_AskedForHelp_IsZeroOnStandardOutput(string line, string expected)
    {
        CommandLine.Outcome outcome = await CommandLine.RunAsync(line.Split(' '));

        outcome.Exits(0);
        Assert.Contains(expected, outcome.Out, StringComparison.Ordinal);
        Assert.NotEmpty(outcome.Out);
        Assert.Empty(outcome.Error);
    }

    [Theory]
    [InlineData("ingest --help")]
    [InlineData("code --help")]
    public async Task Run_AskedForHelp_NamesNoTypeOfTheProgram(string line)
    {
        CommandLine.Outcome outcome = await CommandLine.RunAsync(line.Split(' '));

        Assert.DoesNotContain("Rapporteur.", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_NameThatBeginsWithAt_IsAName()
    {
        CommandLine.Outcome outcome = await CommandLine.RunAsync("verify", "--record", "@nowhere.db");

        outcome.Exits(2);
        Assert.Contains("'@nowhere.db'", outcome.Error, StringComparison.Ordinal);
    }
}
