namespace Rapporteur.Pipeline.Extract.Events;

/// <summary>One who acts in an event or is acted upon, before it has a number among the report's actors.</summary>
/// <param name="Token">The word that names it.</param>
/// <param name="Member">Number of the actor, −1 where it is none yet.</param>
/// <param name="Name">As it is named here.</param>
/// <param name="Country">Alpha-3, or CAMEO's letters for those of no one country; null when not known.</param>
/// <param name="Sector">PLOVER's sector; null when not known.</param>
internal readonly record struct EventParty(int Token, int Member, string Name, string? Country, string? Sector);
