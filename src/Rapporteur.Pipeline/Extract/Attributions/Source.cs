namespace Rapporteur.Pipeline.Extract.Attributions;

/// <summary>The source of a statement.</summary>
/// <param name="Token">The word that stands for it, or −1.</param>
/// <param name="First">First token of the words that name it.</param>
/// <param name="End">One past their last.</param>
/// <param name="Speaker">Number of the actor, or −1 where the text does not say who.</param>
/// <param name="IsSpeaker">Whether it can speak at all.</param>
/// <param name="IsAgentNoun">Whether it is a common noun for someone who acts.</param>
internal readonly record struct Source(int Token, int First, int End, int Speaker, bool IsSpeaker, bool IsAgentNoun)
{
    /// <summary>The relative pronoun that stands for it beside the verb, or −1.</summary>
    public int Pronoun { get; init; } = -1;

    /// <summary>Numbers of those who say it with the speaker: "Lavrov and Kerry said".</summary>
    public IReadOnlyList<int> CoSpeakers { get; init; } = [];

    public static Source None => new(-1, -1, -1, -1, false, false);
}
