using System.CommandLine;
using Rapporteur.Cli.Rendering;
using Rapporteur.Domain.Failures;
using Rapporteur.Pipeline;
using Rapporteur.Pipeline.Record;
using Rapporteur.Sqlite;

namespace Rapporteur.Cli.Commands;

/// <summary><c>rapporteur resolve</c>: brings the record up to date with what was taken in and left for later.</summary>
internal static class ResolveCommand
{
    public static Command Make(Terminal terminal)
    {
        Option<string> record = Composition.RecordOption();
        var command = new Command("resolve", "Brings the record up to date with all that was taken in ('ingest --defer').") { record };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed.GetRequiredValue(record), terminal, cancellation)));
        return command;
    }

    /// <summary>Brings it up to date and tells what it holds then.</summary>
    /// <exception cref="StoreException">There is no record, or another version took in what it is made from.</exception>
    private static int Run(string file, Terminal terminal, CancellationToken cancellation)
    {
        using SqliteRecordStore store = JudgeCommand.OpenExisting(file);
        if (!store.Engines().All(ReportPipeline.IsOfThisVersion))
        {
            throw new StoreException($"'{file}' holds reports that another version took in. Ingest its reports again with this one ('rapporteur ingest'): that brings the record up to date.");
        }

        var text = new ImportText(terminal);
        if (store.IsBehind)
        {
            Rebuild(store, text, cancellation);
        }

        text.WriteHoldings(store, file);
        return ExitCode.Done;
    }

    private static void Rebuild(SqliteRecordStore store, ImportText text, CancellationToken cancellation)
    {
        text.BeginTogether();
        try
        {
            RecordWriting.Rebuild(store, cancellation);
        }
        finally
        {
            text.EndProgress();
        }
    }
}
