using Rapporteur.Tests.Support;

namespace Rapporteur.Tests.Cli;

public sealed class ShowCommandTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("encounters", "6 Sep 2016|meeting, held|Norland, Sudmark|Vienna|undated|call, denied|(recalled)|1 of 2|2 encounters.")]
    [InlineData("statements", "5–11 Sep 2016|Åsa Lind|We agreed to a truce|direct|not named|undated|2 statements.")]
    [InlineData("agreements", "6 Sep 2016|ceasefire, claimed|Norland,|Sudmark|truce|prisoner|holds|not done|Lind|1 agreement.")]
    [InlineData("commitments", "6 Sep 2016|Norland|to keep|truce|12–20 Sep 2016|partly|1 commitment.")]
    [InlineData("positions", "TRUCE|Åsa Lind|conditional|The parties should keep the truce|1 position.")]
    [InlineData("actors", "Åsa Lind|person|NRL|minister|(Norland)|3 actors.")]
    [InlineData("reports", "7 Sep 2016|Vienna Wire|Ministers meet in Vienna|wire/a.txt|undated|b.html|2 reports.")]
    [InlineData("figures", "at least 40|freed|2016|about 0.5|Feb 2016|2 figures.")]
    public async Task Show_Kind_SaysWhatTheRecordHoldsWithinTheWidth(string kind, string expected)
    {
        CommandLine.Outcome outcome = await CommandLine.RunAsync("show", kind, "--record", SampleRecordFile.In(_folder));

        outcome.Exits(0);
        Assert.Empty(outcome.Error);
        Assert.All(outcome.Lines, line => Assert.True(line.Length <= 100, line));
        string words = string.Join(' ', outcome.Out.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.All(expected.Split('|'), part => Assert.True(
            part.Split(' ').All(word => words.Contains(word, StringComparison.Ordinal)), $"'{part}' is not in:\n{outcome.Out}"));
    }

    [Fact]
    public async Task Show_Dated_ComesBeforeUndated()
    {
        CommandLine.Outcome outcome = await CommandLine.RunAsync("show", "encounters", "--record", SampleRecordFile.In(_folder), "--limit", "1");

        Assert.Contains("Sep 2016", outcome.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("undated", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("1 of 2 encounters", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_NoSuchRecord_IsOneLine()
    {
        CommandLine.Outcome outcome = await CommandLine.RunAsync("show", "figures", "--record", _folder.File("none.db"));

        outcome.Exits(2);
        Assert.Single(outcome.Error.TrimEnd().Split('\n'));
    }
}
