using System.Collections.Frozen;

namespace Rapporteur.Pipeline.Lexicon;

/// <summary>Heads of state and government and other leaders whom reports name without their country, from <c>leaders.tsv</c>.</summary>
internal static class Leaders
{
    private static readonly FrozenDictionary<string, string> Names = LexiconFile.ReadPairs("leaders.tsv");

    /// <summary>Alpha-3 of the country of a leader, by the full name or a family name that no other leader bears; null for anyone else.</summary>
    public static string? CountryOf(string name)
    {
        if (Names.TryGetValue(name, out string? country))
        {
            return country;
        }

        int last = name.LastIndexOf(' ');
        return last < 0 ? null : Names.GetValueOrDefault(name[(last + 1)..]);
    }
}
