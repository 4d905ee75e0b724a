using Rapporteur.Language.Neural;
using Rapporteur.Language.Parse;
using Rapporteur.Language.Text;

namespace Rapporteur.Language.Deep;

/// <summary>Tags and parses sentences side by side with the network. One for each thread at work: it holds buffers.</summary>
internal sealed class DeepReader
{
    private readonly StackBuffer _stack = new();
    private readonly SpanningTree _tree = new();
    private readonly RelationReader _relations = new();
    private readonly PackedMatrix _heads = new(1, 1);
    private float[] _joined = [];
    private float[] _tags = [];
    private float[] _parts = [];
    private float[] _wanted = [];
    private float[] _gathered = [];
    private float[] _scores = [];
    private int[] _found = [];
    private SequenceBatch _batch = new();

    /// <summary>What the network computed on the way, for whoever reads the same batch after it.</summary>
    public StackBuffer Stack => _stack;

    /// <summary>Finds tags, features and trees of sentences.</summary>
    /// <param name="model">The network.</param>
    /// <param name="words">The sentences to read together.</param>
    /// <param name="tokens">All tokens of the text.</param>
    /// <param name="tagOf">Takes the index of each token's tag.</param>
    public void Run(DeepModel model, WordBatch words, Span<TokenData> tokens, Span<byte> tagOf)
    {
        DeepNetwork network = model.Network;
        Lay(model, words);
        _stack.Embed(network.Stack, model.Parts, model.Vectors, words);
        _stack.Run(network.Stack, _batch);
        Join(network.Shape, network.Shape.TagLayer);
        network.Tags.Run(_joined, network.Shape.Joined, _batch.Rows, _tags);
        Join(network.Shape, network.Shape.Layers);
        network.Parts.Run(_joined, network.Shape.Joined, _batch.Rows, _parts);
        Activations.LeakyRectify(_parts.AsSpan(0, _batch.Rows * network.Shape.Parts));
        network.Arc.Run(_parts, network.Shape.Parts, _batch.Rows, _wanted);
        for (int rank = 0; rank < _batch.Count; rank++)
        {
            Sentence sentence = words.Sentence(rank);
            Tag(model, rank, tokens.Slice(sentence.FirstToken, sentence.Length), tagOf.Slice(sentence.FirstToken, sentence.Length));
            Heads(network, rank);
        }

        _relations.Run(model, words, _parts, _found, tokens);
    }

    private void Lay(DeepModel model, WordBatch words)
    {
        DeepShape shape = model.Network.Shape;
        _batch = words.Order;
        int rows = _batch.Rows;
        if (_found.Length < rows)
        {
            _found = new int[rows];
            _joined = new float[rows * shape.Joined];
            _tags = new float[rows * (shape.Tags + shape.Features)];
            _parts = new float[rows * shape.Parts];
            _wanted = new float[rows * shape.Arc];
        }

        int all = _batch.Steps + 1;
        if (_scores.Length < _batch.Steps * all)
        {
            _scores = new float[_batch.Steps * all];
            _gathered = new float[2 * all * shape.Arc];
        }
    }

    private void Join(DeepShape shape, int layer)
    {
        ReadOnlySpan<float> output = _stack.Output(layer);
        ReadOnlySpan<float> input = _stack.Input;
        for (int row = 0; row < _batch.Rows; row++)
        {
            Span<float> joined = _joined.AsSpan(row * shape.Joined, shape.Joined);
            output.Slice(row * shape.Output, shape.Output).CopyTo(joined);
            input.Slice(row * shape.Input, shape.Input).CopyTo(joined[shape.Output..]);
        }
    }

    private void Tag(DeepModel model, int rank, Span<TokenData> tokens, Span<byte> tagOf)
    {
        DeepShape shape = model.Network.Shape;
        int wide = shape.Tags + shape.Features;
        for (int i = 0; i < tokens.Length; i++)
        {
            Span<float> scores = _tags.AsSpan(_batch.Row(rank, i) * wide, wide);
            int tag = model.TagGroups.Best(scores[..shape.Tags]);
            tagOf[i] = model.Tags[tag];
            tokens[i].Features = model.Features[Best(scores[shape.Tags..])];
        }
    }

    private void Heads(DeepNetwork network, int rank)
    {
        int arc = network.Shape.Arc;
        int parts = network.Shape.Parts;
        int length = _batch.Length(rank);
        int all = length + 1;
        Span<float> wanted = _gathered.AsSpan(0, length * arc);
        Span<float> heads = _gathered.AsSpan(all * arc, all * arc);
        for (int i = 0; i < length; i++)
        {
            int row = _batch.Row(rank, i);
            _wanted.AsSpan(row * arc, arc).CopyTo(wanted[(i * arc)..]);
            _parts.AsSpan((row * parts) + arc, arc).CopyTo(heads[(i * arc)..]);
        }

        network.RootArc.CopyTo(heads[(length * arc)..]);
        _heads.Resize(arc, all);
        _heads.FillTransposed(heads, arc);
        Gemm.Multiply(wanted, arc, length, _heads, _scores, all, add: false);
        Span<int> found = stackalloc int[length];
        _tree.Find(_scores, length, found);
        for (int i = 0; i < length; i++)
        {
            _found[_batch.Row(rank, i)] = found[i];
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
