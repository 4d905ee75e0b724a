using Rapporteur.Language.Neural;

namespace Rapporteur.Language.Deep;

/// <summary>
/// The scores of relations, turned round: learnt as what a dependent wants of its head, multiplied here as what a head wants of
/// its dependents. Fewer than half of the words are heads, so this is less than half of the work.
/// </summary>
internal sealed class HeadPairs
{
    public HeadPairs(DeepShape shape, Linear pair)
    {
        int label = shape.Label;
        var wanted = new float[label * shape.Relations * label];
        var own = new float[label * shape.Relations];
        for (int head = 0; head < label; head++)
        {
            for (int relation = 0; relation < shape.Relations; relation++)
            {
                int from = (relation * label) + head;
                own[(head * shape.Relations) + relation] = pair.Bias[from];
                int at = (head * shape.Relations * label) + (relation * label);
                for (int dependent = 0; dependent < label; dependent++)
                {
                    wanted[at + dependent] = pair.Weights[dependent, from];
                }
            }
        }

        Wanted = PackedMatrix.Of(wanted, label, shape.Relations * label);
        Own = PackedMatrix.Of(own, label, shape.Relations);
    }

    /// <summary>From a head to what its dependents should look like, for each relation.</summary>
    public PackedMatrix Wanted { get; }

    /// <summary>How well a head fits each relation by itself.</summary>
    public PackedMatrix Own { get; }
}
