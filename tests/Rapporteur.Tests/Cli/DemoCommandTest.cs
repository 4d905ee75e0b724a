using Rapporteur.Tests.Support;

namespace Rapporteur.Tests.Cli;

public sealed class DemoCommandTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Demo_WithoutServing_ShowsWhatTheSamplesTell()
    {
        string record = _folder.File("demo.db");

        CommandLine.Outcome outcome = await CommandLine.RunAsync("demo", "--no-serve", "--record", record);

        outcome.Exits(0);
        Assert.Contains("Read 15 reports: 15 kept", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("15 reports.", outcome.Out, StringComparison.Ordinal);
        Assert.All(outcome.Lines, line => Assert.True(line.Length <= 100, line));
        (await CommandLine.RunAsync("verify", "--record", record)).Exits(0);
    }
}
