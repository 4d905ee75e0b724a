using Rapporteur.Language.Deep;

namespace Rapporteur.Training.Neural;

/// <summary>All that the network learns, and its copies laid out for multiplying.</summary>
internal sealed class DeepParameters
{
    public DeepParameters(DeepShape shape, int embeddings, int seed)
    {
        var random = new Random(seed);
        Network = new DeepNetwork(shape);
        Embeddings = new Parameter(embeddings, shape.Input, sparse: true);
        for (int i = 0; i < Embeddings.Value.Length; i++)
        {
            Embeddings.Value[i] = ((2 * random.NextSingle()) - 1) * 0.1f;
        }

        Vectors = new Parameter(shape.Vector, shape.Input).Scatter(random);
        Layers = [.. Network.Layers.Select((layer, i) => new LstmParameters(layer, i == 0 ? shape.Input : shape.Output, random))];
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

    public Parameter Embeddings { get; }

    public Parameter Vectors { get; }

    public LstmParameters[] Layers { get; }

    public LinearParameters Tags { get; }

    public LinearParameters Parts { get; }

    public LinearParameters Arc { get; }

    public LinearParameters Pair { get; }

    public LinearParameters Dependent { get; }

    public Parameter RootArc { get; }

    public Parameter RootLabel { get; }

    public IReadOnlyList<Parameter> All =>
    [
        Embeddings, Vectors, .. Layers.SelectMany(layer => layer.All), .. Tags.All, .. Parts.All, .. Arc.All, .. Pair.All,
        .. Dependent.All, RootArc, RootLabel,
    ];

    /// <summary>Lays the numbers out for multiplying, after each step of learning.</summary>
    public void Refresh()
    {
        Action[] parts =
        [
            () => Network.Vectors.Fill(Vectors.Value, Vectors.Columns), .. Layers.Select<LstmParameters, Action>(layer => layer.Refresh),
            Pair.Refresh, Parts.Refresh, Tags.Refresh, Arc.Refresh, Dependent.Refresh,
        ];
        Parallel.ForEach(parts, new ParallelOptions { MaxDegreeOfParallelism = Parameter.Workers }, part => part());
        RootArc.Value.CopyTo(Network.RootArc, 0);
        RootLabel.Value.CopyTo(Network.RootLabel, 0);
    }
}
