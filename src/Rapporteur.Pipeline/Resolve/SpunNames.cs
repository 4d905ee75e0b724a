namespace Rapporteur.Pipeline.Resolve;

/// <summary>Names that a machine, or a style book, puts in place of one another: "Russian Federation" is read as "Russia", "USA" and "United States" as "US".</summary>
internal static class SpunNames
{
    private static readonly (uint First, uint Second, uint Name)[] Pairs =
    [
        Pair("russian", "federation", "russia"), Pair("united", "states", "us"), Pair("united", "kingdom", "uk"), Pair("united", "nations", "un"), Pair("european", "union", "eu"),
        Pair("islamic", "state", "is"), Pair("prime", "minister", "premier"),
    ];

    private static readonly (uint Word, uint Name)[] Words =
    [
        (WordScan.HashOf("usa"), WordScan.HashOf("us")), (WordScan.HashOf("isis"), WordScan.HashOf("is")), (WordScan.HashOf("isil"), WordScan.HashOf("is")), (WordScan.HashOf("britain"), WordScan.HashOf("uk")),
    ];

    /// <summary>Adds a word; where it ends a name of two words, the two become one.</summary>
    public static void Add(List<Word> words, Word word, string text)
    {
        if (word.IsLower)
        {
            words.Add(word);
            return;
        }

        foreach ((uint from, uint to) in Words)
        {
            word = word.Hash == from ? word with { Hash = to } : word;
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

    private static (uint First, uint Second, uint Name) Pair(string first, string second, string name) =>
        (WordScan.HashOf(first), WordScan.HashOf(second), WordScan.HashOf(name));
}
