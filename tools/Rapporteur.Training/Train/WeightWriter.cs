using System.Buffers;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Rapporteur.Language.Weights;

namespace Rapporteur.Training.Train;

/// <summary>Writes what <see cref="WeightReader"/> reads.</summary>
internal sealed class WeightWriter
{
    private readonly ArrayBufferWriter<byte> _body = new();

    public void Write<T>(T value)
        where T : unmanaged => _body.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<T>(ref value)));

    public void WriteArray<T>(T[] values)
        where T : unmanaged
    {
        Write(values.Length);
        _body.Write(MemoryMarshal.AsBytes(values.AsSpan()));
    }

    public void WriteStrings(IEnumerable<string> strings) => WriteArray(Encoding.UTF8.GetBytes(string.Join('\n', strings)));

    public void WritePacked(byte[] bytes)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        if (!BrotliEncoder.TryCompress(bytes, packed, out int length, quality: 9, window: 24))
        {
            throw new InvalidOperationException("Brotli refused the weights.");
        }

        Write(bytes.Length);
        WriteArray(packed[..length]);
    }

    public byte[] ToArray()
    {
        ReadOnlySpan<byte> body = _body.WrittenSpan;
        var file = new byte[16 + body.Length];
        MemoryMarshal.Write(file, WeightReader.Magic);
        MemoryMarshal.Write(file.AsSpan(4), WeightReader.Version);
        SHA256.HashData(body).AsSpan(0, 8).CopyTo(file.AsSpan(8));
        body.CopyTo(file.AsSpan(16));
        return file;
    }
}
