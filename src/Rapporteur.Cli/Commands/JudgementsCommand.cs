using System.CommandLine;
using System.Text.Json;
using Rapporteur.Cli.Rendering;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Serialization;
using Rapporteur.Exchange;
using Rapporteur.Sqlite;

namespace Rapporteur.Cli.Commands;

/// <summary><c>rapporteur judgements</c>: all that was judged, and what became of it.</summary>
internal static class JudgementsCommand
{
    public static Command Make(Terminal terminal)
    {
        Option<string> record = Composition.RecordOption();
        Option<string> format = new Option<string>("--as")
        {
            Description = "table or json with what became of each; jsonl for 'judge import'.",
            HelpName = "FORMAT",
            DefaultValueFactory = _ => "table",
        }.OneOf("table", "json", "jsonl");
        var output = new Option<string?>("--output", "-o") { Description = "Write to this file instead of standard output.", HelpName = "PATH" };
        var command = new Command("judgements", "Lists what people judged of the record, and what became of it.") { record, format, output };
        command.SetAction((parsed, _) =>
        {
            Write(parsed.GetRequiredValue(record), parsed.GetRequiredValue(format), parsed.GetValue(output), terminal);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static void Write(string record, string format, string? path, Terminal terminal)
    {
        // All of it before the file is made: a record that cannot be read leaves an old file whole.
        using var bytes = new MemoryStream();
        if (string.Equals(format, "jsonl", StringComparison.Ordinal))
        {
            using IStagedReports judged = SqliteRecordStore.OpenStaged(record);
            JudgementFile.Write(judged.Judgements(), bytes);
        }
        else
        {
            using IRecordReader reader = RecordFile.OpenNow(record, terminal);
            List<JudgementOutcome> outcomes = JudgementText.InOrder(reader);
            if (string.Equals(format, "json", StringComparison.Ordinal))
            {
                bytes.Write(JsonSerializer.SerializeToUtf8Bytes(outcomes, RecordJson.Options));
                bytes.Write("\n"u8);
            }
            else
            {
                using var writer = new StreamWriter(bytes, leaveOpen: true) { NewLine = "\n" };
                JudgementText.WriteTable(outcomes, terminal.Width, writer);
            }
        }

        if (path is null)
        {
            terminal.Output.Write(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
        }
        else
        {
            File.WriteAllBytes(path, bytes.ToArray());
        }
    }
}
