using System.CommandLine;
using NodaTime;
using Rapporteur.Cli.Rendering;
using Rapporteur.Language;
using Rapporteur.Pipeline.Extract;

namespace Rapporteur.Cli.Commands;

/// <summary><c>rapporteur code</c>: the political events of a text in the codes of PLOVER and CAMEO.</summary>
internal static class CodeCommand
{
    public static Command Make(Terminal terminal)
    {
        Argument<string[]> files = TextReports.FilesArgument();
        Option<string> format = new Option<string>("--as") { Description = "Write JSON Lines.", HelpName = "FORMAT", DefaultValueFactory = _ => "jsonl" }
            .OneOf("jsonl");
        var all = new Option<bool>("--all") { Description = "Also what a sentence tells beside its main events: in conditions, purposes, relative clauses, as past context." };
        Option<CodedEventReader> lexicon = Composition.TableOption(
            "--lexicon", "A file of words of your own beside the shipped ones.", CodedEventReader.With);
        Option<AnalysisMode> mode = Composition.ModeOption();
        var command = new Command("code", "Codes the political events of a text: PLOVER, CAMEO, who acts on whom.") { files, format, all, lexicon, mode };
        command.SetAction(async (parsed, cancellation) =>
        {
            CodedEventReader reader = parsed.GetValue(lexicon) ?? CodedEventReader.Default;
            TextAnalyzer analyzer = TextAnalyzer.For(parsed.GetValue(mode));
            using var json = new EventJson(parsed.GetValue(all));
            return await TextReports.EachAsync(
                parsed.GetValue(files) ?? [],
                "coded",
                (report, day) => json.Write(terminal.Output, report.Source, reader.Read(analyzer.Annotate(report.Content, cancellation), day is { } given ? LocalDate.FromDateOnly(given) : null)),
                terminal,
                cancellation);
        });
        return command;
    }
}
