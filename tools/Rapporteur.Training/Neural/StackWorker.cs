using System.Numerics.Tensors;
using Rapporteur.Language.Neural;
using Rapporteur.Language.Vectors;

namespace Rapporteur.Training.Neural;

/// <summary>
/// Runs the lower part of a network over sentences, and takes the errors of what it gave back down. One for each thread.
/// In order: <see cref="Embed"/>, <see cref="Forward"/>, errors filled in by its owner, <see cref="Back"/>.
/// </summary>
internal sealed class StackWorker
{
    private readonly StackParameters _parameters;
    private readonly StackShape _shape;
    private readonly WordVectors _vectors;
    private readonly StackDropout _dropout;
    private readonly int _worker;
    private readonly Backprop _backprop = new();
    private readonly LstmState[] _states;
    private readonly LstmBackprop[] _backs;
    private readonly float[][] _values;
    private readonly float[][] _errors;
    private float[] _given = [];
    private float[] _below = [];

    public StackWorker(StackParameters parameters, WordVectors vectors, StackDropout dropout, int worker)
    {
        _parameters = parameters;
        _shape = parameters.Stack.Shape;
        _vectors = vectors;
        _dropout = dropout;
        _worker = worker;
        _states = [.. parameters.Layers.Select(_ => new LstmState(keepsGates: true))];
        _backs = [.. parameters.Layers.Select(_ => new LstmBackprop())];
        _values = new float[_shape.Layers + 1][];
        _errors = new float[_shape.Layers + 1][];
        Array.Fill(_values, []);
        Array.Fill(_errors, []);
    }

    public SequenceBatch Batch { get; } = new();

    /// <summary>The sentences in the order of the batch.</summary>
    public StackExample[] Examples { get; private set; } = [];

    /// <summary>What a layer gave, a row for each word; layer 0 is the input.</summary>
    public float[] Values(int layer) => _values[layer];

    /// <summary>Takes the error of what a layer gave; begins as zeros.</summary>
    public float[] Errors(int layer) => _errors[layer];

    /// <summary>The input: the sum of the embeddings of a word's parts and its projected vector.</summary>
    public void Embed(StackExample[] examples)
    {
        Lay(examples);
        int wide = _shape.Input;
        Span<float> input = _values[0].AsSpan(0, Batch.Rows * wide);
        input.Clear();
        for (int rank = 0; rank < Batch.Count; rank++)
        {
            for (int i = 0; i < Examples[rank].Length; i++)
            {
                int row = Batch.Row(rank, i);
                Span<float> target = input.Slice(row * wide, wide);
                ReadOnlySpan<int> parts = Examples[rank].PartsOf(i);
                for (int k = 0; k < parts.Length; k++)
                {
                    if (parts[k] >= 0 && _dropout.Keeps(row, parts[k], k))
                    {
                        TensorPrimitives.Add(target, _parameters.Embeddings.Value.AsSpan(parts[k] * wide, wide), target);
                    }
                }
            }
        }

        CopyVectors();
        Gemm.Multiply(_given, _shape.Vector, Batch.Rows, _parameters.Stack.Vectors, input, wide, add: true);
    }

    /// <summary>Runs all layers.</summary>
    public void Forward()
    {
        _dropout.Apply(0, Batch, _values[0], _shape.Input);
        _errors[0].AsSpan(0, Batch.Rows * _shape.Input).Clear();
        for (int layer = 0; layer < _shape.Layers; layer++)
        {
            Lstm.Run(_parameters.Stack.Layers[layer], Batch, _values[layer], _states[layer]);
            int size = Batch.Rows * _shape.Output;
            _states[layer].Output.AsSpan(0, size).CopyTo(_values[layer + 1]);
            _dropout.Apply(layer + 1, Batch, _values[layer + 1], _shape.Output);
            _errors[layer + 1].AsSpan(0, size).Clear();
        }
    }

    /// <summary>Takes the errors down to the embeddings; that of the input, as it was before anything was left out, stays in place.</summary>
    public void Back()
    {
        for (int layer = _shape.Layers - 1; layer >= 0; layer--)
        {
            _dropout.Apply(layer + 1, Batch, _errors[layer + 1], _shape.Output);
            _backs[layer].Run(_parameters.Layers[layer], Batch, _values[layer], _states[layer], _errors[layer + 1], _below, _worker);
            Span<float> error = _errors[layer].AsSpan(0, Batch.Rows * (layer == 0 ? _shape.Input : _shape.Output));
            TensorPrimitives.Add(error, _below.AsSpan(0, error.Length), error);
        }

        _dropout.Apply(0, Batch, _errors[0], _shape.Input);
        BackToWords();
    }

    private void Lay(StackExample[] examples)
    {
        int[] lengths = [.. examples.Select(example => example.Length)];
        Batch.Lay(lengths);
        Examples = [.. Enumerable.Range(0, Batch.Count).Select(rank => examples[Batch.Sentence(rank)])];
        int widest = Math.Max(_shape.Output, Math.Max(_shape.Input, _shape.Vector));
        if (_given.Length < Batch.Rows * widest)
        {
            _given = new float[Batch.Rows * widest];
            _below = new float[Batch.Rows * widest];
            for (int i = 0; i < _values.Length; i++)
            {
                _values[i] = new float[Batch.Rows * widest];
                _errors[i] = new float[Batch.Rows * widest];
            }
        }

        _dropout.Draw(Batch, _shape);
    }

    private void BackToWords()
    {
        int wide = _shape.Input;
        Span<float> error = _errors[0].AsSpan(0, Batch.Rows * wide);
        for (int rank = 0; rank < Batch.Count; rank++)
        {
            for (int i = 0; i < Examples[rank].Length; i++)
            {
                int row = Batch.Row(rank, i);
                Span<float> from = error.Slice(row * wide, wide);
                ReadOnlySpan<int> parts = Examples[rank].PartsOf(i);
                for (int k = 0; k < parts.Length; k++)
                {
                    if (parts[k] >= 0 && _dropout.Keeps(row, parts[k], k))
                    {
                        Span<float> gradient = _parameters.Embeddings.Gradients[_worker].AsSpan(parts[k] * wide, wide);
                        TensorPrimitives.Add(gradient, from, gradient);
                        _parameters.Embeddings.Touched[_worker].Add(parts[k]);
                    }
                }
            }
        }

        _backprop.Weights(_given, _shape.Vector, error, wide, Batch.Rows, _shape.Vector, wide, _parameters.Vectors.Gradients[_worker]);
    }

    private void CopyVectors()
    {
        for (int rank = 0; rank < Batch.Count; rank++)
        {
            for (int i = 0; i < Examples[rank].Length; i++)
            {
                int row = Batch.Row(rank, i);
                _vectors.Copy(_dropout.KeepsVector(row) ? Examples[rank].Vectors[i] : -1, _given.AsSpan(row * _shape.Vector));
            }
        }
    }
}
