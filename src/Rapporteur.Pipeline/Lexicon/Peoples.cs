using System.Collections.Frozen;

namespace Rapporteur.Pipeline.Lexicon;

/// <summary>Peoples, movements and chambers that belong to one country without its name in theirs, from <c>peoples.tsv</c>.</summary>
internal static class Peoples
{
    private static readonly FrozenDictionary<string, string> Names = LexiconFile.ReadPairs("peoples.tsv");

    /// <summary>Alpha-3 of the country of a people, a movement or a chamber: "Chechen", "Tamil Tigers", "the Knesset"; null for any other name.</summary>
    public static string? CountryOf(string name) =>
        Names.TryGetValue(name, out string? country) ? country
        : name.Length > 4 && name[^1] is 's' ? Names.GetValueOrDefault(name[..^1])
        : null;
}
