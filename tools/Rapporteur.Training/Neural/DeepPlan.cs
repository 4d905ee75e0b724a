namespace Rapporteur.Training.Neural;

/// <summary>How the network is learnt.</summary>
internal sealed record DeepPlan
{
    /// <summary>The networks that only vote: smaller, learnt otherwise, so that they err otherwise.</summary>
    public static DeepPlan[] Voters { get; } =
    [
        new() { Rounds = 14, Dropout = new(0.2f, 0.3f, 0.25f, 0.1f, Parts: 0.3f) },
        new() { Rounds = 11, TagLayer = 2, Seed = 7, Dropout = new(0.25f, 0.33f, 0.25f, 0.15f, Parts: 0.33f) },
    ];

    /// <summary>The network that is shipped.</summary>
    public static DeepPlan Shipped { get; } = new() { Layers = 3, TagLayer = 2, Rounds = 22 };

    public int Input { get; init; } = 128;

    public int Cells { get; init; } = 128;

    public int Layers { get; init; } = 2;

    public int TagLayer { get; init; } = 1;

    public int Arc { get; init; } = 128;

    public int Label { get; init; } = 64;

    public int Rounds { get; init; } = 20;

    public int Sentences { get; init; } = 32;

    public int Words { get; init; } = 700;

    public double Rate { get; init; } = 0.002;

    public int Seed { get; init; } = 20260101;

    /// <summary>Rounds over the treebanks and the sentences that were labelled by vote.</summary>
    public int VoteRounds { get; init; } = 8;

    public double VoteRate { get; init; } = 0.001;

    /// <summary>How often rounds over the treebanks alone follow, each of them joined to the mean of the weights.</summary>
    public int LastCycles { get; init; } = 5;

    /// <summary>The same with EWT read twice in a round: its guidelines differ from GUM's in places.</summary>
    public int WebCycles { get; init; } = 2;

    public int LastRounds { get; init; } = 5;

    public double LastRate { get; init; } = 0.0006;

    public DropoutShares Dropout { get; init; } = new(0.25f, 0.33f, 0.25f, 0.1f, Parts: 0.33f);
}
