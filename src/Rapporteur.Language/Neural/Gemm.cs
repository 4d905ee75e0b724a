using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Rapporteur.Language.Neural;

/// <summary>
/// Matrix products on one thread. Each number of the result is a chain of fused multiply-adds in one order, so that
/// results are the same bits on every machine, however wide its vectors.
/// </summary>
internal static class Gemm
{
    private const int GroupRows = 8 * GemmKernel.Rows;

    /// <summary>c = a·b, or c += a·b.</summary>
    /// <param name="a">Rows of <c>b.Rows</c> numbers.</param>
    /// <param name="strideA">Distance from one row of <paramref name="a"/> to the next.</param>
    /// <param name="rows">How many rows.</param>
    /// <param name="b">The matrix on the right.</param>
    /// <param name="c">Takes rows of <c>b.Columns</c> numbers.</param>
    /// <param name="strideC">Distance from one row of <paramref name="c"/> to the next.</param>
    /// <param name="add">Whether to add to what <paramref name="c"/> holds.</param>
    public static void Multiply(
        ReadOnlySpan<float> a, int strideA, int rows, PackedMatrix b, Span<float> c, int strideC, bool add)
    {
        if (rows > 0)
        {
            Check(a, strideA, rows, b.Rows, rows, b, c, strideC);
            Run(ref MemoryMarshal.GetReference(a), strideA, 1, rows, b, c, strideC, add ? new Addend(c, strideC) : default);
        }
    }

    /// <summary>c = a·b with the same numbers added to each row.</summary>
    /// <param name="a">Rows of <c>b.Rows</c> numbers.</param>
    /// <param name="strideA">Distance from one row of <paramref name="a"/> to the next.</param>
    /// <param name="rows">How many rows.</param>
    /// <param name="b">The matrix on the right.</param>
    /// <param name="bias">What is added: <c>b.Columns</c> numbers.</param>
    /// <param name="c">Takes rows of <c>b.Columns</c> numbers.</param>
    /// <param name="strideC">Distance from one row of <paramref name="c"/> to the next.</param>
    public static void Multiply(
        ReadOnlySpan<float> a, int strideA, int rows, PackedMatrix b, ReadOnlySpan<float> bias, Span<float> c, int strideC)
    {
        if (rows > 0)
        {
            Check(a, strideA, rows, b.Rows, rows, b, c, strideC);
            Run(ref MemoryMarshal.GetReference(a), strideA, 1, rows, b, c, strideC, new Addend(bias[..b.Columns], 0));
        }
    }

    /// <summary>c = aᵀ·b, or c += aᵀ·b: the sum over the rows of both.</summary>
    /// <param name="a">Rows of numbers, as many rows as <paramref name="b"/> has.</param>
    /// <param name="strideA">Distance from one row of <paramref name="a"/> to the next.</param>
    /// <param name="columns">How many columns of <paramref name="a"/>: rows of the result.</param>
    /// <param name="b">The matrix on the right.</param>
    /// <param name="c">Takes rows of <c>b.Columns</c> numbers.</param>
    /// <param name="strideC">Distance from one row of <paramref name="c"/> to the next.</param>
    /// <param name="add">Whether to add to what <paramref name="c"/> holds.</param>
    public static void MultiplyTransposed(
        ReadOnlySpan<float> a, int strideA, int columns, PackedMatrix b, Span<float> c, int strideC, bool add)
    {
        if (columns > 0)
        {
            Check(a, strideA, b.Rows, columns, columns, b, c, strideC);
            Run(ref MemoryMarshal.GetReference(a), 1, strideA, columns, b, c, strideC, add ? new Addend(c, strideC) : default);
        }
    }

    // The kernels read and write by reference, past all checks of bounds: these are the checks.
    private static void Check(
        ReadOnlySpan<float> a, int strideA, int linesA, int acrossA, int rows, PackedMatrix b, ReadOnlySpan<float> c, int strideC)
    {
        if (a.Length < ((linesA - 1) * strideA) + acrossA || c.Length < ((rows - 1) * strideC) + b.Columns)
        {
            throw new ArgumentException("The numbers end before the last row.", nameof(rows));
        }
    }

    private static void Run(ref float a, nint rowStep, nint depthStep, int rows, PackedMatrix b, Span<float> c, int strideC, Addend addend)
    {
        Span<float> edge = stackalloc float[GemmKernel.Rows * PackedMatrix.PanelWidth];
        for (int group = 0; group < rows; group += GroupRows)
        {
            int groupEnd = Math.Min(rows, group + GroupRows);
            for (int panel = 0; panel < b.PanelCount; panel++)
            {
                ref float panelStart = ref MemoryMarshal.GetReference(b.Panel(panel));
                int column = panel * PackedMatrix.PanelWidth;
                int width = Math.Min(PackedMatrix.PanelWidth, b.Columns - column);
                int count;
                for (int row = group; row < groupEnd; row += count)
                {
                    count = GemmKernel.RowsOf(groupEnd - row);
                    ref float lines = ref Unsafe.Add(ref a, row * rowStep);
                    Span<float> target = c[((row * strideC) + column)..];
                    Addend own = addend.From(row, column);
                    if (width == PackedMatrix.PanelWidth && GemmKernel.IsFull(count))
                    {
                        GemmKernel.Run(
                            ref lines, rowStep, depthStep, count, ref panelStart, b.Rows, ref MemoryMarshal.GetReference(target), strideC, own);
                        continue;
                    }

                    GemmKernel.Run(
                        ref lines, rowStep, depthStep, count, ref panelStart, b.Rows, ref MemoryMarshal.GetReference(edge),
                        PackedMatrix.PanelWidth, default);
                    CopyEdge(edge, target, count, width, strideC, own);
                }
            }
        }
    }

    private static void CopyEdge(ReadOnlySpan<float> edge, Span<float> target, int rows, int width, int stride, Addend addend)
    {
        for (int row = 0; row < rows; row++)
        {
            ReadOnlySpan<float> from = edge.Slice(row * PackedMatrix.PanelWidth, width);
            Span<float> to = target.Slice(row * stride, width);
            if (addend.IsNone)
            {
                from.CopyTo(to);
                continue;
            }

            ref float more = ref addend.Row(row);
            int i = 0;
            for (; i <= width - Vector256<float>.Count; i += Vector256<float>.Count)
            {
                (Vector256.LoadUnsafe(in from[i]) + Vector256.LoadUnsafe(ref more, (nuint)i)).StoreUnsafe(ref to[i]);
            }

            for (; i < width; i++)
            {
                to[i] = from[i] + Unsafe.Add(ref more, i);
            }
        }
    }
}
