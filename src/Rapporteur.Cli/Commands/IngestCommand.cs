using System.CommandLine;
using Rapporteur.Cli.Rendering;
using Rapporteur.Domain.Ports;
using Rapporteur.Language;
using Rapporteur.Pipeline;
using Rapporteur.Pipeline.Lexicon;
using Rapporteur.Sqlite;

namespace Rapporteur.Cli.Commands;

/// <summary><c>rapporteur ingest</c>: reports into a record.</summary>
internal static class IngestCommand
{
    public static Command Make(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Reports, and folders of reports.", Arity = ArgumentArity.OneOrMore };
        Option<string> record = Composition.RecordOption();
        Option<int> threads = Composition.CountOption("--threads", "Reports worked on at once. The record is the same for any number.", Environment.ProcessorCount);
        Option<AnalysisMode> mode = Composition.ModeOption();
        Option<IssueTable> issues = Composition.TableOption(
            "--issues", "A file of names for issues: lines of a label, a tab and words separated by '|'. They go before the shipped ones; give it at each ingest.", IssueTable.With);
        Option<OfficeTable> actors = Composition.TableOption(
            "--actors", "A file of persons, their offices and other names: lines of name, title, of, from, to, aliases with a tab between them. They add to the shipped ones and correct them; give it at each ingest.", OfficeTable.With);
        var defer = new Option<bool>("--defer") { Description = "Only takes the reports in, and leaves the record as it is until 'resolve' or another ingest brings all of them together." };
        var command = new Command("ingest", "Takes reports into the record; those that it has already are left as they are.") { paths, record, threads, mode, issues, actors, defer };
        command.SetAction((parsed, cancellation) =>
        {
            string file = parsed.GetRequiredValue(record);
            using var store = SqliteRecordStore.Open(file);
            TextAnalyzer analyzer = TextAnalyzer.For(parsed.GetValue(mode));
            var pipeline = new ReportPipeline(store, analyzer, parsed.GetValue(issues) ?? IssueTable.Shipped, parsed.GetValue(actors) ?? OfficeTable.Shipped);
            var options = new IngestOptions(parsed.GetValue(threads), parsed.GetValue(defer));
            return Task.FromResult(Run(store, file, parsed.GetRequiredValue(paths), options, pipeline, terminal, cancellation));
        });
        return command;
    }

    /// <summary>Ingests and tells what came of it.</summary>
    internal static int Run(
        IRecordStore store, string name, IReadOnlyList<string> paths, IngestOptions options, ReportPipeline pipeline, Terminal terminal,
        CancellationToken cancellation)
    {
        var text = new ImportText(terminal);
        ImportReport report;
        try
        {
            report = pipeline.Ingest(paths, options, text, cancellation);
        }
        finally
        {
            text.EndProgress();
        }

        text.Write(report);
        if (options.Defer)
        {
            text.WriteBehind(store, name);
        }
        else
        {
            text.WriteHoldings(store, name);
        }

        return report.Refused.Count == 0 ? ExitCode.Done : ExitCode.Some;
    }
}
