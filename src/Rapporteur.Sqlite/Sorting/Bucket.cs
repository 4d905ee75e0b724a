namespace Rapporteur.Sqlite.Sorting;

/// <summary>What was put under one name: entries in memory as they came, and sorted runs of those that went to the disk.</summary>
internal abstract class Bucket(ChunkPool pool)
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

    /// <summary>Chunks that it has entries in.</summary>
    protected int Chunks => _chunks.Count;

    /// <summary>Whether an entry of so many bytes would need another chunk.</summary>
    public bool IsFull(int bytes) => _chunks.Count == 0 || _chunks[^1].Length - _used[^1] < bytes;

    /// <summary>Writes what is in memory to the disk, sorted, each entry once.</summary>
    public abstract void WriteSorted(RunFile file);

    /// <summary>Forgets what is in memory, once it is on the disk.</summary>
    public void Clear()
    {
        pool.GiveBack(_chunks);
        _used.Clear();
        Count = 0;
        Bytes = 0;
    }

    /// <summary>The entries in a chunk.</summary>
    protected ReadOnlySpan<byte> Chunk(int chunk) => _chunks[chunk].AsSpan(0, _used[chunk]);

    /// <summary>Room for an entry of so many bytes at most.</summary>
    protected Span<byte> Room(int bytes)
    {
        if (IsFull(bytes))
        {
            _chunks.Add(pool.Take(bytes));
            _used.Add(0);
            Bytes += _chunks[^1].Length;
        }

        return _chunks[^1].AsSpan(_used[^1]);
    }

    /// <summary>Tells how many bytes the entry has taken.</summary>
    protected void Take(int bytes)
    {
        _used[^1] += bytes;
        Count++;
    }
}
