using System.Numerics.Tensors;
using Rapporteur.Language.Deep;
using Rapporteur.Language.Neural;
using Rapporteur.Language.Vectors;

namespace Rapporteur.Training.Neural;

/// <summary>Reads sentences, compares what the network says with what is right, and adds to the gradients. One thread each.</summary>
internal sealed class DeepWorker
{
    private readonly DeepParameters _parameters;
    private readonly int _worker;
    private readonly DeepShape _shape;
    private readonly StackWorker _stack;
    private readonly DeepTreeWorker _trees;
    private readonly Backprop _backprop = new();
    private DeepExample[] _examples = [];
    private float[] _joined = [];
    private float[] _joinedErrors = [];
    private float[] _lexicalErrors = [];
    private float[] _tags = [];

    public DeepWorker(DeepParameters parameters, WordVectors vectors, StackDropout dropout, float parts, int worker)
    {
        _parameters = parameters;
        _worker = worker;
        _shape = parameters.Network.Shape;
        _stack = new StackWorker(parameters.Stack, vectors, dropout, worker);
        _trees = new DeepTreeWorker(parameters, dropout, parts, worker);
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

        _stack.Embed(examples);
        _examples = [.. _stack.Examples.Cast<DeepExample>()];
        Reserve();
        _stack.Forward();
        _lexicalErrors.AsSpan(0, _stack.Batch.Rows * _shape.Input).Clear();
        Join(_shape.TagLayer);
        TagLoss(scale);
        Split(_shape.TagLayer);
        Join(_shape.Layers);
        Loss += _trees.Run(_stack.Batch, _examples, _joined, _joinedErrors, scale);
        Split(_shape.Layers);
        _lexicalErrors.AsSpan(0, _stack.Batch.Rows * _shape.Input).CopyTo(_stack.Errors(0));
        _stack.Back();
    }

    private void Reserve()
    {
        int rows = _stack.Batch.Rows;
        if (_joined.Length < rows * _shape.Joined)
        {
            _joined = new float[rows * _shape.Joined];
            _joinedErrors = new float[rows * _shape.Joined];
            _lexicalErrors = new float[rows * _shape.Input];
            _tags = new float[rows * (_shape.Tags + _shape.Features)];
        }
    }

    /// <summary>What a layer gives, with the input beside it.</summary>
    private void Join(int layer)
    {
        int rows = _stack.Batch.Rows;
        for (int row = 0; row < rows; row++)
        {
            Span<float> joined = _joined.AsSpan(row * _shape.Joined, _shape.Joined);
            _stack.Values(layer).AsSpan(row * _shape.Output, _shape.Output).CopyTo(joined);
            _stack.Values(0).AsSpan(row * _shape.Input, _shape.Input).CopyTo(joined[_shape.Output..]);
        }

        _joinedErrors.AsSpan(0, rows * _shape.Joined).Clear();
    }

    private void Split(int layer)
    {
        for (int row = 0; row < _stack.Batch.Rows; row++)
        {
            ReadOnlySpan<float> joined = _joinedErrors.AsSpan(row * _shape.Joined, _shape.Joined);
            Span<float> own = _stack.Errors(layer).AsSpan(row * _shape.Output, _shape.Output);
            Span<float> lexical = _lexicalErrors.AsSpan(row * _shape.Input, _shape.Input);
            TensorPrimitives.Add(own, joined[.._shape.Output], own);
            TensorPrimitives.Add(lexical, joined[_shape.Output..], lexical);
        }
    }

    private void TagLoss(float scale)
    {
        SequenceBatch batch = _stack.Batch;
        int wide = _shape.Tags + _shape.Features;
        _parameters.Network.Tags.Run(_joined, _shape.Joined, batch.Rows, _tags);
        for (int rank = 0; rank < batch.Count; rank++)
        {
            DeepExample example = _examples[rank];
            for (int i = 0; i < example.Length; i++)
            {
                Span<float> scores = _tags.AsSpan(batch.Row(rank, i) * wide, wide);
                Loss += Losses.Choose(scores[.._shape.Tags], example.Tags[i], scale);
                Loss += Losses.Choose(scores[_shape.Tags..], example.Features[i], scale * 0.5f);
            }
        }

        _parameters.Tags.Back(_backprop, _joined, _shape.Joined, _tags, batch.Rows, _joinedErrors, _worker);
    }
}
