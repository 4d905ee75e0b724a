using System.CommandLine;
using System.Globalization;
using Rapporteur.Language;
using Rapporteur.Language.Text;
using Rapporteur.Training.Corpus;

namespace Rapporteur.Training.Evaluate;

/// <summary>Commas and apostrophes that are put back into the treebanks' dev texts, which lose all of theirs first.</summary>
internal static class CommaEvaluation
{
    public static Command CreateCommand()
    {
        var data = new Option<string>("--data") { Description = "The folder of corpora", Required = true };
        var command = new Command("commas", "Commas put back into texts that have lost them.") { data, ModelOption.Models };
        command.SetAction(result =>
        {
            TextAnalyzer analyzer = ModelOption.Analyzer(result);
            string treebank = Path.Combine(result.GetRequiredValue(data), "treebank");
            Report("EWT dev", Path.Combine(treebank, "ewt", "en_ewt-ud-dev.conllu"), analyzer);
            Report("GUM-clean dev", Path.Combine(treebank, "gum-clean", "gum-clean-dev.conllu"), analyzer);
            return 0;
        });
        return command;
    }

    private static void Report(string name, string file, TextAnalyzer analyzer)
    {
        (int right, int wrong, int all) = (0, 0, 0);
        foreach (AnnotatedText document in Treebank.Documents([file]))
        {
            (string bare, HashSet<int> commas) = CommaCorpus.Strip(document.Text.Replace("'", "", StringComparison.Ordinal).Replace("\u2019", "", StringComparison.Ordinal));
            if (analyzer.Restore(bare) is not { } restored)
            {
                continue;
            }

            all += commas.Count;
            for (int i = 0; i < restored.Text.Length; i++)
            {
                bool own = restored.Text[i] == ',' && restored.OwnPlace(i) == restored.OwnPlace(i + 1);
                right += own && commas.Contains(restored.OwnPlace(i)) ? 1 : 0;
                wrong += own && !commas.Contains(restored.OwnPlace(i)) ? 1 : 0;
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name}: precision {100.0 * right / Math.Max(1, right + wrong):F1}, recall {100.0 * right / Math.Max(1, all):F1}"));
    }
}
