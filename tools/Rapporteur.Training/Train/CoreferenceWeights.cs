using Rapporteur.Language.Coreference;

namespace Rapporteur.Training.Train;

/// <summary>The ranker's weights in whole numbers.</summary>
/// <param name="Rows">A row for each feature.</param>
/// <param name="Outputs">A weight for each hidden unit.</param>
/// <param name="Unit">What 1 of a score is in the scores that were learnt.</param>
internal sealed record CoreferenceWeights(sbyte[] Rows, int[] Outputs, double Unit)
{
    /// <summary>A model of these weights.</summary>
    /// <param name="facts">Genders and countries.</param>
    /// <param name="threshold">By how much a link must score better than none, on the scale of learning.</param>
    public CoreferenceModel ToModel(WordFacts facts, double threshold) =>
        new(facts, new MentionRanker(Rows, Outputs), Whole(threshold));

    public void Write(WeightWriter writer, double threshold)
    {
        writer.WriteArray(Rows);
        writer.WriteArray(Outputs);
        writer.Write(Whole(threshold));
    }

    private int Whole(double threshold) => (int)Math.Round(threshold / Unit);
}
