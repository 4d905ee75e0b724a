namespace Rapporteur.Domain.Places;

/// <summary>Where something was or is to be.</summary>
/// <param name="Name">The name as it is best known.</param>
/// <param name="Country">ISO 3166-1 alpha-3, null when unknown.</param>
/// <param name="Lat">Latitude in degrees, null when unknown.</param>
/// <param name="Lon">Longitude in degrees, null when unknown.</param>
public sealed record Place(string Name, string? Country, double? Lat, double? Lon);
