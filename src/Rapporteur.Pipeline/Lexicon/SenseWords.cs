namespace Rapporteur.Pipeline.Lexicon;

/// <summary>Words that say one thing when one speech is told twice: the rows of <c>sense-words.tsv</c>.</summary>
internal static class SenseWords
{
    /// <summary>Every word of the table with the word that stands for its sense.</summary>
    public static IEnumerable<(string Word, string Sense)> All()
    {
        foreach (LexiconRow row in LexiconFile.Read("sense-words.tsv", 2))
        {
            yield return (row.Fields[0], row.Fields[0]);
            foreach (string word in row.Fields[1].Split('|'))
            {
                yield return (word, row.Fields[0]);
            }
        }
    }
}
