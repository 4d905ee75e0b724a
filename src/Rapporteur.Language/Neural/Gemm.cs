using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Rapporteur.Language.Neural;

/// <summary>
/// Matrix products on one thread. Each number of the result is a chain of fused multiply-adds in one order, so that
/// results are the same bits on every machine, however wide its vectors.
/// </summary>
internal static class Gemm
{
    private const int BlockRows = 8;
    private const int GroupRows = 64;

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
            Run(ref MemoryMarshal.GetReference(a), strideA, 1, rows, b, c, strideC, add);
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
            Run(ref MemoryMarshal.GetReference(a), 1, strideA, columns, b, c, strideC, add);
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

    private static void Run(ref float a, nint rowStep, nint depthStep, int rows, PackedMatrix b, Span<float> c, int strideC, bool add)
    {
        Span<float> edge = stackalloc float[BlockRows * PackedMatrix.PanelWidth];
        for (int group = 0; group < rows; group += GroupRows)
        {
            int groupEnd = Math.Min(rows, group + GroupRows);
            for (int panel = 0; panel < b.PanelCount; panel++)
            {
                ref float panelStart = ref MemoryMarshal.GetReference(b.Panel(panel));
                int column = panel * PackedMatrix.PanelWidth;
                int width = Math.Min(PackedMatrix.PanelWidth, b.Columns - column);
                for (int row = group; row < groupEnd; row += BlockRows)
                {
                    ref float lines = ref Unsafe.Add(ref a, row * rowStep);
                    Span<float> target = c[((row * strideC) + column)..];
                    int count = Math.Min(BlockRows, groupEnd - row);
                    if (width == PackedMatrix.PanelWidth && count == BlockRows)
                    {
                        Kernel(ref lines, rowStep, depthStep, BlockRows, ref panelStart, b.Rows, ref MemoryMarshal.GetReference(target), strideC, add);
                        continue;
                    }

                    Kernel(
                        ref lines, rowStep, depthStep, count, ref panelStart, b.Rows, ref MemoryMarshal.GetReference(edge),
                        PackedMatrix.PanelWidth, false);
                    CopyEdge(edge, target, count, width, strideC, add);
                }
            }
        }
    }

