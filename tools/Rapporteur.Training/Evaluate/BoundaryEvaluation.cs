using System.CommandLine;
using Rapporteur.Language.Text;
using Rapporteur.Language.Tokenize;
using Rapporteur.Training.Corpus;
using Rapporteur.Training.Train;

namespace Rapporteur.Training.Evaluate;

/// <summary>Sentences of raw text: learnt on four fifths of the training documents and measured on the rest, and by rule.</summary>
internal static class BoundaryEvaluation
{
    private const int Folds = 5;

    public static Command CreateCommand()
    {
        var data = new Option<string>("--data") { Description = "The folder of corpora", Required = true };
        var folds = new Option<int>("--folds") { Description = "How many folds to measure", DefaultValueFactory = _ => Folds };
        var show = new Option<bool>("--show") { Description = "Print the places that are wrong" };
        var command = new Command("sentences", "Sentences of raw text, by folds of the training parts.") { data, folds, show };
        command.SetAction(result =>
        {
            Run(result.GetRequiredValue(data), result.GetValue(folds), result.GetValue(show));
            return 0;
        });
        return command;
    }

    private static void Run(string data, int folds, bool show)
    {
        string treebank = Path.Combine(data, "treebank");
        List<BoundaryDocument> ewt = BoundaryCorpus.Read(Path.Combine(treebank, "ewt", "en_ewt-ud-train.conllu"));
        List<BoundaryDocument> gum = BoundaryCorpus.Read(Path.Combine(treebank, "gum-clean", "gum-clean-train.conllu"));
        BoundaryScores[] scores = [new(), new(), new(), new()];
        for (int fold = 0; fold < folds; fold++)
        {
            int left = fold;
            BoundaryModel model = LanguageTraining.LearnBoundaries([.. Others(ewt, left), .. Others(gum, left)], data).ToModel();
            Measure(ewt, left, null, scores[0], show: false);
            Measure(gum, left, null, scores[1], show: false);
            Measure(ewt, left, model, scores[2], show);
            Measure(gum, left, model, scores[3], show);
        }

        string[] names = ["EWT by rule", "GUM-clean by rule", "EWT as learnt", "GUM-clean as learnt"];
        foreach ((string name, BoundaryScores score) in names.Zip(scores))
        {
            Console.WriteLine($"{name}: {score}");
        }
    }

    private static IEnumerable<BoundaryDocument> Others(List<BoundaryDocument> documents, int fold) =>
        documents.Where((_, i) => i % Folds != fold);

    private static void Measure(
        List<BoundaryDocument> documents, int fold, BoundaryModel? model, BoundaryScores scores, bool show)
    {
        for (int i = fold; i < documents.Count; i += Folds)
        {
            BoundaryDocument document = documents[i];
            var sentences = new List<Sentence>();
            SentenceSplitter.Run(document.Text, document.Tokens, sentences, model);
            scores.Add(document, sentences, show ? Console.Out : null);
        }
    }
}
