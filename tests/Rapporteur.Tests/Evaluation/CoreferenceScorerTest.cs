using Rapporteur.Training.Corpus;
using Rapporteur.Training.Evaluate;

namespace Rapporteur.Tests.Evaluation;

/// <summary>Chains are written as letters, a letter a mention: <c>abc defg</c> are two chains.</summary>
public sealed class CoreferenceScorerTest
{
    /// <summary>The worked example of Pradhan and others, "Scoring coreference partitions of predicted mentions" (2014), section 4.</summary>
    [Fact]
    public void Add_PublishedExample_GivesThePublishedFigures()
    {
        CoreferenceScorer scorer = Score("abc defg", "ab cd fghi");

        Near(0.40, scorer.Muc.Recall);
        Near(0.40, scorer.Muc.Precision);
        Near(35.0 / 84, scorer.BCubed.Recall);
        Near(0.50, scorer.BCubed.Precision);
        Near(0.65, scorer.Ceaf.Recall);
        Near(1.3 / 3, scorer.Ceaf.Precision);
        Near((0.40 + 0.4545454545 + 0.52) / 3, scorer.Conll, 1e-6);
    }

    [Theory]
    [InlineData("abc de")]
    [InlineData("ab")]
    [InlineData("abcdefgh ij klm")]
    public void Add_KeyAgainstItself_IsOne(string key)
    {
        CoreferenceScorer scorer = Score(key, key);

        Near(1, scorer.Conll);
        Near(1, scorer.Mentions.F1);
    }

    /// <summary>By hand: all in one chain keeps every link, and gives each mention a share of what is its own.</summary>
    [Fact]
    public void Add_EverythingInOneChain_HasFullRecallOfLinks()
    {
        CoreferenceScorer scorer = Score("ab cd", "abcd");

        Near(1, scorer.Muc.Recall);
        Near(2.0 / 3, scorer.Muc.Precision);
        Near(1, scorer.BCubed.Recall);
        Near(0.5, scorer.BCubed.Precision);
        // One of two chains may be aligned: 2·2 / (2+4).
        Near(2.0 / 3 / 2, scorer.Ceaf.Recall);
        Near(2.0 / 3, scorer.Ceaf.Precision);
    }

    [Fact]
    public void Add_NothingFound_IsNought()
    {
        CoreferenceScorer scorer = Score("ab cd", string.Empty);

        Assert.Equal(0, scorer.Conll);
        Assert.Equal(0, scorer.Muc.Precision);
    }

    [Theory]
    [InlineData("abc defg", "ab cd fghi")]
    [InlineData("ab cd ef", "abcdef")]
    [InlineData("abcd efg", "ae bf cg xy")]
    public void Add_SidesTurned_TurnsRecallAndPrecision(string key, string response)
    {
        CoreferenceScorer one = Score(key, response);
        CoreferenceScorer other = Score(response, key);

        Near(one.Muc.Recall, other.Muc.Precision);
        Near(one.BCubed.Recall, other.BCubed.Precision);
        Near(one.Ceaf.Recall, other.Ceaf.Precision);
        Near(one.Conll, other.Conll);
    }

    [Fact]
    public void Add_ChainsOfOne_ChangeNothing()
    {
        Near(Score("abc defg", "ab cd fghi").Conll, Score("abc defg z", "ab cd fghi e x").Conll);
    }

    [Fact]
    public void Add_TwoDocuments_AddsUpBeforeItDivides()
    {
        var scorer = new CoreferenceScorer();
        scorer.Add(Chains("abcde"), Chains("abcde"));
        scorer.Add(Chains("ab"), Chains("cd"));

        Near(4.0 / 5, scorer.Muc.Recall);
        Near(5.0 / 7, scorer.BCubed.Recall);
        Near(1.0 / 2, scorer.Ceaf.Recall);
    }

    [Fact]
    public void Best_GreedyWouldFail_FindsTheBestPairing()
    {
        // The highest cell (0.9) leaves 0.1 for the other row; the best pairing is 0.8 + 0.7.
        Near(1.5, Assignment.Best(new[,] { { 0.9, 0.8 }, { 0.7, 0.1 } }));
        Near(1.5, Assignment.Best(new[,] { { 0.9, 0.7 }, { 0.8, 0.1 }, { 0.0, 0.0 } }));
    }

    [Fact]
    public void Best_RandomTables_IsTheBestOfAllPairings()
    {
        var random = new Random(7);
        for (int run = 0; run < 200; run++)
        {
            int rows = random.Next(1, 6);
            int columns = random.Next(1, 6);
            var worth = new double[rows, columns];
            for (int r = 0; r < rows; r++)
            {
                for (int c = 0; c < columns; c++)
                {
                    worth[r, c] = random.Next(4) == 0 ? 0 : random.NextDouble();
                }
            }

            Near(Exhaustive(worth, 0, 0), Assignment.Best(worth));
        }
    }

    [Fact]
    public void ReadKey_NestedAndTwiceOpened_ReadsBounds()
    {
        (int tokens, List<KeyMention> key) = CoreferenceCorpus.ReadKey(
            ["# begin document x", "0\tthe\t(1(2", "1\tman\t1)", "2\twith\t_", "3\this\t(1)(12)", "4\tdog\t2)"]);

        Assert.Equal(5, tokens);
        Assert.Equal(
            [new KeyMention(0, 2, 1), new KeyMention(3, 4, 1), new KeyMention(3, 4, 12), new KeyMention(0, 5, 2)], key);
    }

    private static double Exhaustive(double[,] worth, int row, int used)
    {
        if (row == worth.GetLength(0))
        {
            return 0;
        }

        double best = Exhaustive(worth, row + 1, used);
        for (int c = 0; c < worth.GetLength(1); c++)
        {
            if ((used & (1 << c)) == 0)
            {
                best = Math.Max(best, worth[row, c] + Exhaustive(worth, row + 1, used | (1 << c)));
            }
        }

        return best;
    }

    private static CoreferenceScorer Score(string key, string response)
    {
        var scorer = new CoreferenceScorer();
        scorer.Add(Chains(key), Chains(response));
        return scorer;
    }

    private static IEnumerable<KeyMention> Chains(string chains) => chains.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .SelectMany((chain, number) => chain.Select(letter => new KeyMention(letter, letter + 1, number)));

    private static void Near(double expected, double actual, double off = 1e-9) => Assert.InRange(actual, expected - off, expected + off);
}
