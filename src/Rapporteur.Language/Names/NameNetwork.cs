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
        Stack = new LstmStack(shape.Stack);
        Context = new PackedMatrix(shape.Context, shape.Input);
        Labels = new Linear(shape.Output, NameLabels.Count);
        Steps = new float[(NameLabels.Count + 1) * NameLabels.Count];
    }

    public NameShape Shape { get; }

    public LstmStack Stack { get; }

    /// <summary>From what the parser's layers say of a word to the input.</summary>
    public PackedMatrix Context { get; }

    /// <summary>How well a word fits each label.</summary>
    public Linear Labels { get; }

    /// <summary>How well a label follows another, a row for each label before.</summary>
    public float[] Steps { get; }

    /// <summary>All matrices, in the order of the weight file.</summary>
    public IEnumerable<PackedMatrix> Matrices => [.. Stack.Matrices, Context, Labels.Weights];

    /// <summary>All single rows, in the order of the weight file.</summary>
    public IEnumerable<float[]> Biases => [.. Stack.Biases, Labels.Bias, Steps];
}

/// <summary>The sizes of the network of names.</summary>
/// <param name="Input">Numbers for each word below the first layer.</param>
/// <param name="Cells">Cells of each LSTM layer and direction.</param>
/// <param name="Layers">How many LSTM layers.</param>
/// <param name="Vector">Numbers in a word vector.</param>
/// <param name="Context">Numbers that the parser's layers give for each word.</param>
internal readonly record struct NameShape(int Input, int Cells, int Layers, int Vector, int Context)
{
    /// <summary>The sizes of what stands below the labels.</summary>
    public StackShape Stack => new(Input, Cells, Layers, Vector);

    /// <summary>What a layer gives for each word.</summary>
    public int Output => 2 * Cells;
}
