using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Rapporteur.Language.Weights;

/// <summary>
/// A layer of a network in whole numbers: 16-bit weights, 32-bit sums. Whole numbers add up to the same in any order, so
/// results do not depend on the machine.
/// </summary>
internal sealed class IntegerMatrix
{
    /// <summary>What 1 is among the inputs: they are fixed-point numbers with 8 bits behind the point.</summary>
    public const int InputBits = 8;

    /// <summary>Bits behind the point of the weights; sums have these and <see cref="InputBits"/> behind theirs.</summary>
    public const int WeightBits = 10;

    /// <summary>Columns come in multiples of this.</summary>
    public const int Strip = 32;

    // Strip after strip; in a strip, for each two rows, the weights of each column in both.
    private readonly short[] _pairs;
    private readonly int[] _bias;

    /// <summary>Lays out a matrix.</summary>
    /// <param name="rows">How many inputs, an even number.</param>
    /// <param name="weights">Row after row, each a multiple of <see cref="Strip"/> long.</param>
    /// <param name="bias">What sums begin with, one for each column.</param>
    public IntegerMatrix(int rows, short[] weights, int[] bias)
    {
        Rows = rows;
        Columns = bias.Length;
        if (rows % 2 != 0 || Columns % Strip != 0 || weights.Length != rows * Columns)
        {
            throw new InvalidDataException("A layer's sizes do not fit.");
        }

        _bias = bias;
        _pairs = new short[weights.Length];
        int at = 0;
        for (int strip = 0; strip < Columns; strip += Strip)
        {
            for (int row = 0; row < rows; row += 2)
            {
                for (int column = strip; column < strip + Strip; column++)
                {
                    _pairs[at++] = weights[(row * Columns) + column];
                    _pairs[at++] = weights[((row + 1) * Columns) + column];
                }
            }
        }
    }

    public int Rows { get; }

    public int Columns { get; }

    public static IntegerMatrix Read(WeightReader reader)
    {
        int rows = reader.Read<int>();
        short[] weights = MemoryMarshal.Cast<byte, short>(reader.ReadPacked()).ToArray();
        return new IntegerMatrix(rows, weights, reader.ReadArray<int>());
    }

    /// <summary>Sums for several inputs at once.</summary>
    /// <param name="inputs">The first input and those behind it.</param>
    /// <param name="stride">From the beginning of one input to that of the next.</param>
    /// <param name="count">How many inputs.</param>
    /// <param name="sums">Receives <see cref="Columns"/> sums for each input.</param>
    public void Multiply(ReadOnlySpan<short> inputs, int stride, int count, Span<int> sums)
    {
        if (count == 0)
        {
            return;
        }

        _ = inputs[((count - 1) * stride) + Rows - 1];
        _ = sums[(count * Columns) - 1];
        ref short input = ref MemoryMarshal.GetReference(inputs);
        ref int sum = ref MemoryMarshal.GetReference(sums);
        unchecked
        {
            for (int strip = 0; strip < Columns; strip += Strip)
            {
                ref short weights = ref _pairs[strip * Rows];
                ref int bias = ref _bias[strip];
                int i = 0;
                for (; Avx512BW.IsSupported && i + 4 <= count; i += 4)
                {
                    Four(ref Unsafe.Add(ref input, i * stride), stride, ref weights, Rows / 2, ref bias,
                        ref Unsafe.Add(ref sum, (i * Columns) + strip), Columns);
                }

                for (; i + 2 <= count; i += 2)
                {
                    Two(ref Unsafe.Add(ref input, i * stride), stride, ref weights, Rows / 2, ref bias,
                        ref Unsafe.Add(ref sum, (i * Columns) + strip), Columns);
                }

                if (i < count)
                {
                    One(ref Unsafe.Add(ref input, i * stride), ref weights, Rows / 2, ref bias,
                        ref Unsafe.Add(ref sum, (i * Columns) + strip));
                }
            }
        }
    }

