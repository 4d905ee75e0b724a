using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Rapporteur.Language.Weights;

namespace Rapporteur.Language.Coreference;

/// <summary>
/// A net of one hidden layer over the features of a phrase, an earlier phrase and the pair. All sums are of whole numbers,
/// so every machine comes to the same scores.
/// </summary>
internal sealed class MentionRanker
{
    /// <summary>Hidden units; the last is passed on as it is, the others only above nought.</summary>
    public const int Width = 32;

    private readonly short[] _rows;
    private readonly int[] _hidden;
    private readonly int _straight;

    public MentionRanker(sbyte[] rows, int[] outputs)
    {
        _rows = Array.ConvertAll(rows, static weight => (short)weight);
        _straight = outputs[Width - 1];
        _hidden = [.. outputs[..^1], 0];
    }

    public static MentionRanker Read(WeightReader reader) => new(reader.ReadArray<sbyte>(), reader.ReadArray<int>());

    /// <summary>Adds up the rows of features.</summary>
    public void Sum(ReadOnlySpan<ushort> rows, Span<short> sum)
    {
        Vector128<short> a = Vector128<short>.Zero;
        Vector128<short> b = a;
        Vector128<short> c = a;
        Vector128<short> d = a;
        ref short table = ref MemoryMarshal.GetArrayDataReference(_rows);
        foreach (ushort row in rows)
        {
            nuint at = (nuint)row * Width;
            a += Vector128.LoadUnsafe(ref table, at);
            b += Vector128.LoadUnsafe(ref table, at + 8);
            c += Vector128.LoadUnsafe(ref table, at + 16);
            d += Vector128.LoadUnsafe(ref table, at + 24);
        }

        a.CopyTo(sum);
        b.CopyTo(sum[8..]);
        c.CopyTo(sum[16..]);
        d.CopyTo(sum[24..]);
    }

    /// <summary>The score of a pair from the sums of its parts.</summary>
    public int Score(ReadOnlySpan<short> later, ReadOnlySpan<short> earlier, ReadOnlySpan<short> pair)
    {
        Vector128<int> scores = Vector128<int>.Zero;
        for (int d = 0; d < Width; d += 8)
        {
            Vector128<short> unit = Vector128.Max(
                Vector128.Create(later[d..]) + Vector128.Create(earlier[d..]) + Vector128.Create(pair[d..]), Vector128<short>.Zero);
            (Vector128<int> low, Vector128<int> high) = Vector128.Widen(unit);
            scores += (low * Vector128.Create<int>(_hidden.AsSpan(d))) + (high * Vector128.Create<int>(_hidden.AsSpan(d + 4)));
        }

        int straight = later[Width - 1] + earlier[Width - 1] + pair[Width - 1];
        return Vector128.Sum(scores) + (straight * _straight);
    }
}
