using Rapporteur.Language.Neural;

namespace Rapporteur.Training.Neural;

/// <summary>What the lower part of a network learns.</summary>
internal sealed class StackParameters
{
    public StackParameters(LstmStack stack, int embeddings, Random random)
    {
        Stack = stack;
        StackShape shape = stack.Shape;
        Embeddings = new Parameter(embeddings, shape.Input, sparse: true);
        for (int i = 0; i < Embeddings.Value.Length; i++)
        {
            Embeddings.Value[i] = ((2 * random.NextSingle()) - 1) * 0.1f;
        }

        Vectors = new Parameter(shape.Vector, shape.Input).Scatter(random);
        Layers = [.. stack.Layers.Select((layer, i) => new LstmParameters(layer, i == 0 ? shape.Input : shape.Output, random))];
    }

    public LstmStack Stack { get; }

    public Parameter Embeddings { get; }

    public Parameter Vectors { get; }

    public LstmParameters[] Layers { get; }

    public IEnumerable<Parameter> All => [Embeddings, Vectors, .. Layers.SelectMany(layer => layer.All)];

    /// <summary>In the order of <see cref="LstmStack.Matrices"/>.</summary>
    public IEnumerable<Parameter> Matrices => [Vectors, .. Layers.SelectMany(layer => new[] { layer.Input, layer.Forward, layer.Backward })];

    /// <summary>In the order of <see cref="LstmStack.Biases"/>.</summary>
    public IEnumerable<Parameter> Biases => Layers.Select(layer => layer.Bias);

    /// <summary>What lays the numbers out for multiplying; each may run beside the others.</summary>
    public IEnumerable<Action> Refreshers =>
        [() => Stack.Vectors.Fill(Vectors.Value, Vectors.Columns), .. Layers.Select<LstmParameters, Action>(layer => layer.Refresh)];
}
