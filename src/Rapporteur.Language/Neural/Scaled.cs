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

    private static void AddEight(Vector128<short> values, float scale, ref float sum)
    {
        (Vector128<int> low, Vector128<int> high) = Vector128.Widen(values);
        Vector256<float> wide = Vector256.ConvertToSingle(Vector256.Create(low, high));
        Vector256.FusedMultiplyAdd(wide, Vector256.Create(scale), Vector256.LoadUnsafe(ref sum)).StoreUnsafe(ref sum);
    }
}
