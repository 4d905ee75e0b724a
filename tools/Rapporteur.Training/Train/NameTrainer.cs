using Rapporteur.Language.Names;
using Rapporteur.Language.Weights;
using Rapporteur.Training.Corpus;

namespace Rapporteur.Training.Train;

/// <summary>Learns names. A source that leaves a kind unmarked teaches nothing about that kind.</summary>
internal static class NameTrainer
{
    private const int Unknown = byte.MaxValue;
    private const int Bits = 17;
    private const double Scale = 3;

    public static RowModel Train(IReadOnlyList<TrainingSentence> sentences, Gazetteer gazetteer, int epochs, int seed)
    {
        var perceptron = new RowPerceptron(NameLabels.Count, Bits, minimum: 2);
        var random = new Random(seed);
        TrainingSentence[] order = [.. sentences];
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            int wrong = 0;
            foreach (TrainingSentence sentence in order)
            {
                wrong += Learn(perceptron, sentence, gazetteer, epoch > 0);
            }

            Console.WriteLine($"  names, round {epoch + 1}: {wrong} wrong");
        }

        return perceptron.Freeze(Scale);
    }

    private static int Learn(RowPerceptron perceptron, TrainingSentence sentence, Gazetteer gazetteer, bool follow)
    {
        Span<uint> keys = stackalloc uint[NameFeatures.Count];
        Span<short> row = stackalloc short[RowModel.Block];
        Span<short> scores = row[..NameLabels.Count];
        var lists = new byte[sentence.Words.Length];
        var labels = new byte[sentence.Words.Length];
        gazetteer.Mark(sentence.Words, lists);
        int wrong = 0;
        for (int i = 2; i < sentence.Words.Length - 2; i++)
        {
            NameFeatures.Write(sentence.Words, lists, i, labels[i - 1], labels[i - 2], keys);
            perceptron.Score(keys, row);
            for (int label = 0; label < scores.Length; label++)
            {
                scores[label] = sentence.KnownNames[label] ? scores[label] : short.MinValue;
            }

            bool last = i == sentence.Words.Length - 3;
            int best = NameTagger.Best(scores, labels[i - 1], last);
            int gold = sentence.Names[i];
            perceptron.Tick();
            // Behind an earlier mistake the gold label may be out of reach: nothing to learn there.
            bool reachable = gold < NameLabels.Count && NameLabels.Allows(labels[i - 1], gold, last);
            if (reachable && best != gold)
            {
                wrong++;
                perceptron.Update(keys, gold, best);
            }

            labels[i] = (byte)(follow || gold == Unknown ? best : gold);
        }

        return wrong;
    }
}
