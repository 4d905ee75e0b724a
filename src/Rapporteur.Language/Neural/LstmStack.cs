namespace Rapporteur.Language.Neural;

/// <summary>The lower part of a network: word vectors brought to the input, and LSTM layers one over another.</summary>
internal sealed class LstmStack
{
    public LstmStack(StackShape shape)
    {
        Shape = shape;
        Vectors = new PackedMatrix(shape.Vector, shape.Input);
        Layers = new LstmWeights[shape.Layers];
        for (int i = 0; i < shape.Layers; i++)
        {
            Layers[i] = new LstmWeights(i == 0 ? shape.Input : shape.Output, shape.Cells);
        }
    }

    public StackShape Shape { get; }

    /// <summary>From word vectors to the input.</summary>
    public PackedMatrix Vectors { get; }

    public LstmWeights[] Layers { get; }

    /// <summary>All matrices, in the order of the weight file.</summary>
    public IEnumerable<PackedMatrix> Matrices =>
        [Vectors, .. Layers.SelectMany(layer => new[] { layer.Input, layer.Forward, layer.Backward })];

    /// <summary>All single rows, in the order of the weight file.</summary>
    public IEnumerable<float[]> Biases => Layers.Select(layer => layer.Bias);
}

/// <summary>The sizes of the lower part of a network.</summary>
/// <param name="Input">Numbers for each word below the first layer.</param>
/// <param name="Cells">Cells of each LSTM layer and direction.</param>
/// <param name="Layers">How many LSTM layers.</param>
/// <param name="Vector">Numbers in a word vector.</param>
internal readonly record struct StackShape(int Input, int Cells, int Layers, int Vector)
{
    /// <summary>What a layer gives for each word.</summary>
    public int Output => 2 * Cells;
}