    private static void Four(ref short input, int stride, ref short weights, int pairs, ref int bias, ref int sums, int columns)
    {
        unchecked
        {
            ref int first = ref Unsafe.As<short, int>(ref input);
            ref int second = ref Unsafe.As<short, int>(ref Unsafe.Add(ref input, stride));
            ref int third = ref Unsafe.As<short, int>(ref Unsafe.Add(ref input, 2 * stride));
            ref int fourth = ref Unsafe.As<short, int>(ref Unsafe.Add(ref input, 3 * stride));
            Vector512<int> a0 = Vector512.LoadUnsafe(ref bias);
            Vector512<int> a1 = Vector512.LoadUnsafe(ref bias, 16);
            Vector512<int> b0 = a0, b1 = a1, c0 = a0, c1 = a1, d0 = a0, d1 = a1;
            for (int i = 0; i < pairs; i++)
            {
                Vector512<short> w0 = Vector512.LoadUnsafe(ref weights);
                Vector512<short> w1 = Vector512.LoadUnsafe(ref weights, 32);
                weights = ref Unsafe.Add(ref weights, 64);
                Vector512<short> x = Vector512.Create(Unsafe.Add(ref first, i)).AsInt16();
                a0 += Avx512BW.MultiplyAddAdjacent(x, w0);
                a1 += Avx512BW.MultiplyAddAdjacent(x, w1);
                x = Vector512.Create(Unsafe.Add(ref second, i)).AsInt16();
                b0 += Avx512BW.MultiplyAddAdjacent(x, w0);
                b1 += Avx512BW.MultiplyAddAdjacent(x, w1);
                x = Vector512.Create(Unsafe.Add(ref third, i)).AsInt16();
                c0 += Avx512BW.MultiplyAddAdjacent(x, w0);
                c1 += Avx512BW.MultiplyAddAdjacent(x, w1);
                x = Vector512.Create(Unsafe.Add(ref fourth, i)).AsInt16();
                d0 += Avx512BW.MultiplyAddAdjacent(x, w0);
                d1 += Avx512BW.MultiplyAddAdjacent(x, w1);
            }

            a0.StoreUnsafe(ref sums);
            a1.StoreUnsafe(ref sums, 16);
            sums = ref Unsafe.Add(ref sums, columns);
            b0.StoreUnsafe(ref sums);
            b1.StoreUnsafe(ref sums, 16);
            sums = ref Unsafe.Add(ref sums, columns);
            c0.StoreUnsafe(ref sums);
            c1.StoreUnsafe(ref sums, 16);
            sums = ref Unsafe.Add(ref sums, columns);
            d0.StoreUnsafe(ref sums);
            d1.StoreUnsafe(ref sums, 16);
        }
    }

    private static void Two(ref short input, int stride, ref short weights, int pairs, ref int bias, ref int sums, int columns)
    {
        unchecked
        {
            ref int first = ref Unsafe.As<short, int>(ref input);
            ref int second = ref Unsafe.As<short, int>(ref Unsafe.Add(ref input, stride));
            Vector256<int> a0 = Vector256.LoadUnsafe(ref bias);
            Vector256<int> a1 = Vector256.LoadUnsafe(ref bias, 8);
            Vector256<int> a2 = Vector256.LoadUnsafe(ref bias, 16);
            Vector256<int> a3 = Vector256.LoadUnsafe(ref bias, 24);
            Vector256<int> b0 = a0, b1 = a1, b2 = a2, b3 = a3;
            for (int i = 0; i < pairs; i++)
            {
                Vector256<short> x = Vector256.Create(Unsafe.Add(ref first, i)).AsInt16();
                Vector256<short> y = Vector256.Create(Unsafe.Add(ref second, i)).AsInt16();
                Vector256<short> w0 = Vector256.LoadUnsafe(ref weights);
                Vector256<short> w1 = Vector256.LoadUnsafe(ref weights, 16);
                Vector256<short> w2 = Vector256.LoadUnsafe(ref weights, 32);
                Vector256<short> w3 = Vector256.LoadUnsafe(ref weights, 48);
                weights = ref Unsafe.Add(ref weights, 64);
                a0 += Pairs(x, w0);
                b0 += Pairs(y, w0);
                a1 += Pairs(x, w1);
                b1 += Pairs(y, w1);
                a2 += Pairs(x, w2);
                b2 += Pairs(y, w2);
                a3 += Pairs(x, w3);
                b3 += Pairs(y, w3);
            }

            Store(ref sums, a0, a1, a2, a3);
            Store(ref Unsafe.Add(ref sums, columns), b0, b1, b2, b3);
        }
    }

    private static void One(ref short input, ref short weights, int pairs, ref int bias, ref int sums)
    {
        unchecked
        {
            ref int first = ref Unsafe.As<short, int>(ref input);
            Vector256<int> a0 = Vector256.LoadUnsafe(ref bias);
            Vector256<int> a1 = Vector256.LoadUnsafe(ref bias, 8);
            Vector256<int> a2 = Vector256.LoadUnsafe(ref bias, 16);
            Vector256<int> a3 = Vector256.LoadUnsafe(ref bias, 24);
            for (int i = 0; i < pairs; i++)
            {
                Vector256<short> x = Vector256.Create(Unsafe.Add(ref first, i)).AsInt16();
                a0 += Pairs(x, Vector256.LoadUnsafe(ref weights));
                a1 += Pairs(x, Vector256.LoadUnsafe(ref weights, 16));
                a2 += Pairs(x, Vector256.LoadUnsafe(ref weights, 32));
                a3 += Pairs(x, Vector256.LoadUnsafe(ref weights, 48));
                weights = ref Unsafe.Add(ref weights, 64);
            }

            Store(ref sums, a0, a1, a2, a3);
        }
    }

    private static void Store(ref int sums, Vector256<int> a, Vector256<int> b, Vector256<int> c, Vector256<int> d)
    {
        a.StoreUnsafe(ref sums);
        b.StoreUnsafe(ref sums, 8);
        c.StoreUnsafe(ref sums, 16);
        d.StoreUnsafe(ref sums, 24);
    }

    /// <summary>Products of neighbours, added in twos.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Pairs(Vector256<short> x, Vector256<short> w)
    {
        if (Avx2.IsSupported)
        {
            return Avx2.MultiplyAddAdjacent(x, w);
        }

        Vector256<int> a = x.AsInt32();
        Vector256<int> b = w.AsInt32();
        return (((a << 16) >> 16) * ((b << 16) >> 16)) + ((a >> 16) * (b >> 16));
    }
}
