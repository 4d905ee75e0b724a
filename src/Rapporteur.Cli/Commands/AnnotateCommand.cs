using System.CommandLine;
using System.Globalization;
using Rapporteur.Cli.Rendering;
using Rapporteur.Domain.Failures;
using Rapporteur.Language;
using Rapporteur.Language.Conllu;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Read;

namespace Rapporteur.Cli.Commands;

/// <summary><c>rapporteur annotate</c>: what the language analysis makes of a text, before anything of diplomacy is known.</summary>
internal static class AnnotateCommand
{
    public static Command Make(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Plain text, or JSON Lines of {id, text, date}; standard input when none is named.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        Option<DateOnly?> date = DateOption();
        Option<string> format = new Option<string>("--as") { Description = "Write JSON Lines or CoNLL-U.", HelpName = "FORMAT", DefaultValueFactory = _ => "json" }
            .AcceptOnlyFromAmong("json", "conllu");
        Option<string> source = new Option<string>("--from") { Description = "Read text, or CoNLL-U whose words and sentences are kept.", HelpName = "FORMAT", DefaultValueFactory = _ => "text" }
            .AcceptOnlyFromAmong("text", "conllu");
        Option<AnalysisMode> mode = Composition.ModeOption();
        var command = new Command("annotate", "Splits, tags and parses text and finds names, times and quotations in it.") { files, date, format, source, mode };
        command.SetAction(async (parsed, cancellation) =>
        {
            bool conllu = string.Equals(parsed.GetValue(source), "conllu", StringComparison.Ordinal);
            using var writer = new AnnotationWriter(
                TextAnalyzer.For(parsed.GetValue(mode)), terminal, string.Equals(parsed.GetValue(format), "conllu", StringComparison.Ordinal),
                parsed.GetValue(date));
            string[] paths = parsed.GetValue(files) ?? [];
            if (paths.Length > 0)
            {
                return Run(paths, conllu, writer, terminal.Error, cancellation);
            }

            using StandardInput input = await StandardInput.ReadAsync(terminal.Input, cancellation);
            return Run([input.Path], conllu, writer, terminal.Error, cancellation);
        });
        return command;
    }

    private static Option<DateOnly?> DateOption() => new("--date")
    {
        Description = "The day that \"on Tuesday\" counts from, where the input does not say: YYYY-MM-DD.",
        HelpName = "DAY",
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
            {
                return day;
            }

            result.AddError($"--date takes a day as YYYY-MM-DD, not '{result.Tokens[0].Value}'.");
            return null;
        },
    };

    private static int Run(string[] paths, bool conllu, AnnotationWriter writer, TextWriter error, CancellationToken cancellation)
    {
        int refused = 0;
        IEnumerable<Refusal?> results = conllu
            ? paths.SelectMany(path => AnnotateConllu(path, writer, cancellation))
            : new ReportFiles().Read(paths, cancellation).Select(read => AnnotateText(read, writer, cancellation));
        foreach (Refusal? refusal in results)
        {
            if (refusal is not null)
            {
                ImportText.WriteRefusal(refusal, error);
                refused++;
            }
        }

        return refused == 0 ? ExitCode.Done : ExitCode.Some;
    }

    private static Refusal? AnnotateText(ReadResult read, AnnotationWriter writer, CancellationToken cancellation)
    {
        if (read.Report is not { } report)
        {
            return read.Refusal;
        }

        if (report.Format == ReportFormat.Html)
        {
            return new Refusal(report.Source, RefusalCode.Unsupported, "It is a page; only plain text and JSON Lines are annotated.", "Take its text out with 'rapporteur read'.");
        }

        writer.Write(report.Source, writer.Analyzer.Annotate(report.Content, cancellation), DayOf(report.Given.Published));
        return null;
    }

    private static IEnumerable<Refusal?> AnnotateConllu(string path, AnnotationWriter writer, CancellationToken cancellation)
    {
        string name = Path.GetFileName(path);
        using ConlluFile file = ConlluFile.Open(path, name);
        while (file.Next() is { } document)
        {
            writer.Write(document.Id ?? name, writer.Analyzer.Annotate(document.Text, cancellation), null);
            yield return null;
        }

        yield return file.Refusal;
    }

    /// <summary>The day of a date given beside a text, when it is written as ISO has it.</summary>
    private static DateOnly? DayOf(string? given) =>
        given is { Length: >= 10 } && DateOnly.TryParseExact(given.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : null;

    /// <summary>Writes analyses in one of the two formats.</summary>
    private sealed class AnnotationWriter(TextAnalyzer analyzer, Terminal terminal, bool conllu, DateOnly? date) : IDisposable
    {
        private readonly AnnotationJson _json = new();

        public TextAnalyzer Analyzer => analyzer;

        public void Write(string id, AnnotatedText text, DateOnly? day)
        {
            if (conllu)
            {
                ConlluWriter.Write(terminal.Text, text, id);
            }
            else
            {
                _json.Write(terminal.Output, id, text, day ?? date);
            }
        }

        public void Dispose() => _json.Dispose();
    }
}
