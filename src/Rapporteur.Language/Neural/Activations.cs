using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Rapporteur.Language.Neural;

/// <summary>Squashing functions, number by number with fused multiply-adds, so that each machine gives the same bits.</summary>
internal static class Activations
{
    /// <summary>Slope below zero of <see cref="LeakyRectify"/>.</summary>
    public const float Leak = 0.1f;

    private const float Log2E = 1.44269504f;
    private const float Ln2High = 0.693359375f;
    private const float Ln2Low = -2.12194440e-4f;

    /// <summary>eˣ within 2 units in the last place, for x clamped to ±87.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Exp(Vector256<float> x)
    {
        x = Vector256.Min(Vector256.Max(x, Vector256.Create(-87f)), Vector256.Create(87f));
        Vector256<float> n = Vector256.Round(x * Log2E);
        Vector256<float> r = Vector256.FusedMultiplyAdd(n, Vector256.Create(-Ln2High), x);
        r = Vector256.FusedMultiplyAdd(n, Vector256.Create(-Ln2Low), r);
        // The polynomial of Cephes' expf.
        Vector256<float> p = Vector256.Create(1.9875691500e-4f);
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(1.3981999507e-3f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(8.3334519073e-3f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(4.1665795894e-2f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(1.6666665459e-1f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(5.0000001201e-1f));
        p = Vector256.FusedMultiplyAdd(p, r * r, r) + Vector256<float>.One;
        Vector256<int> power = (Vector256.ConvertToInt32(n) + Vector256.Create(127)) << 23;
        return p * power.AsSingle();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Sigmoid(Vector256<float> x) =>
        Vector256<float>.One / (Vector256<float>.One + Exp(-x));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Tanh(Vector256<float> x) =>
        (Vector256.Create(2f) / (Vector256<float>.One + Exp(x * -2f))) - Vector256<float>.One;

    /// <summary>As <see cref="Exp(Vector256{float})"/>, the same bits for each number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Exp(Vector512<float> x)
    {
        x = Vector512.Min(Vector512.Max(x, Vector512.Create(-87f)), Vector512.Create(87f));
        Vector512<float> n = Vector512.Round(x * Log2E);
        Vector512<float> r = Vector512.FusedMultiplyAdd(n, Vector512.Create(-Ln2High), x);
        r = Vector512.FusedMultiplyAdd(n, Vector512.Create(-Ln2Low), r);
        Vector512<float> p = Vector512.Create(1.9875691500e-4f);
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(1.3981999507e-3f));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(8.3334519073e-3f));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(4.1665795894e-2f));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(1.6666665459e-1f));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(5.0000001201e-1f));
        p = Vector512.FusedMultiplyAdd(p, r * r, r) + Vector512<float>.One;
        Vector512<int> power = (Vector512.ConvertToInt32(n) + Vector512.Create(127)) << 23;
        return p * power.AsSingle();
    }

    /// <summary>As <see cref="Sigmoid(Vector256{float})"/>, the same bits for each number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Sigmoid(Vector512<float> x) =>
        Vector512<float>.One / (Vector512<float>.One + Exp(-x));

    /// <summary>As <see cref="Tanh(Vector256{float})"/>, the same bits for each number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Tanh(Vector512<float> x) =>
        (Vector512.Create(2f) / (Vector512<float>.One + Exp(x * -2f))) - Vector512<float>.One;

    /// <summary>x where it is positive, a tenth of it where not.</summary>
    public static void LeakyRectify(Span<float> values)
    {
        int i = 0;
        for (; i <= values.Length - Vector256<float>.Count; i += Vector256<float>.Count)
        {
            Vector256<float> x = Vector256.LoadUnsafe(ref values[i]);
            Vector256.Max(x, x * Leak).StoreUnsafe(ref values[i]);
        }

        for (; i < values.Length; i++)
        {
            values[i] = Math.Max(values[i], values[i] * Leak);
        }
    }

    /// <summary>Turns scores into shares that add up to one.</summary>
    public static void Softmax(Span<float> scores)
    {
        float most = float.NegativeInfinity;
        foreach (float score in scores)
        {
            most = Math.Max(most, score);
        }

        float sum = 0;
        int i = 0;
        for (; i <= scores.Length - Vector256<float>.Count; i += Vector256<float>.Count)
        {
            Exp(Vector256.LoadUnsafe(ref scores[i]) - Vector256.Create(most)).StoreUnsafe(ref scores[i]);
        }

        for (; i < scores.Length; i++)
        {
            scores[i] = Exp(Vector256.Create(scores[i] - most))[0];
        }

        foreach (float score in scores)
        {
            sum += score;
        }

        float share = 1 / sum;
        for (i = 0; i < scores.Length; i++)
        {
            scores[i] *= share;
        }
    }
}
