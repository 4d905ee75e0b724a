using Rapporteur.Domain.Places;

namespace Rapporteur.Pipeline.Lexicon;

/// <summary>A place of the gazetteer.</summary>
/// <param name="Name">The English name now usual.</param>
/// <param name="Country">ISO 3166-1 alpha-3, null for a sea or a region of several countries.</param>
/// <param name="Lat">Latitude in degrees, two decimals, null when unknown.</param>
/// <param name="Lon">Longitude in degrees, two decimals, null when unknown.</param>
/// <param name="Kind">What kind of place.</param>
/// <param name="PopulationClass">1 for under 50,000 people, 2 to 300,000, 3 to a million, 4 to five million, 5 for more.</param>
/// <param name="Alternates">Other names and spellings.</param>
public sealed record GazetteerEntry(
    string Name,
    string? Country,
    double? Lat,
    double? Lon,
    PlaceKind Kind,
    int PopulationClass,
    IReadOnlyList<string> Alternates)
{
    /// <summary>The place as the record holds it.</summary>
    public Place ToPlace() => new(Name, Country, Lat, Lon);
}

/// <summary>What kind of place.</summary>
public enum PlaceKind
{
    /// <summary>A city, town or village.</summary>
    City,

    /// <summary>A region, province, island or line on the ground.</summary>
    Region,

    /// <summary>A country.</summary>
    Country,

    /// <summary>A sea, strait, river or canal.</summary>
    BodyOfWater,

    /// <summary>A base, building, crossing, plant or square.</summary>
    Facility,
}
