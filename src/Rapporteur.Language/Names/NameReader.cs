using Rapporteur.Language.Deep;
using Rapporteur.Language.Neural;
using Rapporteur.Language.Text;

namespace Rapporteur.Language.Names;

/// <summary>Labels the names of sentences side by side with the network. One for each thread at work: it holds buffers.</summary>
internal sealed class NameReader
{
    private readonly StackBuffer _stack = new();
    private readonly NamePath _path = new();
    private NameWord[] _words = [];
    private uint[] _keys = [];
    private float[] _context = [];
    private float[] _scores = [];
    private float[] _gathered = [];

    /// <summary>Finds the labels of sentences.</summary>
    /// <param name="model">The network.</param>
    /// <param name="words">The sentences to read together.</param>
    /// <param name="shape">The sizes of the parser's network.</param>
    /// <param name="below">What the parser's network computed for the same sentences.</param>
    /// <param name="labels">Takes the label of each token of the text.</param>
    public void Run(NameModel model, WordBatch words, DeepShape shape, StackBuffer below, Span<byte> labels)
    {
        NameNetwork network = model.Network;
        SequenceBatch batch = words.Order;
        Reserve(network.Shape, batch);
        _stack.Embed(network.Stack, model.Parts, model.Vectors, words);
        for (int rank = 0; rank < batch.Count; rank++)
        {
            AddLists(model, words, rank);
        }

        NameContext.Write(shape, below, batch.Rows, _context);
        _stack.Add(network.Context, _context, batch.Rows);
        _stack.Run(network.Stack, batch);
        network.Labels.Run(_stack.Output(network.Shape.Layers), network.Shape.Output, batch.Rows, _scores);
        for (int rank = 0; rank < batch.Count; rank++)
        {
            Sentence sentence = words.Sentence(rank);
            for (int i = 0; i < sentence.Length; i++)
            {
                _scores.AsSpan(batch.Row(rank, i) * NameLabels.Count, NameLabels.Count).CopyTo(_gathered.AsSpan(i * NameLabels.Count));
            }

            _path.Find(_gathered, network.Steps, labels.Slice(sentence.FirstToken, sentence.Length));
        }
    }

    private void Reserve(NameShape shape, SequenceBatch batch)
    {
        if (_words.Length < batch.Steps)
        {
            _words = new NameWord[batch.Steps];
            _keys = new uint[batch.Steps * NameParts.Count];
            _gathered = new float[batch.Steps * NameLabels.Count];
        }

        if (_scores.Length < batch.Rows * NameLabels.Count)
        {
            _context = new float[batch.Rows * shape.Context];
            _scores = new float[batch.Rows * NameLabels.Count];
        }
    }

    private void AddLists(NameModel model, WordBatch words, int rank)
    {
        int length = words.Order.Length(rank);
        for (int i = 0; i < length; i++)
        {
            int row = words.Order.Row(rank, i);
            _words[i] = new NameWord(words.Lower(row), words.Capital(row));
        }

        NameParts.Write(_words.AsSpan(0, length), model.Gazetteer, _keys);
        for (int i = 0; i < length; i++)
        {
            model.Parts.Add(
                _keys.AsSpan(i * NameParts.Count, NameParts.Count),
                _stack.InputOf(words.Order.Row(rank, i), model.Network.Shape.Input));
        }
    }
}
