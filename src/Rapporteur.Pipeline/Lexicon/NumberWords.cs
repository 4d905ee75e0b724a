using System.Collections.Frozen;
using System.Globalization;

namespace Rapporteur.Pipeline.Lexicon;

/// <summary>Numbers in words, from <c>numbers.tsv</c>.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, (double Value, string Role)> Words = Load();

    /// <summary>The value of a word in a role; null where the word has none.</summary>
    public static double? ValueOf(string word, string role) =>
        Words.TryGetValue(word, out (double Value, string Role) entry) && string.Equals(entry.Role, role, StringComparison.Ordinal)
            ? entry.Value
            : null;

    private static FrozenDictionary<string, (double Value, string Role)> Load()
    {
        var words = new Dictionary<string, (double Value, string Role)>(StringComparer.Ordinal);
        foreach (LexiconRow row in LexiconFile.Read("numbers.tsv", 3))
        {
            words.Add(row.Fields[0], (double.Parse(row.Fields[1], CultureInfo.InvariantCulture), row.Fields[2]));
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
