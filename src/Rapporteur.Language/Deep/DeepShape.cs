using Rapporteur.Language.Neural;

namespace Rapporteur.Language.Deep;

/// <summary>The sizes of the network.</summary>
/// <param name="Input">Numbers for each word below the first layer.</param>
/// <param name="Cells">Cells of each LSTM layer and direction.</param>
/// <param name="Layers">How many LSTM layers.</param>
/// <param name="TagLayer">The layer that tags are read from, from 1.</param>
/// <param name="Arc">Numbers for a word as head or dependent.</param>
/// <param name="Label">The same, where the relation is chosen.</param>
/// <param name="Tags">How many tags.</param>
/// <param name="Features">How many bundles of features.</param>
/// <param name="Relations">How many relations.</param>
/// <param name="Vector">Numbers in a word vector.</param>
internal readonly record struct DeepShape(
    int Input, int Cells, int Layers, int TagLayer, int Arc, int Label, int Tags, int Features, int Relations, int Vector)
{
    /// <summary>The sizes of what stands below tags and trees.</summary>
    public StackShape Stack => new(Input, Cells, Layers, Vector);

    /// <summary>What a layer gives for each word.</summary>
    public int Output => 2 * Cells;

    /// <summary>What a layer gives, with the input beside it: the word itself says much of its tag and relation.</summary>
    public int Joined => Output + Input;

    /// <summary>Numbers for a word as dependent and head, then for its relation as dependent and head.</summary>
    public int Parts => 2 * (Arc + Label);
}
