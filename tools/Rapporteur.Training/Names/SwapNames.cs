using Rapporteur.Language.Names;
using Rapporteur.Training.Corpus;

namespace Rapporteur.Training.Names;

/// <summary>Draws names of each kind: from the lists, and bodies and places made up as such names are made.</summary>
internal sealed class SwapNames
{
    private static readonly string[] Offices =
    [
        "Ministry", "Police", "Central Bank", "Foreign Ministry", "Health Ministry", "Interior Ministry", "Defence Ministry", "Army", "Navy",
        "Air Force", "Parliament", "Senate", "Supreme Court", "High Court", "National Assembly", "Football Federation", "Cricket Board",
        "Chamber of Commerce", "Red Crescent", "Red Cross", "Olympic Committee", "Medical Association", "Electoral Commission",
        "Development Bank", "Airlines", "Petroleum", "News Agency", "Times", "Herald", "Tribune", "Post", "Communist Party", "Workers' Party",
        "Democratic Party", "Revenue Authority", "Tourism Board", "Academy of Sciences", "Teachers Union", "Journalists Union", "Embassy",
        "National Bank", "Ports Authority", "Stock Exchange", "Liberation Front", "Coast Guard", "Bar Association", "Statistics Bureau",
    ];

    private static readonly string[] Towns =
    [
        "University", "United", "FC", "City Council", "Police", "High School", "General Hospital", "Chamber of Commerce", "District Court",
        "Medical College", "Provincial Council", "Municipality", "Institute of Technology", "Museum", "Fire Department", "Athletic Club",
        "Tribune", "Times", "Steel", "Electric", "Metro", "Water Board", "Symphony Orchestra", "Film Festival Committee", "Power Company",
    ];

    private static readonly string[] Houses =
    [
        "Group", "Holdings", "& Co", "& Sons", "Industries", "Foundation", "Institute", "Capital", "Partners", "Motors", "Pharmaceuticals",
        "Construction", "Associates", "Media", "Energy", "Logistics", "Bank", "Inc.", "Ltd", "Corp.", "LLC", "Trust", "Law Firm", "Brothers",
    ];

    private static readonly string[] Ministries =
    [
        "Foreign Affairs", "Defence", "Defense", "Health", "Education", "Finance", "Justice", "Interior", "Home Affairs", "Agriculture",
        "Energy", "Trade", "Transport", "Culture", "Tourism", "Labour", "Water", "Information", "Environment", "Economy", "Youth and Sports",
        "Industry and Trade", "Health and Welfare", "Planning and Development", "Women and Children", "Mines and Energy",
    ];

    private static readonly string[] Grounds =
    [
        "Province", "District", "River", "Airport", "Street", "Road", "Island", "Islands", "Valley", "Mountains", "Lake", "Bridge", "Stadium",
        "Prison", "Park", "County", "Region", "Governorate", "Square", "Hospital", "Port", "Dam", "Beach", "Avenue",
    ];

    private readonly Random _random;
    private readonly string[][] _first;
    private readonly string[][] _family;
    private readonly string[][] _organisations;
    private readonly string[][] _countries;
    private readonly string[][] _places;
    private readonly string[][] _peoples;
    private readonly string[][] _things;
    private readonly (string[] First, string[] Family)[] _regions;

    public SwapNames(string lists, Random random)
    {
        _random = random;
        _first = Read(lists, "first-names.txt");
        _family = Read(lists, "family-names.txt");
        _organisations = Read(lists, "organisations.txt");
        _countries = Read(lists, "countries.txt");
        _places = Read(lists, "places.txt");
        _peoples = Read(lists, "demonyms.txt");
        _things = Read(lists, "things.txt");
        IReadOnlyList<(string Title, IReadOnlyList<string> Names)> first = NameLists.Sections(Path.Combine(lists, "first-names.txt"));
        _regions = [.. NameLists.Sections(Path.Combine(lists, "family-names.txt")).Select(section =>
            (Names(first, section.Title), section.Names.ToArray()))];
    }

