using System.Globalization;
using Rapporteur.Language.Deep;
using Rapporteur.Language.Tag;
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

    /// <summary>The word vectors as they are shipped: by key, ascending.</summary>
    public static byte[] PackVectors(string folder)
    {
        string[] words = File.ReadAllLines(Path.Combine(folder, "vocab-100000.txt"));
        byte[] bytes = File.ReadAllBytes(Directory.EnumerateFiles(folder, "*.i8").Single());
        var rows = new SortedDictionary<uint, int>();
        for (int i = 0; i < words.Length; i++)
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

    public void Run(DeepPlan plan)
    {
        byte[] packed = PackVectors(Path.Combine(data, "vectors"));
        File.WriteAllBytes(Path.Combine(output, "vectors.bin"), packed);
        WordVectors vectors = WordVectors.Read(WeightReader.Open(new MemoryStream(packed)));
        List<TreeSentence> sentences = [.. Treebank.Documents(
            Path.Combine(data, "treebank", "ewt", "en_ewt-ud-train.conllu"),
            Path.Combine(data, "treebank", "gum-clean", "gum-clean-train.conllu")).SelectMany(TreeSentence.Of)];
        var vocabulary = new DeepVocabulary(sentences);
        var trainer = new DeepTrainer(plan, vocabulary, vectors);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{sentences.Count} sentences, {vocabulary.Keys.Length} parts, {vocabulary.Tags.Length} tags, {vocabulary.Features.Length} features, {vocabulary.Relations.Length} relations"));
        List<AnnotatedText> dev = Treebank.Documents(Path.Combine(data, "treebank", "ewt", "en_ewt-ud-dev.conllu"));
        List<AnnotatedText> gum = Treebank.Documents(Path.Combine(data, "treebank", "gum-clean", "gum-clean-dev.conllu"));
        var tags = new TagSet(vocabulary.Tags, ["_"], new byte[vocabulary.Tags.Length], [], []);
        trainer.Run(sentences, round =>
        {
            if (round % 5 == 0 || round == plan.Rounds || round < 3)
            {
                byte[] bytes = DeepWriter.Write(trainer.Parameters, vocabulary);
                File.WriteAllBytes(Path.Combine(output, "deep.bin"), bytes);
                DeepModel model = DeepModel.Read(WeightReader.Open(new MemoryStream(bytes)), vectors, tags);
                Console.WriteLine($"  EWT dev {Score(model, tags, dev)}");
                Console.WriteLine($"  GUM dev {Score(model, tags, gum)}");
            }
        });
    }

    private static string Score(DeepModel model, TagSet tagSet, List<AnnotatedText> documents)
    {
        var scores = new TreeScores();
        var reader = new DeepReader();
        foreach (AnnotatedText document in documents)
        {
            TokenData[] tokens = document.Tokens.ToArray();
            byte[] tags = new byte[tokens.Length];
            for (int first = 0; first < document.Sentences.Length; first += 32)
            {
                reader.Run(model, document.Text, tokens, document.Sentences.Slice(first, Math.Min(32, document.Sentences.Length - first)), tags);
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
