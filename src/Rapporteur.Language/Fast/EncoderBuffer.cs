namespace Rapporteur.Language.Fast;

/// <summary>Room for the vectors of one sentence's words; grows to the longest sentence seen.</summary>
internal sealed class EncoderBuffer
{
    private const int Size = WordEncoder.Size;

    private short[] _rows = [];
    private int[] _sums = [];
    private short[] _places = [];
    private int _words;

    /// <summary>The words' vectors, between two rows of zeros.</summary>
    public Span<short> Padded => _rows.AsSpan(0, (_words + 2) * Size);

    /// <summary>The words' vectors.</summary>
    public Span<short> Vectors => _rows.AsSpan(Size, _words * Size);

    /// <summary>What each word brings to the parser's hidden layer in each place.</summary>
    public Span<short> Places => _places.AsSpan(0, _words * StatePlaces.Words * StateScorer.Hidden);

    /// <summary>Sums of a layer over all words.</summary>
    public Span<int> Sums(int columns)
    {
        if (_sums.Length < _words * columns)
        {
            _sums = new int[_words * columns];
        }

        return _sums.AsSpan(0, _words * columns);
    }

    public void Start(int words)
    {
        _words = words;
        if (_rows.Length < (words + 2) * Size)
        {
            int room = Math.Max(words, 64) * 3 / 2;
            _rows = new short[(room + 2) * Size];
            _places = new short[room * StatePlaces.Words * StateScorer.Hidden];
        }

        Padded.Clear();
    }
}
