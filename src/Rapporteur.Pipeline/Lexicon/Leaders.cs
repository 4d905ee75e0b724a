using System.Collections.Frozen;

namespace Rapporteur.Pipeline.Lexicon;

/// <summary>Leaders whom reports name without their country: by their full names in <c>offices.tsv</c>, and by the bare names of <c>leaders.tsv</c>, which takes the countries from there.</summary>
internal static class Leaders
{
    /// <summary>What CAMEO has for somebody who acts for a body between states.</summary>
    private const string BetweenStates = "IGO";

    private static readonly FrozenDictionary<string, string> Names = Read();

    /// <summary>Alpha-3 of the country of a leader, by a full name or by a bare one that stands for nobody else; null for anyone else.</summary>
    public static string? CountryOf(string name)
    {
        if (Names.TryGetValue(name, out string? country))
        {
            return country;
        }

        int last = name.LastIndexOf(' ');
        return last < 0 ? null : InOffices(name) ?? Names.GetValueOrDefault(name[(last + 1)..]);
    }

    /// <summary>Whether reports call a leader by this name without saying more.</summary>
    public static bool Holds(string name) => Names.ContainsKey(name);

    /// <summary>The country of all whom the table of offices knows by a name; null where it knows none, or of several countries.</summary>
    internal static string? InOffices(string name)
    {
        string? country = null;
        foreach (KnownPerson person in OfficeTable.Shipped.Bearers(PersonName.Parse(name, null), null))
        {
            string? own = person.Country ?? (person.Offices.Count > 0 ? BetweenStates : null);
            if (own is null || (country is not null && !string.Equals(country, own, StringComparison.Ordinal)))
            {
                return null;
            }

            country = own;
        }

        return country;
    }

    private static FrozenDictionary<string, string> Read()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (LexiconRow row in LexiconFile.Read("leaders.tsv", 2))
        {
            (string name, string told) = (row.Fields[0], row.Fields[1]);
            names.Add(name, told.Length > 0 ? told : InOffices(name) ?? throw row.Error("offices.tsv tells no country, or several: write it"));
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
