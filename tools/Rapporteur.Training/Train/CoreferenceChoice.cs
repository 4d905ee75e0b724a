using System.Numerics.Tensors;

namespace Rapporteur.Training.Train;

/// <summary>One thing that a phrase may refer to, or nothing, with its features and what the net makes of them.</summary>
internal sealed class CoreferenceChoice
{
    private readonly ushort[] _pair = new ushort[128];
    private readonly float[] _earlier = new float[CoreferenceNet.Width];
    private int _count;

    public ReadOnlySpan<ushort> Pair => _pair.AsSpan(0, _count);

    public ushort[] Earlier { get; private set; } = [];

    public bool Right { get; private set; }

    /// <summary>How far it must stay behind the right ones.</summary>
    public float Cost { get; private set; }

    /// <summary>The hidden units before anything below nought is cut.</summary>
    public float[] Before { get; } = new float[CoreferenceNet.Width];

    public float Score { get; private set; }

    public float Slope { get; set; }

    public void Set(ReadOnlySpan<ushort> pair, ushort[] earlier, bool right, float cost)
    {
        pair.CopyTo(_pair);
        _count = pair.Length;
        Earlier = earlier;
        Right = right;
        Cost = cost;
    }

    public void Run(CoreferenceNet net, ReadOnlySpan<float> later, ReadOnlySpan<float> keep)
    {
        net.Sum(Pair, Before);
        net.Sum(Earlier, _earlier);
        TensorPrimitives.Add(Before, _earlier, Before);
        TensorPrimitives.Add(Before, later, Before);
        float score = Before[^1];
        for (int d = 0; d < Before.Length - 1; d++)
        {
            score += Math.Max(0, Before[d]) * net.Out[d] * keep[d];
        }

        Score = score;
    }
}
