using Rapporteur.Language.Names;
using Rapporteur.Training.Neural;

namespace Rapporteur.Training.Names;

/// <summary>All that the network of names learns, and its copies laid out for multiplying.</summary>
internal sealed class NameParameters
{
    public NameParameters(NameShape shape, int embeddings, int seed)
    {
        var random = new Random(seed);
        Network = new NameNetwork(shape);
        Embeddings = new Parameter(embeddings, shape.Input, sparse: true);
        for (int i = 0; i < Embeddings.Value.Length; i++)
        {
            Embeddings.Value[i] = ((2 * random.NextSingle()) - 1) * 0.1f;
        }

        Vectors = new Parameter(shape.Vector, shape.Input).Scatter(random);
        Layers = [.. Network.Layers.Select((layer, i) => new LstmParameters(layer, i == 0 ? shape.Input : shape.Output, random))];
        Labels = new LinearParameters(Network.Labels, random);
        Steps = new Parameter(NameLabels.Count + 1, NameLabels.Count);
        Refresh();
    }

    public NameNetwork Network { get; }

    public Parameter Embeddings { get; }

    public Parameter Vectors { get; }

    public LstmParameters[] Layers { get; }

    public LinearParameters Labels { get; }

    public Parameter Steps { get; }

    public IReadOnlyList<Parameter> All =>
        [Embeddings, Vectors, .. Layers.SelectMany(layer => layer.All), .. Labels.All, Steps];

    /// <summary>Lays the numbers out for multiplying, after each step of learning.</summary>
    public void Refresh()
    {
        Network.Vectors.Fill(Vectors.Value, Vectors.Columns);
        foreach (LstmParameters layer in Layers)
        {
            layer.Refresh();
        }

        Labels.Refresh();
        Steps.Value.CopyTo(Network.Steps, 0);
    }
}
