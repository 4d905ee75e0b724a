using Rapporteur.Pipeline.Resolve.Sources;

namespace Rapporteur.Pipeline.Resolve;

/// <summary>The words of a text as hashes that ignore case, apostrophes and the dots of abbreviations, with their places.</summary>
internal sealed class WordScan
{
    private const uint FnvBasis = 2166136261;
    private const uint FnvPrime = 16777619;

    private static readonly uint And = HashOf("and");

    private readonly Word[] _words;
    private RunIndex? _runs;

    private WordScan(string text, Word[] words, int sentences)
    {
        Text = text;
        _words = words;
        SentenceCount = sentences;
    }

    public string Text { get; }

    public ReadOnlySpan<Word> Words => _words;

    public int SentenceCount { get; }

    /// <summary>Where its runs of words stand; made when first asked for.</summary>
    public RunIndex Runs => _runs ??= new RunIndex(_words);

    /// <summary>Scans a text in one pass.</summary>
    public static WordScan Of(string text)
    {
        var words = new List<Word>((text.Length / 6) + 4);
        int sentence = 0;
        bool quoted = false;
        bool ended = false;
        int at = 0;
        while (at < text.Length)
        {
            char c = text[at];
            if (AddressLength(text, at) is > 0 and var length)
            {
                at += length;
                continue;
            }

            if (char.IsLetterOrDigit(c))
            {
                if (ended && (char.IsUpper(c) || char.IsDigit(c)))
                {
                    sentence++;
                }

                ended = false;
                int start = at;
                uint hash = HashWord(text, ref at);
                SpunNames.Add(words, new Word(hash, start, at, sentence, quoted, IsLower: char.IsLower(text[start])), text);
                continue;
            }

            switch (c)
            {
                case '“':
                    quoted = true;
                    break;
                case '”':
                    quoted = false;
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case '.' or '!' or '?':
                    ended = true;
                    break;
                case '&' when StandsAlone(text, at):
                    words.Add(new Word(And, at, at + 1, sentence, quoted, IsLower: true));
                    break;
                case '\n' when at + 1 < text.Length && text[at + 1] == '\n':
                    // A quotation left open at a paragraph's end is opened again by the next, or was a slip.
                    quoted = false;
                    sentence += words.Count > 0 && words[^1].Sentence == sentence ? 1 : 0;
                    ended = false;
                    break;
                default:
                    break;
            }

            at++;
        }

        return new WordScan(text, [.. words], sentence + 1);
    }

    /// <summary>One hash over some words in a row.</summary>
    public static ulong Shingle(ReadOnlySpan<Word> words)
    {
        ulong hash = Fnv.Basis;
        foreach (Word word in words)
        {
            hash = Fnv.Add(hash, word.Hash);
        }

        // The last words would sit in the low bits only.
        return unchecked((hash ^ (hash >> 29)) * 0xBF58476D1CE4E5B9);
    }

    /// <summary>"&amp;" as posts write "and"; not the sign in a firm's name ("R&amp;D").</summary>
    private static bool StandsAlone(string text, int at) => at > 0 && text[at - 1] == ' ' && at + 1 < text.Length && text[at + 1] == ' ';

    /// <summary>Length of a web address or of a user's name ("@agency"), which differ between copies; 0 for none.</summary>
    private static int AddressLength(string text, int at)
    {
        ReadOnlySpan<char> rest = text.AsSpan(at);
        bool address = (rest[0] is 'h' && (rest.StartsWith("https://", StringComparison.Ordinal) || rest.StartsWith("http://", StringComparison.Ordinal)))
            || (rest[0] is '@' && rest.Length > 1 && char.IsLetter(rest[1]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1])));
        if (!address)
        {
            return 0;
        }

        int end = rest.IndexOfAny(' ', '\n', '\t');
        return end < 0 ? rest.Length : end;
    }

    /// <summary>The hash of a word in small letters.</summary>
    public static uint HashOf(string word)
    {
        int at = 0;
        return HashWord(word, ref at);
    }

    private static uint HashWord(string text, ref int at)
    {
        uint hash = FnvBasis;
        while (at < text.Length)
        {
            char c = text[at];
            if (char.IsLetterOrDigit(c))
            {
                hash = unchecked((hash ^ char.ToLowerInvariant(c)) * FnvPrime);
                at++;
            }
            else if (at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]) && JoinsWord(text, at))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return hash;
    }

    /// <summary>Apostrophes within a word, dots between single letters ("U.S."), and separators between digits.</summary>
    private static bool JoinsWord(string text, int at) => text[at] switch
    {
        '\'' or '’' => true,
        '.' => char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1])
            && (at < 2 || !char.IsLetterOrDigit(text[at - 2]))
            && (at + 2 >= text.Length || !char.IsLetterOrDigit(text[at + 2])),
        ',' => char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]),
        _ => false,
    };
}

/// <summary>A word of a scanned text.</summary>
/// <param name="Hash">Equal for equal words.</param>
/// <param name="Start">First UTF-16 code unit.</param>
/// <param name="End">Code unit after the last.</param>
/// <param name="Sentence">Number of its sentence, roughly split.</param>
/// <param name="Quoted">Whether it stands in double quotation marks.</param>
/// <param name="IsLower">Whether it begins with a small letter.</param>
internal readonly record struct Word(uint Hash, int Start, int End, int Sentence, bool Quoted, bool IsLower);
