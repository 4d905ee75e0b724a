using Rapporteur.Language.Parse;
using Rapporteur.Language.Weights;
using Rapporteur.Training.Corpus;

namespace Rapporteur.Training.Train;

/// <summary>Learns the parser with a dynamic oracle: from the second round on it mostly follows its own choices, right or wrong.</summary>
internal sealed class ParserTrainer
{
    private const double Follow = 0.9;
    private const int Bits = 19;
    private const int RareBits = 14;
    private const double Scale = 3;

    private readonly IReadOnlyList<TrainingSentence> _sentences;
    private readonly int _labels;
    private readonly ActionSet _actions;
    private readonly RowPerceptron _moves;
    private readonly RowPerceptron _rare;
    private readonly ParseState _state = new();

    private ParserTrainer(IReadOnlyList<TrainingSentence> sentences, int labels)
    {
        _sentences = sentences;
        _labels = labels;
        _actions = Actions(sentences);
        _moves = new RowPerceptron(_actions.Count, Bits, minimum: 3);
        _rare = new RowPerceptron(labels, RareBits, minimum: 1);
    }

    public static (ActionSet Actions, RowModel Moves, RowModel Rare) Train(
        IReadOnlyList<TrainingSentence> sentences, int labels, int epochs, int seed)
    {
        var trainer = new ParserTrainer(sentences, labels);
        var random = new Random(seed);
        TrainingSentence[] order = [.. sentences];
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            int wrong = 0;
            foreach (TrainingSentence sentence in order)
            {
                wrong += trainer.Learn(sentence, epoch == 0 ? null : random);
            }

            Console.WriteLine($"  parser, round {epoch + 1}: {wrong} wrong");
        }

        return (trainer._actions, trainer._moves.Freeze(Scale), trainer._rare.Freeze(Scale));
    }

    // One row of weights has room for the shift, the commonest arcs and one class for all others of each direction.
    private static ActionSet Actions(IEnumerable<TrainingSentence> sentences)
    {
        var counts = new int[2, byte.MaxValue];
        foreach (TrainingSentence sentence in sentences)
        {
            for (int i = 2; i < sentence.Heads.Length - 2; i++)
            {
                counts[sentence.Heads[i] < i ? 1 : 0, sentence.Labels[i]]++;
            }
        }

        (int Side, byte Label)[] common = [.. Enumerable.Range(0, 2 * byte.MaxValue)
            .Select(i => (Side: i / byte.MaxValue, Label: (byte)(i % byte.MaxValue)))
            .Where(arc => arc.Label > Parser.RootLabel)
            .OrderByDescending(arc => counts[arc.Side, arc.Label]).ThenBy(arc => arc.Side).ThenBy(arc => arc.Label)
            .Take(RowModel.Block - 3)];
        byte[] left = [.. common.Where(arc => arc.Side == 0).Select(arc => arc.Label)];
        byte[] right = [.. common.Where(arc => arc.Side == 1).Select(arc => arc.Label)];
        return new ActionSet([0, .. left, ActionSet.Other, .. right, ActionSet.Other], left.Length + 2);
    }

    private int Learn(TrainingSentence sentence, Random? random)
    {
        Span<uint> keys = stackalloc uint[ParseFeatures.Count];
        Span<short> scores = stackalloc short[RowModel.Block * 2];
        Span<int> good = stackalloc int[3];
        int wrong = 0;
        _state.Start(sentence.Words.Length - 4);
        while (!_state.Done)
        {
            if (_state.IsForced)
            {
                _state.Force(Parser.RootLabel);
                continue;
            }

            ParseFeatures.Write(_state, sentence.Words, keys);
            _moves.Score(keys, scores);
            int action = _actions.Best(_state, scores);
            int count = Oracle.Best(_state, sentence, _actions, action, good);
            _moves.Tick();
            if (!good[..count].Contains(action))
            {
                wrong++;
                int right = good[0];
                foreach (int other in good[1..count])
                {
                    right = scores[other] > scores[right] ? other : right;
                }

                _moves.Update(keys, right, action);
                bool explore = random is not null && random.NextDouble() < Follow;
                action = explore ? action : right;
            }

            Apply(sentence, action, keys, scores);
        }

        return wrong;
    }

    private void Apply(TrainingSentence sentence, int action, Span<uint> keys, Span<short> scores)
    {
        if (action == 0)
        {
            _state.Shift();
            return;
        }

        bool right = _actions.IsRight(action);
        byte label = _actions.Label(action);
        _state.Arc(right, label == ActionSet.Other ? LearnRare(sentence, right, keys[..LabelFeatures.Count], scores) : label);
    }

    private byte LearnRare(TrainingSentence sentence, bool right, Span<uint> keys, Span<short> scores)
    {
        int head = right ? _state.Stack(1) : _state.Front;
        int child = _state.Stack(0);
        LabelFeatures.Write(_state, sentence.Words, head, child, keys);
        _rare.Score(keys, scores);
        int best = RowModel.Best(scores, Parser.RootLabel + 1, _labels);
        byte gold = sentence.Labels[child];
        if (sentence.Heads[child] == head && gold > Parser.RootLabel)
        {
            _rare.Tick();
            if (best != gold)
            {
                _rare.Update(keys, gold, best);
            }
        }

        return (byte)best;
    }
}
