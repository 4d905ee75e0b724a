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
    private readonly StackDropout _dropout;
    private readonly NameContextReader _context;
    private readonly float _contextShare;
    private readonly int _worker;
    private readonly NameShape _shape;
    private readonly StackWorker _stack;
    private readonly Backprop _backprop = new();
    private readonly NameChain _chain = new();
    private float[] _mask = [];
    private float[] _scores = [];
    private float[] _gathered = [];

    /// <summary>A worker.</summary>
    /// <param name="parameters">What is learnt.</param>
    /// <param name="vectors">Word vectors.</param>
    /// <param name="dropout">What is left out of the network.</param>
    /// <param name="context">What the parser says.</param>
    /// <param name="contextShare">How much of that is left out.</param>
    /// <param name="worker">Whose gradients to add to.</param>
    public NameWorker(
        NameParameters parameters, WordVectors vectors, StackDropout dropout, NameContextReader context, float contextShare, int worker)
    {
        _parameters = parameters;
        _dropout = dropout;
        _context = context;
        _contextShare = contextShare;
        _worker = worker;
        _shape = parameters.Network.Shape;
        _stack = new StackWorker(parameters.Stack, vectors, dropout, worker);
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

        _stack.Embed(examples);
        SequenceBatch batch = _stack.Batch;
        Reserve(batch);
        float[] context = _context.Read(examples);
        Span<float> mask = _mask.AsSpan(0, batch.Rows * _shape.Context);
        _dropout.Fill(mask, _contextShare);
        TensorPrimitives.Multiply(context.AsSpan(0, mask.Length), mask, context);
        Gemm.Multiply(context, _shape.Context, batch.Rows, _parameters.Network.Context, _stack.Values(0), _shape.Input, add: true);
        _stack.Forward();
        Chains(scale);
        _stack.Back();
        _backprop.Weights(
            context, _shape.Context, _stack.Errors(0), _shape.Input, batch.Rows, _shape.Context, _shape.Input,
            _parameters.Context.Gradients[_worker]);
    }

    private void Reserve(SequenceBatch batch)
    {
        if (_scores.Length < batch.Rows * NameLabels.Count)
        {
            _scores = new float[batch.Rows * NameLabels.Count];
            _mask = new float[batch.Rows * _shape.Context];
        }

        if (_gathered.Length < batch.Steps * NameLabels.Count)
        {
            _gathered = new float[batch.Steps * NameLabels.Count];
        }
    }

    private void Chains(float scale)
    {
        const int Count = NameLabels.Count;
        SequenceBatch batch = _stack.Batch;
        float[] input = _stack.Values(_shape.Layers);
        _parameters.Network.Labels.Run(input, _shape.Output, batch.Rows, _scores);
        _chain.Refresh(_parameters.Network.Steps);
        for (int rank = 0; rank < batch.Count; rank++)
        {
            int length = batch.Length(rank);
            Span<float> sentence = _gathered.AsSpan(0, length * Count);
            for (int i = 0; i < length; i++)
            {
                _scores.AsSpan(batch.Row(rank, i) * Count, Count).CopyTo(sentence[(i * Count)..]);
            }

            var example = (NameExample)_stack.Examples[rank];
            Loss += _chain.Learn(sentence, example.Allowed, scale, _parameters.Steps.Gradients[_worker]);
            for (int i = 0; i < length; i++)
            {
                sentence.Slice(i * Count, Count).CopyTo(_scores.AsSpan(batch.Row(rank, i) * Count));
            }
        }

        _parameters.Labels.Back(_backprop, input, _shape.Output, _scores, batch.Rows, _stack.Errors(_shape.Layers), _worker);
    }
}
