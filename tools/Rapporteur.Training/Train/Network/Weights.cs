using System.Runtime.Intrinsics;

namespace Rapporteur.Training.Train.Network;

/// <summary>Weights with their gradients, moved by Adam; rows that no example touched stay as they are.</summary>
internal sealed class Weights
{
    private const float Beta1 = 0.9f;
    private const float Beta2 = 0.98f;

    private readonly float[] _first;
    private readonly float[] _second;
    private readonly int[] _steps;
    private readonly bool[] _touched;
    private readonly List<int> _rows = [];
    private readonly bool _sparse;

    /// <summary>Weights drawn from a normal distribution.</summary>
    /// <param name="rows">How many rows.</param>
    /// <param name="width">How long a row is, a multiple of 8.</param>
    /// <param name="spread">Standard deviation.</param>
    /// <param name="random">Where they come from.</param>
    /// <param name="sparse">Whether examples touch few rows.</param>
    public Weights(int rows, int width, float spread, Random random, bool sparse)
    {
        Width = width;
        Values = new float[rows * width];
        Gradient = new float[rows * width];
        _first = new float[rows * width];
        _second = new float[rows * width];
        _sparse = sparse;
        _steps = new int[sparse ? rows : 1];
        _touched = new bool[sparse ? rows : 0];
        for (int i = 0; i < Values.Length && spread > 0; i++)
        {
            double radius = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble()));
            Values[i] = (float)(radius * Math.Cos(2 * Math.PI * random.NextDouble()) * spread);
        }
    }

    public int Width { get; }

    public float[] Values { get; }

    public float[] Gradient { get; }

    /// <summary>How fast weights go to 0 by themselves, in shares of the rate.</summary>
    public float Decay { get; init; }

    public Span<float> Row(int row) => Values.AsSpan(row * Width, Width);

    /// <summary>The gradient of a row, which counts as touched.</summary>
    public Span<float> Touch(int row)
    {
        if (_sparse && !_touched[row])
        {
            _touched[row] = true;
            _rows.Add(row);
        }

        return Gradient.AsSpan(row * Width, Width);
    }

    /// <summary>Moves the weights against the gradient and clears it.</summary>
    /// <param name="rate">How far.</param>
    /// <param name="scale">What the gradient is multiplied with first.</param>
    public void Step(float rate, float scale)
    {
        if (!_sparse)
        {
            Move(0, Values.Length, rate, scale, ++_steps[0]);
            return;
        }

        foreach (int row in _rows)
        {
            Move(row * Width, Width, rate, scale, ++_steps[row]);
            _touched[row] = false;
        }

        _rows.Clear();
    }

    private void Move(int start, int count, float rate, float scale, int step)
    {
        Vector256<float> pace = Vector256.Create(-rate / (1 - MathF.Pow(Beta1, step)));
        Vector256<float> correction = Vector256.Create(1 / (1 - MathF.Pow(Beta2, step)));
        Vector256<float> keep = Vector256.Create(1 - (rate * Decay));
        for (int i = start; i < start + count; i += 8)
        {
            Vector256<float> gradient = Vector256.LoadUnsafe(ref Gradient[i]) * scale;
            Vector256<float> first = (Vector256.LoadUnsafe(ref _first[i]) * Beta1) + (gradient * (1 - Beta1));
            Vector256<float> second = (Vector256.LoadUnsafe(ref _second[i]) * Beta2) + (gradient * gradient * (1 - Beta2));
            first.StoreUnsafe(ref _first[i]);
            second.StoreUnsafe(ref _second[i]);
            Vector256<float> move = pace * first / (Vector256.Sqrt(second * correction) + Vector256.Create(1e-6f));
            ((Vector256.LoadUnsafe(ref Values[i]) * keep) + move).StoreUnsafe(ref Values[i]);
            Vector256<float>.Zero.StoreUnsafe(ref Gradient[i]);
        }
    }
}
