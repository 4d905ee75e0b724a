namespace Rapporteur.Training.Neural;

/// <summary>A sentence as the lower part of a network reads it.</summary>
internal class StackExample
{
    /// <summary>For each word the rows of its parts in the table of embeddings, as many for each; −1 for one that is not there.</summary>
    public required int[] Parts { get; init; }

    /// <summary>For each word the row of its vector, −1 for none.</summary>
    public required int[] Vectors { get; init; }

    public int Length => Vectors.Length;

    /// <summary>The parts of a word.</summary>
    public ReadOnlySpan<int> PartsOf(int word) => Parts.AsSpan(word * (Parts.Length / Length), Parts.Length / Length);
}
