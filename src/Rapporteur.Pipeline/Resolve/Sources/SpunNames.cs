using System.Collections.Frozen;

namespace Rapporteur.Pipeline.Resolve.Sources;

/// <summary>
/// Names that a machine, a style book or the shortness of a post puts in place of one another: "Russian Federation" is read as "Russia", "USA" and "United States" as "US",
/// "PM" as "Prime Minister", "govt" as "government".
/// </summary>
internal static class SpunNames
{
    private static readonly (uint First, uint Second, uint Name)[] Pairs =
    [
        Pair("russian", "federation", "russia"), Pair("united", "states", "us"), Pair("united", "kingdom", "uk"), Pair("united", "nations", "un"), Pair("european", "union", "eu"),
        Pair("islamic", "state", "is"), Pair("prime", "minister", "premier"), Pair("foreign", "minister", "fm"),
    ];

    private static readonly FrozenDictionary<uint, uint> Words = Make(
        ("usa", "us"), ("isis", "is"), ("isil", "is"), ("britain", "uk"), ("pm", "premier"), ("pres", "president"), ("gov", "governor"), ("govt", "government"), ("dept", "department"),
        ("mln", "million"), ("bln", "billion"), ("intl", "international"));

    /// <summary>Adds a word; where it ends a name of two words, the two become one.</summary>
    public static void Add(List<Word> words, Word word, string text)
    {
        word = Words.TryGetValue(word.Hash, out uint full) ? word with { Hash = full } : word;
        if (word.IsLower)
        {
            words.Add(word);
            return;
        }

        if (words.Count > 0 && words[^1] is { IsLower: false } before && before.Sentence == word.Sentence && before.Quoted == word.Quoted && word.Start == before.End + 1 && text[before.End] == ' ')
        {
            foreach ((uint first, uint second, uint name) in Pairs)
            {
                if (before.Hash == first && word.Hash == second)
                {
                    words[^1] = before with { Hash = name, End = word.End };
                    return;
                }
            }
        }

        words.Add(word);
    }

    private static FrozenDictionary<uint, uint> Make(params ReadOnlySpan<(string Word, string Name)> words)
    {
        var names = new Dictionary<uint, uint>(words.Length);
        foreach ((string word, string name) in words)
        {
            names.Add(WordScan.HashOf(word), WordScan.HashOf(name));
        }

        return names.ToFrozenDictionary();
    }

    private static (uint First, uint Second, uint Name) Pair(string first, string second, string name) =>
        (WordScan.HashOf(first), WordScan.HashOf(second), WordScan.HashOf(name));
}
