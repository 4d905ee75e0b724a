using System.Numerics.Tensors;
using Rapporteur.Language.Names;
using Rapporteur.Language.Neural;
using Rapporteur.Language.Vectors;
using Rapporteur.Training.Neural;

namespace Rapporteur.Training.Names;

/// <summary>Reads sentences, compares what the network says with what is right, and adds to the gradients. One thread each.</summary>
internal sealed class NameWorker
{
    private readonly NameParameters _parameters;
    private readonly NameDropout _dropout;
    private readonly WordVectors _vectors;
    private readonly int _worker;
    private readonly NameShape _shape;
    private readonly SequenceBatch _batch = new();
    private readonly Backprop _backprop = new();
    private readonly NameChain _chain = new();
    private readonly LstmState[] _states;
    private readonly LstmBackprop[] _backs;
    private readonly float[][] _inputs;
    private readonly float[][] _errors;
    private NameExample[] _examples = [];
    private float[] _given = [];
    private float[] _below = [];
    private float[] _scores = [];
    private float[] _gathered = [];

    public NameWorker(NameParameters parameters, WordVectors vectors, NameDropout dropout, int worker)
    {
        _parameters = parameters;
        _vectors = vectors;
        _dropout = dropout;
        _worker = worker;
        _shape = parameters.Network.Shape;
        _states = [.. parameters.Layers.Select(_ => new LstmState())];
        _backs = [.. parameters.Layers.Select(_ => new LstmBackprop())];
        _inputs = new float[_shape.Layers + 1][];
        _errors = new float[_shape.Layers + 1][];
        Array.Fill(_inputs, []);
        Array.Fill(_errors, []);
    }

    /// <summary>The loss of what was read last.</summary>
    public double Loss { get; private set; }

    /// <summary>Reads sentences and adds to the gradients.</summary>
    /// <param name="examples">The sentences.</param>
    /// <param name="scale">What each word's error counts.</param>
    public void Run(NameExample[] examples, float scale)
    {
        Loss = 0;
        if (examples.Length == 0)
        {
            return;
        }

        Lay(examples);
        Embed();
        for (int layer = 0; layer < _shape.Layers; layer++)
        {
            Lstm.Run(_parameters.Network.Layers[layer], _batch, _inputs[layer], _states[layer]);
            int size = _batch.Rows * _shape.Output;
            _states[layer].Output.AsSpan(0, size).CopyTo(_inputs[layer + 1]);
            _dropout.Apply(layer + 1, _batch, _inputs[layer + 1], _shape.Output);
            _errors[layer + 1].AsSpan(0, size).Clear();
        }

        Chains(scale);
        for (int layer = _shape.Layers - 1; layer >= 0; layer--)
        {
            _dropout.Apply(layer + 1, _batch, _errors[layer + 1], _shape.Output);
            Span<float> below = layer == 0 ? _errors[0] : _below;
            _backs[layer].Run(_parameters.Layers[layer], _batch, _inputs[layer], _states[layer], _errors[layer + 1], below, _worker);
            if (layer > 0)
            {
                below[..(_batch.Rows * _shape.Output)].CopyTo(_errors[layer]);
            }
        }

        EmbedBack();
    }

    private void Lay(NameExample[] examples)
    {
        int[] lengths = [.. examples.Select(example => example.Length)];
        _batch.Lay(lengths);
        _examples = [.. Enumerable.Range(0, _batch.Count).Select(rank => examples[_batch.Sentence(rank)])];
        int widest = Math.Max(_shape.Output, Math.Max(_shape.Input, _shape.Vector));
        if (_given.Length < _batch.Rows * widest)
        {
            _given = new float[_batch.Rows * widest];
            _below = new float[_batch.Rows * widest];
            _scores = new float[_batch.Rows * NameLabels.Count];
            for (int i = 0; i < _inputs.Length; i++)
            {
                _inputs[i] = new float[_batch.Rows * widest];
                _errors[i] = new float[_batch.Rows * widest];
            }
        }

        if (_gathered.Length < _batch.Steps * NameLabels.Count)
        {
            _gathered = new float[_batch.Steps * NameLabels.Count];
        }

        _dropout.Draw(_batch, _shape);
    }

