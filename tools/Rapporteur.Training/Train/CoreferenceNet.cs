using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Rapporteur.Language.Coreference;

namespace Rapporteur.Training.Train;

/// <summary>The weights of <see cref="MentionRanker"/> while they learn: each has a rate of its own that falls as it moves (Adagrad).</summary>
internal sealed class CoreferenceNet
{
    public const int Width = MentionRanker.Width;

    private readonly float[] _rows = new float[FeatureList.Rows * Width];
    private readonly float[] _rowMoves = new float[FeatureList.Rows * Width];
    private readonly float[] _out = new float[Width];
    private readonly float[] _outMoves = new float[Width];
    private readonly double[] _rowSums = new double[FeatureList.Rows * Width];
    private readonly double[] _outSums = new double[Width];
    private readonly float _rate;
    private readonly float _decay;
    private int _snapshots;

    public CoreferenceNet(int seed, float rate, float decay)
    {
        _rate = rate;
        _decay = decay;
        var random = new Random(seed);
        for (int i = 0; i < _rows.Length; i++)
        {
            _rows[i] = i % Width == Width - 1 ? 0 : ((float)random.NextDouble() - 0.5f) * 0.1f;
        }

        for (int d = 0; d < Width; d++)
        {
            _out[d] = d == Width - 1 ? 1 : d % 2 == 0 ? 0.5f : -0.5f;
        }
    }

    public ReadOnlySpan<float> Out => _out;

    public void Sum(ReadOnlySpan<ushort> rows, Span<float> sum)
    {
        ref float table = ref MemoryMarshal.GetArrayDataReference(_rows);
        Vector256<float> a = Vector256<float>.Zero;
        Vector256<float> b = a;
        Vector256<float> c = a;
        Vector256<float> d = a;
        foreach (ushort row in rows)
        {
            nuint at = (nuint)row * Width;
            a += Vector256.LoadUnsafe(ref table, at);
            b += Vector256.LoadUnsafe(ref table, at + 8);
            c += Vector256.LoadUnsafe(ref table, at + 16);
            d += Vector256.LoadUnsafe(ref table, at + 24);
        }

        a.CopyTo(sum);
        b.CopyTo(sum[8..]);
        c.CopyTo(sum[16..]);
        d.CopyTo(sum[24..]);
    }

    public void MoveRows(ReadOnlySpan<ushort> rows, ReadOnlySpan<float> slope)
    {
        foreach (ushort row in rows)
        {
            Move(_rows.AsSpan(row * Width, Width), _rowMoves.AsSpan(row * Width, Width), slope);
        }
    }

    public void MoveOut(ReadOnlySpan<float> slope) => Move(_out, _outMoves, slope);

    /// <summary>Takes the weights as they are into the mean that is kept.</summary>
    public void Snapshot()
    {
        _snapshots++;
        for (int i = 0; i < _rows.Length; i++)
        {
            _rowSums[i] += _rows[i];
        }

        for (int d = 0; d < Width; d++)
        {
            _outSums[d] += _out[d];
        }
    }

    /// <summary>The mean of the snapshots in whole numbers: rows in 8 bits, each unit on a scale of its own.</summary>
    public CoreferenceWeights Freeze()
    {
        var rows = new sbyte[_rows.Length];
        var outputs = new int[Width];
        var scales = new double[Width];
        for (int d = 0; d < Width; d++)
        {
            double[] sizes = [.. Enumerable.Range(0, FeatureList.Rows).Select(row => Math.Abs(_rowSums[(row * Width) + d] / _snapshots)).Order()];
            scales[d] = Math.Max(1e-9, sizes[^(1 + (sizes.Length / 2000))] / 127);
            for (int row = 0; row < FeatureList.Rows; row++)
            {
                double weight = _rowSums[(row * Width) + d] / _snapshots / scales[d];
                rows[(row * Width) + d] = (sbyte)Math.Clamp(Math.Round(weight), -127, 127);
            }
        }

        double unit = Enumerable.Range(0, Width).Max(d => Math.Abs(_outSums[d] / _snapshots * scales[d])) / 2000;
        for (int d = 0; d < Width; d++)
        {
            outputs[d] = (int)Math.Round(_outSums[d] / _snapshots * scales[d] / unit);
        }

        return new CoreferenceWeights(rows, outputs, unit);
    }

    private void Move(Span<float> weights, Span<float> moves, ReadOnlySpan<float> slope)
    {
        for (int d = 0; d < Width; d += 8)
        {
            Vector256<float> weight = Vector256.Create<float>(weights[d..]);
            Vector256<float> s = Vector256.Create(slope[d..]) + (weight * _decay);
            Vector256<float> moved = Vector256.Create<float>(moves[d..]) + (s * s);
            moved.CopyTo(moves[d..]);
            (weight - (s * _rate / (Vector256.Sqrt(moved) + Vector256.Create(1e-3f)))).CopyTo(weights[d..]);
        }
    }
}
