using System.Globalization;

namespace Rapporteur.Benchmarks.Generate.Short;

/// <summary>States and bodies, and who speaks for them on which day. The same seed, the same world.</summary>
/// <param name="seed">Where its names come from.</param>
internal sealed class World(int seed)
{
    /// <summary>Days that somebody holds an office.</summary>
    private const int Term = 1400;

    /// <summary>Offices, the one oftenest in the news first.</summary>
    private static readonly string[] Offices =
    [
        "foreign minister", "president", "prime minister", "foreign ministry spokesman", "deputy foreign minister", "defence minister",
        "special envoy", "interior minister", "trade minister", "finance minister",
    ];

    private readonly Dictionary<(int Country, int Office, int Term), Person> _people = [];

    /// <summary>Two different states, the great ones oftener; each with its neighbours oftener than with others.</summary>
    public static (int First, int Second) Pair(Random random)
    {
        int first = random.Zipf(Names.Countries.Length);
        int second = random.Chance(0.4)
            ? (first + 1 + random.Next(3)) % Names.Countries.Length
            : random.Zipf(Names.Countries.Length);
        return (first, second == first ? (first + 1) % Names.Countries.Length : second);
    }

    /// <summary>Who holds an office of a state on a day.</summary>
    public Person Holder(int country, int office, int day)
    {
        // Terms do not begin on one day everywhere.
        (int, int, int) key = (country, office, (day + (country * 97) + (office * 389)) / Term);
        if (!_people.TryGetValue(key, out Person? person))
        {
            var random = new Random(HashCode(seed, key));
            person = new Person(
                random.Of(Names.Given),
                random.Of(Names.Family) + random.Of(Names.Endings),
                Offices[office],
                Names.Countries[country]);
            _people.Add(key, person);
        }

        return person;
    }

    /// <summary>An office, by its place among those in the news.</summary>
    public static int Office(Random random) => random.Zipf(Offices.Length);

    // Not the runtime's, which is another in each process.
    private static int HashCode(int seed, (int A, int B, int C) key) =>
        unchecked((((seed * 31) + key.A) * 1009 + key.B) * 9176 + key.C) & int.MaxValue;
}

/// <summary>Somebody in an office.</summary>
/// <param name="Given">First name.</param>
/// <param name="Family">Family name.</param>
/// <param name="Office">The office, in small letters.</param>
/// <param name="Country">The state.</param>
internal sealed record Person(string Given, string Family, string Office, Names.Country Country)
{
    /// <summary>"Anna Belovic".</summary>
    public string Full => Given + " " + Family;

    /// <summary>"Japanese foreign minister Anna Belovic" in one of the ways that papers have; a comma at the end where one must follow.</summary>
    public string Titled(Random random) => random.Next(7) switch
    {
        0 => $"{Country.Adjective} {CultureInfo.InvariantCulture.TextInfo.ToTitleCase(Office)} {Full}",
        1 => $"{Country.Name}'s {Office} {Full}",
        2 => $"{Country.Name}'s {Office}, {Full},",
        3 => $"{Full}, {Country.Name}'s {Office},",
        4 => $"{Full}, the {Office} of {Country.Name},",
        5 => $"{CultureInfo.InvariantCulture.TextInfo.ToTitleCase(Office)} {Full} of {Country.Name}",
        _ => $"{Country.Adjective} {Office} {Full}",
    };
}