    private void Embed()
    {
        int wide = _shape.Input;
        Span<float> input = _inputs[0].AsSpan(0, _batch.Rows * wide);
        input.Clear();
        for (int rank = 0; rank < _batch.Count; rank++)
        {
            NameExample example = _examples[rank];
            for (int i = 0; i < example.Length; i++)
            {
                int row = _batch.Row(rank, i);
                Span<float> target = input.Slice(row * wide, wide);
                for (int k = 0; k < NameParts.Count; k++)
                {
                    int part = example.Parts[(i * NameParts.Count) + k];
                    if (part >= 0 && _dropout.Keeps(row, part, k))
                    {
                        TensorPrimitives.Add(target, _parameters.Embeddings.Value.AsSpan(part * wide, wide), target);
                    }
                }

                if (example.Style >= 0)
                {
                    TensorPrimitives.Add(target, _parameters.Embeddings.Value.AsSpan(example.Style * wide, wide), target);
                }

                _vectors.Copy(_dropout.KeepsVector(row) ? example.Vectors[i] : -1, _given.AsSpan(row * _shape.Vector));
            }
        }

        Gemm.Multiply(_given, _shape.Vector, _batch.Rows, _parameters.Network.Vectors, input, wide, add: true);
        _dropout.Apply(0, _batch, input, wide);
    }

    private void EmbedBack()
    {
        int wide = _shape.Input;
        Span<float> error = _errors[0].AsSpan(0, _batch.Rows * wide);
        _dropout.Apply(0, _batch, error, wide);
        for (int rank = 0; rank < _batch.Count; rank++)
        {
            NameExample example = _examples[rank];
            for (int i = 0; i < example.Length; i++)
            {
                int row = _batch.Row(rank, i);
                Span<float> from = error.Slice(row * wide, wide);
                for (int k = 0; k < NameParts.Count; k++)
                {
                    int part = example.Parts[(i * NameParts.Count) + k];
                    if (part >= 0 && _dropout.Keeps(row, part, k))
                    {
                        Span<float> gradient = _parameters.Embeddings.Gradients[_worker].AsSpan(part * wide, wide);
                        TensorPrimitives.Add(gradient, from, gradient);
                        _parameters.Embeddings.Touched[_worker].Add(part);
                    }
                }

                if (example.Style >= 0)
                {
                    Span<float> gradient = _parameters.Embeddings.Gradients[_worker].AsSpan(example.Style * wide, wide);
                    TensorPrimitives.Add(gradient, from, gradient);
                    _parameters.Embeddings.Touched[_worker].Add(example.Style);
                }

                _vectors.Copy(_dropout.KeepsVector(row) ? example.Vectors[i] : -1, _given.AsSpan(row * _shape.Vector));
            }
        }

        _backprop.Weights(
            _given, _shape.Vector, error, wide, _batch.Rows, _shape.Vector, wide, _parameters.Vectors.Gradients[_worker]);
    }

    private void Chains(float scale)
    {
        const int Count = NameLabels.Count;
        float[] input = _inputs[_shape.Layers];
        _parameters.Network.Labels.Run(input, _shape.Output, _batch.Rows, _scores);
        _chain.Refresh(_parameters.Network.Steps);
        for (int rank = 0; rank < _batch.Count; rank++)
        {
            int length = _batch.Length(rank);
            Span<float> sentence = _gathered.AsSpan(0, length * Count);
            for (int i = 0; i < length; i++)
            {
                _scores.AsSpan(_batch.Row(rank, i) * Count, Count).CopyTo(sentence[(i * Count)..]);
            }

            Loss += _chain.Learn(sentence, _examples[rank].Allowed, scale, _parameters.Steps.Gradients[_worker]);
            for (int i = 0; i < length; i++)
            {
                sentence.Slice(i * Count, Count).CopyTo(_scores.AsSpan(_batch.Row(rank, i) * Count));
            }
        }

        _parameters.Labels.Back(_backprop, input, _shape.Output, _scores, _batch.Rows, _errors[_shape.Layers], _worker);
    }
}
