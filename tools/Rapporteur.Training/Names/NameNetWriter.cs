using Rapporteur.Language.Names;
using Rapporteur.Training.Neural;
using Rapporteur.Training.Train;

namespace Rapporteur.Training.Names;

/// <summary>Writes the network as <see cref="NameModel"/> reads it: embeddings in 8 bits with a scale for each row, the rest in 16.</summary>
internal static class NameNetWriter
{
    public static byte[] Write(NameParameters parameters, NameVocabulary vocabulary, uint[] listKeys, ushort[] lists)
    {
        var writer = new WeightWriter();
        writer.WriteArray(listKeys);
        writer.WriteArray(lists);
        writer.WriteArray(vocabulary.Parts);
        (sbyte[] embeddings, float[] scales) = Bytes(parameters.Embeddings, vocabulary.Parts.Length);
        writer.WriteArray(embeddings);
        writer.WriteArray(scales);
        NameShape shape = parameters.Network.Shape;
        writer.WriteArray<int>([shape.Input, shape.Cells, shape.Layers]);
        Parameter[] all =
        [
            parameters.Vectors, .. parameters.Layers.SelectMany(layer => new[] { layer.Input, layer.Forward, layer.Backward }),
            parameters.Labels.Weights, .. parameters.Layers.Select(layer => layer.Bias), parameters.Labels.Bias, parameters.Steps,
        ];
        foreach (Parameter parameter in all)
        {
            writer.WriteArray(Array.ConvertAll(parameter.Value, value => BitConverter.HalfToUInt16Bits((Half)value)));
        }

        return writer.ToArray();
    }

    private static (sbyte[] Values, float[] Scales) Bytes(Parameter parameter, int rows)
    {
        var values = new sbyte[rows * parameter.Columns];
        var scales = new float[rows];
        for (int row = 0; row < rows; row++)
        {
            ReadOnlySpan<float> from = parameter.Value.AsSpan(row * parameter.Columns, parameter.Columns);
            float most = 0;
            foreach (float value in from)
            {
                most = Math.Max(most, Math.Abs(value));
            }

            scales[row] = most / 127;
            for (int i = 0; i < from.Length; i++)
            {
                values[(row * parameter.Columns) + i] = most == 0 ? (sbyte)0 : (sbyte)MathF.Round(from[i] / scales[row]);
            }
        }

        return (values, scales);
    }
}
