namespace Rapporteur.Sqlite.Sorting;

/// <summary>Numbers under numbers in their order, one at a time.</summary>
internal abstract class NumberSource
{
    /// <summary>The entry reached.</summary>
    public (ulong Key, int Value) Current { get; protected set; }

    /// <summary>Moves to the next entry; false after the last.</summary>
    public abstract bool Next();

    /// <summary>Whether it stands before another.</summary>
    public bool IsBefore(NumberSource other) =>
        Current.Key != other.Current.Key ? Current.Key < other.Current.Key : Current.Value < other.Current.Value;
}

/// <summary>The numbers of a bucket that are in memory.</summary>
internal sealed class NumbersInMemory : NumberSource
{
    private readonly ulong[] _keys;
    private readonly int[] _values;
    private int _at = -1;

    public NumbersInMemory(NumberBucket bucket) => (_keys, _values) = bucket.Sorted();

    public override bool Next()
    {
        if (++_at >= _keys.Length)
        {
            return false;
        }

        Current = (_keys[_at], _values[_at]);
        return true;
    }
}

/// <summary>The numbers of a run on the disk, read a piece at a time.</summary>
internal sealed class NumbersOfRun(RunFile file, long start, long length) : NumberSource
{
    private const int PieceBytes = 4096 * NumberBucket.EntryBytes;

    private readonly long _end = start + length;
    private readonly byte[] _piece = new byte[(int)Math.Min(PieceBytes, length)];
    private long _next = start;
    private int _filled;
    private int _at;

    public override bool Next()
    {
        if (_at == _filled && !Fill())
        {
            return false;
        }

        Current = NumberBucket.Read(_piece.AsSpan(_at));
        _at += NumberBucket.EntryBytes;
        return true;
    }

    private bool Fill()
    {
        _at = 0;
        _filled = 0;
        int wanted = (int)Math.Min(_piece.Length, _end - _next);
        while (_filled < wanted)
        {
            int read = file.Read(_next, _piece.AsSpan(_filled, wanted - _filled));
            _next += read;
            _filled += read;
        }

        return _filled > 0;
    }
}

/// <summary>Several sources as one: a heap with the source of the smallest entry on top.</summary>
internal sealed class MergedNumbers : NumberSource
{
    private readonly List<NumberSource> _heap = [];
    private bool _begun;

    public MergedNumbers(List<NumberSource> sources)
    {
        _heap.AddRange(sources.FindAll(static source => source.Next()));
        for (int i = (_heap.Count / 2) - 1; i >= 0; i--)
        {
            Sink(i);
        }
    }

    public override bool Next()
    {
        if (_begun && _heap.Count > 0 && !_heap[0].Next())
        {
            _heap[0] = _heap[^1];
            _heap.RemoveAt(_heap.Count - 1);
        }

        _begun = true;
        if (_heap.Count == 0)
        {
            return false;
        }

        Sink(0);
        Current = _heap[0].Current;
        return true;
    }

    private void Sink(int at)
    {
        while (true)
        {
            int least = at;
            for (int child = (2 * at) + 1; child <= (2 * at) + 2 && child < _heap.Count; child++)
            {
                least = _heap[child].IsBefore(_heap[least]) ? child : least;
            }

            if (least == at)
            {
                return;
            }

            (_heap[at], _heap[least]) = (_heap[least], _heap[at]);
            at = least;
        }
    }
}
