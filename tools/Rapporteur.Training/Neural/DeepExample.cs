namespace Rapporteur.Training.Neural;

/// <summary>A sentence to learn trees from.</summary>
internal sealed class DeepExample : StackExample
{
    public required int[] Tags { get; init; }

    public required int[] Features { get; init; }

    /// <summary>For each word, the place of its head in the sentence; the sentence's length for the root; −1 where it is not known.</summary>
    public required int[] Heads { get; init; }

    public required int[] Relations { get; init; }
}
