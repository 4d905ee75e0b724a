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
        kind.OneOf([.. RecordTables.Kinds, PositionMatrix.Kind]);
        Option<int> limit = Composition.CountOption("--limit", "At most this many rows.", DefaultLimit);
        Option<LocalDate?> asOf = RecordFile.AsOfOption();
        var command = new Command("show", "Shows a part of the record as a table: encounters, statements, positions, agreements, commitments, events, actors, reports or figures.") { kind, record, limit, asOf };
        command.SetAction((parsed, cancellation) =>
        {
            using RecordFile file = RecordFile.Open(parsed.GetRequiredValue(record), parsed.GetValue(asOf), terminal, cancellation);
            using IRecordReader reader = SqliteRecordStore.OpenReadOnly(file.Path);
            Show(reader, parsed.GetRequiredValue(kind), parsed.GetValue(limit), terminal);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static void Show(IRecordReader reader, string kind, int limit, Terminal terminal)
    {
        if (string.Equals(kind, PositionMatrix.Kind, StringComparison.Ordinal))
        {
            new PositionMatrix(reader, terminal.Width, limit).Write(terminal.Text);
            return;
        }

        new RecordTables(reader, terminal.Width, limit).Write(kind, terminal.Text);
    }
}
