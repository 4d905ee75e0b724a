using Rapporteur.Language.Tag;
using Rapporteur.Language.Weights;
using Rapporteur.Training.Corpus;

namespace Rapporteur.Training.Train;

/// <summary>Learns the tagger.</summary>
internal static class TaggerTrainer
{
    private const int Bits = 17;
    private const double Scale = 3;

    public static RowModel Train(IReadOnlyList<TrainingSentence> sentences, TagSet tags, int epochs, int seed)
    {
        var perceptron = new RowPerceptron(tags.Count, Bits, minimum: 2);
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

        return perceptron.Freeze(Scale);
    }

    private static int Learn(RowPerceptron perceptron, TrainingSentence sentence, TagSet tags)
    {
        Span<uint> keys = stackalloc uint[TagFeatures.Count];
        Span<short> scores = stackalloc short[256];
        int wrong = 0;
        for (int i = 2; i < sentence.Words.Length - 2; i++)
        {
            TagFeatures.Write(sentence.Words, i, keys);
            perceptron.Score(keys, scores);
            int best = RowModel.Best(scores, 0, perceptron.Classes);
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
