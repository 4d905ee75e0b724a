namespace Rapporteur.Pipeline.Extract.Events;

/// <summary>An event found in a sentence.</summary>
/// <param name="Coding">The word and the code.</param>
/// <param name="Sources">Those who act.</param>
/// <param name="Targets">Those acted upon.</param>
/// <param name="Reciprocal">Whether the sources act upon each other.</param>
/// <param name="Aside">Whether it is told beside the sentence's main events.</param>
/// <param name="Supposed">Whether it stands in a condition or a purpose.</param>
/// <param name="Recalled">Whether the words set it before what is told.</param>
/// <param name="Claimant">The verb by which someone says it, or −1.</param>
internal sealed record FoundEvent(
    EventCoding Coding, List<EventParty> Sources, List<EventParty> Targets, bool Reciprocal, bool Aside, bool Supposed, bool Recalled, int Claimant);
