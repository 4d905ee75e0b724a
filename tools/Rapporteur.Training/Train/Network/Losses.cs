namespace Rapporteur.Training.Train.Network;

/// <summary>Cross-entropy over classes.</summary>
internal static class Losses
{
    /// <summary>Turns scores into their gradient.</summary>
    /// <param name="scores">Scores; padding after the classes becomes 0.</param>
    /// <param name="classes">How many classes.</param>
    /// <param name="gold">The right class.</param>
    /// <returns>Whether the right class scored highest.</returns>
    public static bool Softmax(Span<float> scores, int classes, int gold)
    {
        scores[classes..].Clear();
        scores = scores[..classes];
        int best = 0;
        for (int i = 1; i < scores.Length; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        float most = scores[best];
        float sum = 0;
        foreach (ref float score in scores)
        {
            score = MathF.Exp(score - most);
            sum += score;
        }

        foreach (ref float score in scores)
        {
            score /= sum;
        }

        scores[gold]--;
        return best == gold;
    }
}
