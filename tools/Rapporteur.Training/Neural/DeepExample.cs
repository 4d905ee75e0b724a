namespace Rapporteur.Training.Neural;

/// <summary>A sentence to learn from.</summary>
internal sealed class DeepExample
{
    /// <summary>For each word, the rows of its parts in the table of embeddings; −1 for one that is not there.</summary>
    public required int[][] Parts { get; init; }

    /// <summary>For each word, the row of its vector, −1 for none.</summary>
    public required int[] Vectors { get; init; }

    public required int[] Tags { get; init; }

    public required int[] Features { get; init; }

    /// <summary>For each word, the place of its head in the sentence; the sentence's length for the root; −1 where it is not known.</summary>
    public required int[] Heads { get; init; }

    public required int[] Relations { get; init; }

    public int Length => Parts.Length;
}
