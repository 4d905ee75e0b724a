using System.CommandLine;
using Rapporteur.Sqlite;

namespace Rapporteur.Cli.Commands;

/// <summary><c>rapporteur judge</c>: what a person decides about the record.</summary>
internal static class JudgeCommand
{
    public static Command Make(Terminal terminal)
    {
        var acts = new JudgeActs(terminal);
        var command = new Command("judge", "Corrects the record: a judgement is kept beside the reports and applied each time the record is made.");
        foreach (Command act in acts.All())
        {
            command.Add(act);
        }

        command.Add(JudgementImportCommand.Make(terminal));
        return command;
    }

    /// <summary>Opens a record that is there; a file that is not is not made.</summary>
    public static SqliteRecordStore OpenExisting(string file)
    {
        SqliteRecordStore.OpenReadOnly(file).Dispose();
        return SqliteRecordStore.Open(file);
    }
}
