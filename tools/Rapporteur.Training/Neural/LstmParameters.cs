using Rapporteur.Language.Neural;

namespace Rapporteur.Training.Neural;

/// <summary>The parameters of an LSTM layer, with their transposes for the way back.</summary>
internal sealed class LstmParameters
{
    private const int Gates = LstmWeights.Gates;

    public LstmParameters(LstmWeights weights, int input, Random random)
    {
        Weights = weights;
        int cells = weights.Cells;
        Input = new Parameter(input, 2 * Gates * cells).Scatter(random, 1.4f);
        Bias = new Parameter(1, 2 * Gates * cells);
        Forward = new Parameter(cells, Gates * cells).Scatter(random);
        Backward = new Parameter(cells, Gates * cells).Scatter(random);
        // A cell that keeps what it holds learns sooner what to forget.
        Bias.Value.AsSpan(0, cells).Fill(1);
        Bias.Value.AsSpan(Gates * cells, cells).Fill(1);
        InputBack = new PackedMatrix(2 * Gates * cells, input);
        ForwardBack = new PackedMatrix(Gates * cells, cells);
        BackwardBack = new PackedMatrix(Gates * cells, cells);
    }

    public LstmWeights Weights { get; }

    public Parameter Input { get; }

    public Parameter Bias { get; }

    public Parameter Forward { get; }

    public Parameter Backward { get; }

    public PackedMatrix InputBack { get; }

    public PackedMatrix ForwardBack { get; }

    public PackedMatrix BackwardBack { get; }

    public IEnumerable<Parameter> All => [Input, Bias, Forward, Backward];

    /// <summary>Lays the numbers out for multiplying, after each step of learning.</summary>
    public void Refresh()
    {
        Weights.Input.Fill(Input.Value, Input.Columns);
        Weights.Forward.Fill(Forward.Value, Forward.Columns);
        Weights.Backward.Fill(Backward.Value, Backward.Columns);
        Bias.Value.CopyTo(Weights.Bias, 0);
        InputBack.FillTransposed(Input.Value, Input.Columns);
        ForwardBack.FillTransposed(Forward.Value, Forward.Columns);
        BackwardBack.FillTransposed(Backward.Value, Backward.Columns);
    }
}
