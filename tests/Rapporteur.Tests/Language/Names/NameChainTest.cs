using Rapporteur.Language.Names;
using Rapporteur.Training.Names;

namespace Rapporteur.Tests.Language.Names;

public sealed class NameChainTest
{
    private const int Length = 4;
    private const uint Any = (1u << NameLabels.Count) - 1;

    [Fact]
    public void Learn_Gradients_AreTheSlopesOfTheLoss()
    {
        var random = new Random(3);
        float[] scores = Draw(random, Length * NameLabels.Count);
        float[] steps = Draw(random, (NameLabels.Count + 1) * NameLabels.Count);
        uint[] allowed =
        [
            1, 1u << NameLabels.Begin(NameKind.Org), 1u << NameLabels.End(NameKind.Org), 1 | (1u << NameLabels.Single(NameKind.Misc)),
        ];
        (float[] ofScores, float[] ofSteps) = Gradients(scores, steps, allowed);

        for (int i = 0; i < scores.Length; i++)
        {
            Assert.Equal(Slope(scores, i, () => Loss(scores, steps, allowed)), ofScores[i], 2e-3);
        }

        for (int i = 0; i < steps.Length; i++)
        {
            Assert.Equal(Slope(steps, i, () => Loss(scores, steps, allowed)), ofSteps[i], 2e-3);
        }
    }

    [Fact]
    public void Learn_EveryChainAllowed_HasNoLoss()
    {
        float[] scores = Draw(new Random(4), Length * NameLabels.Count);
        float[] steps = new float[(NameLabels.Count + 1) * NameLabels.Count];

        Assert.Equal(0, Loss(scores, steps, [Any, Any, Any, Any]), 6);
    }

    [Fact]
    public void Learn_NoChainAllowed_TeachesNothing()
    {
        float[] scores = Draw(new Random(5), Length * NameLabels.Count);
        float[] steps = new float[(NameLabels.Count + 1) * NameLabels.Count];
        uint inside = 1u << NameLabels.Inside(NameKind.Per);

        (float[] ofScores, float[] ofSteps) = Gradients(scores, steps, [inside, inside, inside, inside]);

        Assert.All(ofScores, value => Assert.Equal(0, value));
        Assert.All(ofSteps, value => Assert.Equal(0, value));
    }

    private static float[] Draw(Random random, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => (random.NextSingle() * 2) - 1)];

    private static double Loss(float[] scores, float[] steps, uint[] allowed)
    {
        var chain = new NameChain();
        chain.Refresh(steps);
        return chain.Learn([.. scores], allowed, 1, new float[steps.Length]);
    }

    private static (float[] Scores, float[] Steps) Gradients(float[] scores, float[] steps, uint[] allowed)
    {
        var chain = new NameChain();
        chain.Refresh(steps);
        float[] ofScores = [.. scores];
        float[] ofSteps = new float[steps.Length];
        chain.Learn(ofScores, allowed, 1, ofSteps);
        return (ofScores, ofSteps);
    }

    private static double Slope(float[] values, int at, Func<double> loss)
    {
        const float Step = 1e-2f;
        float old = values[at];
        values[at] = old + Step;
        double above = loss();
        values[at] = old - Step;
        double below = loss();
        values[at] = old;
        return (above - below) / (2 * Step);
    }
}
