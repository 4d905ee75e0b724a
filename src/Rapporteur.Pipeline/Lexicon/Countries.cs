using System.Collections.Frozen;

namespace Rapporteur.Pipeline.Lexicon;

/// <summary>Countries by name, demonym, capital and code. Look-ups are case-sensitive ("US" is a country, "us" is not),
/// pass over a leading "the" and take either apostrophe. Safe for any thread.</summary>
public static class Countries
{
    private const int Columns = 10;

    private static readonly Lazy<Tables> Data = new(Load);

    /// <summary>Every country, ordinal by code.</summary>
    public static IReadOnlyList<Country> All => Data.Value.All;

    /// <summary>The country of that name ("Russia", "the Russian Federation", "U.S."), or null.</summary>
    public static Country? ByName(ReadOnlySpan<char> name) => Data.Value.Names.Find(name);

    /// <inheritdoc cref="ByName(ReadOnlySpan{char})"/>
    public static Country? ByName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return ByName(name.AsSpan());
    }

    /// <summary>The country of a demonym, adjective or people ("Russian", "Russians", "Dutchman"), or null.</summary>
    public static Country? ByDemonym(ReadOnlySpan<char> demonym) => Data.Value.Demonyms.Find(demonym);

    /// <inheritdoc cref="ByDemonym(ReadOnlySpan{char})"/>
    public static Country? ByDemonym(string demonym)
    {
        ArgumentNullException.ThrowIfNull(demonym);
        return ByDemonym(demonym.AsSpan());
    }

    /// <summary>The country whose government a city, palace or street can stand for ("Moscow", "the Kremlin", "Downing
    /// Street"), or null. Whether it does so in a sentence is for the reader to judge.</summary>
    public static Country? ByCapital(ReadOnlySpan<char> capital) => Data.Value.Capitals.Find(capital);

    /// <inheritdoc cref="ByCapital(ReadOnlySpan{char})"/>
    public static Country? ByCapital(string capital)
    {
        ArgumentNullException.ThrowIfNull(capital);
        return ByCapital(capital.AsSpan());
    }

    /// <summary>The country of an ISO 3166-1 alpha-3 code in capitals, or null.</summary>
    public static Country? ByIso3(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Data.Value.Codes.GetValueOrDefault(code);
    }

    private static Tables Load()
    {
        List<Country> all = [];
        NameTable<Country>.Builder names = new();
        NameTable<Country>.Builder demonyms = new();
        NameTable<Country>.Builder capitals = new();
        foreach (LexiconRow row in LexiconFile.Read("countries.tsv", Columns))
        {
            Country country = Parse(row);
            all.Add(country);
            names.Add(row, row.Fields[1], country);
            names.AddAll(row, row.List(2), country);
            demonyms.AddAll(row, row.List(3), country);
            demonyms.AddAll(row, row.List(4), country);
            capitals.Add(row, row.Fields[5], country);
            capitals.AddAll(row, row.List(6), country);
        }

        return new Tables(
            all,
            names.Build(),
            demonyms.Build(),
            capitals.Build(),
            all.ToFrozenDictionary(country => country.Iso3, StringComparer.Ordinal));
    }

    private static Country Parse(LexiconRow row)
    {
        string[] adjectives = SharedForms.Plain(row.List(3));
        if (adjectives.Length == 0 || row.Fields[1].Length == 0 || row.Fields[5].Length == 0)
        {
            throw row.Error("a country needs a name, an adjective and a capital");
        }

        if (row.Fields[0].Length != 3 || row.Fields[0].AsSpan().ContainsAnyExceptInRange('A', 'Z'))
        {
            throw row.Error($"'{row.Fields[0]}' is no alpha-3 code");
        }

        return new Country(
            row.Fields[0],
            row.Fields[1],
            SharedForms.Plain(row.List(2)),
            adjectives,
            SharedForms.Plain(row.List(4)),
            row.Fields[5].TrimStart('~'),
            SharedForms.Plain(row.List(6)),
            row.Degrees(7, 90),
            row.Degrees(8, 180),
            row.Choice<CountryStatus>(9));
    }

    private sealed record Tables(
        IReadOnlyList<Country> All,
        NameTable<Country> Names,
        NameTable<Country> Demonyms,
        NameTable<Country> Capitals,
        FrozenDictionary<string, Country> Codes);
}
