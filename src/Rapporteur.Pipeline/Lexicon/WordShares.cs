using System.Globalization;

namespace Rapporteur.Pipeline.Lexicon;

/// <summary>How common words are in news at large, by their first letters.</summary>
internal static class WordShares
{
    /// <summary>Letters that the table goes by.</summary>
    public const int Letters = 5;

    /// <summary>Words that the table does not hold are about this common.</summary>
    public const float Unlisted = 0.001f;

    /// <summary>The first letters, in lower case, with the share of reports of 400 words that hold a word beginning so, 0 to 1.</summary>
    public static IEnumerable<(string Letters, float Share)> All()
    {
        foreach (LexiconRow row in LexiconFile.Read("word-shares.tsv", 2))
        {
            yield return int.TryParse(row.Fields[1], NumberStyles.None, CultureInfo.InvariantCulture, out int share) && share is > 0 and <= 1000
                ? (row.Fields[0], share / 1000f)
                : throw row.Error($"'{row.Fields[1]}' is no number from 1 to 1000");
        }
    }
}
