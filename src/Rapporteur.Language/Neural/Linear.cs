namespace Rapporteur.Language.Neural;

/// <summary>A layer without memory: weights and a bias.</summary>
internal sealed class Linear
{
    public Linear(int input, int output)
    {
        Weights = new PackedMatrix(input, output);
        Bias = new float[output];
    }

    public PackedMatrix Weights { get; }

    public float[] Bias { get; }

    /// <summary>output = input·weights + bias, row by row.</summary>
    public void Run(ReadOnlySpan<float> input, int stride, int rows, Span<float> output)
    {
        Gemm.Multiply(input, stride, rows, Weights, Bias, output, Bias.Length);
    }
}
