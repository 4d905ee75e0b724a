namespace Rapporteur.Language.Tokenize;

/// <summary>Which line ends of a text end a sentence by themselves.</summary>
internal readonly ref struct LineBreaks
{
    private readonly ReadOnlySpan<char> _text;
    private readonly TokenBuffer _tokens;
    private readonly int _width;

    public LineBreaks(ReadOnlySpan<char> text, TokenBuffer tokens)
    {
        _text = text;
        _tokens = tokens;
        _width = LongestLine(text);
    }

    /// <summary>The token after the stretch, from this token on, that no line's end breaks.</summary>
    public int ParagraphEnd(int first)
    {
        int end = first + 1;
        while (end < _tokens.Count && !Ends(end - 1))
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether the gap after a token ends a sentence by itself.</summary>
    public bool Ends(int i)
    {
        int lines = Count(i);
        if (lines != 1)
        {
            return lines > 1;
        }

        ReadOnlySpan<char> follow = _text[_tokens[i + 1].Start.._tokens[i + 1].End];
        if (_width > 100 || follow[0] is '\u2022' or '*' or '\u25CF' or '\u25AA' || (follow is "-" or "\u2013" or "\u2014"))
        {
            return true;
        }

        // Wrapped by hand: a line that had room for the next word was ended on purpose.
        int line = _tokens[i].End - LineStart(_tokens[i].End);
        return line + 1 + follow.Length < _width - 8 && !char.IsLower(follow[0]);
    }

    /// <summary>How many lines end in the gap after a token; two stand for more.</summary>
    public int Count(int i)
    {
        int lines = 0;
        int end = _tokens[i + 1].Start;
        for (int at = _tokens[i].End; at < end && lines < 2; at++)
        {
            char c = _text[at];
            lines += c is '\n' or '\u2028' or '\u0085' || (c == '\r' && (at + 1 == end || _text[at + 1] != '\n')) ? 1
                : c == '\u2029' ? 2 : 0;
        }

        return lines;
    }

    private int LineStart(int at)
    {
        int from = Math.Max(0, at - 128);
        int found = _text[from..at].LastIndexOf('\n');
        return found < 0 ? from : from + found + 1;
    }

    private static int LongestLine(ReadOnlySpan<char> text)
    {
        int longest = 0;
        foreach (ReadOnlySpan<char> line in text.EnumerateLines())
        {
            longest = Math.Max(longest, line.Length);
        }

        return longest;
    }
}
