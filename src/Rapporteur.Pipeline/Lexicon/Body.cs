using Rapporteur.Domain.Actors;

namespace Rapporteur.Pipeline.Lexicon;

/// <summary>An organisation, an organ of government, an armed group or an outlet.</summary>
/// <param name="Name">The canonical name, without "the" unless the name is nothing without it ("The Times").</param>
/// <param name="Kind">Government, organisation, armed group or outlet.</param>
/// <param name="Sector">PLOVER's sector, such as IGO or MIL.</param>
/// <param name="Country">Alpha-3 of the country it belongs to, null where it belongs to none.</param>
/// <param name="Aliases">Other names.</param>
public sealed record Body(string Name, ActorKind Kind, string? Sector, string? Country, IReadOnlyList<string> Aliases);
