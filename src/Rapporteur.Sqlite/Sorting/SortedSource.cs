namespace Rapporteur.Sqlite.Sorting;

/// <summary>Entries in their order, one at a time.</summary>
internal abstract class SortedSource
{
    /// <summary>The entry reached, and whatever lies behind it; good until the next step.</summary>
    public abstract ReadOnlySpan<byte> Current { get; }

    /// <summary>Moves to the next entry; false after the last.</summary>
    public abstract bool Next();
}

/// <summary>The entries of a bucket that are in memory.</summary>
internal sealed class MemorySource : SortedSource
{
    private readonly TextBucket _bucket;
    private readonly Slot[] _slots;
    private int _at = -1;

    public MemorySource(TextBucket bucket)
    {
        _bucket = bucket;
        _slots = new Slot[bucket.Count];
        bucket.Sort(_slots);
    }

    public override ReadOnlySpan<byte> Current => _bucket.At(_slots[_at]);

    public override bool Next() => ++_at < _slots.Length;
}

/// <summary>The entries of a run on the disk, read a piece at a time.</summary>
internal sealed class RunSource(RunFile file, long start, long length) : SortedSource
{
    private const int PieceBytes = 1 << 16;

    private readonly long _end = start + length;
    private byte[] _piece = new byte[(int)Math.Min(PieceBytes, length)];
    private long _next = start;
    private int _filled;
    private int _at;
    private int _length;

    public override ReadOnlySpan<byte> Current => _piece.AsSpan(_at, _length);

    public override bool Next()
    {
        _at += _length;
        _length = 0;
        if (!Hold(Entry.Head))
        {
            return false;
        }

        int whole = Entry.Length(_piece.AsSpan(_at));
        Hold(whole);
        _length = whole;
        return true;
    }

    /// <summary>Sees to it that so many bytes are in the piece; false at the end of the run.</summary>
    private bool Hold(int bytes)
    {
        if (_filled - _at >= bytes)
        {
            return true;
        }

        int rest = _filled - _at;
        byte[] into = _piece.Length >= bytes ? _piece : new byte[bytes * 2];
        _piece.AsSpan(_at, rest).CopyTo(into);
        _piece = into;
        _at = 0;
        _filled = rest;
        while (_filled < bytes && _next < _end)
        {
            int read = file.Read(_next, _piece.AsSpan(_filled, (int)Math.Min(_piece.Length - _filled, _end - _next)));
            _next += read;
            _filled += read;
        }

        return _filled >= bytes;
    }
}
