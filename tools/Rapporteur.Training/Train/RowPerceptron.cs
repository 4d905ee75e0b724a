using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Rapporteur.Language.Weights;

namespace Rapporteur.Training.Train;

/// <summary>An averaged perceptron over hashed rows, laid out as <see cref="RowModel"/> will read it.</summary>
internal sealed class RowPerceptron
{
    private readonly short[] _weights;
    private readonly double[] _sums;
    private readonly byte[] _touches = new byte[1 << 24];
    private readonly int _width;
    private readonly int _bits;
    private readonly int _minimum;
    private int _step = 1;

    /// <summary>A perceptron without weights.</summary>
    /// <param name="classes">How many classes.</param>
    /// <param name="bits">Log2 of how many rows.</param>
    /// <param name="minimum">At which update a feature begins to count: rarer ones teach noise to all who share their row.</param>
    public RowPerceptron(int classes, int bits, int minimum)
    {
        Classes = classes;
        _width = new RowModel(classes, 1).Width;
        _bits = bits;
        _minimum = minimum;
        _weights = new short[_width << bits];
        _sums = new double[_width << bits];
    }

    public int Classes { get; }

    /// <summary>Sums the rows of the features into the scores.</summary>
    public void Score(ReadOnlySpan<uint> keys, Span<short> scores)
    {
        ref short first = ref MemoryMarshal.GetArrayDataReference(_weights);
        for (int block = 0; block < _width; block += 16)
        {
            Vector256<short> sum = Vector256<short>.Zero;
            foreach (uint key in keys)
            {
                sum += Vector256.LoadUnsafe(ref first, (nuint)(((int)(key >> (32 - _bits)) * _width) + block));
            }

            sum.CopyTo(scores[block..]);
        }
    }

    /// <summary>Goes on to the next decision: averages count decisions.</summary>
    public void Tick() => _step++;

    public void Update(ReadOnlySpan<uint> keys, int good, int bad)
    {
        foreach (uint key in keys)
        {
            ref byte touches = ref _touches[key >> 8];
            if (touches + 1 < _minimum)
            {
                touches++;
                continue;
            }

            int row = (int)(key >> (32 - _bits)) * _width;
            _weights[row + good]++;
            _sums[row + good] += _step;
            _weights[row + bad]--;
            _sums[row + bad] -= _step;
        }
    }

    /// <summary>Averages and rounds to 8 bits.</summary>
    /// <param name="scale">What a weight of 1 becomes.</param>
    public RowModel Freeze(double scale)
    {
        var model = new RowModel(Classes, _bits);
        Span<sbyte> weights = model.Weights;
        int filled = 0;
        int cut = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            double average = _weights[i] - (_sums[i] / _step);
            double scaled = Math.Round(average * scale);
            weights[i] = (sbyte)Math.Clamp(scaled, -127, 127);
            filled += weights[i] != 0 ? 1 : 0;
            cut += Math.Abs(scaled) > 127 ? 1 : 0;
        }

        Console.WriteLine($"  {model}: {filled} weights, {cut} cut to 8 bits");
        return model;
    }
}
