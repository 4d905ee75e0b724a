using Rapporteur.Language.Names;
using Rapporteur.Training.Neural;
using Rapporteur.Training.Train;

namespace Rapporteur.Training.Names;

/// <summary>Writes the network as <see cref="NameModel"/> reads it.</summary>
internal static class NameNetWriter
{
    public static byte[] Write(NameParameters parameters, NameVocabulary vocabulary, uint[] listKeys, ushort[] lists)
    {
        var writer = new WeightWriter();
        writer.WriteArray(listKeys);
        writer.WriteArray(lists);
        writer.WriteParts(vocabulary.Parts, parameters.Stack.Embeddings, [.. Enumerable.Range(0, vocabulary.Parts.Length)]);
        NameShape shape = parameters.Network.Shape;
        writer.WriteArray<int>([shape.Input, shape.Cells, shape.Layers]);
        writer.WriteNetwork(
            [.. parameters.Stack.Matrices, parameters.Context, parameters.Labels.Weights],
            [.. parameters.Stack.Biases, parameters.Labels.Bias, parameters.Steps]);
        return writer.ToArray();
    }
}
