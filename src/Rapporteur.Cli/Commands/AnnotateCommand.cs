using System.CommandLine;
using System.Globalization;
using Rapporteur.Cli.Rendering;
using Rapporteur.Domain.Failures;
using Rapporteur.Language;
using Rapporteur.Language.Conllu;
using Rapporteur.Language.Text;

namespace Rapporteur.Cli.Commands;

/// <summary><c>rapporteur annotate</c>: what the language analysis makes of a text, before anything of diplomacy is known.</summary>
internal static class AnnotateCommand
{
    public static Command Make(Terminal terminal)
    {
        Argument<string[]> files = TextReports.FilesArgument();
        Option<DateOnly?> date = DateOption();
        Option<string> format = new Option<string>("--as") { Description = "Write JSON Lines or CoNLL-U.", HelpName = "FORMAT", DefaultValueFactory = _ => "json" }
            .OneOf("json", "conllu");
        Option<string> source = new Option<string>("--from") { Description = "Read text, or CoNLL-U whose words and sentences are kept.", HelpName = "FORMAT", DefaultValueFactory = _ => "text" }
            .OneOf("text", "conllu");
        Option<AnalysisMode> mode = Composition.ModeOption();
        var command = new Command("annotate", "Splits, tags and parses text and finds names, times and quotations in it.") { files, date, format, source, mode };
        command.SetAction(async (parsed, cancellation) =>
        {
            TextAnalyzer analyzer = TextAnalyzer.For(parsed.GetValue(mode));
            using var writer = new AnnotationWriter(terminal, string.Equals(parsed.GetValue(format), "conllu", StringComparison.Ordinal));
            string[] paths = parsed.GetValue(files) ?? [];
            return string.Equals(parsed.GetValue(source), "conllu", StringComparison.Ordinal)
                ? await TextReports.EachAsync(paths, named => named.SelectMany(path => AnnotateConllu(path, analyzer, writer, parsed.GetValue(date), cancellation)), terminal, cancellation)
                : await TextReports.EachAsync(
                    paths,
                    "annotated",
                    (report, day) => writer.Write(report.Source, analyzer.Annotate(report.Content, cancellation), day ?? parsed.GetValue(date)),
                    terminal,
                    cancellation);
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

    private static IEnumerable<Refusal?> AnnotateConllu(
        string path, TextAnalyzer analyzer, AnnotationWriter writer, DateOnly? date, CancellationToken cancellation)
    {
        string name = Path.GetFileName(path);
        using ConlluFile file = ConlluFile.Open(path, name);
        while (file.Next() is { } document)
        {
            writer.Write(document.Id ?? name, analyzer.Annotate(document.Text, cancellation), date);
            yield return null;
        }

        yield return file.Refusal;
    }

    /// <summary>Writes analyses in one of the two formats.</summary>
    private sealed class AnnotationWriter(Terminal terminal, bool conllu) : IDisposable
    {
        private readonly AnnotationJson _json = new();

        public void Write(string id, AnnotatedText text, DateOnly? day)
        {
            if (conllu)
            {
                ConlluWriter.Write(terminal.Text, text, id);
            }
            else
            {
                _json.Write(terminal.Output, id, text, day);
            }
        }

        public void Dispose() => _json.Dispose();
    }
}
