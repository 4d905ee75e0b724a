using Rapporteur.Language.Words;

namespace Rapporteur.Training.Corpus;

/// <summary>A sentence to learn from, padded by two places at each end like <see cref="Words"/>.</summary>
internal sealed class TrainingSentence
{
    public required WordAtoms[] Words { get; init; }

    /// <summary>The words as written, not padded.</summary>
    public required string[] Forms { get; init; }

    public byte[] Tags { get; set; } = [];

    public string[] Lemmas { get; init; } = [];

    public string[] Features { get; init; } = [];

    /// <summary>Heads in padded places; the place after the last word is the root.</summary>
    public int[] Heads { get; init; } = [];

    public byte[] Labels { get; init; } = [];

    public byte[] Names { get; init; } = [];

    /// <summary>Which name labels the source marks at all.</summary>
    public bool[] KnownNames { get; init; } = [];

    /// <summary>How often it is read in a round, on average.</summary>
    public float Share { get; init; } = 1;
}
