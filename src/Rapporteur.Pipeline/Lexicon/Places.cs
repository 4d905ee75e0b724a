using System.Collections.Frozen;

namespace Rapporteur.Pipeline.Lexicon;

/// <summary>Places by name; countries among them. Case-sensitive, with or without "the", either apostrophe. Safe for any thread.</summary>
public static class Places
{
    private const int Columns = 7;
    private const int LargestClass = 5;

    private static readonly Lazy<Tables> Data = new(Load);

    /// <summary>Every place of the gazetteer, ordinal by name and country; countries are not among them.</summary>
    public static IReadOnlyList<GazetteerEntry> All => Data.Value.All;

    /// <summary>The place of that name, or null: a country first, then the most populous place that bears it.</summary>
    public static GazetteerEntry? ByName(ReadOnlySpan<char> name) => Data.Value.Best.Find(name);

    /// <inheritdoc cref="ByName(ReadOnlySpan{char})"/>
    public static GazetteerEntry? ByName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return ByName(name.AsSpan());
    }

    /// <summary>Every place that bears the name just as given, the one <see cref="ByName(string)"/> gives first; empty for none.</summary>
    public static IReadOnlyList<GazetteerEntry> Candidates(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (Data.Value.Several.TryGetValue(name, out GazetteerEntry[]? several))
        {
            return several;
        }

        return ByName(name) is { } only ? [only] : [];
    }

    /// <summary>A country as a place.</summary>
    public static GazetteerEntry Of(Country country)
    {
        ArgumentNullException.ThrowIfNull(country);
        return Data.Value.Countries[country.Iso3];
    }

    private static Tables Load()
    {
        List<GazetteerEntry> all = [];
        Dictionary<string, List<GazetteerEntry>> byName = new(StringComparer.Ordinal);
        Dictionary<string, GazetteerEntry> countries = new(StringComparer.Ordinal);
        foreach (Country country in Countries.All)
        {
            GazetteerEntry entry = new(
                country.Name, country.Iso3, country.Lat, country.Lon, PlaceKind.Country, LargestClass, country.Names);
            countries.Add(country.Iso3, entry);
            AddNames(byName, entry);
        }

        foreach (LexiconRow row in LexiconFile.Read("places.tsv", Columns))
        {
            GazetteerEntry entry = Parse(row);
            all.Add(entry);
            AddNames(byName, entry);
        }

        NameTable<GazetteerEntry>.Builder best = new();
        Dictionary<string, GazetteerEntry[]> several = new(StringComparer.Ordinal);
        LexiconRow nowhere = new("places.tsv", 0, []);
        foreach ((string name, List<GazetteerEntry> entries) in byName)
        {
            GazetteerEntry[] ranked = [.. entries.OrderBy(entry => entry.Kind == PlaceKind.Country ? 0 : 1)
                .ThenByDescending(entry => entry.PopulationClass)
                .ThenBy(entry => string.Equals(entry.Name, name, StringComparison.Ordinal) ? 0 : 1)];
            best.Add(nowhere, name, ranked[0]);
            if (ranked.Length > 1)
            {
                several.Add(name, ranked);
            }
        }

        return new Tables(
            all,
            best.Build(),
            several.ToFrozenDictionary(StringComparer.Ordinal),
            countries.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private static void AddNames(Dictionary<string, List<GazetteerEntry>> byName, GazetteerEntry entry)
    {
        foreach (string name in entry.Alternates.Prepend(entry.Name))
        {
            if (!byName.TryGetValue(name, out List<GazetteerEntry>? entries))
            {
                entries = [];
                byName.Add(name, entries);
            }

            entries.Add(entry);
        }
    }

    private static GazetteerEntry Parse(LexiconRow row)
    {
        string code = row.Fields[1];
        if (code.Length > 0 && Countries.ByIso3(code) is null)
        {
            throw row.Error($"'{code}' is in no line of countries.tsv");
        }

        if (row.Fields[5] is not [>= '1' and <= '5' and char population])
        {
            throw row.Error($"'{row.Fields[5]}' is no population class from 1 to 5");
        }

        return new GazetteerEntry(
            row.Fields[0],
            code.Length == 0 ? null : code,
            row.Degrees(2, 90),
            row.Degrees(3, 180),
            row.Choice<PlaceKind>(4),
            population - '0',
            row.List(6));
    }

    private sealed record Tables(
        IReadOnlyList<GazetteerEntry> All,
        NameTable<GazetteerEntry> Best,
        FrozenDictionary<string, GazetteerEntry[]> Several,
        FrozenDictionary<string, GazetteerEntry> Countries);
}
