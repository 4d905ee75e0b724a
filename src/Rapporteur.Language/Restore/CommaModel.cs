using Rapporteur.Language.Tokenize;
using Rapporteur.Language.Weights;

namespace Rapporteur.Language.Restore;

/// <summary>Where commas stand, as learnt from texts that were read without theirs: a linear model over hashed features, in whole numbers.</summary>
internal sealed class CommaModel(BoundaryTable weights, int threshold)
{
    public static CommaModel Read(WeightReader reader) => new(BoundaryTable.Read(reader), reader.Read<int>());

    /// <summary>Above 0 where a comma belongs.</summary>
    public int Score(ReadOnlySpan<uint> features)
    {
        int score = -threshold;
        foreach (uint feature in features)
        {
            score += weights[feature];
        }

        return score;
    }
}
