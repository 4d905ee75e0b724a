using Rapporteur.Language.Neural;

namespace Rapporteur.Tests.Language.Neural;

public sealed class LstmTest
{
    [Theory]
    [InlineData(8)]
    [InlineData(16)]
    [InlineData(40)]
    public void TheSameComesOutWhetherGatesAreKeptOrNot(int cells)
    {
        const int Input = 12;
        var random = new Random(3);
        var weights = new LstmWeights(Input, cells);
        foreach (PackedMatrix matrix in new[] { weights.Input, weights.Forward, weights.Backward })
        {
            matrix.Fill(Numbers(random, matrix.Rows * matrix.Columns), matrix.Columns);
        }

        Numbers(random, weights.Bias.Length).CopyTo(weights.Bias, 0);
        // More words than there is room for at once, and sentences that end early.
        var batch = new SequenceBatch();
        batch.Lay([1, 30, 17, 25, 25, 9, 30, 3, 28, 40, 22, 31, 12]);
        float[] input = Numbers(random, batch.Rows * Input);
        var kept = new LstmState(keepsGates: true);
        var passing = new LstmState(keepsGates: false);

        Lstm.Run(weights, batch, input, kept);
        Lstm.Run(weights, batch, input, passing);

        Assert.True(batch.Rows > passing.Room);
        Assert.Equal(kept.Output.AsSpan(0, batch.Rows * 2 * cells), passing.Output.AsSpan(0, batch.Rows * 2 * cells));
        Assert.Contains(kept.Output, number => Math.Abs(number) > 0.1f);
    }

    private static float[] Numbers(Random random, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => random.NextSingle() - 0.5f)];
}
