using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Places;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Time;

namespace Rapporteur.Pipeline.Extract;

/// <summary>A political event as one report tells it, in the codes of PLOVER and CAMEO.</summary>
/// <param name="Plover">Event, mode and contexts.</param>
/// <param name="Cameo">Two to four digits.</param>
/// <param name="Source">Those who act, in the order of the text; all of them towards each other where it is reciprocal.</param>
/// <param name="Target">Those acted upon.</param>
/// <param name="Reciprocal">Whether the sources act upon each other.</param>
/// <param name="Time">When.</param>
/// <param name="Place">Where, if told.</param>
/// <param name="Factuality">Done, planned, possible or not so.</param>
/// <param name="Background">Whether it is only recalled.</param>
/// <param name="Aside">Whether a sentence tells it beside its main events: in a relative clause, a condition or a purpose.</param>
/// <param name="Claimant">Number of the actor by whose account it is; null for the report's own voice.</param>
/// <param name="Trigger">The word that tells it.</param>
/// <param name="Evidence">The passages, at least one.</param>
public sealed record CodedEventMention(
    PloverEvent Plover,
    string Cameo,
    IReadOnlyList<EventPartyMention> Source,
    IReadOnlyList<EventPartyMention> Target,
    bool Reciprocal,
    FactTime Time,
    Place? Place,
    Factuality Factuality,
    bool Background,
    bool Aside,
    int? Claimant,
    TextRange Trigger,
    IReadOnlyList<TextRange> Evidence);

/// <summary>One who acts in an event or is acted upon.</summary>
/// <param name="Actor">Number of the actor.</param>
/// <param name="Name">As the report names it here.</param>
/// <param name="Country">ISO 3166-1 alpha-3; <c>IGO</c>, <c>NGO</c>, <c>IMG</c> or <c>MNC</c>, as CAMEO has them, for those of no one country; null when not known.</param>
/// <param name="Sector">PLOVER's sector, such as GOV or MIL; null when not known.</param>
public sealed record EventPartyMention(int Actor, string Name, string? Country, string? Sector);
