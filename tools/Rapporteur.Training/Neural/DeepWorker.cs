using System.Numerics.Tensors;
using Rapporteur.Language.Deep;
using Rapporteur.Language.Neural;
using Rapporteur.Language.Vectors;

namespace Rapporteur.Training.Neural;

/// <summary>Reads sentences, compares what the network says with what is right, and adds to the gradients. One thread each.</summary>
internal sealed class DeepWorker
{
    private readonly DeepParameters _parameters;
    private readonly DeepDropout _dropout;
    private readonly WordVectors _vectors;
    private readonly int _worker;
    private readonly DeepShape _shape;
    private readonly SequenceBatch _batch = new();
    private readonly Backprop _backprop = new();
    private readonly LstmState[] _states;
    private readonly LstmBackprop[] _backs;
    private readonly float[][] _inputs;
    private readonly float[][] _errors;
    private readonly DeepTreeWorker _trees;
    private float[] _given = [];
    private float[] _joined = [];
    private float[] _joinedErrors = [];
    private float[] _lexicalErrors = [];
    private float[] _tags = [];
    private DeepExample[] _examples = [];

    public DeepWorker(DeepParameters parameters, WordVectors vectors, DeepDropout dropout, int worker)
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
        _trees = new DeepTreeWorker(parameters, dropout, worker);
    }

    /// <summary>The sum of losses of what was read last: tags, features, heads and relations together.</summary>
    public double Loss { get; private set; }

    /// <summary>Reads sentences and adds to the gradients.</summary>
    /// <param name="examples">The sentences.</param>
    /// <param name="scale">What each word's error counts.</param>
    public void Run(DeepExample[] examples, float scale)
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

        _lexicalErrors.AsSpan(0, _batch.Rows * _shape.Input).Clear();
        Join(_shape.TagLayer);
        TagLoss(scale);
        Split(_shape.TagLayer);
        Join(_shape.Layers);
        Loss += _trees.Run(_batch, _examples, _joined, _joinedErrors, scale);
        Split(_shape.Layers);
        for (int layer = _shape.Layers - 1; layer >= 0; layer--)
        {
            _dropout.Apply(layer + 1, _batch, _errors[layer + 1], _shape.Output);
            Span<float> below = layer == 0 ? _errors[0] : _given;
            _backs[layer].Run(_parameters.Layers[layer], _batch, _inputs[layer], _states[layer], _errors[layer + 1], below, _worker);
            if (layer > 0)
            {
                Span<float> error = _errors[layer].AsSpan(0, _batch.Rows * _shape.Output);
                TensorPrimitives.Add(error, below[..error.Length], error);
            }
        }

        Span<float> lexical = _lexicalErrors.AsSpan(0, _batch.Rows * _shape.Input);
        TensorPrimitives.Add(_errors[0].AsSpan(0, lexical.Length), lexical, _errors[0]);
        EmbedBack();
    }

    /// <summary>What a layer gives, with the input beside it.</summary>
    private void Join(int layer)
    {
        for (int row = 0; row < _batch.Rows; row++)
        {
            Span<float> joined = _joined.AsSpan(row * _shape.Joined, _shape.Joined);
            _inputs[layer].AsSpan(row * _shape.Output, _shape.Output).CopyTo(joined);
            _inputs[0].AsSpan(row * _shape.Input, _shape.Input).CopyTo(joined[_shape.Output..]);
        }

        _joinedErrors.AsSpan(0, _batch.Rows * _shape.Joined).Clear();
    }

    private void Split(int layer)
    {
        for (int row = 0; row < _batch.Rows; row++)
        {
            ReadOnlySpan<float> joined = _joinedErrors.AsSpan(row * _shape.Joined, _shape.Joined);
            Span<float> own = _errors[layer].AsSpan(row * _shape.Output, _shape.Output);
            Span<float> lexical = _lexicalErrors.AsSpan(row * _shape.Input, _shape.Input);
            TensorPrimitives.Add(own, joined[.._shape.Output], own);
            TensorPrimitives.Add(lexical, joined[_shape.Output..], lexical);
        }
    }

    private void Lay(DeepExample[] examples)
    {
        int[] lengths = [.. examples.Select(example => example.Length)];
        _batch.Lay(lengths);
        _examples = [.. Enumerable.Range(0, _batch.Count).Select(rank => examples[_batch.Sentence(rank)])];
        int widest = Math.Max(_shape.Output, _shape.Input);
        if (_given.Length < _batch.Rows * widest)
        {
            _given = new float[_batch.Rows * widest];
            _joined = new float[_batch.Rows * _shape.Joined];
            _joinedErrors = new float[_batch.Rows * _shape.Joined];
            _lexicalErrors = new float[_batch.Rows * _shape.Input];
            _tags = new float[_batch.Rows * (_shape.Tags + _shape.Features)];
            for (int i = 0; i < _inputs.Length; i++)
            {
                _inputs[i] = new float[_batch.Rows * widest];
                _errors[i] = new float[_batch.Rows * widest];
            }
        }

        _dropout.Draw(_batch, _shape, _examples);
    }

    /// <summary>The first layer's input: the sum of the embeddings of a word's parts and its projected vector.</summary>
    private void Embed()
    {
        int wide = _shape.Input;
        Span<float> input = _inputs[0].AsSpan(0, _batch.Rows * wide);
        input.Clear();
        for (int rank = 0; rank < _batch.Count; rank++)
        {
            DeepExample example = _examples[rank];
            for (int i = 0; i < example.Length; i++)
            {
                int row = _batch.Row(rank, i);
                Span<float> target = input.Slice(row * wide, wide);
                foreach (int part in example.Parts[i])
                {
                    if (part >= 0 && _dropout.Keeps(row, part))
                    {
                        TensorPrimitives.Add(target, _parameters.Embeddings.Value.AsSpan(part * wide, wide), target);
                    }
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
            DeepExample example = _examples[rank];
            for (int i = 0; i < example.Length; i++)
            {
                int row = _batch.Row(rank, i);
                Span<float> from = error.Slice(row * wide, wide);
                foreach (int part in example.Parts[i])
                {
                    if (part >= 0 && _dropout.Keeps(row, part))
                    {
                        Span<float> gradient = _parameters.Embeddings.Gradients[_worker].AsSpan(part * wide, wide);
                        TensorPrimitives.Add(gradient, from, gradient);
                        _parameters.Embeddings.Touched[_worker].Add(part);
                    }
                }

                _vectors.Copy(_dropout.KeepsVector(row) ? example.Vectors[i] : -1, _given.AsSpan(row * _shape.Vector));
            }
        }

        _backprop.Weights(
            _given, _shape.Vector, error, wide, _batch.Rows, _shape.Vector, wide, _parameters.Vectors.Gradients[_worker]);
    }

    private void TagLoss(float scale)
    {
        int wide = _shape.Tags + _shape.Features;
        _parameters.Network.Tags.Run(_joined, _shape.Joined, _batch.Rows, _tags);
        for (int rank = 0; rank < _batch.Count; rank++)
        {
            DeepExample example = _examples[rank];
            for (int i = 0; i < example.Length; i++)
            {
                Span<float> scores = _tags.AsSpan(_batch.Row(rank, i) * wide, wide);
                Loss += Losses.Choose(scores[.._shape.Tags], example.Tags[i], scale);
                Loss += Losses.Choose(scores[_shape.Tags..], example.Features[i], scale * 0.5f);
            }
        }

        _parameters.Tags.Back(_backprop, _joined, _shape.Joined, _tags, _batch.Rows, _joinedErrors, _worker);
    }
}
