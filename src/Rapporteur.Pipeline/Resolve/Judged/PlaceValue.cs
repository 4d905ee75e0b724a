using Rapporteur.Domain.Places;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Resolve.Judged;

/// <summary>Places as people write them in a judgement: <c>Geneva</c>, <c>Tripoli, LBN</c>, <c>Villa La Grange, CHE</c>, <c>unknown</c>.</summary>
internal static class PlaceValue
{
    /// <summary>The word for no known place.</summary>
    public const string Unknown = "unknown";

    /// <summary>Reads a place; false when the text is none. A name that the gazetteer does not know is a place without coordinates.</summary>
    public static bool TryRead(string? value, out Place? place)
    {
        place = null;
        if (string.IsNullOrWhiteSpace(value))
        {
            return false;
        }

        if (string.Equals(value, Unknown, StringComparison.Ordinal))
        {
            return true;
        }

        (string name, string? country) = Parts(value);
        IReadOnlyList<GazetteerEntry> known = Known(name, country);
        place = known.Count > 0 ? known[0].ToPlace() : new Place(name, country, null, null);
        return name.Length > 0;
    }

    /// <summary>The ways to write each of several places that a value may mean; empty where it means one, or a place that the gazetteer does not know.</summary>
    public static IReadOnlyList<string> Several(string value)
    {
        (string name, string? country) = Parts(value);
        var ways = new SortedSet<string>(StringComparer.Ordinal);
        foreach (GazetteerEntry one in country is null ? Known(name, null) : [])
        {
            ways.Add($"{name}, {one.Country}");
        }

        return ways.Count > 1 ? [.. ways] : [];
    }

    /// <summary>The same place with its country's letters, where a name of the country stands there; null else.</summary>
    public static string? WithLetters(string value)
    {
        int comma = value.LastIndexOf(',');
        return comma > 0 && Countries.ByIso3(value[(comma + 1)..].Trim()) is null && Countries.ByName(value.AsSpan(comma + 1).Trim()) is { } country
            ? $"{value[..comma].Trim()}, {country.Iso3}"
            : null;
    }

    private static IReadOnlyList<GazetteerEntry> Known(string name, string? country)
    {
        IReadOnlyList<GazetteerEntry> all = Places.Candidates(name);
        return country is null ? all : [.. all.Where(one => string.Equals(one.Country, country, StringComparison.Ordinal))];
    }

    private static (string Name, string? Country) Parts(string value)
    {
        int comma = value.LastIndexOf(',');
        string code = value[(comma + 1)..].Trim();
        return comma > 0 && Countries.ByIso3(code) is not null ? (value[..comma].Trim(), code) : (value.Trim(), null);
    }
}
