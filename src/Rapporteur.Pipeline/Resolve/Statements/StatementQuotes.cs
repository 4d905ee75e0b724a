namespace Rapporteur.Pipeline.Resolve.Statements;

/// <summary>The words that reports quote within their own: «called it "a critical first step"». Whoever has the same words of the same speaker tells the same statement.</summary>
internal sealed class StatementQuotes
{
    /// <summary>A quoted stretch with fewer words that carry sense is a turn of phrase.</summary>
    private const int FewestTelling = 2;

    /// <summary>So many words in a row are not said twice by chance; of fewer the rest must agree too.</summary>
    private const int FewestByThemselves = 4;

    private readonly Dictionary<int, ushort[]> _words = [];

    /// <summary>What is compared of a word.</summary>
    public static ushort KeyOf(Word word) => unchecked((ushort)(word.Hash ^ (word.Hash >> 16)));

    /// <summary>Takes the longest stretch that a statement quotes.</summary>
    public void Add(int statement, string quoted)
    {
        ReadOnlySpan<Word> words = WordScan.Of(quoted).Words;
        if (StatementSense.TellingWords(quoted, words) >= FewestTelling)
        {
            ushort[] keys = new ushort[words.Length];
            for (int i = 0; i < keys.Length; i++)
            {
                keys[i] = KeyOf(words[i]);
            }

            _words.Add(statement, keys);
        }
    }

    /// <summary>Whether the stretch that the statement quotes is among some words.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="words">Keys of the words.</param>
    /// <param name="restAgrees">Whether half of what both say is the same.</param>
    public bool AreSaid(int statement, ReadOnlySpan<ushort> words, bool restAgrees) =>
        _words.TryGetValue(statement, out ushort[]? quoted) && (restAgrees || quoted.Length >= FewestByThemselves) && words.IndexOf(quoted) >= 0;
}
