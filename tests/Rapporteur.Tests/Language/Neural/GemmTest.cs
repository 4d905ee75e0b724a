using Rapporteur.Language.Neural;

namespace Rapporteur.Tests.Language.Neural;

public sealed class GemmTest
{
    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(3, 5, 7)]
    [InlineData(8, 16, 32)]
    [InlineData(9, 33, 33)]
    [InlineData(12, 4, 32)]
    [InlineData(23, 6, 40)]
    [InlineData(31, 8, 64)]
    [InlineData(71, 20, 65)]
    [InlineData(130, 112, 96)]
    public void ProductsAreThoseOfTheDefinition(int rows, int depth, int columns)
    {
        float[] a = Numbers(rows * depth, 1);
        float[] b = Numbers(depth * columns, 2);
        var c = new float[rows * columns];
        Gemm.Multiply(a, depth, rows, PackedMatrix.Of(b, depth, columns), c, columns, add: false);
        for (int i = 0; i < rows; i++)
        {
            for (int j = 0; j < columns; j++)
            {
                Assert.Equal(Chain(a, i * depth, 1, b, j, columns, depth), c[(i * columns) + j]);
            }
        }
    }

    [Theory]
    [InlineData(5, 3, 7)]
    [InlineData(40, 17, 33)]
    public void TheTransposedProductSumsOverRows(int rows, int columnsA, int columnsB)
    {
        float[] a = Numbers(rows * columnsA, 3);
        float[] b = Numbers(rows * columnsB, 4);
        var c = new float[columnsA * columnsB];
        Gemm.MultiplyTransposed(a, columnsA, columnsA, PackedMatrix.Of(b, rows, columnsB), c, columnsB, add: false);
        for (int i = 0; i < columnsA; i++)
        {
            for (int j = 0; j < columnsB; j++)
            {
                Assert.Equal(Chain(a, i, columnsA, b, j, columnsB, rows), c[(i * columnsB) + j]);
            }
        }
    }

    [Fact]
    public void AddingKeepsWhatWasThere()
    {
        float[] c = [1, 2, 3, 4];
        Gemm.Multiply([1, 0, 0, 1], 2, 2, PackedMatrix.Of([10, 20, 30, 40], 2, 2), c, 2, add: true);
        Assert.Equal([11, 22, 33, 44], c);
    }

    [Theory]
    [InlineData(1, 3, 5)]
    [InlineData(7, 9, 33)]
    [InlineData(12, 4, 64)]
    [InlineData(100, 5, 44)]
    public void ABiasIsAddedToEachRowLast(int rows, int depth, int columns)
    {
        float[] a = Numbers(rows * depth, 7);
        float[] b = Numbers(depth * columns, 8);
        float[] bias = Numbers(columns, 9);
        float[] c = [.. Enumerable.Repeat(float.NaN, rows * columns)];
        Gemm.Multiply(a, depth, rows, PackedMatrix.Of(b, depth, columns), bias, c, columns);
        for (int i = 0; i < rows; i++)
        {
            for (int j = 0; j < columns; j++)
            {
                Assert.Equal(Chain(a, i * depth, 1, b, j, columns, depth) + bias[j], c[(i * columns) + j]);
            }
        }
    }

    [Fact]
    public void NothingIsWrittenBesideTheResult()
    {
        for (int rows = 1; rows <= 30; rows++)
        {
            float[] c = [.. Enumerable.Repeat(7f, (rows + 13) * 64)];
            Gemm.Multiply(Numbers(rows * 3, 1), 3, rows, new PackedMatrix(3, 32), c, 64, add: false);
            Assert.Equal(rows * 32, c.Count(number => number == 0));
            Assert.All(c[(rows * 64)..], number => Assert.Equal(7f, number));
        }
    }

    [Fact]
    public void PanelsOfAMatrixAreAMatrix()
    {
        PackedMatrix whole = PackedMatrix.Of(Numbers(6 * 80, 3), 6, 80);
        PackedMatrix part = whole.Part(1, 3);
        Assert.Equal((6, 48), (part.Rows, part.Columns));
        Assert.Equal(whole[5, 79], part[5, 47]);
        Assert.Equal(whole[0, 32], part[0, 0]);
    }

    [Fact]
    public void ARowIsTheSameWhateverRowsStandBesideIt()
    {
        float[] a = Numbers(37 * 24, 5);
        PackedMatrix b = PackedMatrix.Of(Numbers(24 * 40, 6), 24, 40);
        var all = new float[37 * 40];
        Gemm.Multiply(a, 24, 37, b, all, 40, add: false);
        for (int row = 0; row < 37; row++)
        {
            var alone = new float[40];
            Gemm.Multiply(a.AsSpan(row * 24), 24, 1, b, alone, 40, add: false);
            Assert.Equal(alone, all[(row * 40)..((row + 1) * 40)]);
        }
    }

    [Fact]
    public void TooFewNumbersAreRefused() => Assert.Throws<ArgumentException>(
        () => Gemm.Multiply(new float[7], 4, 2, new PackedMatrix(4, 3), new float[6], 3, add: false));

    private static float Chain(float[] a, int startA, int stepA, float[] b, int startB, int stepB, int depth)
    {
        // Bit for bit: one fused multiply-add after another.
        float sum = 0;
        for (int k = 0; k < depth; k++)
        {
            sum = MathF.FusedMultiplyAdd(a[startA + (k * stepA)], b[startB + (k * stepB)], sum);
        }

        return sum;
    }

    private static float[] Numbers(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => (random.NextSingle() * 2) - 1)];
    }
}
