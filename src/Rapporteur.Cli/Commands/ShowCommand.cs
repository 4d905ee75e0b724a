using System.CommandLine;
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
        kind.AcceptOnlyFromAmong([.. RecordTables.Kinds, PositionMatrix.Kind]);
        Option<int> limit = Composition.CountOption("--limit", "At most this many rows.", DefaultLimit);
        var command = new Command("show", "Shows encounters, statements, positions, actors, reports or figures as a table.") { kind, record, limit };
        command.SetAction(parsed =>
        {
            using IRecordReader reader = SqliteRecordStore.OpenReadOnly(parsed.GetRequiredValue(record));
            string asked = parsed.GetRequiredValue(kind);
            if (string.Equals(asked, PositionMatrix.Kind, StringComparison.Ordinal))
            {
                new PositionMatrix(reader, terminal.Width, parsed.GetValue(limit)).Write(terminal.Text);
                return ExitCode.Done;
            }

            new RecordTables(reader, terminal.Width, parsed.GetValue(limit)).Write(asked, terminal.Text);
            return ExitCode.Done;
        });
        return command;
    }
}
