using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Rapporteur.Pipeline.Resolve.Making;

/// <summary>Gathers what something was made from, and gives it a mark: another whenever anything of it is another.</summary>
internal sealed class MarkBuffer
{
    private readonly ArrayBufferWriter<byte> _bytes = new();

    public void Add(int number)
    {
        BinaryPrimitives.WriteInt32BigEndian(_bytes.GetSpan(sizeof(int)), number);
        _bytes.Advance(sizeof(int));
    }

    public void Add(double number)
    {
        BinaryPrimitives.WriteDoubleBigEndian(_bytes.GetSpan(sizeof(double)), number);
        _bytes.Advance(sizeof(double));
    }

    public void Add(UInt128 mark)
    {
        BinaryPrimitives.WriteUInt128BigEndian(_bytes.GetSpan(16), mark);
        _bytes.Advance(16);
    }

    /// <summary>Adds a text, or that there is none. Its length goes before it, so that no two rows of texts are the same bytes.</summary>
    public void Add(string? text)
    {
        Add(text is null ? -1 : Encoding.UTF8.GetByteCount(text));
        if (text is not null)
        {
            Encoding.UTF8.GetBytes(text, _bytes);
        }
    }

    public void Add(ReadOnlySpan<byte> bytes)
    {
        Add(bytes.Length);
        _bytes.Write(bytes);
    }

    /// <summary>The mark of all that was added; then nothing is.</summary>
    public UInt128 Take()
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(_bytes.WrittenSpan, hash);
        _bytes.ResetWrittenCount();
        return BinaryPrimitives.ReadUInt128BigEndian(hash);
    }
}
