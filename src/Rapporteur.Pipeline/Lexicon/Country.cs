namespace Rapporteur.Pipeline.Lexicon;

/// <summary>A state, a territory or a former state.</summary>
/// <param name="Iso3">ISO 3166-1 alpha-3; the withdrawn code for a former state, XKX for Kosovo.</param>
/// <param name="Name">The common English name, without "the".</param>
/// <param name="Names">Other names.</param>
/// <param name="Adjectives">Demonym adjectives, the usual one first; never empty.</param>
/// <param name="People">Names of its people.</param>
/// <param name="Capital">The seat of state.</param>
/// <param name="Metonyms">Other cities, palaces and streets that stand for the government.</param>
/// <param name="Lat">Latitude of a representative point, in degrees.</param>
/// <param name="Lon">Longitude of that point, in degrees.</param>
/// <param name="Status">How it stands among the states.</param>
public sealed record Country(
    string Iso3,
    string Name,
    IReadOnlyList<string> Names,
    IReadOnlyList<string> Adjectives,
    IReadOnlyList<string> People,
    string Capital,
    IReadOnlyList<string> Metonyms,
    double? Lat,
    double? Lon,
    CountryStatus Status)
{
    /// <summary>The usual adjective: "Russian", "Dutch".</summary>
    public string Adjective => Adjectives[0];
}

/// <summary>How a country stands among the states.</summary>
public enum CountryStatus
{
    /// <summary>A member of the United Nations.</summary>
    Member,

    /// <summary>An observer state of the United Nations.</summary>
    Observer,

    /// <summary>A state or government whose standing is disputed.</summary>
    Other,

    /// <summary>A dependent or self-governing territory.</summary>
    Territory,

    /// <summary>A state that is no more.</summary>
    Historic,
}
