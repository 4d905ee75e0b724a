using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Rapporteur.Domain.Actors;

namespace Rapporteur.Pipeline.Lexicon;

/// <summary>Bodies by name, and the organs that every government has. Safe for any thread.</summary>
public static class Bodies
{
    private const int Columns = 5;
    private const int OrganColumns = 3;
    private const string MinistryOf = "Ministry of ";
    private const string Ministry = " Ministry";

    private static readonly Lazy<Tables> Data = new(Load);

    /// <summary>Every body with a name of its own, ordinal by name.</summary>
    public static IReadOnlyList<Body> All => Data.Value.All;

    /// <summary>The body of that name or alias, or null. Case-sensitive; with or without "the"; either apostrophe.</summary>
    public static Body? ByName(ReadOnlySpan<char> name) => Data.Value.Names.Find(name);

    /// <inheritdoc cref="ByName(ReadOnlySpan{char})"/>
    public static Body? ByName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return ByName(name.AsSpan());
    }

    /// <summary>The organ of a country's government: "Russian" and "Ministry of Foreign Affairs" give "Russian Foreign
    /// Ministry". An organ with a name of its own keeps it: "British" and "foreign ministry" give "British Foreign Office".</summary>
    /// <param name="demonymOrCountry">A demonym or a name of a country, with or without "'s".</param>
    /// <param name="organ">The organ's words, in any case: "foreign ministry", "army", "Ministry of Oil".</param>
    /// <param name="body">The organ, null where country or organ is unknown.</param>
    /// <returns>Whether both are known.</returns>
    public static bool TryGovernmentOrgan(string demonymOrCountry, string organ, [NotNullWhen(true)] out Body? body)
    {
        ArgumentNullException.ThrowIfNull(demonymOrCountry);
        ArgumentNullException.ThrowIfNull(organ);
        ReadOnlySpan<char> owner = WithoutPossessive(demonymOrCountry);
        body = (Countries.ByDemonym(owner) ?? Countries.ByName(owner)) is { } country
            ? Named(country, organ) ?? (FindOrgan(organ) is { } known ? Generic(country, known) : null)
            : null;
        return body is not null;
    }

    private static Body Generic(Country country, Organ organ) =>
        Named(country, organ.Name)
        ?? new Body($"{country.Adjective} {organ.Name}", organ.Kind, organ.Sector, country.Iso3, []);

    private static Body? Named(Country country, string organ)
    {
        if (organ.Length == 0)
        {
            return null;
        }

        return ByName($"{country.Adjective} {organ}")
            ?? ByName($"{country.Adjective} {char.ToUpperInvariant(organ[0])}{organ.AsSpan(1)}");
    }

    private static Organ? FindOrgan(string words)
    {
        FrozenDictionary<string, Organ> organs = Data.Value.Organs;
        string organ = words.Replace('\u2019', '\'');
        if (organs.TryGetValue(organ, out Organ? known))
        {
            return known;
        }

        string? portfolio = null;
        if (organ.StartsWith(MinistryOf, StringComparison.OrdinalIgnoreCase))
        {
            string rest = organ[MinistryOf.Length..];
            portfolio = rest.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? rest[4..] : rest;
        }
        else if (organ.EndsWith(Ministry, StringComparison.OrdinalIgnoreCase))
        {
            portfolio = organ[..^Ministry.Length];
        }

        return string.IsNullOrWhiteSpace(portfolio)
            ? null
            : new Organ(Capitalise(portfolio) + Ministry, ActorKind.Government, "GOV");
    }

    private static string Capitalise(string words)
    {
        string[] parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (int index = 0; index < parts.Length; index++)
        {
            if (parts[index] is not ("and" or "of" or "for" or "the"))
            {
                parts[index] = $"{char.ToUpperInvariant(parts[index][0])}{parts[index].AsSpan(1)}";
            }
        }

        return string.Join(' ', parts);
    }

    private static ReadOnlySpan<char> WithoutPossessive(ReadOnlySpan<char> words)
    {
        if (words.EndsWith("'s", StringComparison.Ordinal) || words.EndsWith("\u2019s", StringComparison.Ordinal))
        {
            return words[..^2];
        }

        return words is [.. var plain, '\'' or '\u2019'] ? plain : words;
    }

    private static Tables Load()
    {
        List<Body> all = [];
        NameTable<Body>.Builder names = new();
        foreach (LexiconRow row in LexiconFile.Read("bodies.tsv", Columns))
        {
            Body body = new(
                row.Fields[0],
                Kind(row),
                row.Fields[2].Length == 0 ? null : row.Fields[2],
                row.Fields[3].Length == 0 ? null : row.Fields[3],
                SharedForms.Plain(row.List(4)));
            all.Add(body);
            names.Add(row, row.Fields[0], body);
            names.AddAll(row, row.List(4), body);
        }

        return new Tables(all, names.Build(), LoadOrgans());
    }

    private static FrozenDictionary<string, Organ> LoadOrgans()
    {
        Dictionary<string, Organ> organs = new(StringComparer.OrdinalIgnoreCase);
        foreach (LexiconRow row in LexiconFile.Read("organs.tsv", OrganColumns))
        {
            ActorKind kind = row.Fields[1] switch
            {
                "MED" => ActorKind.Outlet,
                "NGO" => ActorKind.Organisation,
                "OPP" => ActorKind.Group,
                _ => ActorKind.Government,
            };
            Organ organ = new(row.Fields[0], kind, row.Fields[1]);
            foreach (string form in row.List(2).Prepend(row.Fields[0]))
            {
                if (!organs.TryAdd(form, organ))
                {
                    throw row.Error($"'{form}' already stands in another row");
                }
            }
        }

        return organs.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static ActorKind Kind(LexiconRow row) => row.Fields[1] switch
    {
        "government" => ActorKind.Government,
        "organisation" => ActorKind.Organisation,
        "armedGroup" => ActorKind.ArmedGroup,
        "outlet" => ActorKind.Outlet,
        string other => throw row.Error($"'{other}' is no kind of body"),
    };

    private sealed record Organ(string Name, ActorKind Kind, string Sector);

    private sealed record Tables(IReadOnlyList<Body> All, NameTable<Body> Names, FrozenDictionary<string, Organ> Organs);
}
