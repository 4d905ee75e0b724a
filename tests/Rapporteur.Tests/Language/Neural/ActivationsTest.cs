using System.Runtime.Intrinsics;
using Rapporteur.Language.Neural;

namespace Rapporteur.Tests.Language.Neural;

public sealed class ActivationsTest
{
    [Fact]
    public void SquashingFunctionsAreNearTheExactOnes()
    {
        for (float x = -90; x <= 90; x += 0.37f)
        {
            Vector256<float> v = Vector256.Create(x);
            Assert.Equal(1 / (1 + Math.Exp(-x)), Activations.Sigmoid(v)[3], 1e-6);
            Assert.Equal(Math.Tanh(x), Activations.Tanh(v)[5], 1e-6);
            double exact = Math.Exp(Math.Clamp(x, -87, 87));
            Assert.InRange(Activations.Exp(v)[0] / exact, 1 - 1e-6, 1 + 1e-6);
        }
    }

    [Fact]
    public void WiderVectorsGiveTheSameBits()
    {
        for (float x = -90; x <= 90; x += 0.061f)
        {
            Assert.Equal(Activations.Exp(Vector256.Create(x))[0], Activations.Exp(Vector512.Create(x))[9]);
            Assert.Equal(Activations.Sigmoid(Vector256.Create(x))[0], Activations.Sigmoid(Vector512.Create(x))[9]);
            Assert.Equal(Activations.Tanh(Vector256.Create(x))[0], Activations.Tanh(Vector512.Create(x))[9]);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(19)]
    public void SharesAddUpToOneAndKeepTheOrder(int count)
    {
        float[] scores = [.. Enumerable.Range(0, count).Select(i => 0.5f * i)];
        Activations.Softmax(scores);
        Assert.Equal(1, scores.Sum(), 1e-5f);
        Assert.Equal(scores.Order(), scores);
    }
}
