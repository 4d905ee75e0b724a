using System.Numerics.Tensors;
using Rapporteur.Language.Neural;

namespace Rapporteur.Training.Neural;

/// <summary>Gradients of a layer without memory. One for each worker: it holds buffers.</summary>
internal sealed class Backprop
{
    private readonly PackedMatrix _packed = new(1, 1);

    /// <summary>Adds to the gradient of weights: inputᵀ·error.</summary>
    /// <param name="input">Rows that the layer read.</param>
    /// <param name="inputStride">Distance between them.</param>
    /// <param name="error">Gradient of what it gave.</param>
    /// <param name="errorStride">Distance between its rows.</param>
    /// <param name="rows">How many rows.</param>
    /// <param name="inputs">Numbers read for each row.</param>
    /// <param name="outputs">Numbers given for each row.</param>
    /// <param name="gradient">Takes the sum.</param>
    public void Weights(
        ReadOnlySpan<float> input, int inputStride, ReadOnlySpan<float> error, int errorStride, int rows, int inputs, int outputs, Span<float> gradient)
    {
        _packed.Resize(rows, outputs);
        _packed.Fill(error, errorStride);
        Gemm.MultiplyTransposed(input, inputStride, inputs, _packed, gradient, outputs, add: true);
    }

    /// <summary>Adds up the rows of an error.</summary>
    public static void Bias(ReadOnlySpan<float> error, int stride, int rows, Span<float> gradient)
    {
        for (int row = 0; row < rows; row++)
        {
            TensorPrimitives.Add(gradient, error.Slice(row * stride, gradient.Length), gradient);
        }
    }
}
