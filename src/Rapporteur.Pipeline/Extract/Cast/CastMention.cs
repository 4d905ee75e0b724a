namespace Rapporteur.Pipeline.Extract.Cast;

/// <summary>Words that stand for an actor.</summary>
/// <param name="First">First token, title and country left out.</param>
/// <param name="End">One past the last token.</param>
/// <param name="Outer">First token with title and country.</param>
/// <param name="Member">Number of the actor.</param>
internal readonly record struct CastMention(int First, int End, int Outer, int Member);
