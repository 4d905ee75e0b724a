using Rapporteur.Language.Deep;
using Rapporteur.Language.Vectors;
using Rapporteur.Training.Neural;

namespace Rapporteur.Tests.Language.Neural;

public sealed class GradientTest
{
    [Fact]
    public void GradientsAreTheSlopesOfTheLoss()
    {
        var random = new Random(5);
        var parameters = new DeepParameters(new DeepShape(32, 16, 2, 1, 16, 8, 5, 4, 3, 8), 30, 3);
        var dropout = new StackDropout(new Random(1), default, [.. Enumerable.Repeat(5, 30)]);
        var worker = new DeepWorker(parameters, Vectors(random), dropout, 0, 0);
        DeepExample[] examples = [Example(random, 4), Example(random, 1), Example(random, 7), Example(random, 4), Example(random, 3)];
        worker.Run(examples, 1);
        // Copied: each run below adds to the gradients.
        float[][] gradients = [.. parameters.All.Select(parameter => (float[])parameter.Gradients[0].Clone())];
        foreach ((int index, Parameter parameter) in parameters.All.Index())
        {
            float[] gradient = gradients[index];
            double[] differences = [.. Enumerable.Range(0, 15).Select(_ => random.Next(gradient.Length))
                .Select(at => Math.Abs(Slope(parameters, worker, examples, parameter, at) - gradient[at]))];
            Array.Sort(differences);
            // The loss has kinks where units are rectified: slopes measured across one are off, but not most of them.
            double usual = differences[differences.Length / 2];
            Assert.True(usual < 1e-3, $"parameter {index}: off by {usual}");
        }
    }

    private static double Slope(DeepParameters parameters, DeepWorker worker, DeepExample[] examples, Parameter parameter, int at)
    {
        const float Step = 1e-2f;
        float old = parameter.Value[at];
        parameter.Value[at] = old + Step;
        double above = Loss(parameters, worker, examples);
        parameter.Value[at] = old - Step;
        double below = Loss(parameters, worker, examples);
        parameter.Value[at] = old;
        return (above - below) / (2 * Step);
    }

    private static double Loss(DeepParameters parameters, DeepWorker worker, DeepExample[] examples)
    {
        parameters.Refresh();
        worker.Run(examples, 1);
        return worker.Loss;
    }

    private static WordVectors Vectors(Random random) => new(
        [.. Enumerable.Range(0, 20).Select(i => (uint)i)], [.. Enumerable.Range(0, 160).Select(_ => (sbyte)random.Next(-100, 100))],
        [.. Enumerable.Repeat(0.01f, 20)]);

    private static DeepExample Example(Random random, int length) => new()
    {
        Parts = [.. Enumerable.Range(0, length).SelectMany(_ => new[] { random.Next(30), random.Next(30), -1 })],
        Vectors = [.. Enumerable.Range(0, length).Select(_ => random.Next(-1, 20))],
        Tags = [.. Enumerable.Range(0, length).Select(_ => random.Next(5))],
        Features = [.. Enumerable.Range(0, length).Select(_ => random.Next(4))],
        Heads = [.. Enumerable.Range(0, length).Select(i => (i + 1 + random.Next(length)) % (length + 1))],
        Relations = [.. Enumerable.Range(0, length).Select(_ => random.Next(3))],
    };
}
