using Rapporteur.Language.Neural;

namespace Rapporteur.Training.Neural;

/// <summary>The parameters of a layer without memory, with the transpose for the way back.</summary>
internal sealed class LinearParameters
{
    private readonly Linear _layer;
    private readonly PackedMatrix _back;

    public LinearParameters(Linear layer, Random random, float scale = 1)
    {
        _layer = layer;
        Weights = new Parameter(layer.Weights.Rows, layer.Weights.Columns).Scatter(random, scale);
        Bias = new Parameter(1, layer.Weights.Columns);
        _back = new PackedMatrix(layer.Weights.Columns, layer.Weights.Rows);
    }

    public Parameter Weights { get; }

    public Parameter Bias { get; }

    public IEnumerable<Parameter> All => [Weights, Bias];

    public void Refresh()
    {
        _layer.Weights.Fill(Weights.Value, Weights.Columns);
        Bias.Value.CopyTo(_layer.Bias, 0);
        _back.FillTransposed(Weights.Value, Weights.Columns);
    }

    /// <summary>Adds to the gradients and to the error of the input.</summary>
    public void Back(
        Backprop backprop, ReadOnlySpan<float> input, int inputStride, ReadOnlySpan<float> error, int rows, Span<float> inputError, int worker)
    {
        int outputs = Weights.Columns;
        backprop.Weights(input, inputStride, error, outputs, rows, Weights.Rows, outputs, Weights.Gradients[worker]);
        Backprop.Bias(error, outputs, rows, Bias.Gradients[worker]);
        Gemm.Multiply(error, outputs, rows, _back, inputError, inputStride, add: true);
    }
}
