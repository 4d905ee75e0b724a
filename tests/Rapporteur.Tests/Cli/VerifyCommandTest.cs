using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Provenance;
using Rapporteur.Sqlite;
using Rapporteur.Tests.Fakes;
using Rapporteur.Tests.Support;

namespace Rapporteur.Tests.Cli;

public sealed class VerifyCommandTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Verify_GoodRecord_IsZeroAndCounts()
    {
        CommandLine.Outcome outcome = await CommandLine.RunAsync("verify", "--record", SampleRecordFile.In(_folder));

        outcome.Exits(0);
        Assert.Empty(outcome.Out);
        Assert.Equal("19 passages, 0 not found in their report; 0 breaches of the schema.", outcome.Error.Trim());
    }

    [Fact]
    public async Task Verify_LostPassageAndBreach_IsOneAndNamesBoth()
    {
        string path = _folder.File("record.db");
        using (var store = SqliteRecordStore.Open(path))
        using (IRecordWriter writer = store.BeginRecord())
        {
            writer.Add(SampleRecord.ReportA);
            writer.Add(SampleRecord.Figure with { Evidence = Passages.Of(new Evidence(SampleRecord.A, 4, 7, "Min")) });
            writer.Add(SampleRecord.Encounter with { IndependentSources = -1 });
            writer.Commit();
        }

        CommandLine.Outcome outcome = await CommandLine.RunAsync("verify", "--record", path);

        outcome.Exits(1);
        Assert.Equal(2, outcome.Lines.Length);
        Assert.Equal("""{"kind":"figures","id":"f-freed","report":"r-a","start":4,"end":7,"exact":"Min"}""", outcome.Lines[0]);
        Assert.Contains("/encounters/0/independentSources", outcome.Lines[1], StringComparison.Ordinal);
    }
}
