namespace Rapporteur.Language.Tokenize;

/// <summary>
/// Goes through the places of a paragraph where a sentence may end. Who asks decides, and the scanner remembers: the sentence
/// so far is part of what is seen at the next place.
/// </summary>
internal ref struct BoundaryScanner
{
    /// <summary>How many words the ring holds: those before the place that features look at, and those after.</summary>
    public const int RingSize = 64;

    /// <summary>How far it looks for the next stop.</summary>
    public const int Ahead = 24;

    private readonly ReadOnlySpan<char> _text;
    private readonly TokenBuffer _tokens;
    private readonly BoundaryTable _habits;
    private readonly Span<BoundaryWord> _ring;
    private int _first;
    private int _end;
    private int _read;
    private int _inside;
    private BoundaryHistory _history;

    public BoundaryScanner(ReadOnlySpan<char> text, TokenBuffer tokens, BoundaryTable habits, Span<BoundaryWord> ring)
    {
        _text = text;
        _tokens = tokens;
        _habits = habits;
        _ring = ring;
    }

    /// <summary>The token before the place.</summary>
    public int Gap { get; private set; }

    /// <summary>The next token that is a stop, at most <see cref="Ahead"/> tokens on; else the place where the search ended.</summary>
    public int NextStop { get; private set; }

    /// <summary>The paragraph's last word.</summary>
    public BoundaryWord Last { get; private set; }

    public readonly BoundaryHistory History => _history;

    /// <summary>Tokens from the place to the paragraph's end.</summary>
    public readonly int Left => _end - 1 - Gap;

    /// <summary>The word before the place (0), those before it (−1 …) and those after (1 …).</summary>
    public readonly BoundaryWord this[int offset]
    {
        get
        {
            int at = Gap + offset;
            return at < _first || at >= _end ? BoundaryWord.Outside : _ring[at & (RingSize - 1)];
        }
    }

    /// <summary>Starts on the paragraph of tokens from the first to the one before the end.</summary>
    public void Start(int first, int end)
    {
        _first = first;
        _end = end;
        _read = first;
        _inside = first;
        Gap = first - 1;
        NextStop = first;
        Last = Word(end - 1);
        _history = default;
    }

    /// <summary>Goes on to the next place.</summary>
    /// <returns>False at the paragraph's end.</returns>
    public bool Next()
    {
        while (++Gap < _end - 1)
        {
            for (int until = Math.Min(_end, Gap + Ahead + 2); _read < until; _read++)
            {
                _ring[_read & (RingSize - 1)] = Word(_read);
            }

            if (_tokens[Gap].MultiwordLength > 1)
            {
                _inside = Gap + _tokens[Gap].MultiwordLength - 1;
            }

            _history.Add(this[0]);
            if (Gap >= _inside && (IsPlace(this[0], this[1]) || _history.Count >= SentenceSplitter.LongestSentence))
            {
                FindStop();
                return true;
            }
        }

        return false;
    }

    /// <summary>A sentence ends at the place.</summary>
    public void EndSentence() => _history.EndSentence();

    // Nearly all sentences begin with a capital, a number or a mark, or follow a mark; looking nowhere else saves most of the work.
    private static bool IsPlace(in BoundaryWord before, in BoundaryWord after) => after.Shape switch
    {
        BoundaryShape.Comma or BoundaryShape.Semicolon or BoundaryShape.Stop or BoundaryShape.Apostrophe => false,
        BoundaryShape.Closing or BoundaryShape.QuoteClosing or BoundaryShape.Exclamation or BoundaryShape.Question => after.Spaced,
        BoundaryShape.Small or BoundaryShape.ShortSmall => before.Shape is not (BoundaryShape.Small or BoundaryShape.Capital
            or BoundaryShape.Comma or BoundaryShape.Initial),
        _ => true,
    };

    private void FindStop()
    {
        int limit = Math.Min(_end, Gap + Ahead);
        NextStop = Math.Max(NextStop, Gap + 1);
        while (NextStop < limit && !_ring[NextStop & (RingSize - 1)].IsStop)
        {
            NextStop++;
        }
    }

    private readonly BoundaryWord Word(int i)
    {
        int start = _tokens[i].Start;
        bool spaced = i > 0 && _tokens[i - 1].End < start;
        return BoundaryWord.Of(_text[start.._tokens[i].End], spaced, _habits);
    }
}
