using System.Globalization;
using Rapporteur.Language.Deep;
using Rapporteur.Language.Fast;
using Rapporteur.Language.Names;
using Rapporteur.Language.Vectors;
using Rapporteur.Language.Weights;
using Rapporteur.Language.Words;
using Rapporteur.Training.Corpus;
using Rapporteur.Training.Neural;

namespace Rapporteur.Training.Names;

/// <summary>Trains the accurate mode's names: <c>names-deep.bin</c>. Wants the other parts but that of chains.</summary>
internal sealed class NameNetTraining(string data, string output)
{
    public void Run(NamePlan plan)
    {
        WordTable table = Load("words.bin", WordTable.Read);
        WordVectors vectors = Load("vectors.bin", WordVectors.Read);
        TagSet tags = Load("tags.bin", Tagger.Read).Tags;
        DeepModel below = Load("deep.bin", reader => DeepModel.Read(reader, vectors, tags));
        string lists = Path.Combine(output, "..", "Names", "Lists");
        (uint[] keys, ushort[] bits) = NameLists.Read(lists, table);
        var gazetteer = new Gazetteer(keys, bits);
        List<TrainingSentence> sentences = NameSources.Read(Path.Combine(data, "names"), NameSources.Own, table);
        foreach (TrainingSentence sentence in sentences)
        {
            NameFix.Run(sentence, gazetteer);
        }

        var vocabulary = new NameVocabulary(sentences, gazetteer, vectors, plan.Parts);
        var trainer = new NameNetTrainer(plan, vocabulary, below, new NameSwap(lists, table, plan.Seed));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{sentences.Count} sentences, {sentences.Sum(s => s.Forms.Length)} words, {vocabulary.Parts.Length} parts"));
        trainer.Run(sentences, plan.Rounds, plan.Rate, round => Save(trainer, round % 2 == 0 || round == plan.Rounds));
        var average = new WeightAverage(trainer.Parameters.All, trainer.Parameters.Refresh);
        for (int cycle = 0; cycle < plan.LastCycles; cycle++)
        {
            trainer.Run(sentences, plan.LastRounds, plan.LastRate, _ => { });
            average.Take();
            Save(trainer, due: true);
        }

        void Save(NameNetTrainer trainer, bool due)
        {
            if (due)
            {
                byte[] bytes = NameNetWriter.Write(trainer.Parameters, vocabulary, keys, bits);
                File.WriteAllBytes(Path.Combine(output, "names-deep.bin"), bytes);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"names-deep.bin: {bytes.Length / 1024} KiB"));
            }
        }
    }

    private T Load<T>(string file, Func<WeightReader, T> read)
    {
        using WeightReader reader = WeightReader.Open(File.OpenRead(Path.Combine(output, file)));
        return read(reader);
    }
}
