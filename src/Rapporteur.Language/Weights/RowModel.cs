using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Rapporteur.Language.Weights;

/// <summary>
/// A linear classifier over hashed features: the key's top bits name a row, a row holds one 8-bit weight for each class.
/// Features that share a row learnt to share it, so nothing is compared; sums are of integers, the same on every machine.
/// </summary>
internal sealed class RowModel
{
    /// <summary>Rows are as wide as this or a multiple of it: one 256-bit vector of weights.</summary>
    public const int Block = 32;

    private readonly sbyte[] _weights;
    private readonly int _start;
    private readonly int _shift;

    /// <summary>A model with all weights 0.</summary>
    /// <param name="classes">How many classes.</param>
    /// <param name="bits">Log2 of how many rows.</param>
    public RowModel(int classes, int bits)
    {
        Classes = classes;
        Width = (classes + Block - 1) / Block * Block;
        _shift = 32 - bits;
        // Pinned, so that rows can be laid where cache lines begin.
        _weights = GC.AllocateArray<sbyte>((Width << bits) + 64, pinned: true);
        _start = (int)(-Marshal.UnsafeAddrOfPinnedArrayElement(_weights, 0) & 63);
    }

    public int Classes { get; }

    /// <summary>Classes and what fills their last block: how many scores <see cref="Score"/> writes.</summary>
    public int Width { get; }

    /// <summary>Row after row.</summary>
    public Span<sbyte> Weights => _weights.AsSpan(_start, Width << (32 - _shift));

    /// <summary>
    /// Reads what the trainer wrote: classes; bits; then, packed, the distances between weights other than 0 in 7-bit
    /// groups, low first, and those weights.
    /// </summary>
    public static RowModel Read(WeightReader reader)
    {
        var model = new RowModel(reader.Read<int>(), reader.Read<int>());
        byte[] distances = reader.ReadPacked();
        byte[] values = reader.ReadPacked();
        Span<sbyte> weights = model.Weights;
        int place = -1;
        int at = 0;
        foreach (byte value in values)
        {
            int distance = distances[at++];
            for (int shift = 7; distances[at - 1] >= 0x80; shift += 7)
            {
                distance += (distances[at++] - 1) << shift;
            }

            place += distance;
            weights[place] = unchecked((sbyte)value);
        }

        return model;
    }

    /// <summary>Sums the rows of the features into the scores, as many as <see cref="Width"/>.</summary>
    public void Score(ReadOnlySpan<uint> keys, Span<short> scores)
    {
        ref sbyte first = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_weights), _start);
        int shift = _shift;
        nuint width = (nuint)Width;
        _ = scores[Width - 1];
        unchecked
        {
            for (nuint block = 0; block < width; block += Block)
            {
                Vector256<short> low = Vector256<short>.Zero;
                Vector256<short> high = Vector256<short>.Zero;
                foreach (uint key in keys)
                {
                    Vector256<sbyte> row = Vector256.LoadUnsafe(ref first, ((key >> shift) * width) + block);
                    (Vector256<short> a, Vector256<short> b) = Vector256.Widen(row);
                    low += a;
                    high += b;
                }

                low.StoreUnsafe(ref MemoryMarshal.GetReference(scores), block);
                high.StoreUnsafe(ref MemoryMarshal.GetReference(scores), block + 16);
            }
        }
    }

    public override string ToString() => $"{Classes} classes, 2^{BitOperations.Log2((uint)(Weights.Length / Width))} rows";
}
