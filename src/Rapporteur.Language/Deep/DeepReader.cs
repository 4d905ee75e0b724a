using Rapporteur.Language.Neural;
using Rapporteur.Language.Text;

namespace Rapporteur.Language.Deep;

/// <summary>Tags and parses sentences side by side with the network. One for each thread at work: it holds buffers.</summary>
internal sealed class DeepReader
{
    private const int PairRows = 64;

    private readonly SequenceBatch _batch = new();
    private readonly SpanningTree _tree = new();
    private readonly PackedMatrix _heads = new(1, 1);
    private LstmState[] _states = [];
    private float[] _input = [];
    private float[] _vectors = [];
    private float[] _joined = [];
    private float[] _tags = [];
    private float[] _parts = [];
    private float[] _wanted = [];
    private float[] _gathered = [];
    private float[] _scores = [];
    private float[] _pairs = [];
    private float[] _relations = [];
    private int[] _lengths = [];
    private int[] _found = [];

    /// <summary>Finds tags, features and trees of sentences.</summary>
    /// <param name="model">The network.</param>
    /// <param name="text">The whole text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="sentences">The sentences to read together, none empty.</param>
    /// <param name="tagOf">Takes the index of each token's tag.</param>
    public void Run(DeepModel model, ReadOnlySpan<char> text, Span<TokenData> tokens, ReadOnlySpan<Sentence> sentences, Span<byte> tagOf)
    {
        DeepNetwork network = model.Network;
        Lay(model, sentences);
        Embed(model, text, tokens, sentences);
        ReadOnlySpan<float> input = _input;
        for (int layer = 0; layer < network.Layers.Length; layer++)
        {
            Lstm.Run(network.Layers[layer], _batch, input, _states[layer]);
            input = _states[layer].Output;
        }

        Join(network.Shape, _states[network.Shape.TagLayer - 1].Output);
        network.Tags.Run(_joined, network.Shape.Joined, _batch.Rows, _tags);
        Join(network.Shape, input);
        network.Parts.Run(_joined, network.Shape.Joined, _batch.Rows, _parts);
        Activations.LeakyRectify(_parts.AsSpan(0, _batch.Rows * network.Shape.Parts));
        network.Arc.Run(_parts, network.Shape.Parts, _batch.Rows, _wanted);
        for (int rank = 0; rank < _batch.Count; rank++)
        {
            Sentence sentence = sentences[_batch.Sentence(rank)];
            Tag(model, rank, tokens.Slice(sentence.FirstToken, sentence.Length), tagOf.Slice(sentence.FirstToken, sentence.Length));
            Heads(network, rank);
        }

        Relations(model, tokens, sentences);
    }

    private void Lay(DeepModel model, ReadOnlySpan<Sentence> sentences)
    {
        DeepShape shape = model.Network.Shape;
        if (_lengths.Length < sentences.Length)
        {
            _lengths = new int[sentences.Length];
        }

        for (int i = 0; i < sentences.Length; i++)
        {
            _lengths[i] = sentences[i].Length;
        }

        _batch.Lay(_lengths.AsSpan(0, sentences.Length));
        if (_states.Length == 0)
        {
            _states = [.. model.Network.Layers.Select(_ => new LstmState())];
        }

        int rows = _batch.Rows;
        if (_found.Length < rows)
        {
            _found = new int[rows];
            _input = new float[rows * shape.Input];
            _vectors = new float[rows * shape.Vector];
            _joined = new float[rows * shape.Joined];
            _tags = new float[rows * (shape.Tags + shape.Features)];
            _parts = new float[rows * shape.Parts];
            _wanted = new float[rows * shape.Arc];
            _relations = new float[rows * shape.Relations];
        }

        if (_pairs.Length == 0)
        {
            _pairs = new float[PairRows * shape.Relations * shape.Label];
        }

        int all = _batch.Steps + 1;
        if (_scores.Length < _batch.Steps * all)
        {
            _scores = new float[_batch.Steps * all];
            _gathered = new float[2 * all * shape.Arc];
        }
    }

    private void Embed(DeepModel model, ReadOnlySpan<char> text, ReadOnlySpan<TokenData> tokens, ReadOnlySpan<Sentence> sentences)
    {
        DeepShape shape = model.Network.Shape;
        for (int rank = 0; rank < _batch.Count; rank++)
        {
            Sentence sentence = sentences[_batch.Sentence(rank)];
            for (int i = 0; i < sentence.Length; i++)
            {
                ref readonly TokenData token = ref tokens[sentence.FirstToken + i];
                int row = _batch.Row(rank, i);
                model.Embed(
                    text[token.Start..token.End], i == 0, _input.AsSpan(row * shape.Input, shape.Input),
                    _vectors.AsSpan(row * shape.Vector, shape.Vector));
            }
        }

        Gemm.Multiply(_vectors, shape.Vector, _batch.Rows, model.Network.Vectors, _input, shape.Input, add: true);
    }

    private void Join(DeepShape shape, ReadOnlySpan<float> layer)
    {
        for (int row = 0; row < _batch.Rows; row++)
        {
            Span<float> joined = _joined.AsSpan(row * shape.Joined, shape.Joined);
            layer.Slice(row * shape.Output, shape.Output).CopyTo(joined);
            _input.AsSpan(row * shape.Input, shape.Input).CopyTo(joined[shape.Output..]);
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

    private void Relations(DeepModel model, Span<TokenData> tokens, ReadOnlySpan<Sentence> sentences)
    {
        DeepShape shape = model.Network.Shape;
        int own = 2 * shape.Arc;
        model.Network.Dependent.Run(_parts.AsSpan(own), shape.Parts, _batch.Rows, _relations);
        int wide = shape.Relations * shape.Label;
        int step = 0;
        for (int first = 0; first < _batch.Rows; first += PairRows)
        {
            int count = Math.Min(PairRows, _batch.Rows - first);
            model.Network.Pair.Run(_parts.AsSpan((first * shape.Parts) + own), shape.Parts, count, _pairs);
            for (int row = first; row < first + count; row++)
            {
                while (row >= _batch.Start(step) + _batch.Active(step))
                {
                    step++;
                }

                int rank = row - _batch.Start(step);
                int length = _batch.Length(rank);
                Sentence sentence = sentences[_batch.Sentence(rank)];
                ref TokenData token = ref tokens[sentence.FirstToken + step];
                if (_found[row] == length)
                {
                    token.Head = -1;
                    token.Relation = model.Relations[model.Root];
                    continue;
                }

                ReadOnlySpan<float> head = _parts.AsSpan((_batch.Row(rank, _found[row]) * shape.Parts) + own + shape.Label, shape.Label);
                Span<float> scores = _relations.AsSpan(row * shape.Relations, shape.Relations);
                for (int relation = 0; relation < scores.Length; relation++)
                {
                    scores[relation] += Scaled.Dot(_pairs.AsSpan(((row - first) * wide) + (relation * shape.Label), shape.Label), head);
                }

                scores[model.Root] = float.NegativeInfinity;
                token.Head = sentence.FirstToken + _found[row];
                token.Relation = model.Relations[model.RelationGroups.Best(scores)];
            }
        }
    }

    private static int Best(ReadOnlySpan<float> scores)
    {
        int best = 0;
        for (int i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best])
            {
                best = i;
            }
        }

        return best;
    }
}
