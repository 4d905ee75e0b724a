namespace Rapporteur.Language.Tokenize;

/// <summary>
/// Splits text into tokens in the style of the English Web Treebank: marks apart from words, compounds apart at their
/// hyphens, contractions as words of one multiword token. Every
/// character lands in one token, but for white space, controls and marks without ink that stand between words.
/// </summary>
internal ref struct Tokenizer
{
    private readonly ReadOnlySpan<char> _text;
    private readonly TokenBuffer _tokens;

    // How many single quotes are open: tells "the leaders' plan" from the end of 'the leaders'.
    private int _singleQuotes;

    private Tokenizer(ReadOnlySpan<char> text, TokenBuffer tokens)
    {
        _text = text;
        _tokens = tokens;
        _singleQuotes = 0;
    }

    public static void Run(ReadOnlySpan<char> text, TokenBuffer tokens) => new Tokenizer(text, tokens).Run();

    private void Run()
    {
        int at = 0;
        while (at < _text.Length)
        {
            if (CharClass.IsSpace(_text[at]))
            {
                int newLines = 0;
                while (at < _text.Length && CharClass.IsSpace(_text[at]))
                {
                    newLines += _text[at] is '\n' or '\u2029' ? 1 : 0;
                    at++;
                }

                _singleQuotes = newLines > 1 ? 0 : _singleQuotes;
                continue;
            }

            int end = at + 1;
            while (end < _text.Length && !CharClass.IsSpace(_text[end]))
            {
                end++;
            }

            Chunk(at, end);
            at = end;
        }
    }

    /// <summary>A run without white space.</summary>
    private void Chunk(int start, int end)
    {
        int chunk = start;
        while (start < end)
        {
            if (CharClass.IsFormat(_text[start]))
            {
                start++;
                continue;
            }

            int address = Addresses.Length(_text[start..end]);
            if (address > 0)
            {
                _tokens.Add(start, start + address);
                start += address;
                continue;
            }

            int mark = LeadingMark(start, end, start == chunk);
            if (mark > 0)
            {
                _tokens.Add(start, start + mark);
                start += mark;
                continue;
            }

            int stop = WordEnd(start, end);
            start = Word(start, stop, end);
        }
    }

    /// <summary>How long a mark at this place is; 0 where a word starts.</summary>
    private int LeadingMark(int start, int end, bool spaced)
    {
        ReadOnlySpan<char> rest = _text[start..end];
        char c = rest[0];
        int emoticon = Emoticons.Length(rest);
        if (emoticon > 0)
        {
            return emoticon;
        }

        if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
        {
            return CharClass.IsEmoji(rest, out int length) ? length : 0;
        }

        if (c is '\'' or '\u2018' or '\u2019')
        {
            return Apostrophe(rest);
        }

        if ((c is '#' or '@') && rest.Length > 1 && char.IsLetter(rest[1]))
        {
            return 0;
        }

        if ((c is '.' || (c is '+' && spaced)) && rest.Length > 1 && char.IsAsciiDigit(rest[1]))
        {
            return 0;
        }

        int run = 1;
        bool mixes = c is '!' or '?';
        while (run < rest.Length && CharClass.Repeats(c) && (rest[run] == c || (mixes && rest[run] is '!' or '?')))
        {
            run++;
        }

        return run;
    }

    /// <summary>An apostrophe opens a quote, or a word such as "'em" and "'90s" (0), or closes a quote.</summary>
    private int Apostrophe(ReadOnlySpan<char> rest)
    {
        if (rest.Length > 1 && rest[1] == rest[0])
        {
            return 2;
        }

        if (Contractions.StartsClipped(rest))
        {
            return 0;
        }

        _singleQuotes = rest.Length > 1 && char.IsLetterOrDigit(rest[1]) ? _singleQuotes + 1 : Math.Max(0, _singleQuotes - 1);
        return 1;
    }

    /// <summary>Where the word that starts here ends: before a mark that no word holds.</summary>
    private int WordEnd(int start, int end)
    {
        int at = start + 1;
        while (at < end)
        {
            char c = _text[at];
            if (char.IsLetterOrDigit(c))
            {
                at++;
            }
            else if (CharClass.Joins(c) || CharClass.IsFormat(c))
            {
                // Without ink: inside a word, or nowhere.
                if (CharClass.IsFormat(c) && (at + 1 == end || !char.IsLetterOrDigit(_text[at + 1])))
                {
                    return at;
                }

                at++;
            }
            else if (CharClass.IsEmoji(_text[at..end], out _))
            {
                return at;
            }
            else if (char.IsSurrogate(c))
            {
                at++;
            }
            else if (Holds(at, start, end))
            {
                at++;
            }
            else
            {
                return at;
            }
        }

        return at;
    }

    /// <summary>Whether the mark at this place belongs to the word around it.</summary>
    private readonly bool Holds(int at, int start, int end)
    {
        char c = _text[at];
        char before = _text[at - 1];
        char after = at + 1 < end ? _text[at + 1] : ' ';
        switch (c)
        {
            case '.':
                return HoldsStop(at, start, end, after);
            case ',':
                return char.IsAsciiDigit(before) && char.IsAsciiDigit(after);
            case ':':
                return char.IsAsciiDigit(before) && char.IsAsciiDigit(after);
            case '\'' or '\u2019' or '\u02BC' or '`':
                return char.IsLetterOrDigit(after) && char.IsLetterOrDigit(before);
            case '-' or '\u2010' or '\u2011':
                return char.IsLetterOrDigit(after)
                    ? Hyphens.Keeps(_text[start..end], at - start)
                    : c == '-' && at + 1 == end && Hyphens.EndsScrap(_text[start..at]);
            case '/':
                return (char.IsAsciiDigit(before) && char.IsAsciiDigit(after))
                    || (at == start + 1 && at + 2 == end && char.IsAsciiLetter(before) && char.IsAsciiLetter(after));
            case '&':
                return char.IsUpper(before) && char.IsUpper(after) && at - start <= 2;
            case '_' or '@':
                return char.IsLetterOrDigit(after);
            case '$':
                return at - start <= 3 && CharClass.IsUpperRun(_text[start..at]);
            default:
                return false;
        }
    }

    private readonly bool HoldsStop(int at, int start, int end, char after)
    {
        ReadOnlySpan<char> before = _text[start..at];
        if (char.IsLetterOrDigit(after))
        {
            // "end.The next": two sentences without a space; "U.S", "file.txt", "3.5": one word.
            bool glued = char.IsUpper(after)
                && (before.ContainsAnyExceptInRange('0', '9') ? before.Length > 1 && CharClass.IsLowerRun(before[^2..]) : before.Length > 0)
                && at + 2 < end && char.IsLower(_text[at + 2]);
            return !glued;
        }

        if (after is '.' or '\u2026')
        {
            return false;
        }

        return Abbreviations.IsAbbreviation(before, _text[(at + 1)..]);
    }

    /// <summary>Adds a word, in two where it is a contraction; gives the place after it.</summary>
    private readonly int Word(int start, int end, int chunkEnd)
    {
        ReadOnlySpan<char> word = _text[start..end];
        int unit = CharClass.UnitStart(word);
        if (unit > 0)
        {
            _tokens.Add(start, start + unit);
            _tokens.Add(start + unit, end);
            return end;
        }

        int clitic = Contractions.Split(word);
        if (clitic > 0)
        {
            AddTwo(start, start + clitic, end);
            return end;
        }

        bool possessive = end < chunkEnd && (_text[end] is '\'' or '\u2019') && _singleQuotes == 0 && (word[^1] is 's' or 'S')
            && (end + 1 == chunkEnd || !char.IsLetterOrDigit(_text[end + 1]));
        if (possessive)
        {
            AddTwo(start, end, end + 1);
            return end + 1;
        }

        _tokens.Add(start, end);
        return end;
    }

    private readonly void AddTwo(int start, int middle, int end)
    {
        int first = _tokens.Count;
        _tokens.Add(start, middle);
        _tokens.Add(middle, end);
        _tokens[first].MultiwordLength = 2;
    }
}
