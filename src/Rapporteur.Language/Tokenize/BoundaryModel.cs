using Rapporteur.Language.Weights;

namespace Rapporteur.Language.Tokenize;

/// <summary>Where sentences end, as learnt: a linear model over hashed features, in whole numbers so that every machine agrees.</summary>
internal sealed class BoundaryModel(BoundaryTable words, BoundaryTable weights)
{
    /// <summary>Each known word's <see cref="BoundaryWord.Habit"/>, times 16, and its <see cref="BoundaryWord.Class"/>.</summary>
    public BoundaryTable Words { get; } = words;

    public static BoundaryModel Read(WeightReader reader) => new(BoundaryTable.Read(reader), BoundaryTable.Read(reader));

    /// <summary>Above 0 where a sentence ends.</summary>
    public int Score(ReadOnlySpan<uint> features)
    {
        int score = 0;
        foreach (uint feature in features)
        {
            score += weights[feature];
        }

        return score;
    }
}
