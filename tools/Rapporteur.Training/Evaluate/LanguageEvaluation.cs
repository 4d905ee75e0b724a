using System.CommandLine;
using System.Globalization;
using Rapporteur.Language;
using Rapporteur.Language.Conllu;
using Rapporteur.Language.Text;

namespace Rapporteur.Training.Evaluate;

/// <summary>Tags, lemmas and trees on gold tokens, and speed from raw text.</summary>
internal static class LanguageEvaluation
{
    public static Command CreateCommand()
    {
        var data = new Option<string>("--data") { Description = "The folder of corpora", Required = true };
        var command = new Command("language", "Tags, lemmas, trees and speed on the dev parts of the treebanks.")
        {
            data, ModelOption.Models, ModelOption.Mode,
        };
        command.SetAction(result =>
        {
            string folder = Path.Combine(result.GetRequiredValue(data), "treebank");
            foreach (AnalysisMode mode in Enum.GetValues<AnalysisMode>())
            {
                TextAnalyzer analyzer = ModelOption.Analyzer(result, mode);
                Console.WriteLine(mode);
                Report("EWT dev", Measure(Path.Combine(folder, "ewt", "en_ewt-ud-dev.conllu"), analyzer));
                Report("GUM-clean dev", Measure(Path.Combine(folder, "gum-clean", "gum-clean-dev.conllu"), analyzer));
                Speed(Path.Combine(folder, "ewt", "en_ewt-ud-dev.txt"), analyzer);
            }

            return 0;
        });
        return command;
    }

    /// <summary>Shares of words that are right, given the gold tokens and sentences.</summary>
    public static TreeScores Measure(string file, TextAnalyzer analyzer)
    {
        using StreamReader reader = File.OpenText(file);
        var scores = new TreeScores();
        foreach (ConlluDocument document in ConlluReader.Read(reader))
        {
            AnnotatedText system = analyzer.Annotate(document.Text);
            for (int i = 0; i < system.TokenCount; i++)
            {
                scores.Add(document.Text[i], system[i]);
            }
        }

        return scores;
    }

    private static void Report(string set, TreeScores s) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{set}: UPOS {s.Upos:P2} XPOS {s.Xpos:P2} feats {s.Features:P2} lemma {s.Lemma:P2} UAS {s.Uas:P2} LAS {s.Las:P2}"));

    private static void Speed(string file, TextAnalyzer analyzer)
    {
        string text = File.ReadAllText(file);
        int words = analyzer.Annotate(text).TokenCount;
        for (int run = 0; run < 3; run++)
        {
            // Processor time, so that a busy machine does not change the figure; one thread does all the work.
            TimeSpan before = Environment.CpuUsage.TotalTime;
            for (int i = 0; i < 5; i++)
            {
                analyzer.Annotate(text);
            }

            TimeSpan took = Environment.CpuUsage.TotalTime - before;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{5 * words / took.TotalSeconds:N0} words a second of processor time"));
        }
    }
}
