using Rapporteur.Language.Neural;

namespace Rapporteur.Language.Names;

/// <summary>The weights of the network of names as they are multiplied: the trainer fills them anew after each step, the reader once.</summary>
internal sealed class NameNetwork
{
    /// <summary>The row of <see cref="Steps"/> that stands for the sentence's start.</summary>
    public const int Start = NameLabels.Count;

    public NameNetwork(NameShape shape)
    {
        Shape = shape;
        Vectors = new PackedMatrix(shape.Vector, shape.Input);
        Layers = new LstmWeights[shape.Layers];
        for (int i = 0; i < shape.Layers; i++)
        {
            Layers[i] = new LstmWeights(i == 0 ? shape.Input : shape.Output, shape.Cells);
        }

        Labels = new Linear(shape.Output, NameLabels.Count);
        Steps = new float[(NameLabels.Count + 1) * NameLabels.Count];
    }

    public NameShape Shape { get; }

    /// <summary>From word vectors to the input.</summary>
    public PackedMatrix Vectors { get; }

    public LstmWeights[] Layers { get; }

    /// <summary>How well a word fits each label.</summary>
    public Linear Labels { get; }

    /// <summary>How well a label follows another, a row for each label before.</summary>
    public float[] Steps { get; }

    /// <summary>All matrices, in the order of the weight file.</summary>
    public IEnumerable<PackedMatrix> Matrices =>
        [Vectors, .. Layers.SelectMany(layer => new[] { layer.Input, layer.Forward, layer.Backward }), Labels.Weights];

    /// <summary>All single rows, in the order of the weight file.</summary>
    public IEnumerable<float[]> Biases => [.. Layers.Select(layer => layer.Bias), Labels.Bias, Steps];
}

/// <summary>The sizes of the network of names.</summary>
/// <param name="Input">Numbers for each word below the first layer.</param>
/// <param name="Cells">Cells of each LSTM layer and direction.</param>
/// <param name="Layers">How many LSTM layers.</param>
/// <param name="Vector">Numbers in a word vector.</param>
internal readonly record struct NameShape(int Input, int Cells, int Layers, int Vector)
{
    /// <summary>What a layer gives for each word.</summary>
    public int Output => 2 * Cells;
}
