using Rapporteur.Language.Deep;

namespace Rapporteur.Training.Neural;

/// <summary>All that the network learns, and its copies laid out for multiplying.</summary>
internal sealed class DeepParameters
{
    public DeepParameters(DeepShape shape, int embeddings, int seed)
    {
        var random = new Random(seed);
        Network = new DeepNetwork(shape);
        Stack = new StackParameters(Network.Stack, embeddings, random);
        Tags = new LinearParameters(Network.Tags, random);
        Parts = new LinearParameters(Network.Parts, random);
        Arc = new LinearParameters(Network.Arc, random, 0.5f);
        Pair = new LinearParameters(Network.Pair, random);
        Dependent = new LinearParameters(Network.Dependent, random);
        RootArc = new Parameter(1, shape.Arc).Scatter(random);
        RootLabel = new Parameter(1, shape.Label).Scatter(random);
        Refresh();
    }

    public DeepNetwork Network { get; }

    public StackParameters Stack { get; }

    public LinearParameters Tags { get; }

    public LinearParameters Parts { get; }

    public LinearParameters Arc { get; }

    public LinearParameters Pair { get; }

    public LinearParameters Dependent { get; }

    public Parameter RootArc { get; }

    public Parameter RootLabel { get; }

    public IReadOnlyList<Parameter> All =>
    [
        .. Stack.All, .. Tags.All, .. Parts.All, .. Arc.All, .. Pair.All,
        .. Dependent.All, RootArc, RootLabel,
    ];

    /// <summary>Lays the numbers out for multiplying, after each step of learning.</summary>
    public void Refresh()
    {
        Action[] parts =
        [
            .. Stack.Refreshers, Pair.Refresh, Parts.Refresh, Tags.Refresh, Arc.Refresh, Dependent.Refresh,
        ];
        Parallel.ForEach(parts, new ParallelOptions { MaxDegreeOfParallelism = Parameter.Workers }, part => part());
        RootArc.Value.CopyTo(Network.RootArc, 0);
        RootLabel.Value.CopyTo(Network.RootLabel, 0);
    }
}
