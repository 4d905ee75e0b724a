using Rapporteur.Language.Parse;

namespace Rapporteur.Tests.Language.Neural;

public sealed class SpanningTreeTest
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void TheTreeIsTheBestOfAllWithOneRoot(int length)
    {
        var tree = new SpanningTree();
        for (int seed = 0; seed < 200; seed++)
        {
            float[] scores = Scores(length, seed);
            var heads = new int[length];
            tree.Find(scores, length, heads);
            Assert.True(IsTree(heads));
            Assert.Equal(BestByTrial(scores, length), Sum(scores, heads), 1e-4);
        }
    }

    [Theory]
    [InlineData(30)]
    [InlineData(250)]
    public void LongSentencesGiveTrees(int length)
    {
        var tree = new SpanningTree();
        for (int seed = 0; seed < 5; seed++)
        {
            var heads = new int[length];
            tree.Find(Scores(length, seed), length, heads);
            Assert.True(IsTree(heads));
        }
    }

    private static float[] Scores(int length, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, length * (length + 1)).Select(_ => (random.NextSingle() * 20) - 10)];
    }

    private static double BestByTrial(float[] scores, int length)
    {
        double best = double.NegativeInfinity;
        var heads = new int[length];
        int all = (int)Math.Pow(length + 1, length);
        for (int code = 0; code < all; code++)
        {
            for (int i = 0, rest = code; i < length; i++, rest /= length + 1)
            {
                heads[i] = rest % (length + 1);
            }

            if (IsTree(heads))
            {
                best = Math.Max(best, Sum(scores, heads));
            }
        }

        return best;
    }

    private static double Sum(float[] scores, int[] heads) => heads.Select((head, i) => (double)scores[(i * (heads.Length + 1)) + head]).Sum();

    private static bool IsTree(int[] heads)
    {
        for (int i = 0; i < heads.Length; i++)
        {
            int at = i;
            for (int steps = 0; at != heads.Length; steps++)
            {
                if (steps > heads.Length)
                {
                    return false;
                }

                at = heads[at];
            }
        }

        return heads.Count(head => head == heads.Length) == 1;
    }
}
