using Rapporteur.Language.Tag;
using Rapporteur.Training.Corpus;

namespace Rapporteur.Training.Train;

/// <summary>Learns the tagger.</summary>
internal static class TaggerTrainer
{
    public static FrozenWeights Train(IReadOnlyList<TrainingSentence> sentences, TagSet tags, int epochs, int limit, int seed)
    {
        var perceptron = new Perceptron(tags.Count, minimum: 2);
        var random = new Random(seed);
        TrainingSentence[] order = [.. sentences];
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            int wrong = 0;
            foreach (TrainingSentence sentence in order)
            {
                wrong += Learn(perceptron, sentence, tags);
            }

            Console.WriteLine($"  tagger, round {epoch + 1}: {wrong} wrong");
        }

        return perceptron.Freeze(limit);
    }

    private static int Learn(Perceptron perceptron, TrainingSentence sentence, TagSet tags)
    {
        Span<uint> keys = stackalloc uint[TagFeatures.Count];
        Span<int> scores = stackalloc int[perceptron.Classes];
        int wrong = 0;
        for (int i = 2; i < sentence.Words.Length - 2; i++)
        {
            TagFeatures.Write(sentence.Words, i, keys);
            scores.Clear();
            perceptron.Score(keys, scores);
            int best = 0;
            for (int t = 1; t < scores.Length; t++)
            {
                best = scores[t] > scores[best] ? t : best;
            }

            perceptron.Tick();
            if (best != sentence.Tags[i])
            {
                wrong++;
                perceptron.Update(keys, sentence.Tags[i], best);
            }

            sentence.Words[i].Tag = (byte)best;
            sentence.Words[i].Pos = (byte)tags.Pos(best);
        }

        return wrong;
    }
}
