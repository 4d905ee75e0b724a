using System.Numerics.Tensors;
using System.Runtime.Intrinsics;

namespace Rapporteur.Training.Neural;

/// <summary>Adam (Kingma and Ba 2015): rows of sparse parameters move when they have a gradient, and only then.</summary>
internal sealed class Adam(IReadOnlyList<Parameter> parameters)
{
    private const float Beta1 = 0.9f;
    private const float Beta2 = 0.98f;
    private const float LongestGradient = 5f;

    private static readonly ParallelOptions Options = new() { MaxDegreeOfParallelism = Parameter.Workers };

    private readonly double[] _squares = new double[parameters.Count];
    private int _step;

    /// <summary>Adds the workers' gradients, takes a step and clears them.</summary>
    public void Step(float rate)
    {
        _step++;
        // Each sum is made by one thread in one order, and the sums are added in one order: the same result on any machine.
        Parallel.For(0, parameters.Count, Options, i =>
        {
            Gather(parameters[i]);
            _squares[i] = Squares(parameters[i]);
        });
        float clip = (float)Math.Min(1, LongestGradient / Math.Max(1e-9, Math.Sqrt(_squares.Sum())));
        float corrected = rate * MathF.Sqrt(1 - MathF.Pow(Beta2, _step)) / (1 - MathF.Pow(Beta1, _step));
        Parallel.ForEach(parameters, Options, parameter =>
        {
            if (parameter.Touched.Length == 0)
            {
                Move(parameter, 0, parameter.Value.Length, corrected, clip);
                return;
            }

            foreach (int row in parameter.Touched[0].Rows)
            {
                Move(parameter, row * parameter.Columns, parameter.Columns, corrected, clip);
            }

            parameter.Touched[0].Clear();
        });
    }

    /// <summary>All gradients in the first worker's place, the others' cleared.</summary>
    private static void Gather(Parameter parameter)
    {
        float[] sum = parameter.Gradients[0];
        for (int worker = 1; worker < Parameter.Workers; worker++)
        {
            float[] other = parameter.Gradients[worker];
            if (parameter.Touched.Length == 0)
            {
                TensorPrimitives.Add(sum, other, sum);
                Array.Clear(other);
                continue;
            }

            foreach (int row in parameter.Touched[worker].Rows)
            {
                Span<float> from = other.AsSpan(row * parameter.Columns, parameter.Columns);
                Span<float> to = sum.AsSpan(row * parameter.Columns, parameter.Columns);
                TensorPrimitives.Add(to, from, to);
                from.Clear();
                parameter.Touched[0].Add(row);
            }

            parameter.Touched[worker].Clear();
        }
    }

    private static double Squares(Parameter parameter)
    {
        float[] gradient = parameter.Gradients[0];
        if (parameter.Touched.Length == 0)
        {
            return TensorPrimitives.SumOfSquares(gradient);
        }

        double sum = 0;
        foreach (int row in parameter.Touched[0].Rows)
        {
            sum += TensorPrimitives.SumOfSquares<float>(gradient.AsSpan(row * parameter.Columns, parameter.Columns));
        }

        return sum;
    }

    private static void Move(Parameter parameter, int start, int count, float rate, float clip)
    {
        Span<float> value = parameter.Value.AsSpan(start, count);
        Span<float> gradient = parameter.Gradients[0].AsSpan(start, count);
        Span<float> first = parameter.First.AsSpan(start, count);
        Span<float> second = parameter.Second.AsSpan(start, count);
        int i = 0;
        for (; i <= count - Vector256<float>.Count; i += Vector256<float>.Count)
        {
            Vector256<float> g = Vector256.LoadUnsafe(ref gradient[i]) * clip;
            Vector256<float> m = (Vector256.LoadUnsafe(ref first[i]) * Beta1) + (g * (1 - Beta1));
            Vector256<float> v = (Vector256.LoadUnsafe(ref second[i]) * Beta2) + (g * g * (1 - Beta2));
            m.StoreUnsafe(ref first[i]);
            v.StoreUnsafe(ref second[i]);
            (Vector256.LoadUnsafe(ref value[i]) - (m * rate / (Vector256.Sqrt(v) + Vector256.Create(1e-8f)))).StoreUnsafe(ref value[i]);
        }

        for (; i < count; i++)
        {
            float g = gradient[i] * clip;
            first[i] = (first[i] * Beta1) + (g * (1 - Beta1));
            second[i] = (second[i] * Beta2) + (g * g * (1 - Beta2));
            value[i] -= first[i] * rate / (MathF.Sqrt(second[i]) + 1e-8f);
        }

        gradient.Clear();
    }
}
