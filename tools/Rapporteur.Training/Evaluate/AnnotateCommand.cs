using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using Rapporteur.Language;
using Rapporteur.Language.Conllu;
using Rapporteur.Language.Names;
using Rapporteur.Language.Text;

namespace Rapporteur.Training.Evaluate;

/// <summary><c>annotate FILE</c>: text or CoNLL-U to CoNLL-U, JSON Lines to names; for the scorers.</summary>
internal static class AnnotateCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "A .txt, .conllu or .jsonl file" };
        var command = new Command("annotate", "Annotates a file for the scorers.") { file, ModelOption.Models, ModelOption.Mode };
        command.SetAction(result => Run(result.GetRequiredValue(file), ModelOption.Analyzer(result)));
        return command;
    }

    private static int Run(string file, TextAnalyzer analyzer)
    {
        using var output = new StreamWriter(Console.OpenStandardOutput());
        if (file.EndsWith(".conllu", StringComparison.Ordinal))
        {
            using StreamReader reader = File.OpenText(file);
            foreach (ConlluDocument document in ConlluReader.Read(reader))
            {
                ConlluWriter.Write(output, analyzer.Annotate(document.Text), document.Id);
            }
        }
        else if (file.EndsWith(".jsonl", StringComparison.Ordinal))
        {
            foreach (string line in File.ReadLines(file))
            {
                output.WriteLine(Names(analyzer, line));
            }
        }
        else
        {
            ConlluWriter.Write(output, analyzer.Annotate(File.ReadAllText(file)));
        }

        return 0;
    }

    private static string Names(TextAnalyzer analyzer, string line)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        AnnotatedText text = analyzer.Annotate(json.RootElement.GetProperty("text").GetString()!);
        var names = new JsonArray();
        foreach (NameMention name in text.Names)
        {
            names.Add(new JsonObject
            {
                ["start"] = text[name.FirstToken].Start,
                ["end"] = text[name.EndToken - 1].End,
                ["kind"] = name.Kind.ToString().ToUpperInvariant(),
            });
        }

        return new JsonObject { ["id"] = json.RootElement.GetProperty("id").GetString(), ["names"] = names }.ToJsonString();
    }
}
