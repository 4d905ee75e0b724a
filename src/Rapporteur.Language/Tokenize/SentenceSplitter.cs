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

    private const int LongestDateline = 12;

    private readonly ReadOnlySpan<char> _text;
    private readonly TokenBuffer _tokens;
    private readonly List<Sentence> _sentences;
    private readonly LineBreaks _lines;

    private SentenceSplitter(ReadOnlySpan<char> text, TokenBuffer tokens, List<Sentence> sentences)
    {
        _text = text;
        _tokens = tokens;
        _sentences = sentences;
        _lines = new LineBreaks(text, tokens);
    }

    /// <summary>Adds the sentences of the tokens: by what a model has learnt, or by rule where there is none.</summary>
    public static void Run(ReadOnlySpan<char> text, TokenBuffer tokens, List<Sentence> sentences, BoundaryModel? model = null)
    {
        var splitter = new SentenceSplitter(text, tokens, sentences);
        if (model is null)
        {
            splitter.RunRules();
        }
        else
        {
            splitter.Run(model);
        }
    }

    private readonly void Run(BoundaryModel model)
    {
        Span<BoundaryWord> ring = stackalloc BoundaryWord[BoundaryScanner.RingSize];
        Span<uint> features = stackalloc uint[BoundaryFeatures.Most];
        var scanner = new BoundaryScanner(_text, _tokens, model.Words, ring);
        for (int first = 0, end; first < _tokens.Count; first = end)
        {
            end = _lines.ParagraphEnd(first);
            int start = first;
            scanner.Start(first, end);
            while (scanner.Next())
            {
                int count = BoundaryFeatures.Write(ref scanner, features);
                bool ends = model.Score(features[..count]) > 0 && !IsHeld(scanner.Gap, scanner.History.Count);
                if (ends || scanner.History.Count >= LongestSentence)
                {
                    Add(start, scanner.Gap + 1);
                    start = scanner.Gap + 1;
                    scanner.EndSentence();
                }
            }

            Add(start, end);
        }
    }

    /// <summary>Where the model is not asked: within an agency's dateline, within "Defence Minister Song", and between a quoted question and who asked it.</summary>
    private readonly bool IsHeld(int i, int count)
    {
        if (Token(i + 1) is "/")
        {
            return count < LongestDateline && i + 3 < _tokens.Count && Token(i + 3) is "/" && CharClass.IsUpperRun(Token(i + 2));
        }

        if (IsTitleCase(Token(i)) && IsTitleCase(Token(i + 1)) && _text[_tokens[i].End.._tokens[i + 1].Start] is " ")
        {
            return true;
        }

        return i > 0 && Token(i) is "\"" or "\u201D" or "'" or "\u2019" && Token(i - 1)[^1] is '?' or '!'
            && Token(i + 1)[0] is not ('"' or '\u201C') && !SentenceStarters.Contains(Token(i + 1)) && SpeechFollows(i + 1);
    }

    private static bool IsTitleCase(ReadOnlySpan<char> word) => word.Length > 2 && char.IsUpper(word[0]) && char.IsLower(word[1]) && char.IsLower(word[^1]);

    private readonly void RunRules()
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
            return _lines.Ends(i) ? 1 : 0;
        }

        while (next < _tokens.Count && Closes(next))
        {
            next++;
        }

        if (next == _tokens.Count || _lines.Ends(next - 1) || _lines.Count(next - 1) > 0)
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

        bool small = char.IsLower(c);
        if (kind is ('!' or '?') && next > i + 1)
        {
            return small || SpeechFollows(next);
        }

        // Careless writers start small after a full stop; after three dots, or after a scrap that may be cut short, a small
        // letter goes on.
        return small && (kind == '\u2026' || next > i + 1 || (kind == '.' && Token(Math.Max(0, i - 1)).Length < 3));
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
            return _lines.Count(i - 1) == 0;
        }

        bool glued = _tokens[i].Start == _tokens[i - 1].End;
        return glued && c is ('"' or '\'' or ')' or ']');
    }

    private readonly ReadOnlySpan<char> Token(int i) => _text[_tokens[i].Start.._tokens[i].End];
}
