using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Rapporteur.Language.Weights;

/// <summary>Rows of 8-bit numbers to be added up: what each word, ending or shape brings to a word's vector.</summary>
internal sealed class ByteTable
{
    /// <summary>Bits behind the point.</summary>
    public const int Bits = 6;

    private readonly sbyte[] _values;
    private readonly int _width;

    /// <summary>A table.</summary>
    /// <param name="width">How long a row is, a multiple of 16.</param>
    /// <param name="values">Row after row.</param>
    public ByteTable(int width, sbyte[] values)
    {
        _width = width;
        _values = values;
    }

    public int Rows => _values.Length / _width;

    public static ByteTable Read(WeightReader reader) =>
        new(reader.Read<int>(), MemoryMarshal.Cast<byte, sbyte>(reader.ReadPacked()).ToArray());

    /// <summary>Adds a row to a vector that has as many bits behind the point as <see cref="IntegerMatrix"/> asks of inputs.</summary>
    public void AddTo(int row, Span<short> vector)
    {
        ReadOnlySpan<sbyte> values = _values.AsSpan(row * _width, _width);
        ref sbyte from = ref MemoryMarshal.GetReference(values);
        ref short to = ref MemoryMarshal.GetReference(vector[.._width]);
        for (nuint i = 0; i < (nuint)_width; i += 16)
        {
            (Vector128<short> low, Vector128<short> high) = Vector128.Widen(Vector128.LoadUnsafe(ref from, i));
            (Vector128.LoadUnsafe(ref to, i) + (low << (IntegerMatrix.InputBits - Bits))).StoreUnsafe(ref to, i);
            (Vector128.LoadUnsafe(ref to, i + 8) + (high << (IntegerMatrix.InputBits - Bits))).StoreUnsafe(ref to, i + 8);
        }
    }
}
