using System.CommandLine;
using System.Text.Json;
using Rapporteur.Cli.Rendering;
using Rapporteur.Domain.Failures;
using Rapporteur.Domain.Serialization;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Pipeline.Read;

namespace Rapporteur.Cli.Commands;

/// <summary><c>rapporteur read</c>: what reading and cleaning make of reports, one JSON object a line.</summary>
internal static class ReadCommand
{
    public static Command Make(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE") { Description = "Reports, and folders of reports; standard input when none is named.", Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("read", "Reads and cleans reports and writes each as a line of JSON.") { files };
        command.SetAction(async (parsed, cancellation) =>
        {
            string[] paths = parsed.GetValue(files) ?? [];
            if (paths.Length > 0)
            {
                return Run(paths, terminal, cancellation);
            }

            using StandardInput input = await StandardInput.ReadAsync(terminal.Input, cancellation);
            return Run([input.Path], terminal, cancellation);
        });
        return command;
    }

    private static int Run(string[] paths, Terminal terminal, CancellationToken cancellation)
    {
        int code = ExitCode.Done;
        foreach (ReadResult read in new ReportFiles().Read(paths, cancellation))
        {
            Refusal? refusal = read.Refusal;
            if (read.Report is { } raw)
            {
                CleanResult cleaned = ReportCleaner.Clean(raw);
                refusal = cleaned.Refusal;
                if (cleaned.Report is { } report)
                {
                    terminal.Text.WriteLine(JsonSerializer.Serialize(
                        new { report.Source, report.Title, report.Published, report.Byline, report.Outlet, report.Language, report.Text },
                        RecordJson.Options));
                }
            }

            if (refusal is not null)
            {
                ImportText.WriteRefusal(refusal, terminal.Error);
                code = ExitCode.Some;
            }
        }

        return code;
    }
}
