namespace Rapporteur.Pipeline.Clean.Plain;

/// <summary>One line of a plain text with what the rules ask of it. A line is a paragraph here.</summary>
internal sealed class PlainLine
{
    /// <summary>From so many words on, a line with a sentence's end is running text.</summary>
    private const int ShortestProse = 8;

    /// <summary>From so many words on, a line is running text even without a sentence's end.</summary>
    private const int LongestFragment = 40;

    public PlainLine(string text, bool opensBlock)
    {
        Text = text;
        OpensBlock = opensBlock;
        Words = CountWords(text);
        EndsSentence = EndsASentence(text);
        Key = Words <= 40 ? FurnitureWords.Key(text) : "";
    }

    public string Text { get; }

    /// <summary>Whether an empty line, or the beginning, stands before it.</summary>
    public bool OpensBlock { get; }

    public int Words { get; }

    public bool EndsSentence { get; }

    /// <summary>Lower case, without marks at the ends; empty for lines over 40 words.</summary>
    public string Key { get; }

    /// <summary>Whether it is a bare date cut from the beginning of a text that runs on in one line.</summary>
    public bool IsCutDate { get; init; }

    /// <summary>Whether it is running text.</summary>
    public bool IsProse => (EndsSentence && Words >= ShortestProse) || Words >= LongestFragment;

    /// <summary>Whether it holds any letter or digit.</summary>
    public bool HasWords => Words > 0;

    private static int CountWords(string text)
    {
        int words = 0;
        bool inside = false;
        foreach (char c in text)
        {
            bool letter = char.IsLetterOrDigit(c);
            words += letter && !inside ? 1 : 0;
            inside = c != ' ' && (letter || inside);
        }

        return words;
    }

    private static bool EndsASentence(string text)
    {
        for (int i = text.Length - 1; i >= 0; i--)
        {
            switch (text[i])
            {
                case '.' or '!' or '?' or '…' or ';':
                    return true;
                case '"' or '”' or '’' or '\'' or ')' or ']' or '»' or ' ':
                    continue;
                default:
                    return false;
            }
        }

        return false;
    }
}
