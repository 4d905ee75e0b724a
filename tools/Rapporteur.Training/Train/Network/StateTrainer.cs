using Rapporteur.Language.Fast;
using Rapporteur.Training.Corpus;

namespace Rapporteur.Training.Train.Network;

/// <summary>Learns <see cref="StateScorer"/> with a dynamic oracle: after a while the parser mostly follows its own choices, right or wrong.</summary>
internal sealed class StateTrainer
{
    private const int Size = WordEncoder.Size;
    private const int Hidden = StateScorer.Hidden;
    private const int Across = StatePlaces.Words * Hidden;
    private const int RelationColumns = StatePlaces.LabelsRoom;
    private const float Keep = 0.7f;
    private const double Follow = 0.9;

    private readonly ActionSet _set;
    private readonly int _labels;
    private readonly Random _random;
    private readonly Weights _places;
    private readonly Weights _bias;
    private readonly Weights _rows;
    private readonly StateHead _actions;
    private readonly StateHead _relations;
    private readonly ParseState _state = new();
    private readonly float[] _hidden = new float[Hidden];
    private readonly float[] _change = new float[Hidden];
    private readonly float[] _turned = new float[Size * Across];
    private float[] _brought = [];
    private float[] _wanted = [];

    public StateTrainer(ActionSet set, int labels, Random random)
    {
        _set = set;
        _labels = labels;
        _random = random;
        _places = new Weights(Size, Across, 0.04f, random, sparse: false);
        _bias = new Weights(1, Hidden, 0, random, sparse: false);
        _rows = new Weights(StatePlaces.Rows, Hidden, 0.1f, random, sparse: true);
        _actions = new StateHead(Hidden, 32, random);
        _relations = new StateHead(Hidden, RelationColumns, random);
    }

    /// <summary>Parses a batch, learns, and adds to the vectors' gradient.</summary>
    /// <param name="batch">The sentences.</param>
    /// <param name="vectors">The vectors of their words.</param>
    /// <param name="gradient">The gradient of the vectors.</param>
    /// <param name="explore">Whether to follow own choices.</param>
    /// <returns>How many choices were wrong.</returns>
    public int Learn(IReadOnlyList<TrainingSentence> batch, float[] vectors, float[] gradient, bool explore)
    {
        int count = vectors.Length / Size;
        Products.Clear(ref _brought, count * Across);
        Products.Clear(ref _wanted, count * Across);
        Products.Add(vectors, Size, 1, count, Size, _places.Values, Across, _brought);
        int wrong = 0;
        int first = 0;
        foreach (TrainingSentence sentence in batch)
        {
            wrong += Learn(sentence, first, explore);
            first += sentence.Words.Length;
        }

        Products.Add(vectors, 1, Size, Size, count, _wanted, Across, _places.Gradient);
        Products.Transpose(_places.Values, Across, _turned);
        Products.Add(_wanted, Across, 1, count, Across, _turned, Size, gradient);
        return wrong;
    }

    public void Step(float rate, float scale)
    {
        _places.Step(rate, scale);
        _bias.Step(rate, scale);
        _rows.Step(rate, scale);
        _actions.Step(rate, scale);
        _relations.Step(rate, scale);
    }

    /// <summary>Writes what <see cref="StateScorer.Read"/> reads.</summary>
    public void Write(WeightWriter writer)
    {
        // Each state has one word in the first place, so the hidden layer's bias can go in with it.
        var bias = new float[Across];
        _bias.Values.CopyTo(bias, 0);
        writer.WriteLayer(_places.Values, bias);
        writer.WriteShorts(_rows.Values, 1 << Language.Weights.IntegerMatrix.InputBits);
        _actions.Write(writer);
        _relations.Write(writer);
    }

    private int Learn(TrainingSentence sentence, int first, bool explore)
    {
        Span<int> words = stackalloc int[StatePlaces.Words];
        Span<int> rows = stackalloc int[StatePlaces.Relations + StatePlaces.Numbers];
        int wrong = 0;
        _state.Start(sentence.Words.Length - 4);
        while (!_state.Done)
        {
            if (_state.IsForced)
            {
                _state.Force(Parser.RootLabel);
                continue;
            }

            StatePlaces.Read(_state, words, rows);
            Look(words, rows, first);
            Array.Clear(_change);
            int action = Choose(sentence, explore, ref wrong);
            byte label = 0;
            if (action > 0)
            {
                label = _set.Label(action);
                label = label == ActionSet.Other ? Name(sentence, _set.IsRight(action)) : label;
            }

            PassOn(words, rows, first);
            if (action == 0)
            {
                _state.Shift();
            }
            else
            {
                _state.Arc(_set.IsRight(action), label);
            }
        }

        return wrong;
    }

