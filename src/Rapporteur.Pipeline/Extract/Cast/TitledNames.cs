using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Cast;

/// <summary>Names in reports' titles, which set every word in capitals: "Readout of President Ada Berg's Call", "Statement by Ada Berg Following the Vote".</summary>
internal static class TitledNames
{
    private const int LongestName = 4;

    /// <summary>The name that starts at a word, which moves behind it; null for none. A name ends with a comma or an "'s", or before a word for what was done.</summary>
    public static string? At(string[] words, ref int at)
    {
        int first = at;
        while (at < words.Length && at - first < LongestName && char.IsUpper(words[at][0]) && !IsDeed(words[at]))
        {
            string word = words[at++];
            if (word.EndsWith(',') || word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal) || word[^1] is '\'' or '’')
            {
                break;
            }
        }

        if (at == first)
        {
            return null;
        }

        string name = string.Join(' ', words, first, at - first).TrimEnd(',', '\'', '’');
        return name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("’s", StringComparison.Ordinal) ? name[..^2] : name;
    }

    private static bool IsDeed(string word)
    {
        string lower = word.ToLowerInvariant();
        return EncounterWords.NounKind(lower) is not null || lower is "and" or "on" or "with" or "to" or "in" or "at" or "before" or "after" or "following" or "of" or "for" or "from" or "by" or "statement" or "remarks" or "message"
            or "regarding" or "during" or "amid" or "as" or "over" or "about" or "upon" or "ahead" or "marking" or "announces" or "calls" or "hosts" or "meets" or "signs" or "speaks" or "welcomes";
    }
}
