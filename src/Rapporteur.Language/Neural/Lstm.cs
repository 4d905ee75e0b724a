using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Rapporteur.Language.Neural;

/// <summary>Runs an LSTM layer over a batch, both ways.</summary>
internal static class Lstm
{
    public static void Run(LstmWeights weights, SequenceBatch batch, ReadOnlySpan<float> input, LstmState state)
    {
        state.Reserve(batch, weights.Cells);
        if (state.KeepsGates)
        {
            int wide = 2 * LstmWeights.Gates * weights.Cells;
            Gemm.Multiply(input, weights.Input.Rows, batch.Rows, weights.Input, weights.Bias, state.Gates, wide);
        }

        for (int direction = 0; direction < 2; direction++)
        {
            for (int done = 0; done < batch.Steps;)
            {
                done = Steps(weights, batch, input, state, direction, done);
            }
        }
    }

    /// <summary>Takes as many steps as there is room for.</summary>
    /// <param name="weights">The layer.</param>
    /// <param name="batch">The sentences.</param>
    /// <param name="input">What the layer reads.</param>
    /// <param name="state">Takes what comes out.</param>
    /// <param name="direction">0 forward, 1 backward.</param>
    /// <param name="done">How many steps are done in this direction.</param>
    /// <returns>How many are done then.</returns>
    private static int Steps(LstmWeights weights, SequenceBatch batch, ReadOnlySpan<float> input, LstmState state, int direction, int done)
    {
        int end = done;
        int rows = 0;
        while (end < batch.Steps && rows + batch.Active(At(end)) <= state.Room)
        {
            rows += batch.Active(At(end++));
        }

        int firstRow = 0;
        int wide = 2 * LstmWeights.Gates * weights.Cells;
        int across = direction * LstmWeights.Gates * weights.Cells;
        if (!state.KeepsGates)
        {
            (PackedMatrix side, int column, across) = weights.Sides[direction];
            wide = side.Columns;
            firstRow = batch.Start(direction == 0 ? done : At(end - 1));
            Gemm.Multiply(
                input[(firstRow * side.Rows)..], side.Rows, rows, side, weights.Bias.AsSpan(column), state.Gates, wide);
        }

        PackedMatrix recurrent = direction == 0 ? weights.Forward : weights.Backward;
        for (; done < end; done++)
        {
            int step = At(done);
            int before = direction == 0 ? step - 1 : step + 1;
            int known = direction == 1 ? batch.Active(before) : step == 0 ? 0 : batch.Active(step);
            int start = batch.Start(step);
            Step(
                recurrent, start, known == 0 ? 0 : batch.Start(before), known, batch.Active(step), direction,
                state.Gates.AsSpan(((start - firstRow) * wide) + across), wide, state);
        }

        return end;

        int At(int number) => direction == 0 ? number : batch.Steps - 1 - number;
    }

    /// <summary>One step of one direction.</summary>
    /// <param name="recurrent">Weights from the step before.</param>
    /// <param name="start">First row of the step.</param>
    /// <param name="before">First row of the step before in this direction.</param>
    /// <param name="known">How many sentences have a step before.</param>
    /// <param name="count">How many sentences have this step.</param>
    /// <param name="direction">0 forward, 1 backward.</param>
    /// <param name="gates">What the input gives to the gates of this step's words.</param>
    /// <param name="wide">Distance from one word's gates to the next.</param>
    /// <param name="state">Takes what comes out.</param>
    private static void Step(
        PackedMatrix recurrent, int start, int before, int known, int count, int direction, Span<float> gates, int wide, LstmState state)
    {
        int cells = recurrent.Rows;
        int across = direction * cells;
        Gemm.Multiply(
            state.Output.AsSpan((before * 2 * cells) + across), 2 * cells, known, recurrent, gates, wide, add: true);
        for (int i = 0; i < count; i++)
        {
            int own = ((start + i) * 2 * cells) + across;
            ReadOnlySpan<float> last = i < known ? state.Cells.AsSpan(((before + i) * 2 * cells) + across, cells) : [];
            Cell(
                gates.Slice(i * wide, LstmWeights.Gates * cells), last, state.Cells.AsSpan(own, cells), state.Output.AsSpan(own, cells),
                state.KeepsGates);
        }
    }

    private static void Cell(Span<float> gates, ReadOnlySpan<float> last, Span<float> cell, Span<float> output, bool keep)
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
                    if (keep)
                    {
                        forget.StoreUnsafe(ref gate, i);
                        content.StoreUnsafe(ref gate, i + cells);
                        open.StoreUnsafe(ref gate, i + cells + cells);
                    }

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
                if (keep)
                {
                    forget.StoreUnsafe(ref gate, i);
                    content.StoreUnsafe(ref gate, i + cells);
                    open.StoreUnsafe(ref gate, i + cells + cells);
                }

                c.StoreUnsafe(ref now, i);
                (open * Activations.Tanh(c)).StoreUnsafe(ref result, i);
            }
        }
    }
}
