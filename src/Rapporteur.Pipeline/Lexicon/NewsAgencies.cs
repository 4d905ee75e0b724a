using System.Collections.Frozen;

namespace Rapporteur.Pipeline.Lexicon;

/// <summary>Outlets whose text others print, from <c>news-agencies.tsv</c>.</summary>
internal static class NewsAgencies
{
    private static readonly FrozenDictionary<string, string> Names = LexiconFile.ReadPairs("news-agencies.tsv");

    private static readonly string[] Breaks = ["/", ",", ";", "&", "(", ")", "+", "|", " - ", " – ", " — ", " and ", " with ", "—", "/."];

    /// <summary>The agency of a name or alias, by its usual name; null for any other outlet.</summary>
    public static string? Find(string name) => Bodies.ByName(name) is { } body && Names.ContainsKey(body.Name) ? body.Name : null;

    /// <summary>The agencies that a credit line or a dateline names: "Reuters/AP", "(AFP)", "MOSCOW, September 8. /TASS/.".</summary>
    public static IEnumerable<string> In(string line)
    {
        foreach (string part in line.Split(Breaks, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Find(part.Trim('.', ' ', ':')) is { } agency)
            {
                yield return agency;
            }
        }
    }
}
