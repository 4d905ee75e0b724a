using System.Globalization;
using Rapporteur.Language;
using Rapporteur.Language.Coreference;
using Rapporteur.Language.Names;
using Rapporteur.Language.Tag;
using Rapporteur.Language.Text;
using Rapporteur.Language.Weights;
using Rapporteur.Language.Words;
using Rapporteur.Training.Corpus;

namespace Rapporteur.Training.Train;

/// <summary>The order of training: word classes, tagger (with folds, so that the parser learns on tags as they will be), lemmas, parser, names, chains.</summary>
internal sealed class LanguageTraining
{
    private const int Seed = 20260101;
    private const int Folds = 4;
    private const int TagPairs = 550_000;
    private const int ParsePairs = 1_150_000;
    private const int NamePairs = 350_000;

    private readonly string _data;
    private readonly string _output;

    public LanguageTraining(string data, string output)
    {
        _data = data;
        _output = output;
    }

    public void Run(string[] only)
    {
        bool all = only.Length == 0;
        if (all || only.Contains("words", StringComparer.Ordinal))
        {
            TrainWords();
        }

        WordTable table = Load("words.bin", WordTable.Read);
        List<AnnotatedText> documents = Treebank.Documents(TrainingFiles());
        string[] tagNames = Treebank.TagNames(documents);
        string[] labels = Treebank.LabelNames(documents);
        var plain = new TagSet(tagNames, ["_"], new byte[tagNames.Length], [], []);
        List<TrainingSentence> sentences = Treebank.Sentences(documents, table, plain, labels);
        Say($"{sentences.Count} sentences, {tagNames.Length} tags, {labels.Length} relations");
        if (all || only.Contains("tags", StringComparer.Ordinal))
        {
            TrainTags(sentences, tagNames, plain);
        }

        if (all || only.Contains("lemmas", StringComparer.Ordinal))
        {
            TrainLemmas(sentences);
        }

        if (all || only.Contains("parse", StringComparer.Ordinal))
        {
            TagByFolds(sentences, plain);
            Say($"parser");
            FrozenWeights weights = ParserTrainer.Train(sentences, labels.Length, 9, ParsePairs, Seed);
            Save("parse.bin", writer =>
            {
                writer.WriteStrings(labels);
                weights.Write(writer);
            });
        }

        if (all || only.Contains("names", StringComparer.Ordinal))
        {
            TrainNames(table);
        }

        if (all || only.Contains("coreference", StringComparer.Ordinal))
        {
            TrainCoreference(table);
        }
    }

    private IEnumerable<string> TrainingFiles() =>
    [
        Path.Combine(_data, "treebank", "ewt", "en_ewt-ud-train.conllu"),
        Path.Combine(_data, "treebank", "gum-clean", "gum-clean-train.conllu"),
    ];

    private void TrainWords()
    {
        Say($"word classes");
        (uint[] keys, ushort[] clusters, byte[] coarse) = WordTrainer.Train(Path.Combine(_data, "vectors"), 10, Seed);
        Save("words.bin", writer =>
        {
            writer.WriteArray(keys);
            writer.WriteArray(clusters);
            writer.WriteArray(coarse);
        });
    }

    private void TrainTags(List<TrainingSentence> sentences, string[] tagNames, TagSet tags)
    {
        Say($"tagger");
        FrozenWeights weights = TaggerTrainer.Train(sentences, tags, 8, TagPairs, Seed);
        (string[] features, byte[] usual, uint[] keys, byte[] values) = FeatureTrainer.Train(sentences, tags.Count);
        Save("tags.bin", writer =>
        {
            writer.WriteStrings(tagNames);
            writer.WriteStrings(features);
            writer.WriteArray(usual);
            writer.WriteArray(keys);
            writer.WriteArray(values);
            weights.Write(writer);
        });
    }

    private void TrainLemmas(List<TrainingSentence> sentences)
    {
        Say($"lemmas");
        (string[] rules, uint[] keys, ushort[] values) = LemmaTrainer.Train(sentences);
        Save("lemmas.bin", writer =>
        {
            writer.WriteStrings(rules);
            writer.WriteArray(keys);
            writer.WriteArray(values);
        });
    }

    /// <summary>Tags each fifth of the sentences with a tagger that has learnt from the others.</summary>
    private static void TagByFolds(List<TrainingSentence> sentences, TagSet tags)
    {
        Parallel.For(0, Folds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, fold =>
        {
            List<TrainingSentence> others = [.. sentences.Where((_, i) => i % Folds != fold).Select(Copy)];
            var tagger = new Tagger(tags, TaggerTrainer.Train(others, tags, 4, TagPairs, Seed + fold).ToModel());
            for (int i = fold; i < sentences.Count; i += Folds)
            {
                tagger.Run(sentences[i].Words);
            }
        });
    }

    private static TrainingSentence Copy(TrainingSentence sentence) => new()
    {
        Words = [.. sentence.Words],
        Forms = sentence.Forms,
        Tags = sentence.Tags,
    };

    private void TrainNames(WordTable table)
    {
        Say($"names");
        Tagger tagger = Load("tags.bin", Tagger.Read);
        string lists = Path.Combine(_output, "..", "Names", "Lists");
        (uint[] keys, byte[] bits) = NameLists.Read(lists, table);
        var gazetteer = new Gazetteer(keys, bits);
        List<TrainingSentence> sentences = NameSources.Read(Path.Combine(_data, "names"), table);
        foreach (TrainingSentence sentence in sentences)
        {
            tagger.Run(sentence.Words);
        }

        FrozenWeights weights = NameTrainer.Train(sentences, gazetteer, 10, NamePairs, Seed);
        Save("names.bin", writer =>
        {
            writer.WriteArray(keys);
            writer.WriteArray(bits);
            weights.Write(writer);
        });
    }

    // On trees of our own, as they will be in use.
    private void TrainCoreference(WordTable table)
    {
        Say($"coreference");
        var analyzer = new TextAnalyzer(Model.LoadFolder(_output));
        List<CoreferenceDocument> documents = [.. CoreferenceCorpus.OntoGum(_data, "train")
            .Select(document => document with { Text = analyzer.Annotate(document.Text) })];
        string lexicon = Path.Combine(_output, "..", "..", "Rapporteur.Pipeline", "Lexicon");
        (uint[] keys, ushort[] facts) = WordFactLists.Read(
            Path.Combine(_output, "..", "Coreference", "Lists", "persons.txt"),
            Path.Combine(lexicon, "given-names.tsv"), Path.Combine(lexicon, "countries.tsv"));
        var options = new CoreferenceOptions();
        CoreferenceWeights weights = CoreferenceTrainer.Train(documents, table, new WordFacts(keys, facts), options, Seed);
        Save("coreference.bin", writer =>
        {
            writer.WriteArray(keys);
            writer.WriteArray(facts);
            weights.Write(writer, options.Threshold);
        });
    }

    private T Load<T>(string file, Func<WeightReader, T> read)
    {
        using WeightReader reader = WeightReader.Open(File.OpenRead(Path.Combine(_output, file)));
        return read(reader);
    }

    private void Save(string file, Action<WeightWriter> write)
    {
        var writer = new WeightWriter();
        write(writer);
        byte[] bytes = writer.ToArray();
        Directory.CreateDirectory(_output);
        File.WriteAllBytes(Path.Combine(_output, file), bytes);
        Say($"{file}: {bytes.Length / 1024} KiB");
    }

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
