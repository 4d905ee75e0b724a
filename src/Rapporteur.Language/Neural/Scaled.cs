using System.Runtime.Intrinsics;

namespace Rapporteur.Language.Neural;

/// <summary>Sums over rows of small whole numbers with a scale, and dot products whose order of adding is always the same.</summary>
internal static class Scaled
{
    private const int Lanes = 8;

    /// <summary>sum += values × scale.</summary>
    public static void Add(ReadOnlySpan<sbyte> values, float scale, Span<float> sum)
    {
        int i = 0;
        for (; i <= values.Length - Vector128<sbyte>.Count; i += Vector128<sbyte>.Count)
        {
            (Vector128<short> low, Vector128<short> high) = Vector128.Widen(Vector128.LoadUnsafe(in values[i]));
            AddEight(low, scale, ref sum[i]);
            AddEight(high, scale, ref sum[i + Lanes]);
        }

        for (; i < values.Length; i++)
        {
            sum[i] = MathF.FusedMultiplyAdd(values[i], scale, sum[i]);
        }
    }

    /// <summary>sum += values × scale for some rows, one after another.</summary>
    /// <param name="values">Rows as long as <paramref name="sum"/>.</param>
    /// <param name="scales">A scale for each row.</param>
    /// <param name="rows">Which rows.</param>
    /// <param name="sum">What is added to.</param>
    public static void Add(ReadOnlySpan<sbyte> values, ReadOnlySpan<float> scales, ReadOnlySpan<int> rows, Span<float> sum)
    {
        // Column by column: the rows lie far apart, and so are fetched side by side.
        int i = 0;
        for (; i <= sum.Length - Vector128<sbyte>.Count; i += Vector128<sbyte>.Count)
        {
            Vector256<float> left = Vector256.LoadUnsafe(ref sum[i]);
            Vector256<float> right = Vector256.LoadUnsafe(ref sum[i], Lanes);
            foreach (int row in rows)
            {
                (Vector128<short> low, Vector128<short> high) = Vector128.Widen(Vector128.LoadUnsafe(in values[(row * sum.Length) + i]));
                Vector256<float> scale = Vector256.Create(scales[row]);
                left = Vector256.FusedMultiplyAdd(Single(low), scale, left);
                right = Vector256.FusedMultiplyAdd(Single(high), scale, right);
            }

            left.StoreUnsafe(ref sum[i]);
            right.StoreUnsafe(ref sum[i], Lanes);
        }

        foreach (int row in i < sum.Length ? rows : [])
        {
            Add(values.Slice((row * sum.Length) + i, sum.Length - i), scales[row], sum[i..]);
        }
    }

    /// <summary>The dot product, added up in eight lanes.</summary>
    public static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        Vector256<float> sum = default;
        int i = 0;
        for (; i <= a.Length - Lanes; i += Lanes)
        {
            sum = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(in a[i]), Vector256.LoadUnsafe(in b[i]), sum);
        }

        Vector128<float> four = sum.GetLower() + sum.GetUpper();
        float result = (four[0] + four[2]) + (four[1] + four[3]);
        for (; i < a.Length; i++)
        {
            result = MathF.FusedMultiplyAdd(a[i], b[i], result);
        }

        return result;
    }

    private static void AddEight(Vector128<short> values, float scale, ref float sum) =>
        Vector256.FusedMultiplyAdd(Single(values), Vector256.Create(scale), Vector256.LoadUnsafe(ref sum)).StoreUnsafe(ref sum);

    private static Vector256<float> Single(Vector128<short> values)
    {
        (Vector128<int> low, Vector128<int> high) = Vector128.Widen(values);
        return Vector256.ConvertToSingle(Vector256.Create(low, high));
    }
}
