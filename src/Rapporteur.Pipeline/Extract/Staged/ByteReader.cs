using System.Buffers.Binary;
using System.Text;
using Rapporteur.Domain.Failures;

namespace Rapporteur.Pipeline.Extract.Staged;

/// <summary>Reads what a <see cref="ByteWriter"/> wrote, in the same order.</summary>
/// <remarks>Bytes that end too soon, or that no writer makes, are an <see cref="StoreException"/>: the record's file is damaged.</remarks>
/// <param name="bytes">The bytes.</param>
/// <param name="texts">Texts lately read; null where few come again.</param>
internal ref struct ByteReader(ReadOnlySpan<byte> bytes, TextPool? texts = null)
{
    private ReadOnlySpan<byte> _rest = bytes;

    /// <summary>How many bytes are left.</summary>
    public readonly int Left => _rest.Length;

    public int Int()
    {
        uint value = 0;
        for (int shift = 0; shift < 35; shift += 7)
        {
            byte one = Take(1)[0];
            value |= (uint)(one & 0x7F) << shift;
            if (one < 0x80)
            {
                return unchecked((int)(value >> 1) ^ -(int)(value & 1));
            }
        }

        throw Damaged();
    }

    public int? IntOrNull() => Bool() ? Int() : null;

    public long Long() => BinaryPrimitives.ReadInt64LittleEndian(Take(sizeof(long)));

    public double Double() => BitConverter.Int64BitsToDouble(Long());

    public double? DoubleOrNull() => Bool() ? Double() : null;

    public bool Bool() => Take(1)[0] switch
    {
        0 => false,
        1 => true,
        _ => throw Damaged(),
    };

    public string? TextOrNull() => Int() is > 0 and var length ? TextOf(Take(length - 1)) : null;

    public string Text() => TextOrNull() ?? throw Damaged();

    /// <summary>A list.</summary>
    public T[] List<T>(ReadValue<T> read)
    {
        int count = Int();
        if (count == 0)
        {
            return [];
        }

        // Each value is a byte at least: a count beyond that is no count.
        if ((uint)count > (uint)_rest.Length)
        {
            throw Damaged();
        }

        var values = new T[count];
        for (int i = 0; i < count; i++)
        {
            values[i] = read(ref this);
        }

        return values;
    }

    /// <summary>Hashes of eight bytes.</summary>
    public ulong[] LongHashes()
    {
        ReadOnlySpan<byte> rows = Rows(sizeof(ulong));
        ulong[] values = rows.IsEmpty ? [] : new ulong[rows.Length / sizeof(ulong)];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = BinaryPrimitives.ReadUInt64LittleEndian(rows[(i * sizeof(ulong))..]);
        }

        return values;
    }

    /// <summary>Hashes of four bytes.</summary>
    public uint[] Hashes()
    {
        ReadOnlySpan<byte> rows = Rows(sizeof(uint));
        uint[] values = rows.IsEmpty ? [] : new uint[rows.Length / sizeof(uint)];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = BinaryPrimitives.ReadUInt32LittleEndian(rows[(i * sizeof(uint))..]);
        }

        return values;
    }

    /// <summary>Hashes of two bytes.</summary>
    public ushort[] ShortHashes()
    {
        ReadOnlySpan<byte> rows = Rows(sizeof(ushort));
        ushort[] values = rows.IsEmpty ? [] : new ushort[rows.Length / sizeof(ushort)];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = BinaryPrimitives.ReadUInt16LittleEndian(rows[(i * sizeof(ushort))..]);
        }

        return values;
    }

    public int[] Ints() => List(static (ref ByteReader reader) => reader.Int());

    public string[] Texts() => List(static (ref ByteReader reader) => reader.Text());

    /// <summary>Nothing may be left.</summary>
    public readonly void End()
    {
        if (_rest.Length > 0)
        {
            throw Damaged();
        }
    }

    /// <summary>Bytes with their count before them.</summary>
    public ReadOnlySpan<byte> Bytes() => Rows(sizeof(byte));

    private readonly string TextOf(ReadOnlySpan<byte> bytes) => texts is null ? Encoding.UTF8.GetString(bytes) : texts.Of(bytes);

    /// <summary>A count, and so many values of a size.</summary>
    private ReadOnlySpan<byte> Rows(int size)
    {
        int count = Int();
        return (uint)count <= (uint)(_rest.Length / size) ? Take(count * size) : throw Damaged();
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        if ((uint)count > (uint)_rest.Length)
        {
            throw Damaged();
        }

        ReadOnlySpan<byte> taken = _rest[..count];
        _rest = _rest[count..];
        return taken;
    }

    private static StoreException Damaged() =>
        new("What is staged of a report cannot be read: the record's file is damaged. Ingest the reports into a new one.");
}
