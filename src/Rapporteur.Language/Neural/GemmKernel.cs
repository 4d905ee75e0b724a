using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Rapporteur.Language.Neural;

/// <summary>Products of a few rows with one panel of a <see cref="PackedMatrix"/>, all sums in registers.</summary>
internal static class GemmKernel
{
    /// <summary>How many rows are taken at once at most.</summary>
    public const int Rows = 12;

    private const int Low = 4;

    /// <summary>How many of the rows that are left to take now.</summary>
    public static int RowsOf(int left) => left >= Rows ? Rows : Math.Min(left, Low);

    /// <summary>Whether so many rows fill all sums: with fewer, rows are written beyond the last.</summary>
    public static bool IsFull(int rows) => rows is Rows or Low;

    /// <summary>c = a·b and what is added to it.</summary>
    /// <param name="a">The first row.</param>
    /// <param name="rowStep">Distance from one row to the next.</param>
    /// <param name="depthStep">Distance from one number of a row to the next.</param>
    /// <param name="rows">How many rows, as <see cref="RowsOf"/> says.</param>
    /// <param name="b">The panel.</param>
    /// <param name="depth">Rows of the panel.</param>
    /// <param name="c">Takes a row of the panel's width for each row.</param>
    /// <param name="step">Distance from one row to the next there.</param>
    /// <param name="addend">What is added.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Run(
        ref float a, nint rowStep, nint depthStep, int rows, ref float b, int depth, ref float c, nint step, Addend addend)
    {
        // Asked of the processor itself: where wide vectors slow the clock a little, Vector512 says no, but wins all the same.
        if (Avx512F.IsSupported)
        {
            if (rows == Rows)
            {
                Twelve(ref a, rowStep, depthStep, ref b, depth, ref c, step, addend);
            }
            else
            {
                Four(ref a, rowStep, depthStep, rows, ref b, depth, ref c, step, addend);
            }

            return;
        }

        for (int column = 0; column < PackedMatrix.PanelWidth; column += 2 * Vector256<float>.Count)
        {
            for (int row = 0; row < rows; row += Low)
            {
                Narrow(
                    ref Unsafe.Add(ref a, row * rowStep), rowStep, depthStep, rows - row, ref Unsafe.Add(ref b, column), depth,
                    ref Unsafe.Add(ref c, (row * step) + column), step, addend.From(row, column));
            }
        }
    }

    /// <summary>Twelve rows by 32 columns.</summary>
    [SuppressMessage("Design", "MA0051:Method is too long", Justification = "24 sums that must all stay in registers.")]
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Twelve(
        ref float a, nint rowStep, nint depthStep, ref float b, int depth, ref float c, nint step, Addend addend)
    {
        unchecked
        {
            ref float a3 = ref Unsafe.Add(ref a, 3 * rowStep);
            ref float a6 = ref Unsafe.Add(ref a, 6 * rowStep);
            ref float a9 = ref Unsafe.Add(ref a, 9 * rowStep);
            nint twice = 2 * rowStep;
            Vector512<float> l0 = default, r0 = default, l1 = default, r1 = default;
            Vector512<float> l2 = default, r2 = default, l3 = default, r3 = default;
            Vector512<float> l4 = default, r4 = default, l5 = default, r5 = default;
            Vector512<float> l6 = default, r6 = default, l7 = default, r7 = default;
            Vector512<float> l8 = default, r8 = default, l9 = default, r9 = default;
            Vector512<float> l10 = default, r10 = default, l11 = default, r11 = default;
            for (; depth > 0; depth--)
            {
                Vector512<float> b0 = Vector512.LoadUnsafe(ref b);
                Vector512<float> b1 = Vector512.LoadUnsafe(ref b, 16);
                b = ref Unsafe.Add(ref b, PackedMatrix.PanelWidth);
                Vector512<float> x = Vector512.Create(a);
                l0 = Avx512F.FusedMultiplyAdd(x, b0, l0);
                r0 = Avx512F.FusedMultiplyAdd(x, b1, r0);
                x = Vector512.Create(Unsafe.Add(ref a, rowStep));
                l1 = Avx512F.FusedMultiplyAdd(x, b0, l1);
                r1 = Avx512F.FusedMultiplyAdd(x, b1, r1);
                x = Vector512.Create(Unsafe.Add(ref a, twice));
                l2 = Avx512F.FusedMultiplyAdd(x, b0, l2);
                r2 = Avx512F.FusedMultiplyAdd(x, b1, r2);
                x = Vector512.Create(a3);
                l3 = Avx512F.FusedMultiplyAdd(x, b0, l3);
                r3 = Avx512F.FusedMultiplyAdd(x, b1, r3);
                x = Vector512.Create(Unsafe.Add(ref a3, rowStep));
                l4 = Avx512F.FusedMultiplyAdd(x, b0, l4);
                r4 = Avx512F.FusedMultiplyAdd(x, b1, r4);
                x = Vector512.Create(Unsafe.Add(ref a3, twice));
                l5 = Avx512F.FusedMultiplyAdd(x, b0, l5);
                r5 = Avx512F.FusedMultiplyAdd(x, b1, r5);
                x = Vector512.Create(a6);
                l6 = Avx512F.FusedMultiplyAdd(x, b0, l6);
                r6 = Avx512F.FusedMultiplyAdd(x, b1, r6);
                x = Vector512.Create(Unsafe.Add(ref a6, rowStep));
                l7 = Avx512F.FusedMultiplyAdd(x, b0, l7);
                r7 = Avx512F.FusedMultiplyAdd(x, b1, r7);
                x = Vector512.Create(Unsafe.Add(ref a6, twice));
                l8 = Avx512F.FusedMultiplyAdd(x, b0, l8);
                r8 = Avx512F.FusedMultiplyAdd(x, b1, r8);
                x = Vector512.Create(a9);
                l9 = Avx512F.FusedMultiplyAdd(x, b0, l9);
                r9 = Avx512F.FusedMultiplyAdd(x, b1, r9);
                x = Vector512.Create(Unsafe.Add(ref a9, rowStep));
                l10 = Avx512F.FusedMultiplyAdd(x, b0, l10);
                r10 = Avx512F.FusedMultiplyAdd(x, b1, r10);
                x = Vector512.Create(Unsafe.Add(ref a9, twice));
                l11 = Avx512F.FusedMultiplyAdd(x, b0, l11);
                r11 = Avx512F.FusedMultiplyAdd(x, b1, r11);
                a = ref Unsafe.Add(ref a, depthStep);
                a3 = ref Unsafe.Add(ref a3, depthStep);
                a6 = ref Unsafe.Add(ref a6, depthStep);
                a9 = ref Unsafe.Add(ref a9, depthStep);
            }

            Store(ref c, l0, r0, addend, 0);
            Store(ref Unsafe.Add(ref c, step), l1, r1, addend, 1);
            Store(ref Unsafe.Add(ref c, 2 * step), l2, r2, addend, 2);
            Store(ref Unsafe.Add(ref c, 3 * step), l3, r3, addend, 3);
            Store(ref Unsafe.Add(ref c, 4 * step), l4, r4, addend, 4);
            Store(ref Unsafe.Add(ref c, 5 * step), l5, r5, addend, 5);
            Store(ref Unsafe.Add(ref c, 6 * step), l6, r6, addend, 6);
            Store(ref Unsafe.Add(ref c, 7 * step), l7, r7, addend, 7);
            Store(ref Unsafe.Add(ref c, 8 * step), l8, r8, addend, 8);
            Store(ref Unsafe.Add(ref c, 9 * step), l9, r9, addend, 9);
            Store(ref Unsafe.Add(ref c, 10 * step), l10, r10, addend, 10);
            Store(ref Unsafe.Add(ref c, 11 * step), l11, r11, addend, 11);
        }
    }

    /// <summary>Four rows by 32 columns; rows that are missing are the first once more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Four(
        ref float a, nint rowStep, nint depthStep, int rows, ref float b, int depth, ref float c, nint step, Addend addend)
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

            Store(ref c, r00, r01, addend, 0);
            Store(ref Unsafe.Add(ref c, step), r10, r11, addend, 1);
            Store(ref Unsafe.Add(ref c, 2 * step), r20, r21, addend, 2);
            Store(ref Unsafe.Add(ref c, 3 * step), r30, r31, addend, 3);
        }
    }

    /// <summary>Four rows by 16 columns, for machines with narrower vectors.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Narrow(
        ref float a, nint rowStep, nint depthStep, int rows, ref float b, int depth, ref float c, nint step, Addend addend)
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

            Store(ref c, r00, r01, addend, 0);
            Store(ref Unsafe.Add(ref c, step), r10, r11, addend, 1);
            Store(ref Unsafe.Add(ref c, 2 * step), r20, r21, addend, 2);
            Store(ref Unsafe.Add(ref c, 3 * step), r30, r31, addend, 3);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(ref float c, Vector512<float> left, Vector512<float> right, Addend addend, int row)
    {
        if (!addend.IsNone)
        {
            ref float more = ref addend.Row(row);
            left += Vector512.LoadUnsafe(ref more);
            right += Vector512.LoadUnsafe(ref more, 16);
        }

        left.StoreUnsafe(ref c);
        right.StoreUnsafe(ref c, 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(ref float c, Vector256<float> left, Vector256<float> right, Addend addend, int row)
    {
        if (!addend.IsNone)
        {
            ref float more = ref addend.Row(row);
            left += Vector256.LoadUnsafe(ref more);
            right += Vector256.LoadUnsafe(ref more, 8);
        }

        left.StoreUnsafe(ref c);
        right.StoreUnsafe(ref c, 8);
    }
}
