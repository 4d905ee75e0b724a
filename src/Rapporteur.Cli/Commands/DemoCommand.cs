using System.CommandLine;
using Rapporteur.Cli.Rendering;
using Rapporteur.Language;
using Rapporteur.Pipeline;
using Rapporteur.Sqlite;

namespace Rapporteur.Cli.Commands;

/// <summary><c>rapporteur demo</c>: the sample reports, or any others, ingested and shown with one command.</summary>
internal static class DemoCommand
{
    private static readonly string[] Shown = ["reports", "encounters", "statements", "figures"];

    public static Command Make(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Reports and folders to show instead of the samples.", Arity = ArgumentArity.ZeroOrMore };
        var record = new Option<string?>("--record") { Description = "Keep the record in this file; else it is gone at the end.", HelpName = "FILE" };
        Option<int> port = ServeCommand.PortOption();
        var noServe = new Option<bool>("--no-serve") { Description = "Print tables instead of serving pages." };
        var command = new Command("demo", "Ingests the sample reports that come with the program, or those you name, and shows what became of them.") { paths, record, port, noServe };
        command.SetAction(async (parsed, cancellation) =>
        {
            string? kept = parsed.GetValue(record);
            string folder = kept is null ? Directory.CreateTempSubdirectory("rapporteur-demo-").FullName : "";
            try
            {
                string file = kept ?? Path.Combine(folder, "demo.db");
                return await RunAsync(Reports(parsed.GetValue(paths)), file, parsed.GetValue(noServe) ? null : parsed.GetValue(port), terminal, cancellation);
            }
            finally
            {
                if (kept is null)
                {
                    Directory.Delete(folder, recursive: true);
                }
            }
        });
        return command;
    }

    private static string[] Reports(string[]? given) =>
        given is { Length: > 0 } ? given : [Path.Combine(AppContext.BaseDirectory, "samples", "reports")];

    private static async Task<int> RunAsync(string[] reports, string file, int? port, Terminal terminal, CancellationToken cancellation)
    {
        int code;
        using (var store = SqliteRecordStore.Open(file))
        {
            code = IngestCommand.Run(store, Path.GetFileName(file), reports, new IngestOptions(Environment.ProcessorCount), new ReportPipeline(store, TextAnalyzer.Default), terminal, cancellation);
            if (port is null)
            {
                foreach (string kind in Shown)
                {
                    terminal.Text.WriteLine();
                    new RecordTables(store, terminal.Width, limit: 20).Write(kind, terminal.Text);
                }

                return code;
            }
        }

        int served = await ServeCommand.RunAsync(file, ServeCommand.AddressOf(port.Value), terminal, cancellation);
        return served == ExitCode.Done ? code : served;
    }
}
