using Rapporteur.Language.Deep;
using Rapporteur.Training.Train;

namespace Rapporteur.Training.Neural;

/// <summary>Writes the network as <see cref="DeepModel"/> reads it: embeddings in 8 bits with a scale for each row, the rest in 16.</summary>
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
        writer.WriteArray(Array.ConvertAll(rows, row => vocabulary.Keys[row]));
        (sbyte[] embeddings, float[] scales) = Bytes(parameters.Embeddings, rows);
        writer.WriteArray(embeddings);
        writer.WriteArray(scales);
        DeepShape shape = parameters.Network.Shape;
        writer.WriteArray<int>([shape.Input, shape.Cells, shape.Layers, shape.TagLayer, shape.Arc, shape.Label]);
        Parameter[] matrices =
        [
            parameters.Vectors, .. parameters.Layers.SelectMany(layer => new[] { layer.Input, layer.Forward, layer.Backward }),
            parameters.Tags.Weights, parameters.Parts.Weights, parameters.Arc.Weights, parameters.Pair.Weights, parameters.Dependent.Weights,
        ];
        Parameter[] biases =
        [
            .. parameters.Layers.Select(layer => layer.Bias), parameters.Tags.Bias, parameters.Parts.Bias, parameters.Arc.Bias,
            parameters.Pair.Bias, parameters.Dependent.Bias, parameters.RootArc, parameters.RootLabel,
        ];
        foreach (Parameter parameter in matrices.Concat(biases))
        {
            writer.WriteArray(Array.ConvertAll(parameter.Value, value => BitConverter.HalfToUInt16Bits((Half)value)));
        }

        return writer.ToArray();
    }

    private static (sbyte[] Values, float[] Scales) Bytes(Parameter parameter, int[] rows)
    {
        int wide = parameter.Columns;
        var values = new sbyte[rows.Length * wide];
        var scales = new float[rows.Length];
        for (int row = 0; row < rows.Length; row++)
        {
            ReadOnlySpan<float> from = parameter.Value.AsSpan(rows[row] * wide, wide);
            float most = 0;
            foreach (float value in from)
            {
                most = Math.Max(most, Math.Abs(value));
            }

            scales[row] = most / 127;
            for (int i = 0; i < wide; i++)
            {
                values[(row * wide) + i] = most == 0 ? (sbyte)0 : (sbyte)MathF.Round(from[i] / scales[row]);
            }
        }

        return (values, scales);
    }
}
