using Rapporteur.Language.Names;

namespace Rapporteur.Tests.Language.Names;

public sealed class NamePathTest
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Find_RandomScores_IsTheBestOfAllChains(int length)
    {
        var random = new Random(length);
        var path = new NamePath();
        for (int round = 0; round < 20; round++)
        {
            float[] scores = Draw(random, length * NameLabels.Count);
            float[] steps = Draw(random, (NameLabels.Count + 1) * NameLabels.Count);
            byte[] labels = new byte[length];

            path.Find(scores, steps, labels);

            Assert.Equal(Best(scores, steps, length), Score(scores, steps, labels), 4);
        }
    }

    [Fact]
    public void Find_NameLeftOpenAtTheEnd_IsNotTaken()
    {
        float[] scores = new float[2 * NameLabels.Count];
        scores[NameLabels.Count + NameLabels.Begin(NameKind.Per)] = 10;
        scores[NameLabels.Count + NameLabels.Single(NameKind.Org)] = 1;
        byte[] labels = new byte[2];

        new NamePath().Find(scores, new float[(NameLabels.Count + 1) * NameLabels.Count], labels);

        Assert.Equal(NameLabels.Single(NameKind.Org), labels[1]);
    }

    private static float[] Draw(Random random, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => (random.NextSingle() * 4) - 2)];

    private static double Best(float[] scores, float[] steps, int length)
    {
        double best = double.NegativeInfinity;
        byte[] labels = new byte[length];
        Try(0);
        return best;

        void Try(int at)
        {
            if (at == length)
            {
                best = Math.Max(best, Score(scores, steps, labels));
                return;
            }

            for (int label = 0; label < NameLabels.Count; label++)
            {
                if (NameLabels.Allows(at == 0 ? 0 : labels[at - 1], label, at == length - 1))
                {
                    labels[at] = (byte)label;
                    Try(at + 1);
                }
            }
        }
    }

    private static double Score(float[] scores, float[] steps, byte[] labels)
    {
        double sum = 0;
        for (int i = 0; i < labels.Length; i++)
        {
            int before = i == 0 ? NameNetwork.Start : labels[i - 1];
            sum += scores[(i * NameLabels.Count) + labels[i]] + steps[(before * NameLabels.Count) + labels[i]];
        }

        return sum;
    }
}
