namespace Rapporteur.Sqlite.Sorting;

/// <summary>The memory that all buckets of a shuffle share: so many chunks, and no more.</summary>
internal sealed class ChunkPool
{
    /// <summary>Bytes in a chunk.</summary>
    public const int ChunkBytes = 1 << 20;

    /// <summary>Chunks out at most; then something has to go to the disk.</summary>
    private const int Most = 32;

    private readonly Stack<byte[]> _free = new();
    private Slot[] _slots = [];
    private long _out;

    /// <summary>Whether a bucket has to be written out before another chunk is taken.</summary>
    public bool IsSpent => _out >= (long)Most * ChunkBytes;

    /// <summary>A chunk of at least so many bytes.</summary>
    public byte[] Take(int bytes)
    {
        byte[] chunk = bytes <= ChunkBytes && _free.TryPop(out byte[]? free) ? free : new byte[Math.Max(bytes, ChunkBytes)];
        _out += chunk.Length;
        return chunk;
    }

    /// <summary>Room for sorting so many entries, until the next asks for it.</summary>
    public Span<Slot> Slots(int count)
    {
        if (_slots.Length < count)
        {
            _slots = new Slot[count];
        }

        return _slots.AsSpan(0, count);
    }

    /// <summary>Takes chunks back; those made for one large payload are let go.</summary>
    public void GiveBack(List<byte[]> chunks)
    {
        foreach (byte[] chunk in chunks)
        {
            _out -= chunk.Length;
            if (chunk.Length == ChunkBytes)
            {
                _free.Push(chunk);
            }
        }

        chunks.Clear();
    }
}
