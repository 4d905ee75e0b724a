using Rapporteur.Language.Parse;
using Rapporteur.Training.Corpus;

namespace Rapporteur.Training.Train;

/// <summary>Learns the parser with a dynamic oracle: from the second round on it mostly follows its own choices, right or wrong.</summary>
internal static class ParserTrainer
{
    private const double Follow = 0.9;

    public static FrozenWeights Train(IReadOnlyList<TrainingSentence> sentences, int labels, int epochs, int limit, int seed)
    {
        var perceptron = new Perceptron((2 * labels) + 1, minimum: 3);
        var random = new Random(seed);
        var state = new ParseState();
        TrainingSentence[] order = [.. sentences];
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            int wrong = 0;
            foreach (TrainingSentence sentence in order)
            {
                wrong += Learn(perceptron, sentence, state, labels, epoch == 0 ? null : random);
            }

            Console.WriteLine($"  parser, round {epoch + 1}: {wrong} wrong, {perceptron.Features} features");
        }

        return perceptron.Freeze(limit);
    }

    private static int Learn(Perceptron perceptron, TrainingSentence sentence, ParseState state, int labels, Random? random)
    {
        Span<uint> keys = stackalloc uint[ParseFeatures.Count];
        Span<int> scores = stackalloc int[perceptron.Classes];
        int wrong = 0;
        state.Start(sentence.Words.Length - 4);
        while (!state.Done)
        {
            ParseFeatures.Write(state, sentence.Words, keys);
            scores.Clear();
            perceptron.Score(keys, scores);
            int best = Parser.Best(state, scores, labels);
            int right = Oracle.Best(state, sentence, scores, labels, out bool bestIsRight, best);
            perceptron.Tick();
            if (!bestIsRight)
            {
                wrong++;
                perceptron.Update(keys, right, best);
            }

            bool explore = bestIsRight || (random is not null && random.NextDouble() < Follow);
            Parser.Apply(state, explore ? best : right, labels);
        }

        return wrong;
    }
}
