namespace Rapporteur.Training.Names;

/// <summary>How the network of names is learnt.</summary>
internal sealed record NamePlan
{
    public int Input { get; init; } = 96;

    public int Cells { get; init; } = 104;

    public int Layers { get; init; } = 1;

    /// <summary>How many parts of words are kept at most.</summary>
    public int Parts { get; init; } = 46_000;

    public int Rounds { get; init; } = 16;

    /// <summary>Sentences of a batch at most.</summary>
    public int Sentences { get; init; } = 32;

    /// <summary>Words of a batch at most.</summary>
    public int Words { get; init; } = 600;

    public double Rate { get; init; } = 0.003;

    public int Seed { get; init; } = 20260101;

    /// <summary>How many threads share the work; the result is the same with one and two.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>The share of sentences whose names are changed for others in each round.</summary>
    public float Changed { get; init; } = 0.35f;

    /// <summary>The share of sentences that are put in other letters in each round.</summary>
    public float Letters { get; init; } = 0.10f;

    public float InputDropout { get; init; } = 0.3f;

    public float LayerDropout { get; init; } = 0.4f;

    public float VectorDropout { get; init; } = 0.05f;

    public float ListDropout { get; init; } = 0.25f;

    /// <summary>A part seen n times is left out with w/(w+n) (Kiperwasser and Goldberg 2016).</summary>
    public float WordDropout { get; init; } = 0.3f;
}
