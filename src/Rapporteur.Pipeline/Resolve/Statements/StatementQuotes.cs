namespace Rapporteur.Pipeline.Resolve.Statements;

/// <summary>The words that reports quote within their own: «called it "a critical first step"». Whoever has the same words of the same speaker tells the same statement.</summary>
internal sealed class StatementQuotes
{
    /// <summary>A quoted stretch with fewer words that carry sense is a turn of phrase.</summary>
    private const int FewestTelling = 2;

    /// <summary>So many words in a row are not said twice by chance; of fewer the rest must agree too.</summary>
    private const int FewestByThemselves = 4;

    /// <summary>Shorter words are spelt one way.</summary>
    private const int ShortestSpelt = 5;

    private readonly Dictionary<int, ushort[]> _words = [];

    /// <summary>What is compared of a word: "honour" and "honor", "stabilise" and "stabilize" are one.</summary>
    private static ushort KeyOf(string text, Word word)
    {
        uint hash = word.End - word.Start >= ShortestSpelt && Spelt(text.AsSpan(word.Start, word.End - word.Start)) is { } spelt ? WordScan.HashOf(spelt) : word.Hash;
        return unchecked((ushort)(hash ^ (hash >> 16)));
    }

    // Both spellings of English as one, where they differ.
    private static string? Spelt(ReadOnlySpan<char> word)
    {
        int ise = word.LastIndexOf("is", StringComparison.OrdinalIgnoreCase);
        bool verb = ise >= 3 && word[(ise + 2)..] is "e" or "ed" or "es" or "ing" or "ation";
        bool colour = word.IndexOf("our", StringComparison.OrdinalIgnoreCase) >= 2;
        return verb ? string.Concat(word[..ise], "iz", word[(ise + 2)..])
            : colour ? word.ToString().Replace("our", "or", StringComparison.OrdinalIgnoreCase)
            : null;
    }

    /// <summary>Keys of the longest stretch that a statement quotes; null where it is a turn of phrase.</summary>
    public static ushort[]? KeysOf(string quoted)
    {
        ReadOnlySpan<Word> words = WordScan.Of(quoted).Words;
        return StatementSense.TellingWords(quoted, words) >= FewestTelling ? KeysOf(quoted, words) : null;
    }

    /// <summary>Keys of some words.</summary>
    public static ushort[] KeysOf(string text, ReadOnlySpan<Word> words)
    {
        ushort[] keys = new ushort[words.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = KeyOf(text, words[i]);
        }

        return keys;
    }

    /// <summary>Takes what a statement quotes.</summary>
    public void Add(int statement, ushort[] quoted) => _words.Add(statement, quoted);

    /// <summary>Whether the stretch that the statement quotes is among some words.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="words">Keys of the words.</param>
    /// <param name="restAgrees">Whether half of what both say is the same.</param>
    public bool AreSaid(int statement, ReadOnlySpan<ushort> words, bool restAgrees) =>
        _words.TryGetValue(statement, out ushort[]? quoted) && (restAgrees || quoted.Length >= FewestByThemselves) && words.IndexOf(quoted) >= 0;
}
