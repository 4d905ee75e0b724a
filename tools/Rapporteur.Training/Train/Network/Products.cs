using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Rapporteur.Training.Train.Network;

/// <summary>Products of matrices and vectors in single precision, for training alone. Widths are multiples of 8.</summary>
internal static class Products
{
    private const int Strip = 32;

    /// <summary>Makes room for so many numbers, all of them 0.</summary>
    public static void Clear(ref float[] numbers, int count)
    {
        if (numbers.Length < count)
        {
            numbers = new float[count * 3 / 2];
        }

        numbers.AsSpan(0, count).Clear();
    }

    /// <summary>Adds a·b to c.</summary>
    /// <param name="a">The matrix on the left.</param>
    /// <param name="rowStep">From a row of <paramref name="a"/> to the next.</param>
    /// <param name="depthStep">From a column of <paramref name="a"/> to the next; with steps changed round it stands transposed.</param>
    /// <param name="rows">How many rows.</param>
    /// <param name="depth">Columns of <paramref name="a"/>, rows of <paramref name="b"/>.</param>
    /// <param name="b">The matrix on the right, row after row.</param>
    /// <param name="columns">Columns of <paramref name="b"/> and <paramref name="c"/>, a multiple of 32.</param>
    /// <param name="c">The sum.</param>
    public static void Add(
        ReadOnlySpan<float> a, int rowStep, int depthStep, int rows, int depth, ReadOnlySpan<float> b, int columns, Span<float> c)
    {
        var packed = new float[depth * Strip];
        ref float from = ref MemoryMarshal.GetReference(a);
        for (int strip = 0; strip < columns; strip += Strip)
        {
            for (int k = 0; k < depth; k++)
            {
                b.Slice((k * columns) + strip, Strip).CopyTo(packed.AsSpan(k * Strip));
            }

            int row = 0;
            for (; row + 4 <= rows; row += 4)
            {
                ref float to = ref c[(row * columns) + strip];
                Four(ref Unsafe.Add(ref from, row * rowStep), rowStep, depthStep, depth, ref packed[0], ref to, columns);
            }

            for (; row < rows; row++)
            {
                Span<float> to = c.Slice((row * columns) + strip, Strip);
                for (int k = 0; k < depth; k++)
                {
                    AddTo(to, packed.AsSpan(k * Strip, Strip), a[(row * rowStep) + (k * depthStep)]);
                }
            }
        }
    }

    /// <summary>Writes the transposed matrix.</summary>
    public static void Transpose(ReadOnlySpan<float> matrix, int columns, Span<float> transposed)
    {
        int rows = matrix.Length / columns;
        unchecked
        {
            for (int column = 0; column < columns; column++)
            {
                Span<float> to = transposed.Slice(column * rows, rows);
                for (int row = 0; row < to.Length; row++)
                {
                    to[row] = matrix[(row * columns) + column];
                }
            }
        }
    }

    public static void AddTo(Span<float> sum, ReadOnlySpan<float> values)
    {
        ref float to = ref MemoryMarshal.GetReference(sum);
        ref float from = ref MemoryMarshal.GetReference(values);
        for (nuint i = 0; i < (nuint)values.Length; i += 8)
        {
            (Vector256.LoadUnsafe(ref to, i) + Vector256.LoadUnsafe(ref from, i)).StoreUnsafe(ref to, i);
        }
    }

    public static void AddTo(Span<float> sum, ReadOnlySpan<float> values, float factor)
    {
        ref float to = ref MemoryMarshal.GetReference(sum);
        ref float from = ref MemoryMarshal.GetReference(values);
        Vector256<float> times = Vector256.Create(factor);
        for (nuint i = 0; i < (nuint)values.Length; i += 8)
        {
            Vector256.FusedMultiplyAdd(times, Vector256.LoadUnsafe(ref from, i), Vector256.LoadUnsafe(ref to, i))
                .StoreUnsafe(ref to, i);
        }
    }

    public static float Dot(ReadOnlySpan<float> x, ReadOnlySpan<float> y)
    {
        ref float a = ref MemoryMarshal.GetReference(x);
        ref float b = ref MemoryMarshal.GetReference(y);
        Vector256<float> sum = default;
        for (nuint i = 0; i < (nuint)x.Length; i += 8)
        {
            sum = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref a, i), Vector256.LoadUnsafe(ref b, i), sum);
        }

        return Vector256.Sum(sum);
    }

    // Four rows of 32 columns: sixteen sums that stay in registers.
    private static void Four(ref float a, int rowStep, int depthStep, int depth, ref float b, ref float c, int columns)
    {
        Vector256<float> p0 = default, p1 = default, p2 = default, p3 = default;
        Vector256<float> q0 = default, q1 = default, q2 = default, q3 = default;
        Vector256<float> r0 = default, r1 = default, r2 = default, r3 = default;
        Vector256<float> s0 = default, s1 = default, s2 = default, s3 = default;
        nint second = rowStep;
        nint third = second + rowStep;
        nint fourth = third + rowStep;
        for (int k = 0; k < depth; k++)
        {
            Vector256<float> b0 = Vector256.LoadUnsafe(ref b);
            Vector256<float> b1 = Vector256.LoadUnsafe(ref b, 8);
            Vector256<float> b2 = Vector256.LoadUnsafe(ref b, 16);
            Vector256<float> b3 = Vector256.LoadUnsafe(ref b, 24);
            b = ref Unsafe.Add(ref b, Strip);
            Vector256<float> x = Vector256.Create(a);
            (p0, p1, p2, p3) = (Sum(x, b0, p0), Sum(x, b1, p1), Sum(x, b2, p2), Sum(x, b3, p3));
            x = Vector256.Create(Unsafe.Add(ref a, second));
            (q0, q1, q2, q3) = (Sum(x, b0, q0), Sum(x, b1, q1), Sum(x, b2, q2), Sum(x, b3, q3));
            x = Vector256.Create(Unsafe.Add(ref a, third));
            (r0, r1, r2, r3) = (Sum(x, b0, r0), Sum(x, b1, r1), Sum(x, b2, r2), Sum(x, b3, r3));
            x = Vector256.Create(Unsafe.Add(ref a, fourth));
            (s0, s1, s2, s3) = (Sum(x, b0, s0), Sum(x, b1, s1), Sum(x, b2, s2), Sum(x, b3, s3));
            a = ref Unsafe.Add(ref a, depthStep);
        }

        Store(ref c, p0, p1, p2, p3);
        Store(ref Unsafe.Add(ref c, columns), q0, q1, q2, q3);
        Store(ref Unsafe.Add(ref c, 2 * columns), r0, r1, r2, r3);
        Store(ref Unsafe.Add(ref c, 3 * columns), s0, s1, s2, s3);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Sum(Vector256<float> x, Vector256<float> y, Vector256<float> sum) =>
        Vector256.FusedMultiplyAdd(x, y, sum);

    private static void Store(ref float c, Vector256<float> a0, Vector256<float> a1, Vector256<float> a2, Vector256<float> a3)
    {
        (Vector256.LoadUnsafe(ref c) + a0).StoreUnsafe(ref c);
        (Vector256.LoadUnsafe(ref c, 8) + a1).StoreUnsafe(ref c, 8);
        (Vector256.LoadUnsafe(ref c, 16) + a2).StoreUnsafe(ref c, 16);
        (Vector256.LoadUnsafe(ref c, 24) + a3).StoreUnsafe(ref c, 24);
    }
}
