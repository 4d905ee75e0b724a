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
        kind.AcceptOnlyFromAmong([.. RecordTables.Kinds]);
        Option<int> limit = Composition.CountOption("--limit", "At most this many rows.", DefaultLimit);
        var command = new Command("show", "Shows encounters, statements, actors, reports, figures or events as a table.") { kind, record, limit };
        command.SetAction(parsed =>
        {
            using IRecordReader reader = SqliteRecordStore.OpenReadOnly(parsed.GetRequiredValue(record));
            new RecordTables(reader, terminal.Width, parsed.GetValue(limit)).Write(parsed.GetRequiredValue(kind), terminal.Text);
            return ExitCode.Done;
        });
        return command;
    }
}
