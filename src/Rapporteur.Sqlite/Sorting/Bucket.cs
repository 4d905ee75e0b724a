using System.Buffers.Binary;
using System.Text;

namespace Rapporteur.Sqlite.Sorting;

/// <summary>What was put under one name: entries in memory as they came, and sorted runs of those that went to the disk.</summary>
internal sealed class Bucket(ChunkPool pool)
{
    private readonly List<byte[]> _chunks = [];
    private readonly List<int> _used = [];

    /// <summary>Where its sorted runs lie in the shuffle's file.</summary>
    public List<(long Start, long Length)> Runs { get; } = [];

    /// <summary>Sequences that are reading it: until they are done it takes nothing and stays where it is.</summary>
    public int Readers { get; set; }

    /// <summary>Entries in memory.</summary>
    public int Count { get; private set; }

    /// <summary>Bytes of memory it holds.</summary>
    public long Bytes { get; private set; }

    /// <summary>Whether an entry of so many bytes would need another chunk.</summary>
    public bool IsFull(int bytes) => _chunks.Count == 0 || _chunks[^1].Length - _used[^1] < bytes;

    public void Add(string key, ReadOnlySpan<byte> payload)
    {
        Span<byte> entry = Room(Entry.Most(key, payload.Length));
        int length = Encoding.UTF8.GetBytes(key, entry[Entry.Head..]);
        Entry.WriteHead(entry, length, payload.Length);
        payload.CopyTo(entry[(Entry.Head + length)..]);
        _used[^1] += Entry.Head + length + payload.Length;
        Count++;
    }

    public void Add(ulong key, int value)
    {
        Span<byte> entry = Room(Entry.OfNumbers);
        Entry.WriteHead(entry, sizeof(ulong), sizeof(int));
        BinaryPrimitives.WriteUInt64BigEndian(entry[Entry.Head..], key);
        BinaryPrimitives.WriteInt32BigEndian(entry[(Entry.Head + sizeof(ulong))..], value);
        _used[^1] += Entry.OfNumbers;
        Count++;
    }

    /// <summary>The entries in memory in their order.</summary>
    /// <param name="slots">Room for <see cref="Count"/> of them.</param>
    public void Sort(Span<Slot> slots)
    {
        int at = 0;
        for (int chunk = 0; chunk < _chunks.Count; chunk++)
        {
            ReadOnlySpan<byte> bytes = _chunks[chunk].AsSpan(0, _used[chunk]);
            for (int offset = 0; offset < bytes.Length; offset += Entry.Length(bytes[offset..]))
            {
                slots[at++] = new Slot(PrefixOf(Entry.Key(bytes[offset..])), chunk, offset);
            }
        }

        slots.Sort(new Order(this));
    }

    /// <summary>The entry of a slot, and whatever lies behind it.</summary>
    public ReadOnlySpan<byte> At(Slot slot) => _chunks[slot.Chunk].AsSpan(slot.Offset);

    /// <summary>Forgets what is in memory, once it is on the disk.</summary>
    public void Clear()
    {
        pool.GiveBack(_chunks);
        _used.Clear();
        Count = 0;
        Bytes = 0;
    }

    private Span<byte> Room(int bytes)
    {
        if (IsFull(bytes))
        {
            _chunks.Add(pool.Take(bytes));
            _used.Add(0);
            Bytes += _chunks[^1].Length;
        }

        return _chunks[^1].AsSpan(_used[^1]);
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

    private readonly struct Order(Bucket bucket) : IComparer<Slot>
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