    /// <summary>Another name of a kind in the letters of the old one; null where none fits.</summary>
    public string[]? Other(NameKind kind, ReadOnlySpan<string> old)
    {
        string[] name = kind switch
        {
            NameKind.Per => Person(old),
            NameKind.Org => Body(old),
            NameKind.Loc => Place(old),
            NameKind.Norp => Draw(_peoples),
            _ => _random.NextSingle() < 0.3f ? Draw(_things) : [],
        };
        if (name.Length == 0)
        {
            return null;
        }

        bool small = old[0].Length > 1 && IsSame(old[0], old[0].ToLowerInvariant());
        bool big = old.Length > 1 && old[0].Length > 2 && IsSame(old[0], old[0].ToUpperInvariant())
            && IsSame(old[^1], old[^1].ToUpperInvariant());
        return small ? Array.ConvertAll(name, word => word.ToLowerInvariant())
            : big ? Array.ConvertAll(name, word => word.ToUpperInvariant()) : name;
    }

    private static string[] Names(IReadOnlyList<(string Title, IReadOnlyList<string> Names)> first, string region)
    {
        (string Title, IReadOnlyList<string> Names) own = first.FirstOrDefault(section => section.Title == region);
        return [.. own.Names ?? first.FirstOrDefault(section => section.Title == "african").Names ?? first[0].Names];
    }

    private static string[][] Read(string lists, string file) =>
        [.. NameLists.Sections(Path.Combine(lists, file)).SelectMany(section => section.Names).Select(NameLists.Split)];

    private string[] Person(ReadOnlySpan<string> old)
    {
        if (old.Length == 1)
        {
            return _random.NextSingle() < 0.75f ? Draw(_family) : Draw(_first);
        }

        (string[] first, string[] family) = _regions[_random.Next(_regions.Length)];
        string given = first[_random.Next(first.Length)];
        string last = family[_random.Next(family.Length)];
        string[] middle = old.Length == 2 || _random.NextSingle() < 0.5f ? []
            : _random.NextSingle() < 0.4f ? [(char)('A' + _random.Next(26)) + "."] : [family[_random.Next(family.Length)]];
        return [.. NameLists.Split(given), .. middle, .. NameLists.Split(last)];
    }

    private string[] Body(ReadOnlySpan<string> old)
    {
        float draw = _random.NextSingle();
        if (old.Length == 1)
        {
            return draw < 0.8f ? Draw(_organisations) : draw < 0.9f ? Letters() : Draw(_family);
        }

        return draw switch
        {
            < 0.35f => Draw(_organisations),
            < 0.5f => [.. Draw(_peoples), .. Draw(Offices)],
            < 0.62f => [.. Draw(_countries), .. Draw(Offices)],
            < 0.74f => [.. Draw(_places), .. Draw(Towns)],
            < 0.8f => ["University", "of", .. Draw(_places)],
            < 0.88f => ["Ministry", "of", .. Draw(Ministries)],
            < 0.9f => ["Bank", "of", .. Draw(_countries)],
            _ => [.. Draw(_family), .. Draw(Houses)],
        };
    }

    private string[] Place(ReadOnlySpan<string> old)
    {
        float draw = _random.NextSingle();
        return draw switch
        {
            < 0.3f => Draw(_countries),
            < 0.88f => Draw(_places),
            _ => old.Length == 1 ? Draw(_places) : [.. _random.NextSingle() < 0.5f ? Draw(_places) : Draw(_family), .. Draw(Grounds)],
        };
    }

    private string[] Letters()
    {
        var letters = new char[_random.Next(3, 6)];
        for (int i = 0; i < letters.Length; i++)
        {
            letters[i] = (char)('A' + _random.Next(26));
        }

        return [new string(letters)];
    }

    private string[] Draw(string[][] list) => list[_random.Next(list.Length)];

    private string[] Draw(string[] list) => NameLists.Split(list[_random.Next(list.Length)]);

    private static bool IsSame(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);
}
