using System.CommandLine;
using System.Globalization;
using Rapporteur.Cli.Rendering;
using Rapporteur.Domain.Failures;
using Rapporteur.Language;
using Rapporteur.Pipeline.Extract;
using Rapporteur.Pipeline.Read;

namespace Rapporteur.Cli.Commands;

/// <summary><c>rapporteur code</c>: the political events of a text in the codes of PLOVER and CAMEO.</summary>
internal static class CodeCommand
{
    public static Command Make(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Plain text, or JSON Lines of {id, text, date}; standard input when none is named.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        Option<string> format = new Option<string>("--as") { Description = "Write JSON Lines.", HelpName = "FORMAT", DefaultValueFactory = _ => "jsonl" }
            .AcceptOnlyFromAmong("jsonl");
        var all = new Option<bool>("--all") { Description = "Also what a sentence tells beside its main events: in conditions, purposes, relative clauses, as past context." };
        var lexicon = new Option<string?>("--lexicon") { Description = "A file of words of your own beside the shipped ones.", HelpName = "FILE" };
        Option<AnalysisMode> mode = Composition.ModeOption();
        var command = new Command("code", "Codes the political events of a text: PLOVER, CAMEO, who acts on whom.") { files, format, all, lexicon, mode };
        command.SetAction(async (parsed, cancellation) =>
        {
            if (ReaderWith(parsed.GetValue(lexicon), terminal.Error) is not { } reader)
            {
                return ExitCode.Wrong;
            }

            TextAnalyzer analyzer = TextAnalyzer.For(parsed.GetValue(mode));
            using var json = new EventJson(parsed.GetValue(all));
            string[] paths = parsed.GetValue(files) ?? [];
            if (paths.Length > 0)
            {
                return Run(paths, analyzer, reader, json, terminal, cancellation);
            }

            using StandardInput input = await StandardInput.ReadAsync(terminal.Input, cancellation);
            return Run([input.Path], analyzer, reader, json, terminal, cancellation);
        });
        return command;
    }

    private static CodedEventReader? ReaderWith(string? path, TextWriter error)
    {
        if (path is null)
        {
            return CodedEventReader.Default;
        }

        try
        {
            using StreamReader rows = File.OpenText(path);
            return CodedEventReader.With(rows, path);
        }
        catch (InvalidDataException bad)
        {
            error.WriteLine(bad.Message);
        }
        catch (Exception bad) when (bad is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"The lexicon {path} cannot be read: {bad.Message}");
        }

        return null;
    }

    private static int Run(string[] paths, TextAnalyzer analyzer, CodedEventReader reader, EventJson json, Terminal terminal, CancellationToken cancellation)
    {
        int refused = 0;
        foreach (ReadResult read in new ReportFiles().Read(paths, cancellation))
        {
            Refusal? refusal = read.Refusal;
            if (read.Report is { Format: ReportFormat.Html } page)
            {
                refusal = new Refusal(page.Source, RefusalCode.Unsupported, "It is a page; only plain text and JSON Lines are coded.", "Take its text out with 'rapporteur read'.");
            }
            else if (read.Report is { } report)
            {
                json.Write(terminal.Output, report.Source, reader.Read(analyzer.Annotate(report.Content, cancellation), DayOf(report.Given.Published)));
            }

            if (refusal is not null)
            {
                ImportText.WriteRefusal(refusal, terminal.Error);
                refused++;
            }
        }

        return refused == 0 ? ExitCode.Done : ExitCode.Some;
    }

    /// <summary>The day of a date given beside a text, when it is written as ISO has it.</summary>
    private static NodaTime.LocalDate? DayOf(string? given) =>
        given is { Length: >= 10 } && DateOnly.TryParseExact(given.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? new NodaTime.LocalDate(day.Year, day.Month, day.Day)
            : null;
}
