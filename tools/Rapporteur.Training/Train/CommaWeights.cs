using Rapporteur.Language.Restore;
using Rapporteur.Language.Tokenize;

namespace Rapporteur.Training.Train;

/// <summary>The comma model's table as it is shipped: see <see cref="BoundaryTable"/>.</summary>
internal sealed record CommaWeights(uint[] Keys, sbyte[] Values, int Threshold)
{
    public CommaModel ToModel() => new(new BoundaryTable(Keys, Values), Threshold);

    public void Write(WeightWriter writer)
    {
        writer.WriteArray(BoundaryWeights.Distances(Keys));
        writer.WriteArray(Values);
        writer.Write(Threshold);
    }
}
