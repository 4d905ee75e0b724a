using System.Numerics.Tensors;
using Rapporteur.Language.Deep;
using Rapporteur.Language.Neural;

namespace Rapporteur.Training.Neural;

/// <summary>The losses of heads and relations. One thread each.</summary>
internal sealed class DeepTreeWorker(DeepParameters parameters, StackDropout dropout, float share, int worker)
{
    private readonly DeepShape _shape = parameters.Network.Shape;
    private readonly Backprop _backprop = new();
    private readonly PackedMatrix _heads = new(1, 1);
    private float[] _parts = [];
    private float[] _partErrors = [];
    private float[] _mask = [];
    private float[] _wanted = [];
    private float[] _wantedErrors = [];
    private float[] _scores = [];
    private float[] _pairs = [];
    private float[] _choices = [];
    private float[] _gathered = [];

    /// <summary>Adds to the gradients and to the error of what the top layer gives, joined with the input.</summary>
    /// <returns>The sum of losses.</returns>
    public double Run(SequenceBatch batch, DeepExample[] examples, float[] input, float[] error, float scale)
    {
        int rows = batch.Rows;
        Reserve(rows, batch.Steps);
        int parts = _shape.Parts;
        parameters.Network.Parts.Run(input, _shape.Joined, rows, _parts);
        Activations.LeakyRectify(_parts.AsSpan(0, rows * parts));
        dropout.Fill(_mask.AsSpan(0, rows * parts), share);
        TensorPrimitives.Multiply(_parts.AsSpan(0, rows * parts), _mask.AsSpan(0, rows * parts), _parts);
        _partErrors.AsSpan(0, rows * parts).Clear();
        double loss = Heads(batch, examples, scale) + Relations(batch, examples, scale);
        for (int i = 0; i < rows * parts; i++)
        {
            _partErrors[i] *= _mask[i] * (_parts[i] < 0 ? Activations.Leak : 1);
        }

        parameters.Parts.Back(_backprop, input, _shape.Joined, _partErrors, rows, error, worker);
        return loss;
    }

    private void Reserve(int rows, int steps)
    {
        if (_mask.Length < rows * _shape.Parts)
        {
            _parts = new float[rows * _shape.Parts];
            _partErrors = new float[rows * _shape.Parts];
            _mask = new float[rows * _shape.Parts];
            _wanted = new float[rows * _shape.Arc];
            _wantedErrors = new float[rows * _shape.Arc];
            _pairs = new float[rows * _shape.Relations * _shape.Label];
            _choices = new float[rows * _shape.Relations];
        }

        if (_scores.Length < steps * (steps + 1))
        {
            _scores = new float[steps * (steps + 1)];
            _gathered = new float[4 * (steps + 1) * _shape.Arc];
        }
    }

    private double Heads(SequenceBatch batch, DeepExample[] examples, float scale)
    {
        int arc = _shape.Arc;
        int parts = _shape.Parts;
        parameters.Network.Arc.Run(_parts, parts, batch.Rows, _wanted);
        double loss = 0;
        for (int rank = 0; rank < batch.Count; rank++)
        {
            DeepExample example = examples[rank];
            int length = example.Length;
            int all = length + 1;
            Span<float> wanted = _gathered.AsSpan(0, length * arc);
            Span<float> heads = _gathered.AsSpan(all * arc, all * arc);
            Span<float> wantedErrors = _gathered.AsSpan(2 * all * arc, length * arc);
            Span<float> headErrors = _gathered.AsSpan(3 * all * arc, all * arc);
            for (int i = 0; i < length; i++)
            {
                int row = batch.Row(rank, i);
                _wanted.AsSpan(row * arc, arc).CopyTo(wanted[(i * arc)..]);
                _parts.AsSpan((row * parts) + arc, arc).CopyTo(heads[(i * arc)..]);
            }

            parameters.Network.RootArc.CopyTo(heads[(length * arc)..]);
            _heads.Resize(arc, all);
            _heads.FillTransposed(heads, arc);
            Span<float> scores = _scores.AsSpan(0, length * all);
            Gemm.Multiply(wanted, arc, length, _heads, scores, all, add: false);
            for (int i = 0; i < length; i++)
            {
                Span<float> row = scores.Slice(i * all, all);
                row[i] = -1e4f;
                loss += Losses.Choose(row, example.Heads[i], scale);
            }

            _heads.Resize(all, arc);
            _heads.Fill(heads, arc);
            Gemm.Multiply(scores, all, length, _heads, wantedErrors, arc, add: false);
            headErrors.Clear();
            _backprop.Weights(scores, all, wanted, arc, length, all, arc, headErrors);
            for (int i = 0; i < length; i++)
            {
                int row = batch.Row(rank, i);
                wantedErrors.Slice(i * arc, arc).CopyTo(_wantedErrors.AsSpan(row * arc));
                headErrors.Slice(i * arc, arc).CopyTo(_partErrors.AsSpan((row * parts) + arc));
            }

            Span<float> root = parameters.RootArc.Gradients[worker];
            TensorPrimitives.Add(root, headErrors.Slice(length * arc, arc), root);
        }

        parameters.Arc.Back(_backprop, _parts, parts, _wantedErrors, batch.Rows, _partErrors, worker);
        return loss;
    }

    private double Relations(SequenceBatch batch, DeepExample[] examples, float scale)
    {
        int label = _shape.Label;
        int parts = _shape.Parts;
        int relations = _shape.Relations;
        int own = 2 * _shape.Arc;
        parameters.Network.Pair.Run(_parts.AsSpan(own), parts, batch.Rows, _pairs);
        parameters.Network.Dependent.Run(_parts.AsSpan(own), parts, batch.Rows, _choices);
        double loss = 0;
        for (int rank = 0; rank < batch.Count; rank++)
        {
            DeepExample example = examples[rank];
            for (int i = 0; i < example.Length; i++)
            {
                int row = batch.Row(rank, i);
                bool root = example.Heads[i] == example.Length;
                int headRow = root || example.Heads[i] < 0 ? row : batch.Row(rank, example.Heads[i]);
                ReadOnlySpan<float> head = root
                    ? parameters.RootLabel.Value
                    : _parts.AsSpan((headRow * parts) + own + label, label);
                Span<float> headError = root
                    ? parameters.RootLabel.Gradients[worker]
                    : _partErrors.AsSpan((headRow * parts) + own + label, label);
                Span<float> choices = _choices.AsSpan(row * relations, relations);
                if (example.Heads[i] < 0)
                {
                    choices.Clear();
                    _pairs.AsSpan(row * relations * label, relations * label).Clear();
                    continue;
                }

                Span<float> pairs = _pairs.AsSpan(row * relations * label, relations * label);
                for (int r = 0; r < relations; r++)
                {
                    choices[r] += TensorPrimitives.Dot(pairs.Slice(r * label, label), head);
                }

                loss += Losses.Choose(choices, example.Relations[i], scale);
                for (int r = 0; r < relations; r++)
                {
                    Span<float> pair = pairs.Slice(r * label, label);
                    TensorPrimitives.MultiplyAdd(pair, choices[r], headError, headError);
                    TensorPrimitives.Multiply(head, choices[r], pair);
                }
            }
        }

        parameters.Pair.Back(_backprop, _parts.AsSpan(own), parts, _pairs, batch.Rows, _partErrors.AsSpan(own), worker);
        parameters.Dependent.Back(_backprop, _parts.AsSpan(own), parts, _choices, batch.Rows, _partErrors.AsSpan(own), worker);
        return loss;
    }
}
