using Rapporteur.Language.Fast;
using Rapporteur.Training.Corpus;

namespace Rapporteur.Training.Train.Network;

/// <summary>Learns the tags from the words' vectors.</summary>
internal sealed class TagHead
{
    private const int Size = WordEncoder.Size;

    private readonly int _tags;
    private readonly int _columns;
    private readonly Weights _weights;
    private readonly Weights _bias;
    private readonly float[] _turned;
    private float[] _scores = [];

    public TagHead(int tags, Random random)
    {
        _tags = tags;
        _columns = (tags + 31) / 32 * 32;
        _weights = new Weights(Size, _columns, 0.08f, random, sparse: false);
        _turned = new float[Size * _columns];
        _bias = new Weights(1, _columns, 0, random, sparse: false);
    }

    /// <summary>Adds to the gradient of the vectors what the tags want changed.</summary>
    /// <returns>How many tags were wrong.</returns>
    public int Learn(IReadOnlyList<TrainingSentence> batch, float[] vectors, float[] gradient)
    {
        int count = vectors.Length / Size;
        Products.Clear(ref _scores, count * _columns);
        float[] scores = _scores;
        Products.Add(vectors, Size, 1, count, Size, _weights.Values, _columns, scores);
        int wrong = 0;
        int at = 0;
        foreach (TrainingSentence sentence in batch)
        {
            for (int i = 0; i < sentence.Words.Length; i++, at++)
            {
                Span<float> row = scores.AsSpan(at * _columns, _columns);
                if (i < 2 || i >= sentence.Words.Length - 2)
                {
                    row.Clear();
                    continue;
                }

                Products.AddTo(row, _bias.Values);
                wrong += Losses.Softmax(row, _tags, sentence.Tags[i]) ? 0 : 1;
                Products.AddTo(_bias.Gradient, row);
            }
        }

        Products.Add(vectors, 1, Size, Size, count, scores, _columns, _weights.Gradient);
        Products.Transpose(_weights.Values, _columns, _turned);
        Products.Add(scores, _columns, 1, count, _columns, _turned, Size, gradient);
        return wrong;
    }

    public void Step(float rate, float scale)
    {
        _weights.Step(rate, scale);
        _bias.Step(rate, scale);
    }

    public void Write(WeightWriter writer) => writer.WriteLayer(_weights.Values, _bias.Values);
}
