namespace Rapporteur.Pipeline.Read;

/// <summary>Reads lines of bytes out of a stream within a limit; a longer line is passed over without being kept.</summary>
internal sealed class LineReader
{
    private readonly Stream _stream;
    private readonly long _limit;
    private byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;
    private long _consumed;

    public LineReader(Stream stream, long limit)
    {
        _stream = stream;
        _limit = limit;
    }

    /// <summary>The line without its end, its white space at both ends and a byte-order mark. Valid until the next call.</summary>
    public ReadOnlyMemory<byte> Current { get; private set; }

    /// <summary>The line's number, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The offset of <see cref="Current"/> in the stream, in bytes.</summary>
    public long Offset { get; private set; }

    /// <summary>Set by the caller when the stream failed.</summary>
    public bool HasFailed { get; set; }

    public LineState Next()
    {
        Current = default;
        if (HasFailed)
        {
            return LineState.End;
        }

        bool tooLong = false;
        int searched = 0;
        while (true)
        {
            int found = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (found >= 0)
            {
                int length = searched + found;
                tooLong |= length > _limit;
                return Take(length, length + 1, tooLong);
            }

            searched = _end - _start;
            if (searched > _limit)
            {
                // Let go of what is known to be too long, and go on to its end.
                tooLong = true;
                _consumed += searched;
                _start = _end = searched = 0;
            }

            if (!Fill())
            {
                return _end == _start && !tooLong ? LineState.End : Take(_end - _start, _end - _start, tooLong);
            }
        }
    }

    private LineState Take(int length, int advance, bool tooLong)
    {
        Number++;
        ReadOnlyMemory<byte> line = _buffer.AsMemory(_start, length);
        int leading = Number == 1 && line.Span.StartsWith(TextBytes.Mark) ? TextBytes.Mark.Length : 0;
        while (leading < line.Length && line.Span[leading] is (byte)' ' or (byte)'\t' or (byte)'\r')
        {
            leading++;
        }

        Offset = _consumed + leading;
        Current = tooLong ? default : line[leading..].TrimEnd(" \t\r"u8);
        _consumed += advance;
        _start += advance;
        return tooLong ? LineState.TooLong : LineState.Line;
    }

    private bool Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, (int)Math.Min(Array.MaxLength, _buffer.Length * 2L));
        }

        int read = _stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        return read > 0;
    }
}

/// <summary>What <see cref="LineReader.Next"/> found.</summary>
internal enum LineState
{
    Line,
    TooLong,
    End,
}
