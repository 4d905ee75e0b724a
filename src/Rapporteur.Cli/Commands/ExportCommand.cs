using System.CommandLine;
using NodaTime;
using Rapporteur.Domain.Ports;
using Rapporteur.Exchange;
using Rapporteur.Sqlite;

namespace Rapporteur.Cli.Commands;

/// <summary><c>rapporteur export</c>: the record as a document.</summary>
internal static class ExportCommand
{
    public static Command Make(Terminal terminal)
    {
        Option<string> record = Composition.RecordOption();
        Option<string> format = new Option<string>("--as")
        {
            Description = "The format.",
            HelpName = "FORMAT",
            DefaultValueFactory = _ => "json",
        }.OneOf("json");
        var output = new Option<string?>("--output", "-o") { Description = "Write to this file instead of standard output.", HelpName = "PATH" };
        Option<LocalDate?> asOf = RecordFile.AsOfOption();
        var command = new Command("export", "Writes the record as one document.") { record, format, output, asOf };
        command.SetAction((parsed, cancellation) =>
        {
            using RecordFile file = RecordFile.Open(parsed.GetRequiredValue(record), parsed.GetValue(asOf), terminal, cancellation);
            using IRecordReader reader = SqliteRecordStore.OpenReadOnly(file.Path);
            if (parsed.GetValue(output) is { } path)
            {
                WriteFile(reader, path, cancellation);
            }
            else
            {
                RecordJsonFile.Write(reader, terminal.Output, cancellation);
            }

            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    /// <summary>Writes beside the file and then puts it in its place, so that a run cut short leaves the old file whole.</summary>
    private static void WriteFile(IRecordReader reader, string path, CancellationToken cancellation)
    {
        string partial = path + ".partial";
        try
        {
            using (FileStream file = File.Create(partial))
            {
                RecordJsonFile.Write(reader, file, cancellation);
            }

            File.Move(partial, path, overwrite: true);
        }
        finally
        {
            if (Path.Exists(partial))
            {
                File.Delete(partial);
            }
        }
    }
}