    private static void CopyEdge(ReadOnlySpan<float> edge, Span<float> target, int rows, int width, int stride, bool add)
    {
        for (int row = 0; row < rows; row++)
        {
            ReadOnlySpan<float> from = edge.Slice(row * PackedMatrix.PanelWidth, width);
            Span<float> to = target.Slice(row * stride, width);
            if (!add)
            {
                from.CopyTo(to);
                continue;
            }

            int i = 0;
            for (; i <= width - Vector256<float>.Count; i += Vector256<float>.Count)
            {
                (Vector256.LoadUnsafe(ref to[i]) + Vector256.LoadUnsafe(in from[i])).StoreUnsafe(ref to[i]);
            }

            for (; i < from.Length; i++)
            {
                to[i] += from[i];
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Kernel(
        ref float a, nint rowStep, nint depthStep, int rows, ref float b, int depth, ref float c, int stride, bool add)
    {
        // Asked of the processor itself: where wide vectors slow the clock a little, Vector512 says no, but wins all the same.
        if (Avx512F.IsSupported)
        {
            if (rows <= 4)
            {
                Kernel512Low(ref a, rowStep, depthStep, rows, ref b, depth, ref c, stride, add);
            }
            else
            {
                Kernel512(ref a, rowStep, depthStep, rows, ref b, depth, ref c, stride, add);
            }

            return;
        }

        for (int column = 0; column < PackedMatrix.PanelWidth; column += 2 * Vector256<float>.Count)
        {
            for (int row = 0; row < rows; row += 4)
            {
                Kernel256(
                    ref Unsafe.Add(ref a, row * rowStep), rowStep, depthStep, rows - row, ref Unsafe.Add(ref b, column), depth,
                    ref Unsafe.Add(ref c, (row * (nint)stride) + column), stride, add);
            }
        }
    }

    /// <summary>Eight rows by 32 columns; rows that are missing are the first once more.</summary>
    [SuppressMessage("Design", "MA0051:Method is too long", Justification = "Sixteen sums that must all stay in registers.")]
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Kernel512(
        ref float a, nint rowStep, nint depthStep, int rows, ref float b, int depth, ref float c, nint step, bool add)
    {
        unchecked
        {
            ref float a1 = ref Unsafe.Add(ref a, rowStep);
            ref float a2 = ref Unsafe.Add(ref a, 2 * rowStep);
            ref float a3 = ref Unsafe.Add(ref a, 3 * rowStep);
            ref float a4 = ref Unsafe.Add(ref a, 4 * rowStep);
            ref float a5 = ref Unsafe.Add(ref a, rows > 5 ? 5 * rowStep : 0);
            ref float a6 = ref Unsafe.Add(ref a, rows > 6 ? 6 * rowStep : 0);
            ref float a7 = ref Unsafe.Add(ref a, rows > 7 ? 7 * rowStep : 0);
            Vector512<float> r00 = default, r01 = default, r10 = default, r11 = default;
            Vector512<float> r20 = default, r21 = default, r30 = default, r31 = default;
            Vector512<float> r40 = default, r41 = default, r50 = default, r51 = default;
            Vector512<float> r60 = default, r61 = default, r70 = default, r71 = default;
            nint at = 0;
            for (; depth > 0; depth--)
            {
                Vector512<float> b0 = Vector512.LoadUnsafe(ref b);
                Vector512<float> b1 = Vector512.LoadUnsafe(ref b, 16);
                Vector512<float> x = Vector512.Create(Unsafe.Add(ref a, at));
                r00 = Avx512F.FusedMultiplyAdd(x, b0, r00);
                r01 = Avx512F.FusedMultiplyAdd(x, b1, r01);
                x = Vector512.Create(Unsafe.Add(ref a1, at));
                r10 = Avx512F.FusedMultiplyAdd(x, b0, r10);
                r11 = Avx512F.FusedMultiplyAdd(x, b1, r11);
                x = Vector512.Create(Unsafe.Add(ref a2, at));
                r20 = Avx512F.FusedMultiplyAdd(x, b0, r20);
                r21 = Avx512F.FusedMultiplyAdd(x, b1, r21);
                x = Vector512.Create(Unsafe.Add(ref a3, at));
                r30 = Avx512F.FusedMultiplyAdd(x, b0, r30);
                r31 = Avx512F.FusedMultiplyAdd(x, b1, r31);
                x = Vector512.Create(Unsafe.Add(ref a4, at));
                r40 = Avx512F.FusedMultiplyAdd(x, b0, r40);
                r41 = Avx512F.FusedMultiplyAdd(x, b1, r41);
                x = Vector512.Create(Unsafe.Add(ref a5, at));
                r50 = Avx512F.FusedMultiplyAdd(x, b0, r50);
                r51 = Avx512F.FusedMultiplyAdd(x, b1, r51);
                x = Vector512.Create(Unsafe.Add(ref a6, at));
                r60 = Avx512F.FusedMultiplyAdd(x, b0, r60);
                r61 = Avx512F.FusedMultiplyAdd(x, b1, r61);
                x = Vector512.Create(Unsafe.Add(ref a7, at));
                r70 = Avx512F.FusedMultiplyAdd(x, b0, r70);
                r71 = Avx512F.FusedMultiplyAdd(x, b1, r71);
                at += depthStep;
                b = ref Unsafe.Add(ref b, PackedMatrix.PanelWidth);
            }

            Store(ref c, r00, r01, add);
            Store(ref Unsafe.Add(ref c, step), r10, r11, add);
            Store(ref Unsafe.Add(ref c, 2 * step), r20, r21, add);
            Store(ref Unsafe.Add(ref c, 3 * step), r30, r31, add);
            Store(ref Unsafe.Add(ref c, 4 * step), r40, r41, add);
            Store(ref Unsafe.Add(ref c, 5 * step), r50, r51, add);
            Store(ref Unsafe.Add(ref c, 6 * step), r60, r61, add);
            Store(ref Unsafe.Add(ref c, 7 * step), r70, r71, add);
        }
    }

    /// <summary>Four rows by 32 columns; rows that are missing are the first once more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Kernel512Low(
        ref float a, nint rowStep, nint depthStep, int rows, ref float b, int depth, ref float c, nint step, bool add)
    {
        unchecked
        {
            ref float a1 = ref Unsafe.Add(ref a, rows > 1 ? rowStep : 0);
            ref float a2 = ref Unsafe.Add(ref a, rows > 2 ? 2 * rowStep : 0);
            ref float a3 = ref Unsafe.Add(ref a, rows > 3 ? 3 * rowStep : 0);
            Vector512<float> r00 = default, r01 = default, r10 = default, r11 = default;
            Vector512<float> r20 = default, r21 = default, r30 = default, r31 = default;
            nint at = 0;
            for (; depth > 0; depth--)
            {
                Vector512<float> b0 = Vector512.LoadUnsafe(ref b);
                Vector512<float> b1 = Vector512.LoadUnsafe(ref b, 16);
                Vector512<float> x = Vector512.Create(Unsafe.Add(ref a, at));
                r00 = Avx512F.FusedMultiplyAdd(x, b0, r00);
                r01 = Avx512F.FusedMultiplyAdd(x, b1, r01);
                x = Vector512.Create(Unsafe.Add(ref a1, at));
                r10 = Avx512F.FusedMultiplyAdd(x, b0, r10);
                r11 = Avx512F.FusedMultiplyAdd(x, b1, r11);
                x = Vector512.Create(Unsafe.Add(ref a2, at));
                r20 = Avx512F.FusedMultiplyAdd(x, b0, r20);
                r21 = Avx512F.FusedMultiplyAdd(x, b1, r21);
                x = Vector512.Create(Unsafe.Add(ref a3, at));
                r30 = Avx512F.FusedMultiplyAdd(x, b0, r30);
                r31 = Avx512F.FusedMultiplyAdd(x, b1, r31);
                at += depthStep;
                b = ref Unsafe.Add(ref b, PackedMatrix.PanelWidth);
            }

            Store(ref c, r00, r01, add);
            Store(ref Unsafe.Add(ref c, step), r10, r11, add);
            Store(ref Unsafe.Add(ref c, 2 * step), r20, r21, add);
            Store(ref Unsafe.Add(ref c, 3 * step), r30, r31, add);
        }
    }

    /// <summary>Four rows by 16 columns, for machines with narrower vectors.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Kernel256(
        ref float a, nint rowStep, nint depthStep, int rows, ref float b, int depth, ref float c, nint step, bool add)
    {
        unchecked
        {
            ref float a1 = ref Unsafe.Add(ref a, rows > 1 ? rowStep : 0);
            ref float a2 = ref Unsafe.Add(ref a, rows > 2 ? 2 * rowStep : 0);
            ref float a3 = ref Unsafe.Add(ref a, rows > 3 ? 3 * rowStep : 0);
            Vector256<float> r00 = default, r01 = default, r10 = default, r11 = default;
            Vector256<float> r20 = default, r21 = default, r30 = default, r31 = default;
            nint at = 0;
            for (; depth > 0; depth--)
            {
                Vector256<float> b0 = Vector256.LoadUnsafe(ref b);
                Vector256<float> b1 = Vector256.LoadUnsafe(ref b, 8);
                Vector256<float> x = Vector256.Create(Unsafe.Add(ref a, at));
                r00 = Vector256.FusedMultiplyAdd(x, b0, r00);
                r01 = Vector256.FusedMultiplyAdd(x, b1, r01);
                x = Vector256.Create(Unsafe.Add(ref a1, at));
                r10 = Vector256.FusedMultiplyAdd(x, b0, r10);
                r11 = Vector256.FusedMultiplyAdd(x, b1, r11);
                x = Vector256.Create(Unsafe.Add(ref a2, at));
                r20 = Vector256.FusedMultiplyAdd(x, b0, r20);
                r21 = Vector256.FusedMultiplyAdd(x, b1, r21);
                x = Vector256.Create(Unsafe.Add(ref a3, at));
                r30 = Vector256.FusedMultiplyAdd(x, b0, r30);
                r31 = Vector256.FusedMultiplyAdd(x, b1, r31);
                at += depthStep;
                b = ref Unsafe.Add(ref b, PackedMatrix.PanelWidth);
            }

            Store(ref c, r00, r01, add);
            Store(ref Unsafe.Add(ref c, step), r10, r11, add);
            Store(ref Unsafe.Add(ref c, 2 * step), r20, r21, add);
            Store(ref Unsafe.Add(ref c, 3 * step), r30, r31, add);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(ref float c, Vector512<float> left, Vector512<float> right, bool add)
    {
        if (add)
        {
            left += Vector512.LoadUnsafe(ref c);
            right += Vector512.LoadUnsafe(ref c, 16);
        }

        left.StoreUnsafe(ref c);
        right.StoreUnsafe(ref c, 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(ref float c, Vector256<float> left, Vector256<float> right, bool add)
    {
        if (add)
        {
            left += Vector256.LoadUnsafe(ref c);
            right += Vector256.LoadUnsafe(ref c, 8);
        }

        left.StoreUnsafe(ref c);
        right.StoreUnsafe(ref c, 8);
    }
}
