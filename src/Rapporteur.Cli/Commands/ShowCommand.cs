using System.CommandLine;
using NodaTime;
using Rapporteur.Cli.Rendering;
using Rapporteur.Domain.Ports;
using Rapporteur.Sqlite;

namespace Rapporteur.Cli.Commands;

/// <summary><c>rapporteur show</c>: a part of the record as a table.</summary>
internal static class ShowCommand
{
    /// <summary>Rows that a table has when nothing else is asked for.</summary>
    private const int DefaultLimit = 100;

    public static Command Make(Terminal terminal)
    {
        Option<string> record = Composition.RecordOption();
        Argument<string> kind = new Argument<string>("KIND") { Description = "What to show." };
        kind.AcceptOnlyFromAmong([.. RecordTables.Kinds]);
        Option<int> limit = Composition.CountOption("--limit", "At most this many rows.", DefaultLimit);
        Option<LocalDate?> asOf = RecordFile.AsOfOption();
        var command = new Command("show", "Shows a part of the record as a table: encounters, statements, agreements, commitments, actors, reports or figures.") { kind, record, limit, asOf };
        command.SetAction((parsed, cancellation) =>
        {
            using RecordFile file = RecordFile.Open(parsed.GetRequiredValue(record), parsed.GetValue(asOf), terminal, cancellation);
            using IRecordReader reader = SqliteRecordStore.OpenReadOnly(file.Path);
            new RecordTables(reader, terminal.Width, parsed.GetValue(limit)).Write(parsed.GetRequiredValue(kind), terminal.Text);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }
}
