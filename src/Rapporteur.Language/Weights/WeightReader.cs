using System.IO.Compression;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;
using Rapporteur.Language.Neural;

namespace Rapporteur.Language.Weights;

/// <summary>
/// Reads an embedded weight file: the letters RAPW, the format's number, 8 bytes that name the content, then numbers,
/// strings and arrays one after the other, little-endian, each array after its length.
/// </summary>
internal sealed class WeightReader : IDisposable
{
    public const uint Magic = 0x57504152;
    public const int Version = 3;

    private readonly Stream _stream;

    private WeightReader(Stream stream)
    {
        _stream = stream;
    }

    /// <summary>Names the content: the first 8 bytes of its SHA-256, written by the trainer.</summary>
    public ulong Id { get; private set; }

    /// <summary>Opens an embedded file such as <c>tags.bin</c>; null where this assembly carries none.</summary>
    public static WeightReader? OpenEmbedded(string name)
    {
        Assembly assembly = typeof(WeightReader).Assembly;
        Stream? stream = assembly.GetManifestResourceStream($"Rapporteur.Language.Models.{name}");
        return stream is null ? null : Open(stream);
    }

    public static WeightReader Open(Stream stream)
    {
        var reader = new WeightReader(stream);
        if (reader.Read<uint>() != Magic || reader.Read<int>() != Version)
        {
            throw new InvalidDataException("Not a weight file of this version: train the weights anew.");
        }

        reader.Id = reader.Read<ulong>();
        return reader;
    }

    public T Read<T>()
        where T : unmanaged
    {
        T value = default;
        _stream.ReadExactly(MemoryMarshal.AsBytes(new Span<T>(ref value)));
        return value;
    }

    public T[] ReadArray<T>()
        where T : unmanaged
    {
        var array = GC.AllocateUninitializedArray<T>(Read<int>());
        _stream.ReadExactly(MemoryMarshal.AsBytes(array.AsSpan()));
        return array;
    }

    public string[] ReadStrings()
    {
        byte[] bytes = ReadArray<byte>();
        return bytes.Length == 0 ? [] : Encoding.UTF8.GetString(bytes).Split('\n');
    }

    /// <summary>Bytes kept small by Brotli, after their number unpacked and packed.</summary>
    public byte[] ReadPacked()
    {
        byte[] bytes = GC.AllocateUninitializedArray<byte>(Read<int>());
        byte[] packed = ReadArray<byte>();
        return BrotliDecoder.TryDecompress(packed, bytes, out int written) && written == bytes.Length
            ? bytes
            : throw new InvalidDataException("A weight file is damaged.");
    }

    /// <summary>Fills what a network multiplies with: 16-bit numbers, an array for each matrix and then for each row.</summary>
    public void ReadNetwork(IEnumerable<PackedMatrix> matrices, IEnumerable<float[]> rows)
    {
        foreach (PackedMatrix matrix in matrices)
        {
            matrix.Fill(ReadHalves(), matrix.Columns);
        }

        foreach (float[] row in rows)
        {
            ReadHalves().CopyTo(row, 0);
        }
    }

    public void Dispose() => _stream.Dispose();

    private float[] ReadHalves() => Array.ConvertAll(ReadArray<ushort>(), bits => (float)BitConverter.UInt16BitsToHalf(bits));
}
