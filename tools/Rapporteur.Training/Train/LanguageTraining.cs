using System.Globalization;
using Rapporteur.Language;
using Rapporteur.Language.Coreference;
using Rapporteur.Language.Fast;
using Rapporteur.Language.Names;
using Rapporteur.Language.Text;
using Rapporteur.Language.Weights;
using Rapporteur.Language.Words;
using Rapporteur.Training.Corpus;
using Rapporteur.Training.Names;
using Rapporteur.Training.Neural;
using Rapporteur.Training.Train.Network;

namespace Rapporteur.Training.Train;

/// <summary>The order of training: word classes, boundaries, tags and trees together, lemmas, names, the network, chains, commas.</summary>
internal sealed class LanguageTraining
{
    private const int Seed = 20260101;
    private const int TagRounds = 2;
    private const int TreeRounds = 8;
    private const int BoundaryKeys = 70_000;
    private const int CommaKeys = 150_000;

    // So many of the commonest words have a row of their own in the encoder.
    private const int OwnVectors = 45_000;

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

        if (all || only.Contains("sentences", StringComparer.Ordinal))
        {
            TrainBoundaries();
        }

        if (only is ["sentences"] or ["commas"])
        {
            RunOver(only);
            return;
        }

        WordTable table = Load("words.bin", WordTable.Read);
        List<AnnotatedText> documents = Treebank.Documents(TrainingFiles());
        string[] tagNames = Treebank.TagNames(documents);
        string[] labels = Treebank.LabelNames(documents);
        var plain = new TagSet(tagNames, ["_"], new byte[tagNames.Length], [], []);
        List<TrainingSentence> sentences = Treebank.Sentences(documents, table, plain, labels);
        Say($"{sentences.Count} sentences, {tagNames.Length} tags, {labels.Length} relations");
        if (all || only.Contains("trees", StringComparer.Ordinal))
        {
            TrainTrees(sentences, table, tagNames, labels);
        }

        if (all || only.Contains("lemmas", StringComparer.Ordinal))
        {
            TrainLemmas(sentences, tagNames.Length);
        }

        if (all || only.Contains("names", StringComparer.Ordinal))
        {
            TrainNames(table);
        }

        RunOver(only);
    }

    /// <summary>What is learnt over the parts before it.</summary>
    private void RunOver(string[] only)
    {
        bool all = only.Length == 0;
        if (all || only.Contains("deep", StringComparer.Ordinal))
        {
            Say($"network");
            new DeepTraining(_data, _output).Run();
        }

        if (all || only.Contains("names-deep", StringComparer.Ordinal))
        {
            Say($"names by network");
            new NameNetTraining(_data, _output).Run(new NamePlan());
        }

        if (all || only.Contains("coreference", StringComparer.Ordinal))
        {
            TrainCoreference(Load("words.bin", WordTable.Read));
        }

        if (all || only.Contains("commas", StringComparer.Ordinal))
        {
            TrainCommas();
        }
    }

    /// <summary>Learns where commas stand as <c>commas.bin</c> holds them.</summary>
    /// <param name="texts">Texts with their commas.</param>
    /// <param name="analyzer">What they are read with.</param>
    public static CommaWeights LearnCommas(IEnumerable<string> texts, TextAnalyzer analyzer) =>
        CommaTrainer.Train(CommaCorpus.Of(texts, analyzer), CommaKeys, Seed);

    /// <summary>Learns sentence boundaries as <c>sentences.bin</c> holds them, from chosen documents.</summary>
    public static BoundaryWeights LearnBoundaries(IReadOnlyList<BoundaryDocument> documents, string data) =>
        BoundaryTrainer.Train(
            documents, BoundaryCorpus.Texts(Path.Combine(data, "text", "public-domain.jsonl")), BoundaryKeys, Seed);

    private void TrainBoundaries()
    {
        Say($"sentence boundaries");
        BoundaryWeights weights = LearnBoundaries(BoundaryCorpus.Read(TrainingFiles()), _data);
        Save("sentences.bin", weights.Write);
    }

    // On trees of our own, as they will be in use.
    private void TrainCommas()
    {
        Say($"commas");
        IEnumerable<string> texts = Treebank.Documents(TrainingFiles()).Select(document => document.Text)
            .Concat(BoundaryCorpus.Texts(Path.Combine(_data, "text", "public-domain.jsonl")));
        Save("commas.bin", LearnCommas(texts, new TextAnalyzer(Model.LoadFolder(_output))).Write);
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

    private void TrainTrees(List<TrainingSentence> sentences, WordTable table, string[] tagNames, string[] labels)
    {
        Say($"tags and trees");
        float[] vectors = WordTrainer.VectorsByPlace(Path.Combine(_data, "vectors"), table, OwnVectors);
        var trainer = new NetworkTrainer(sentences, vectors, tagNames.Length, labels.Length, Seed);
        (string[] features, byte[] usual, uint[] keys, byte[] values) = FeatureTrainer.Train(sentences, tagNames.Length);
        trainer.Run(TagRounds, TreeRounds, () =>
        {
            Save("encoder.bin", trainer.Encoder.Write);
            Save("tags.bin", writer =>
            {
                writer.WriteStrings(tagNames);
                writer.WriteStrings(features);
                writer.WriteArray(usual);
                writer.WriteArray(keys);
                writer.WriteArray(values);
                trainer.Tags.Write(writer);
            });
            Save("parse.bin", writer =>
            {
                writer.WriteStrings(labels);
                writer.WriteArray(trainer.Actions.ToArray());
                writer.Write(trainer.Actions.FirstRight);
                trainer.States.Write(writer);
            });
        });
    }

    private void TrainLemmas(List<TrainingSentence> sentences, int tags)
    {
        Say($"lemmas");
        (string[] rules, uint[] keys, ushort[] values, ushort[][] usual) = LemmaTrainer.Train(sentences, tags);
        Save("lemmas.bin", writer =>
        {
            writer.WriteStrings(rules);
            writer.WriteArray(keys);
            writer.WriteArray(values);
            writer.Write(usual.Length);
            foreach (ushort[] rulesOfTag in usual)
            {
                writer.WriteArray(rulesOfTag);
            }
        });
    }

    private void TrainNames(WordTable table)
    {
        Say($"names");
        WordEncoder encoder = Load("encoder.bin", WordEncoder.Read);
        var buffer = new EncoderBuffer();
        Tagger tagger = Load("tags.bin", Tagger.Read);
        string lists = Path.Combine(_output, "..", "Names", "Lists");
        (uint[] keys, ushort[] bits) = NameLists.Read(lists, table);
        var gazetteer = new Gazetteer(keys, bits);
        List<TrainingSentence> sentences = NameSources.Read(Path.Combine(_data, "names"), NameSources.Own, table);
        foreach (TrainingSentence sentence in sentences)
        {
            encoder.Run(sentence.Words, buffer);
            tagger.Run(sentence.Words, buffer);
            NameFix.Run(sentence, gazetteer);
        }

        RowModel weights = NameTrainer.Train(sentences, gazetteer, 10, Seed);
        Save("names.bin", writer =>
        {
            writer.WriteArray(keys);
            writer.WriteArray(bits);
            writer.Write(weights);
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
