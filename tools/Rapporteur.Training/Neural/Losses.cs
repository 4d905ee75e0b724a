using Rapporteur.Language.Neural;

namespace Rapporteur.Training.Neural;

/// <summary>Losses, each of which leaves its gradient in the scores' place.</summary>
internal static class Losses
{
    /// <summary>Cross entropy of one choice among several.</summary>
    /// <param name="scores">The scores; then their gradient.</param>
    /// <param name="right">The right choice; −1 where it is not known, and nothing is learnt.</param>
    /// <param name="scale">What the error counts.</param>
    public static double Choose(Span<float> scores, int right, float scale)
    {
        if (right < 0)
        {
            scores.Clear();
            return 0;
        }

        Activations.Softmax(scores);
        double loss = -Math.Log(Math.Max(1e-12, scores[right])) * scale;
        scores[right] -= 1;
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] *= scale;
        }

        return loss;
    }
}
