using System.CommandLine;
using System.Globalization;
using Rapporteur.Language;
using Rapporteur.Language.Text;
using Rapporteur.Training.Corpus;

namespace Rapporteur.Training.Evaluate;

/// <summary>Chains on OntoGUM dev: its tokens and sentences are given, all else is our own.</summary>
internal static class CoreferenceEvaluation
{
    public static Command CreateCommand()
    {
        var data = new Option<string>("--data") { Description = "The folder of corpora", Required = true };
        var command = new Command("coreference", "Chains on OntoGUM dev: MUC, B-cubed, CEAF-e and their mean.")
        {
            data, ModelOption.Models,
        };
        command.SetAction(result =>
        {
            List<CoreferenceDocument> documents = CoreferenceCorpus.OntoGum(result.GetRequiredValue(data), "dev");
            TextAnalyzer analyzer = ModelOption.Analyzer(result);
            Report("OntoGUM dev", Measure(documents, analyzer));
            foreach (IGrouping<string, CoreferenceDocument> genre in documents.GroupBy(Genre, StringComparer.Ordinal))
            {
                Report($"  {genre.Key}", Measure(genre, analyzer));
            }

            return 0;
        });
        return command;
    }

    /// <summary>Scores the chains that an analyser finds.</summary>
    public static CoreferenceScorer Measure(IEnumerable<CoreferenceDocument> documents, TextAnalyzer analyzer)
    {
        var scorer = new CoreferenceScorer();
        foreach (CoreferenceDocument document in documents)
        {
            AnnotatedText text = analyzer.Annotate(document.Text);
            scorer.Add(document.Key, text.Mentions.ToArray()
                .Select(mention => new KeyMention(mention.FirstToken, mention.EndToken, mention.Chain)));
        }

        return scorer;
    }

    // GUM_news_korea
    private static string Genre(CoreferenceDocument document) => document.Id.Split('_')[1];

    private static void Report(string set, CoreferenceScorer s) => Console.WriteLine(
        $"{set}: CoNLL {Share(s.Conll)} · mentions {All(s.Mentions)} · MUC {All(s.Muc)} · B³ {All(s.BCubed)} · CEAF-e {All(s.Ceaf)}");

    private static string All(CoreferenceScore score) => $"{Share(score.Precision)}/{Share(score.Recall)}/{Share(score.F1)}";

    private static string Share(double share) => (100 * share).ToString("F1", CultureInfo.InvariantCulture);
}
