using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Time;

namespace Rapporteur.Domain.Facts;

/// <summary>One step in the history of an encounter: how far it was, who says so and when.</summary>
/// <param name="Status">How far it had got.</param>
/// <param name="Said">When the report that says so came out; unknown for an undated one.</param>
/// <param name="Evidence">The passage that says so.</param>
public sealed record StatusTold(EncounterStatus Status, FactTime Said, Evidence Evidence);
