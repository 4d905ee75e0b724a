using System.Runtime.Intrinsics;
using Rapporteur.Language.Neural;

namespace Rapporteur.Training.Neural;

/// <summary>Takes an error back through an LSTM layer. One for each worker and layer: it holds buffers.</summary>
internal sealed class LstmBackprop
{
    private const int Gates = LstmWeights.Gates;

    private readonly Backprop _backprop = new();
    private float[] _gates = [];
    private float[] _cells = [];
    private float[] _before = [];

    /// <summary>Adds to the gradients, and gives the error of the input.</summary>
    /// <param name="layer">The layer.</param>
    /// <param name="batch">The sentences.</param>
    /// <param name="input">What the layer read.</param>
    /// <param name="state">What it computed.</param>
    /// <param name="error">Gradient of its output; changed on the way.</param>
    /// <param name="inputError">Takes the gradient of the input.</param>
    /// <param name="worker">Whose gradients to add to.</param>
    public void Run(
        LstmParameters layer, SequenceBatch batch, ReadOnlySpan<float> input, LstmState state, Span<float> error, Span<float> inputError, int worker)
    {
        int cells = layer.Weights.Cells;
        int wide = 2 * Gates * cells;
        if (_gates.Length < batch.Rows * wide)
        {
            _gates = new float[batch.Rows * wide];
            _cells = new float[batch.Rows * 2 * cells];
            _before = new float[batch.Rows * cells];
        }

        for (int step = batch.Steps - 1; step >= 0; step--)
        {
            int later = batch.Active(step + 1);
            Step(layer.ForwardBack, batch.Start(step), later == 0 ? 0 : batch.Start(step + 1), later, batch.Active(step), 0, state, error,
                step == 0 ? -1 : batch.Start(step - 1), batch.Active(step));
        }

        for (int step = 0; step < batch.Steps; step++)
        {
            int later = step == 0 ? 0 : batch.Active(step);
            int known = batch.Active(step + 1);
            Step(layer.BackwardBack, batch.Start(step), later == 0 ? 0 : batch.Start(step - 1), later, batch.Active(step), 1, state, error,
                known == 0 ? -1 : batch.Start(step + 1), known);
        }

        _backprop.Weights(input, layer.Input.Rows, _gates, wide, batch.Rows, layer.Input.Rows, wide, layer.Input.Gradients[worker]);
        Backprop.Bias(_gates, wide, batch.Rows, layer.Bias.Gradients[worker]);
        Recurrent(layer, batch, state, 0, layer.Forward.Gradients[worker]);
        Recurrent(layer, batch, state, 1, layer.Backward.Gradients[worker]);
        Gemm.Multiply(_gates, wide, batch.Rows, layer.InputBack, inputError, layer.Input.Rows, add: false);
    }

    private void Recurrent(LstmParameters layer, SequenceBatch batch, LstmState state, int direction, float[] gradient)
    {
        int cells = layer.Weights.Cells;
        for (int step = 0; step < batch.Steps; step++)
        {
            int count = batch.Active(step);
            int known = direction == 1 ? batch.Active(step + 1) : step == 0 ? 0 : count;
            for (int i = 0; i < count; i++)
            {
                Span<float> target = _before.AsSpan((batch.Start(step) + i) * cells, cells);
                if (i < known)
                {
                    int from = batch.Start(direction == 0 ? step - 1 : step + 1) + i;
                    state.Output.AsSpan((from * 2 * cells) + (direction * cells), cells).CopyTo(target);
                }
                else
                {
                    target.Clear();
                }
            }
        }

        int wide = 2 * Gates * cells;
        _backprop.Weights(_before, cells, _gates.AsSpan(direction * Gates * cells), wide, batch.Rows, cells, Gates * cells, gradient);
    }

    private void Step(
        PackedMatrix back, int start, int next, int later, int count, int direction, LstmState state, Span<float> error, int before, int known)
    {
        int cells = back.Columns;
        int wide = 2 * Gates * cells;
        int across = direction * cells;
        int gateAcross = direction * Gates * cells;
        if (later > 0)
        {
            Gemm.Multiply(
                _gates.AsSpan((next * wide) + gateAcross), wide, later, back, error[((start * 2 * cells) + across)..], 2 * cells, add: true);
        }

        for (int i = 0; i < count; i++)
        {
            int own = ((start + i) * 2 * cells) + across;
            int gate = ((start + i) * wide) + gateAcross;
            ReadOnlySpan<float> nextCells = [];
            ReadOnlySpan<float> nextForget = [];
            if (i < later)
            {
                nextCells = _cells.AsSpan(((next + i) * 2 * cells) + across, cells);
                nextForget = state.Gates.AsSpan(((next + i) * wide) + gateAcross, cells);
            }

            ReadOnlySpan<float> last = before >= 0 && i < known ? state.Cells.AsSpan(((before + i) * 2 * cells) + across, cells) : [];
            Cell(
                state.Gates.AsSpan(gate, Gates * cells), state.Cells.AsSpan(own, cells), last, error.Slice(own, cells),
                nextCells, nextForget, _cells.AsSpan(own, cells), _gates.AsSpan(gate, Gates * cells));
        }
    }

    private static void Cell(
        Span<float> gates, Span<float> cell, ReadOnlySpan<float> last, ReadOnlySpan<float> error,
        ReadOnlySpan<float> nextError, ReadOnlySpan<float> nextForget, Span<float> cellError, Span<float> gateError)
    {
        int cells = cell.Length;
        Vector256<float> one = Vector256<float>.One;
        for (int i = 0; i < cells; i += Vector256<float>.Count)
        {
            Vector256<float> forget = Vector256.LoadUnsafe(ref gates[i]);
            Vector256<float> content = Vector256.LoadUnsafe(ref gates[i + cells]);
            Vector256<float> open = Vector256.LoadUnsafe(ref gates[i + cells + cells]);
            Vector256<float> squashed = Activations.Tanh(Vector256.LoadUnsafe(ref cell[i]));
            Vector256<float> given = Vector256.LoadUnsafe(in error[i]);
            Vector256<float> carried = given * open * (one - (squashed * squashed));
            if (!nextError.IsEmpty)
            {
                carried += Vector256.LoadUnsafe(in nextError[i]) * Vector256.LoadUnsafe(in nextForget[i]);
            }

            Vector256<float> old = last.IsEmpty ? Vector256<float>.Zero : Vector256.LoadUnsafe(in last[i]);
            carried.StoreUnsafe(ref cellError[i]);
            (carried * (old - content) * forget * (one - forget)).StoreUnsafe(ref gateError[i]);
            (carried * (one - forget) * (one - (content * content))).StoreUnsafe(ref gateError[i + cells]);
            (given * squashed * open * (one - open)).StoreUnsafe(ref gateError[i + cells + cells]);
        }
    }
}
