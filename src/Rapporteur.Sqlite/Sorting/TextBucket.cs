using System.Buffers.Binary;
using System.Text;

namespace Rapporteur.Sqlite.Sorting;

/// <summary>Payloads under texts.</summary>
internal sealed class TextBucket(ChunkPool pool) : Bucket(pool)
{
    private readonly ChunkPool _pool = pool;

    public void Add(string key, ReadOnlySpan<byte> payload)
    {
        Span<byte> entry = Room(Entry.Most(key, payload.Length));
        int length = Encoding.UTF8.GetBytes(key, entry[Entry.Head..]);
        Entry.WriteHead(entry, length, payload.Length);
        payload.CopyTo(entry[(Entry.Head + length)..]);
        Take(Entry.Head + length + payload.Length);
    }

    /// <summary>The entries in memory in their order.</summary>
    /// <param name="slots">Room for <see cref="Bucket.Count"/> of them.</param>
    public void Sort(Span<Slot> slots)
    {
        int at = 0;
        for (int chunk = 0; chunk < Chunks; chunk++)
        {
            ReadOnlySpan<byte> bytes = Chunk(chunk);
            for (int offset = 0; offset < bytes.Length; offset += Entry.Length(bytes[offset..]))
            {
                slots[at++] = new Slot(PrefixOf(Entry.Key(bytes[offset..])), chunk, offset);
            }
        }

        slots.Sort(new Order(this));
    }

    /// <summary>The entry of a slot, and whatever lies behind it.</summary>
    public ReadOnlySpan<byte> At(Slot slot) => Chunk(slot.Chunk)[slot.Offset..];

    public override void WriteSorted(RunFile file)
    {
        Span<Slot> slots = _pool.Slots(Count);
        Sort(slots);
        for (int i = 0; i < slots.Length; i++)
        {
            ReadOnlySpan<byte> entry = At(slots[i]);
            if (i == 0 || Entry.Compare(entry, At(slots[i - 1])) != 0)
            {
                file.Write(entry[..Entry.Length(entry)]);
            }
        }
    }

    /// <summary>The first eight bytes of a key as a number that sorts like them.</summary>
    private static ulong PrefixOf(ReadOnlySpan<byte> key)
    {
        if (key.Length >= 8)
        {
            return BinaryPrimitives.ReadUInt64BigEndian(key);
        }

        Span<byte> first = stackalloc byte[8];
        first.Clear();
        key.CopyTo(first);
        return BinaryPrimitives.ReadUInt64BigEndian(first);
    }

    private readonly struct Order(TextBucket bucket) : IComparer<Slot>
    {
        public int Compare(Slot x, Slot y) =>
            x.Prefix != y.Prefix ? x.Prefix.CompareTo(y.Prefix) : Entry.Compare(bucket.At(x), bucket.At(y));
    }
}

/// <summary>Where an entry lies in memory.</summary>
/// <param name="Prefix">The first bytes of its key.</param>
/// <param name="Chunk">Number of the chunk.</param>
/// <param name="Offset">Byte in the chunk.</param>
internal readonly record struct Slot(ulong Prefix, int Chunk, int Offset);
