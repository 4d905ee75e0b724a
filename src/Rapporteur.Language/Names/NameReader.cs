using Rapporteur.Language.Neural;
using Rapporteur.Language.Text;

namespace Rapporteur.Language.Names;

/// <summary>Labels the names of sentences side by side with the network. One for each thread at work: it holds buffers.</summary>
internal sealed class NameReader
{
    private readonly SequenceBatch _batch = new();
    private readonly NamePath _path = new();
    private LstmState[] _states = [];
    private NameWord[] _words = [];
    private uint[] _keys = [];
    private float[] _input = [];
    private float[] _vectors = [];
    private float[] _scores = [];
    private float[] _gathered = [];
    private int[] _lengths = [];

    /// <summary>Finds the labels of sentences.</summary>
    /// <param name="model">The network.</param>
    /// <param name="text">The whole text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="sentences">The sentences to read together, none empty.</param>
    /// <param name="labels">Takes the label of each token.</param>
    public void Run(
        NameModel model, ReadOnlySpan<char> text, ReadOnlySpan<TokenData> tokens, ReadOnlySpan<Sentence> sentences, Span<byte> labels)
    {
        NameNetwork network = model.Network;
        Lay(network.Shape, sentences);
        for (int rank = 0; rank < _batch.Count; rank++)
        {
            Embed(model, text, tokens, sentences[_batch.Sentence(rank)], rank);
        }

        Gemm.Multiply(_vectors, network.Shape.Vector, _batch.Rows, network.Vectors, _input, network.Shape.Input, add: true);
        ReadOnlySpan<float> input = _input;
        for (int layer = 0; layer < network.Layers.Length; layer++)
        {
            Lstm.Run(network.Layers[layer], _batch, input, _states[layer]);
            input = _states[layer].Output;
        }

        network.Labels.Run(input, network.Shape.Output, _batch.Rows, _scores);
        for (int rank = 0; rank < _batch.Count; rank++)
        {
            Sentence sentence = sentences[_batch.Sentence(rank)];
            for (int i = 0; i < sentence.Length; i++)
            {
                _scores.AsSpan(_batch.Row(rank, i) * NameLabels.Count, NameLabels.Count).CopyTo(_gathered.AsSpan(i * NameLabels.Count));
            }

            _path.Find(_gathered, network.Steps, labels.Slice(sentence.FirstToken, sentence.Length));
        }
    }

    private void Lay(NameShape shape, ReadOnlySpan<Sentence> sentences)
    {
        if (_lengths.Length < sentences.Length)
        {
            _lengths = new int[sentences.Length];
        }

        for (int i = 0; i < sentences.Length; i++)
        {
            _lengths[i] = sentences[i].Length;
        }

        _batch.Lay(_lengths.AsSpan(0, sentences.Length));
        if (_states.Length != shape.Layers)
        {
            _states = new LstmState[shape.Layers];
            for (int i = 0; i < _states.Length; i++)
            {
                _states[i] = new LstmState();
            }
        }

        if (_words.Length < _batch.Steps)
        {
            _words = new NameWord[_batch.Steps];
            _keys = new uint[_batch.Steps * NameParts.Count];
            _gathered = new float[_batch.Steps * NameLabels.Count];
        }

        if (_scores.Length < _batch.Rows * NameLabels.Count)
        {
            _input = new float[_batch.Rows * shape.Input];
            _vectors = new float[_batch.Rows * shape.Vector];
            _scores = new float[_batch.Rows * NameLabels.Count];
        }
    }

    private void Embed(NameModel model, ReadOnlySpan<char> text, ReadOnlySpan<TokenData> tokens, Sentence sentence, int rank)
    {
        NameShape shape = model.Network.Shape;
        for (int i = 0; i < sentence.Length; i++)
        {
            ref readonly TokenData token = ref tokens[sentence.FirstToken + i];
            ReadOnlySpan<char> word = text[token.Start..token.End];
            _words[i] = NameParts.Write(word, i == 0, _keys.AsSpan(i * NameParts.Count, NameParts.Count));
            model.Vectors.Copy(model.Vectors.RowOf(word), _vectors.AsSpan(_batch.Row(rank, i) * shape.Vector, shape.Vector));
        }

        NameParts.WriteLists(_words.AsSpan(0, sentence.Length), model.Gazetteer, _keys);
        for (int i = 0; i < sentence.Length; i++)
        {
            model.Embed(
                _keys.AsSpan(i * NameParts.Count, NameParts.Count),
                _input.AsSpan(_batch.Row(rank, i) * shape.Input, shape.Input));
        }
    }
}
