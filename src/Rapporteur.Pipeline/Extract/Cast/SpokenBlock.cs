namespace Rapporteur.Pipeline.Extract.Cast;

/// <summary>Paragraphs that somebody speaks without quotation marks, under "the minister said:".</summary>
/// <param name="Cue">The verb of saying above them.</param>
/// <param name="First">Their first token.</param>
/// <param name="End">One past their last.</param>
/// <param name="Speaker">Number of the actor, or −1 where the verb's subject has no name.</param>
internal readonly record struct SpokenBlock(int Cue, int First, int End, int Speaker);
