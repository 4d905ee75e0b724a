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
        Stack = new StackParameters(Network.Stack, embeddings, random);
        Context = new Parameter(shape.Context, shape.Input).Scatter(random);
        Labels = new LinearParameters(Network.Labels, random);
        Steps = new Parameter(NameLabels.Count + 1, NameLabels.Count);
        Refresh();
    }

    public NameNetwork Network { get; }

    public StackParameters Stack { get; }

    public Parameter Context { get; }

    public LinearParameters Labels { get; }

    public Parameter Steps { get; }

    public IReadOnlyList<Parameter> All => [.. Stack.All, Context, .. Labels.All, Steps];

    /// <summary>Lays the numbers out for multiplying, after each step of learning.</summary>
    public void Refresh()
    {
        foreach (Action part in Stack.Refreshers)
        {
            part();
        }

        Network.Context.Fill(Context.Value, Context.Columns);
        Labels.Refresh();
        Steps.Value.CopyTo(Network.Steps, 0);
    }
}