    private void Look(ReadOnlySpan<int> words, ReadOnlySpan<int> rows, int first)
    {
        _bias.Values.CopyTo(_hidden, 0);
        for (int place = 0; place < words.Length; place++)
        {
            Products.AddTo(_hidden, _brought.AsSpan(((first + words[place]) * Across) + (place * Hidden), Hidden));
        }

        foreach (int row in rows)
        {
            Products.AddTo(_hidden, _rows.Row(row));
        }

        Span<byte> chance = stackalloc byte[Hidden];
        _random.NextBytes(chance);
        for (int i = 0; i < Hidden; i++)
        {
            _hidden[i] = _hidden[i] > 0 && chance[i] < Keep * 256 ? _hidden[i] / Keep : 0;
        }
    }

    private int Choose(TrainingSentence sentence, bool explore, ref int wrong)
    {
        Span<float> scores = stackalloc float[32];
        Span<int> good = stackalloc int[3];
        _actions.Score(_hidden, scores);
        for (int action = 0; action < scores.Length; action++)
        {
            bool allowed = action < _set.Count
                && (action == 0 ? _state.CanShift : _set.IsRight(action) ? _state.CanRight : _state.CanLeft);
            scores[action] = allowed ? scores[action] : float.NegativeInfinity;
        }

        int best = Best(scores);
        int count = Oracle.Best(_state, sentence, _set, best, good);
        good = good[..count];
        int right = good[0];
        foreach (int other in good)
        {
            right = scores[other] > scores[right] ? other : right;
        }

        bool chosenIsGood = good.Contains(best);
        wrong += chosenIsGood ? 0 : 1;
        float most = scores[best];
        float sum = 0;
        float goodSum = 1e-20f;
        for (int action = 0; action < scores.Length; action++)
        {
            scores[action] = MathF.Exp(scores[action] - most);
            sum += scores[action];
            goodSum += good.Contains(action) ? scores[action] : 0;
        }

        for (int action = 0; action < scores.Length; action++)
        {
            scores[action] = (scores[action] / sum) - (good.Contains(action) ? scores[action] / goodSum : 0);
        }

        _actions.Learn(_hidden, scores, _change);
        return chosenIsGood || (explore && _random.NextDouble() < Follow) ? best : right;
    }

    private byte Name(TrainingSentence sentence, bool right)
    {
        Span<float> scores = stackalloc float[RelationColumns];
        _relations.Score(_hidden, scores);
        scores[..(Parser.RootLabel + 1)].Fill(float.NegativeInfinity);
        scores[_labels..].Fill(float.NegativeInfinity);
        int best = Best(scores);
        int child = _state.Stack(0);
        int gold = sentence.Labels[child];
        if (sentence.Heads[child] == (right ? _state.Stack(1) : _state.Front) && gold > Parser.RootLabel)
        {
            Losses.Softmax(scores, _labels, gold);
            _relations.Learn(_hidden, scores, _change);
        }

        return (byte)best;
    }

    private void PassOn(ReadOnlySpan<int> words, ReadOnlySpan<int> rows, int first)
    {
        for (int i = 0; i < Hidden; i++)
        {
            _change[i] = _hidden[i] > 0 ? _change[i] / Keep : 0;
        }

        Products.AddTo(_bias.Gradient, _change);
        for (int place = 0; place < words.Length; place++)
        {
            Products.AddTo(_wanted.AsSpan(((first + words[place]) * Across) + (place * Hidden), Hidden), _change);
        }

        foreach (int row in rows)
        {
            Products.AddTo(_rows.Touch(row), _change);
        }
    }

    private static int Best(ReadOnlySpan<float> scores)
    {
        int best = 0;
        for (int i = 1; i < scores.Length; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        return best;
    }
}
