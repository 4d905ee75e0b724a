using Rapporteur.Language.Deep;
using Rapporteur.Training.Train;

namespace Rapporteur.Training.Neural;

/// <summary>Writes the network as <see cref="DeepModel"/> reads it.</summary>
internal static class DeepWriter
{
    // Parts of words that were seen less often are left out: a quarter of the file, and no score changes.
    private const int LeastCount = 3;

    public static byte[] Write(DeepParameters parameters, DeepVocabulary vocabulary)
    {
        int[] rows = [.. Enumerable.Range(0, vocabulary.Keys.Length).Where(row => vocabulary.Counts[row] >= LeastCount)];
        var writer = new WeightWriter();
        writer.WriteStrings(vocabulary.Tags);
        writer.WriteStrings(vocabulary.Features);
        writer.WriteStrings(vocabulary.Relations);
        writer.WriteParts(vocabulary.Keys, parameters.Stack.Embeddings, rows);
        DeepShape shape = parameters.Network.Shape;
        writer.WriteArray<int>([shape.Input, shape.Cells, shape.Layers, shape.TagLayer, shape.Arc, shape.Label]);
        writer.WriteNetwork(
            [
                .. parameters.Stack.Matrices, parameters.Tags.Weights, parameters.Parts.Weights, parameters.Arc.Weights,
                parameters.Pair.Weights, parameters.Dependent.Weights,
            ],
            [
                .. parameters.Stack.Biases, parameters.Tags.Bias, parameters.Parts.Bias, parameters.Arc.Bias, parameters.Pair.Bias,
                parameters.Dependent.Bias, parameters.RootArc, parameters.RootLabel,
            ]);
        return writer.ToArray();
    }
}
