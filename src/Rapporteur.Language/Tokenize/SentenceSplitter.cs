using Rapporteur.Language.Text;

namespace Rapporteur.Language.Tokenize;

/// <summary>
/// Groups tokens into sentences. A blank line always ends one; a stop ends one unless what follows goes on with it;
/// a line's end ends one unless the text is wrapped by hand; quotes and brackets stay with the sentence they close.
/// </summary>
internal ref struct SentenceSplitter
{
    /// <summary>No sentence is longer, whatever the text.</summary>
    public const int LongestSentence = 250;

    private readonly ReadOnlySpan<char> _text;
    private readonly TokenBuffer _tokens;
    private readonly List<Sentence> _sentences;
    private readonly int _width;

    private SentenceSplitter(ReadOnlySpan<char> text, TokenBuffer tokens, List<Sentence> sentences)
    {
        _text = text;
        _tokens = tokens;
        _sentences = sentences;
        _width = LongestLine(text);
    }

    public static void Run(ReadOnlySpan<char> text, TokenBuffer tokens, List<Sentence> sentences) =>
        new SentenceSplitter(text, tokens, sentences).Run();

    private readonly void Run()
    {
        int first = 0;
        int i = 0;
        while (i < _tokens.Count)
        {
            int end = EndsAfter(i, out int next);
            i = next;
            if (end > 0 || (i - first >= LongestSentence && !InsideWord(i)))
            {
                Add(first, i);
                first = i;
            }
        }

        if (first < _tokens.Count)
        {
            Add(first, _tokens.Count);
        }
    }

    private readonly void Add(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            _tokens[i].Sentence = _sentences.Count;
        }

        _sentences.Add(new Sentence(first, end));
    }

    private readonly bool InsideWord(int i) => i < _tokens.Count && i > 0 && _tokens[i - 1].MultiwordLength > 1;

    /// <summary>Whether a sentence ends after this token or the closing marks behind it (1 yes, 0 no), and which token is next.</summary>
    private readonly int EndsAfter(int i, out int next)
    {
        next = i + 1;
        if (next == _tokens.Count)
        {
            return 1;
        }

        char kind = Terminal(i);
        if (kind == '\0')
        {
            return LineEnds(i) ? 1 : 0;
        }

        while (next < _tokens.Count && Closes(next))
        {
            next++;
        }

        if (next == _tokens.Count || LineEnds(next - 1) || NewLines(next - 1) > 0)
        {
            return 1;
        }

        return GoesOn(i, next, kind) ? 0 : 1;
    }

    /// <summary>What a token does as an end: '.', '!', '?', '…', 'a' (an abbreviation), or nothing.</summary>
    private readonly char Terminal(int i)
    {
        ReadOnlySpan<char> token = Token(i);
        char last = token[^1];
        if (last is not ('.' or '!' or '?' or '\u2026' or '\u3002'))
        {
            return '\0';
        }

        if (token.Length == 1)
        {
            return last == '\u3002' ? '.' : last;
        }

        return char.IsLetter(token[0]) ? 'a' : last == '.' && token[0] == '.' ? '\u2026' : last;
    }

    private readonly bool GoesOn(int i, int next, char kind)
    {
        ReadOnlySpan<char> follow = Token(next);
        char c = follow[0];
        if (c is ',' or ';' or ':' or ')' or ']' or '/' || (kind != '.' && c is ('-' or '\u2013' or '\u2014')))
        {
            return true;
        }

        if (kind == 'a')
        {
            return Abbreviations.IsOpener(Token(i)) || !(SentenceStarters.Contains(follow) || c is '"' or '\u201C');
        }

        // A full stop glued to what follows: "3.Next" starts anew, "page.html" never gets here.
        bool small = char.IsLower(c);
        if (kind is ('!' or '?') && next > i + 1)
        {
            return small || SpeechFollows(next);
        }

        return small && (kind != '.' || Token(Math.Max(0, i - 1)).Length < 4 || next > i + 1);
    }

    /// <summary>"…?" Mr Lavrov said: the sentence goes on past the quote.</summary>
    private readonly bool SpeechFollows(int next)
    {
        for (int i = next; i < Math.Min(next + 4, _tokens.Count); i++)
        {
            if (Token(i) is "said" or "asked" or "says" or "added" or "told" or "wrote" or "replied")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a token closes a quote or bracket, or goes on with the stops before it.</summary>
    private readonly bool Closes(int i)
    {
        char c = Token(i)[0];
        if (c is '.' or '!' or '?' or '\u2026')
        {
            return true;
        }

        if (c is '\u201D' or '\u2019' or '\u00BB')
        {
            return NewLines(i - 1) == 0;
        }

        bool glued = _tokens[i].Start == _tokens[i - 1].End;
        return glued && c is ('"' or '\'' or ')' or ']');
    }

    /// <summary>Whether the gap after a token ends a sentence by itself.</summary>
    private readonly bool LineEnds(int i)
    {
        int lines = NewLines(i);
        if (lines != 1)
        {
            return lines > 1;
        }

        ReadOnlySpan<char> follow = Token(i + 1);
        if (_width > 100 || follow[0] is '\u2022' or '*' or '\u25CF' or '\u25AA' || (follow is "-" or "\u2013" or "\u2014"))
        {
            return true;
        }

        // Wrapped by hand: a line that had room for the next word was ended on purpose.
        int line = _tokens[i].End - LineStart(_tokens[i].End);
        return line + 1 + follow.Length < _width - 8 && !char.IsLower(follow[0]);
    }

    private readonly int LineStart(int at)
    {
        int from = Math.Max(0, at - 128);
        int found = _text[from..at].LastIndexOf('\n');
        return found < 0 ? from : from + found + 1;
    }

    private readonly int NewLines(int i)
    {
        int lines = 0;
        ReadOnlySpan<char> gap = _text[_tokens[i].End.._tokens[i + 1].Start];
        for (int at = 0; at < gap.Length && lines < 2; at++)
        {
            lines += gap[at] is '\n' or '\u2029' ? 1 : 0;
        }

        return lines;
    }

    private readonly ReadOnlySpan<char> Token(int i) => _text[_tokens[i].Start.._tokens[i].End];

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
