using System.Buffers.Binary;
using System.Text;

namespace Rapporteur.Sqlite.Sorting;

/// <summary>How a key and its payload lie in memory and on the disk: two lengths of four bytes, the key, the payload.</summary>
internal static class Entry
{
    /// <summary>Bytes before the key.</summary>
    public const int Head = 8;

    /// <summary>Bytes of a payload under a text at most.</summary>
    public static int Most(string key, int payload) => Head + Encoding.UTF8.GetMaxByteCount(key.Length) + payload;

    public static int KeyLength(ReadOnlySpan<byte> entry) => BinaryPrimitives.ReadInt32LittleEndian(entry);

    public static int PayloadLength(ReadOnlySpan<byte> entry) => BinaryPrimitives.ReadInt32LittleEndian(entry[4..]);

    public static int Length(ReadOnlySpan<byte> entry) => Head + KeyLength(entry) + PayloadLength(entry);

    public static ReadOnlySpan<byte> Key(ReadOnlySpan<byte> entry) => entry.Slice(Head, KeyLength(entry));

    public static ReadOnlySpan<byte> Payload(ReadOnlySpan<byte> entry) => entry.Slice(Head + KeyLength(entry), PayloadLength(entry));

    public static void WriteHead(Span<byte> entry, int key, int payload)
    {
        BinaryPrimitives.WriteInt32LittleEndian(entry, key);
        BinaryPrimitives.WriteInt32LittleEndian(entry[4..], payload);
    }

    /// <summary>By key, then by payload, byte by byte.</summary>
    public static int Compare(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other)
    {
        int byKey = Key(one).SequenceCompareTo(Key(other));
        return byKey != 0 ? byKey : Payload(one).SequenceCompareTo(Payload(other));
    }
}
