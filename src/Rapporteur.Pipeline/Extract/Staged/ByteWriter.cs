using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Rapporteur.Pipeline.Extract.Staged;

/// <summary>Writes values one after the other, small numbers in few bytes. What reads them back knows their order.</summary>
internal sealed class ByteWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new(1024);

    /// <summary>All that was written.</summary>
    public byte[] ToArray() => _bytes.WrittenSpan.ToArray();

    /// <summary>A number; seven bits a byte, the sign in the lowest bit.</summary>
    public void Int(int value)
    {
        uint rest = unchecked((uint)((value << 1) ^ (value >> 31)));
        Span<byte> span = _bytes.GetSpan(5);
        int count = 0;
        while (rest >= 0x80)
        {
            span[count++] = (byte)((rest & 0x7F) | 0x80);
            rest >>= 7;
        }

        span[count++] = (byte)rest;
        _bytes.Advance(count);
    }

    /// <summary>A number that may be missing.</summary>
    public void Int(int? value)
    {
        Bool(value is not null);
        if (value is { } known)
        {
            Int(known);
        }
    }

    /// <summary>A number of eight bytes.</summary>
    public void Long(long value)
    {
        BinaryPrimitives.WriteInt64LittleEndian(_bytes.GetSpan(sizeof(long)), value);
        _bytes.Advance(sizeof(long));
    }

    /// <summary>A number with a point, to the bit.</summary>
    public void Double(double value) => Long(BitConverter.DoubleToInt64Bits(value));

    /// <summary>The same where it may be missing.</summary>
    public void Double(double? value)
    {
        Bool(value is not null);
        if (value is { } known)
        {
            Double(known);
        }
    }

    /// <summary>Yes or no.</summary>
    public void Bool(bool value)
    {
        _bytes.GetSpan(1)[0] = value ? (byte)1 : (byte)0;
        _bytes.Advance(1);
    }

    /// <summary>Bytes, their count first.</summary>
    public void Bytes(ReadOnlySpan<byte> bytes)
    {
        Int(bytes.Length);
        _bytes.Write(bytes);
    }

    /// <summary>A text that may be missing, which is not the same as empty.</summary>
    public void Text(string? value)
    {
        if (value is null)
        {
            Int(0);
            return;
        }

        Int(Encoding.UTF8.GetByteCount(value) + 1);
        Encoding.UTF8.GetBytes(value, _bytes);
    }

    /// <summary>A list, its length first.</summary>
    public void List<T>(IReadOnlyList<T> values, Action<ByteWriter, T> write)
    {
        Int(values.Count);
        for (int i = 0; i < values.Count; i++)
        {
            write(this, values[i]);
        }
    }

    /// <summary>Hashes of eight bytes.</summary>
    public void Hashes(ReadOnlySpan<ulong> values)
    {
        Int(values.Length);
        foreach (ulong value in values)
        {
            Long(unchecked((long)value));
        }
    }

    /// <summary>Hashes of four bytes.</summary>
    public void Hashes(ReadOnlySpan<uint> values)
    {
        Int(values.Length);
        Span<byte> span = _bytes.GetSpan(values.Length * sizeof(uint));
        for (int i = 0; i < values.Length; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(span[(i * sizeof(uint))..], values[i]);
        }

        _bytes.Advance(values.Length * sizeof(uint));
    }

    /// <summary>Hashes of two bytes.</summary>
    public void Hashes(ReadOnlySpan<ushort> values)
    {
        Int(values.Length);
        Span<byte> span = _bytes.GetSpan(values.Length * sizeof(ushort));
        for (int i = 0; i < values.Length; i++)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(span[(i * sizeof(ushort))..], values[i]);
        }

        _bytes.Advance(values.Length * sizeof(ushort));
    }

    /// <summary>Numbers.</summary>
    public void Ints(IReadOnlyList<int> values) => List(values, static (writer, value) => writer.Int(value));

    /// <summary>Texts.</summary>
    public void Texts(IReadOnlyList<string> values) => List(values, static (writer, value) => writer.Text(value));
}
