using Rapporteur.Training.Neural;

namespace Rapporteur.Training.Names;

/// <summary>How the network of names is learnt.</summary>
internal sealed record NamePlan
{
    public int Input { get; init; } = 96;

    public int Cells { get; init; } = 104;

    public int Layers { get; init; } = 1;

    /// <summary>How many parts of words are kept at most.</summary>
    public int Parts { get; init; } = 44_000;

    public int Rounds { get; init; } = 12;

    /// <summary>Sentences of a batch at most.</summary>
    public int Sentences { get; init; } = 32;

    /// <summary>Words of a batch at most.</summary>
    public int Words { get; init; } = 600;

    public double Rate { get; init; } = 0.003;

    /// <summary>How often more rounds follow, each of them joined to the mean of the weights.</summary>
    public int LastCycles { get; init; } = 3;

    public int LastRounds { get; init; } = 2;

    public double LastRate { get; init; } = 0.001;

    public int Seed { get; init; } = 20260101;

    /// <summary>How many threads share the work; the result is the same with one and two.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>The share of sentences whose names are changed for others in each round.</summary>
    public float Changed { get; init; } = 0.35f;

    /// <summary>The share of sentences that are put in other letters in each round.</summary>
    public float Letters { get; init; } = 0.10f;

    /// <summary>How much of what the parser says is left out.</summary>
    public float ContextDropout { get; init; } = 0.3f;

    public DropoutShares Dropout { get; init; } = new(0.3f, 0.4f, 0.3f, 0.05f, Lists: 0.25f);
}
