using Rapporteur.Language.Neural;

namespace Rapporteur.Language.Deep;

/// <summary>The network's weights as they are multiplied: the trainer fills them anew after each step, the reader once.</summary>
internal sealed class DeepNetwork
{
    public DeepNetwork(DeepShape shape)
    {
        Shape = shape;
        Stack = new LstmStack(shape.Stack);
        Tags = new Linear(shape.Joined, shape.Tags + shape.Features);
        Parts = new Linear(shape.Joined, shape.Parts);
        Arc = new Linear(shape.Arc, shape.Arc);
        Pair = new Linear(shape.Label, shape.Relations * shape.Label);
        Dependent = new Linear(shape.Label, shape.Relations);
        RootArc = new float[shape.Arc];
        RootLabel = new float[shape.Label];
    }

    public DeepShape Shape { get; }

    /// <summary>What stands below tags and trees.</summary>
    public LstmStack Stack { get; }

    /// <summary>Scores of tags, then of feature bundles.</summary>
    public Linear Tags { get; }

    public Linear Parts { get; }

    /// <summary>From a dependent to what its head should look like.</summary>
    public Linear Arc { get; }

    /// <summary>From a dependent to what its head should look like, for each relation.</summary>
    public Linear Pair { get; }

    /// <summary>How well a dependent fits each relation by itself.</summary>
    public Linear Dependent { get; }

    /// <summary>The root as a head.</summary>
    public float[] RootArc { get; }

    public float[] RootLabel { get; }

    /// <summary>All matrices, in the order of the weight file.</summary>
    public IEnumerable<PackedMatrix> Matrices =>
    [
        .. Stack.Matrices,
        Tags.Weights, Parts.Weights, Arc.Weights, Pair.Weights, Dependent.Weights,
    ];

    /// <summary>All single rows, in the order of the weight file.</summary>
    public IEnumerable<float[]> Biases =>
        [.. Stack.Biases, Tags.Bias, Parts.Bias, Arc.Bias, Pair.Bias, Dependent.Bias, RootArc, RootLabel];
}
