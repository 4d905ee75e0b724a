namespace Rapporteur.Pipeline.Extract.Cast;

/// <summary>What one speaker says in a transcript before the next begins.</summary>
/// <param name="Label">First token of the label: "SECRETARY BLINKEN", "QUESTION".</param>
/// <param name="First">First token said, one past the label and its colon.</param>
/// <param name="End">One past the last token said.</param>
/// <param name="Speaker">Number of the actor, or −1 where the label names nobody.</param>
/// <param name="LabelText">The label without its colon.</param>
internal readonly record struct TranscriptTurn(int Label, int First, int End, int Speaker, string LabelText);
