using System.Text.RegularExpressions;

namespace Rapporteur.Benchmarks.Generate;

/// <summary>The longer words of the samples by their endings, to put one in another's place.</summary>
/// <remarks>
/// Without this every report would be made of the same two hundred sentences, and all would look copied from each other.
/// The sentences keep their shape, not their sense.
/// </remarks>
internal sealed partial class Vocabulary
{
    private const int OneIn = 3;

    private static readonly string[] Endings = ["ing", "ed", "ly", "ion", "ions", "ers", "er", "al", "s", ""];

    // Words that facts hang on stay where they are.
    private static readonly HashSet<string> Kept = new(StringComparer.Ordinal)
    {
        "added", "announced", "accused", "asked", "called", "confirmed", "denied", "described", "explained", "insisted", "noted",
        "objected", "promised", "recalled", "rejects", "stated", "stressed", "underlined", "urged", "warned", "welcomed", "agreed",
        "signed", "visited", "discussed", "postponed", "cancelled", "about", "after", "before", "because", "between", "could", "would",
        "should", "there", "their", "these", "those", "under", "until", "while", "which", "where", "whose", "other", "without", "million",
        "people", "minister", "president", "spokesman", "spokeswoman", "official", "telephone", "meeting", "talks", "weapons",
    };

    private readonly Dictionary<string, string[]> _byEnding;

    /// <summary>The words of some sentences.</summary>
    public Vocabulary(IEnumerable<string> sentences)
    {
        _byEnding = sentences.SelectMany(static sentence => Words().Matches(sentence)).Select(static match => match.Value)
            .Where(static word => !Kept.Contains(word))
            .Distinct(StringComparer.Ordinal)
            .GroupBy(EndingOf, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.Order(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The sentence with some of its longer words changed for others with the same ending.</summary>
    public string Vary(string sentence, Random random) => Words().Replace(sentence, match =>
    {
        if (Kept.Contains(match.Value) || random.Next(OneIn) != 0)
        {
            return match.Value;
        }

        string[] others = _byEnding.GetValueOrDefault(EndingOf(match.Value), [match.Value]);
        return others[random.Next(others.Length)];
    });

    private static string EndingOf(string word) =>
        Array.Find(Endings, ending => word.EndsWith(ending, StringComparison.Ordinal)) ?? "";

    [GeneratedRegex(@"\b[a-z]{5,}\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Words();
}
