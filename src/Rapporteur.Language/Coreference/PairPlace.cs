namespace Rapporteur.Language.Coreference;

/// <summary>How two phrases stand to one another in the text.</summary>
/// <param name="Between">How many phrases stand between them.</param>
/// <param name="Rank">How many of those agree with the later one, 5 at most.</param>
/// <param name="Speaker">0 none; 1 the earlier one's chain has the speaker of the later one's quotation; 2 the other way; 3 another speaks.</param>
/// <param name="IsLast">Whether the earlier one is the last of its chain so far.</param>
/// <param name="SinceChain">How many sentences ago the chain was last mentioned.</param>
internal readonly record struct PairPlace(int Between, uint Rank, uint Speaker, bool IsLast, int SinceChain);
