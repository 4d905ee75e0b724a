using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Rapporteur.Language.Neural;

/// <summary>Runs an LSTM layer over a batch, both ways.</summary>
internal static class Lstm
{
    public static void Run(LstmWeights weights, SequenceBatch batch, ReadOnlySpan<float> input, LstmState state)
    {
        int cells = weights.Cells;
        int wide = 2 * LstmWeights.Gates * cells;
        state.Reserve(batch.Rows, cells);
        for (int row = 0; row < batch.Rows; row++)
        {
            weights.Bias.CopyTo(state.Gates.AsSpan(row * wide));
        }

        Gemm.Multiply(input, weights.Input.Rows, batch.Rows, weights.Input, state.Gates, wide, add: true);
        for (int step = 0; step < batch.Steps; step++)
        {
            int known = step == 0 ? 0 : batch.Active(step);
            Step(weights.Forward, batch.Start(step), step == 0 ? 0 : batch.Start(step - 1), known, batch.Active(step), 0, state);
        }

        for (int step = batch.Steps - 1; step >= 0; step--)
        {
            int known = batch.Active(step + 1);
            Step(weights.Backward, batch.Start(step), known == 0 ? 0 : batch.Start(step + 1), known, batch.Active(step), 1, state);
        }
    }

    /// <summary>One step of one direction.</summary>
    /// <param name="recurrent">Weights from the step before.</param>
    /// <param name="start">First row of the step.</param>
    /// <param name="before">First row of the step before in this direction.</param>
    /// <param name="known">How many sentences have a step before.</param>
    /// <param name="count">How many sentences have this step.</param>
    /// <param name="direction">0 forward, 1 backward.</param>
    /// <param name="state">Takes what comes out.</param>
    private static void Step(PackedMatrix recurrent, int start, int before, int known, int count, int direction, LstmState state)
    {
        int cells = recurrent.Rows;
        int wide = 2 * LstmWeights.Gates * cells;
        int across = direction * cells;
        int gateAcross = direction * LstmWeights.Gates * cells;
        Gemm.Multiply(
            state.Output.AsSpan((before * 2 * cells) + across), 2 * cells, known,
            recurrent, state.Gates.AsSpan((start * wide) + gateAcross), wide, add: true);
        for (int i = 0; i < count; i++)
        {
            int own = ((start + i) * 2 * cells) + across;
            ReadOnlySpan<float> last = i < known ? state.Cells.AsSpan(((before + i) * 2 * cells) + across, cells) : [];
            Cell(
                state.Gates.AsSpan(((start + i) * wide) + gateAcross, LstmWeights.Gates * cells), last,
                state.Cells.AsSpan(own, cells), state.Output.AsSpan(own, cells));
        }
    }

    private static void Cell(Span<float> gates, ReadOnlySpan<float> last, Span<float> cell, Span<float> output)
    {
        unchecked
        {
            nuint cells = (nuint)cell.Length;
            bool first = last.IsEmpty;
            ref float gate = ref MemoryMarshal.GetReference(gates);
            ref float previous = ref MemoryMarshal.GetReference(last);
            ref float now = ref MemoryMarshal.GetReference(cell);
            ref float result = ref MemoryMarshal.GetReference(output);
            nuint i = 0;
            if (Avx512F.IsSupported)
            {
                for (; i + (nuint)Vector512<float>.Count <= cells; i += (nuint)Vector512<float>.Count)
                {
                    Vector512<float> forget = Activations.Sigmoid(Vector512.LoadUnsafe(ref gate, i));
                    Vector512<float> content = Activations.Tanh(Vector512.LoadUnsafe(ref gate, i + cells));
                    Vector512<float> open = Activations.Sigmoid(Vector512.LoadUnsafe(ref gate, i + cells + cells));
                    Vector512<float> old = first ? Vector512<float>.Zero : Vector512.LoadUnsafe(ref previous, i);
                    Vector512<float> c = Vector512.FusedMultiplyAdd(forget, old - content, content);
                    forget.StoreUnsafe(ref gate, i);
                    content.StoreUnsafe(ref gate, i + cells);
                    open.StoreUnsafe(ref gate, i + cells + cells);
                    c.StoreUnsafe(ref now, i);
                    (open * Activations.Tanh(c)).StoreUnsafe(ref result, i);
                }
            }

            for (; i < cells; i += (nuint)Vector256<float>.Count)
            {
                Vector256<float> forget = Activations.Sigmoid(Vector256.LoadUnsafe(ref gate, i));
                Vector256<float> content = Activations.Tanh(Vector256.LoadUnsafe(ref gate, i + cells));
                Vector256<float> open = Activations.Sigmoid(Vector256.LoadUnsafe(ref gate, i + cells + cells));
                Vector256<float> old = first ? Vector256<float>.Zero : Vector256.LoadUnsafe(ref previous, i);
                Vector256<float> c = Vector256.FusedMultiplyAdd(forget, old - content, content);
                forget.StoreUnsafe(ref gate, i);
                content.StoreUnsafe(ref gate, i + cells);
                open.StoreUnsafe(ref gate, i + cells + cells);
                c.StoreUnsafe(ref now, i);
                (open * Activations.Tanh(c)).StoreUnsafe(ref result, i);
            }
        }
    }
}
