namespace Rapporteur.Training.Train.Network;

/// <summary>From a hidden layer, most of it zeros, to scores.</summary>
internal sealed class StateHead
{
    private readonly Weights _weights;
    private readonly Weights _bias;

    public StateHead(int hidden, int columns, Random random)
    {
        _weights = new Weights(hidden, columns, 0.08f, random, sparse: false);
        _bias = new Weights(1, columns, 0, random, sparse: false);
    }

    public void Score(ReadOnlySpan<float> hidden, Span<float> scores)
    {
        _bias.Values.CopyTo(scores);
        for (int i = 0; i < hidden.Length; i++)
        {
            if (hidden[i] > 0)
            {
                Products.AddTo(scores, _weights.Row(i), hidden[i]);
            }
        }
    }

    /// <summary>Takes the scores' gradient, and adds what it asks of the hidden layer to <paramref name="change"/>.</summary>
    public void Learn(ReadOnlySpan<float> hidden, ReadOnlySpan<float> gradient, Span<float> change)
    {
        Products.AddTo(_bias.Gradient, gradient);
        for (int i = 0; i < hidden.Length; i++)
        {
            if (hidden[i] > 0)
            {
                Products.AddTo(_weights.Touch(i), gradient, hidden[i]);
                change[i] += Products.Dot(_weights.Row(i), gradient);
            }
        }
    }

    public void Step(float rate, float scale)
    {
        _weights.Step(rate, scale);
        _bias.Step(rate, scale);
    }

    public void Write(WeightWriter writer) => writer.WriteLayer(_weights.Values, _bias.Values);
}
