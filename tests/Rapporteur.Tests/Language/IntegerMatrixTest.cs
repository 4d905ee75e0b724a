using Rapporteur.Language.Weights;

namespace Rapporteur.Tests.Language;

public sealed class IntegerMatrixTest
{
    [Theory]
    [InlineData(2, 32, 1)]
    [InlineData(64, 96, 2)]
    [InlineData(192, 64, 5)]
    [InlineData(64, 32, 7)]
    public void Multiply_SeveralInputs_IsTheSumOfProducts(int rows, int columns, int count)
    {
        var random = new Random(1);
        short[] weights = [.. Enumerable.Range(0, rows * columns).Select(_ => (short)random.Next(-3000, 3000))];
        int[] bias = [.. Enumerable.Range(0, columns).Select(_ => random.Next(-100_000, 100_000))];
        short[] inputs = [.. Enumerable.Range(0, rows * count).Select(_ => (short)random.Next(-3000, 3000))];
        var sums = new int[count * columns];

        new IntegerMatrix(rows, weights, bias).Multiply(inputs, rows, count, sums);

        for (int i = 0; i < count; i++)
        {
            for (int column = 0; column < columns; column++)
            {
                int expected = bias[column] + Enumerable.Range(0, rows)
                    .Sum(row => inputs[(i * rows) + row] * weights[(row * columns) + column]);
                Assert.Equal(expected, sums[(i * columns) + column]);
            }
        }
    }

    [Fact]
    public void Multiply_InputsOverlap_ReadsThemWhereTheyBegin()
    {
        short[] weights = [.. Enumerable.Repeat((short)1, 4 * 32)];
        var sums = new int[2 * 32];

        new IntegerMatrix(4, weights, new int[32]).Multiply([1, 2, 3, 4, 5, 6], 2, 2, sums);

        Assert.Equal(10, sums[0]);
        Assert.Equal(18, sums[32]);
    }

    [Fact]
    public void Construction_ColumnsDoNotFillStrips_IsRefused() =>
        Assert.Throws<InvalidDataException>(() => new IntegerMatrix(2, new short[40], new int[20]));
}
