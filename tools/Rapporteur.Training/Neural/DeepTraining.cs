using System.Globalization;
using Rapporteur.Language.Deep;
using Rapporteur.Language.Neural;
using Rapporteur.Language.Text;
using Rapporteur.Language.Vectors;
using Rapporteur.Language.Weights;
using Rapporteur.Language.Words;
using Rapporteur.Training.Corpus;
using Rapporteur.Training.Evaluate;
using Rapporteur.Training.Train;

namespace Rapporteur.Training.Neural;

/// <summary>Trains the accurate mode's network on the treebanks.</summary>
internal sealed class DeepTraining(string data, string output)
{
    private const int VectorSize = 100;

    // The commonest words: with the others the weights would be past 25 MB.
    private const int VectorCount = 59_000;

    private WordVectors? _vectors;
    private TagSet? _tags;

    /// <summary>The word vectors as they are shipped: by key, ascending.</summary>
    public static byte[] PackVectors(string folder)
    {
        string[] words = File.ReadAllLines(Path.Combine(folder, "vocab-100000.txt"));
        byte[] bytes = File.ReadAllBytes(Directory.EnumerateFiles(folder, "*.i8").Single());
        var rows = new SortedDictionary<uint, int>();
        for (int i = 0; i < VectorCount; i++)
        {
            rows.TryAdd(WordShape.LowerKey(words[i]), i);
        }

        var values = new sbyte[rows.Count * VectorSize];
        var scales = new float[rows.Count];
        int at = 0;
        foreach (int row in rows.Values)
        {
            ReadOnlySpan<byte> record = bytes.AsSpan(row * (VectorSize + 4), VectorSize + 4);
            scales[at] = BitConverter.ToSingle(record);
            for (int i = 0; i < VectorSize; i++)
            {
                values[(at * VectorSize) + i] = unchecked((sbyte)record[4 + i]);
            }

            at++;
        }

        var writer = new WeightWriter();
        writer.WriteArray<uint>([.. rows.Keys]);
        writer.WriteArray(values);
        writer.WriteArray(scales);
        return writer.ToArray();
    }

    /// <summary>Trains the networks that vote and the one that is shipped: the weights as they are in the repository.</summary>
    public void Run()
    {
        byte[][] voters = [.. DeepPlan.Voters.Select(plan => Train(plan, file: null))];
        Train(DeepPlan.Shipped, "deep.bin", voters);
    }

    /// <summary>Trains one network, and then, where there are others to vote with, once more on text that they label together.</summary>
    /// <param name="plan">Sizes and rounds.</param>
    /// <param name="file">Where the weights go; nowhere where it is null.</param>
    /// <param name="voters">The weights of the other networks; none to stop after the treebanks.</param>
    /// <returns>The weights.</returns>
    public byte[] Train(DeepPlan plan, string? file, params byte[][] voters)
    {
        byte[] packed = PackVectors(Path.Combine(data, "vectors"));
        File.WriteAllBytes(Path.Combine(output, "vectors.bin"), packed);
        _vectors = WordVectors.Read(WeightReader.Open(new MemoryStream(packed)));
        List<TreeSentence> web = Sentences("ewt/en_ewt-ud-train.conllu");
        List<TreeSentence> sentences = [.. web, .. Sentences("gum-clean/gum-clean-train.conllu")];
        var vocabulary = new DeepVocabulary(sentences);
        _tags = new TagSet(vocabulary.Tags, ["_"], new byte[vocabulary.Tags.Length], [], []);
        var trainer = new DeepTrainer(plan, vocabulary, _vectors);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{sentences.Count} sentences, {vocabulary.Keys.Length} parts, {vocabulary.Tags.Length} tags, {vocabulary.Features.Length} features, {vocabulary.Relations.Length} relations"));
        trainer.Run(sentences, plan.Rounds, plan.Rate, round => Report(trainer, vocabulary, round, plan.Rounds, file));
        if (voters.Length > 0)
        {
            var vote = new TreeVote([Model(trainer, vocabulary), .. voters.Select(Model)], _tags);
            List<TreeSentence> voted = [.. UnlabelledText.Read(data).SelectMany(vote.Label)];
            int unknown = voted.Sum(sentence => sentence.Heads.Count(head => head < 0));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{voted.Count} sentences by vote, {voted.Sum(sentence => sentence.Forms.Length)} words, {unknown} heads open"));
            trainer.Run(
                [.. sentences, .. voted], plan.VoteRounds, plan.VoteRate, round => Report(trainer, vocabulary, round, plan.VoteRounds, file));
            Average(plan.LastCycles, sentences);
            Average(plan.WebCycles, [.. sentences, .. web]);
        }

        return DeepWriter.Write(trainer.Parameters, vocabulary);

        void Average(int cycles, IReadOnlyList<TreeSentence> from)
        {
            var average = new WeightAverage(trainer.Parameters.All, trainer.Parameters.Refresh);
            for (int cycle = 0; cycle < cycles; cycle++)
            {
                trainer.Run(from, plan.LastRounds, plan.LastRate, _ => { });
                average.Take();
                Report(trainer, vocabulary, plan.LastRounds, plan.LastRounds, file);
            }
        }
    }

    private List<TreeSentence> Sentences(string file) =>
        [.. Treebank.Documents(Path.Combine(data, "treebank", file)).SelectMany(TreeSentence.Of)];

    private void Report(DeepTrainer trainer, DeepVocabulary vocabulary, int round, int rounds, string? file)
    {
        if (round % 4 != 0 && round != rounds)
        {
            return;
        }

        if (file is not null)
        {
            File.WriteAllBytes(Path.Combine(output, file), DeepWriter.Write(trainer.Parameters, vocabulary));
        }

        DeepModel model = Model(trainer, vocabulary);
        foreach (string set in new[] { "ewt/en_ewt-ud-dev.conllu", "gum-clean/gum-clean-dev.conllu" })
        {
            Console.WriteLine($"  {set} {Score(model, _tags!, Treebank.Documents(Path.Combine(data, "treebank", set)))}");
        }
    }

    private DeepModel Model(DeepTrainer trainer, DeepVocabulary vocabulary) => Model(DeepWriter.Write(trainer.Parameters, vocabulary));

    private DeepModel Model(byte[] bytes) => DeepModel.Read(WeightReader.Open(new MemoryStream(bytes)), _vectors!, _tags!);

    private static string Score(DeepModel model, TagSet tagSet, List<AnnotatedText> documents)
    {
        var scores = new TreeScores();
        var reader = new DeepReader();
        var batch = new WordBatch();
        foreach (AnnotatedText document in documents)
        {
            TokenData[] tokens = document.Tokens.ToArray();
            byte[] tags = new byte[tokens.Length];
            for (int first = 0; first < document.Sentences.Length; first += 32)
            {
                batch.Lay(document.Text, tokens, document.Sentences.Slice(first, Math.Min(32, document.Sentences.Length - first)), model.Vectors);
                reader.Run(model, batch, tokens, tags);
            }

            for (int i = 0; i < tokens.Length; i++)
            {
                tokens[i].Pos = tagSet.Pos(tags[i]);
                tokens[i].Xpos = tagSet.Xpos(tags[i]);
            }

            var system = new AnnotatedText(document.Text, tokens, document.Sentences.ToArray(), []);
            for (int i = 0; i < tokens.Length; i++)
            {
                scores.Add(document[i], system[i]);
            }
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"UPOS {scores.Upos:P2} XPOS {scores.Xpos:P2} feats {scores.Features:P2} UAS {scores.Uas:P2} LAS {scores.Las:P2}");
    }
}
