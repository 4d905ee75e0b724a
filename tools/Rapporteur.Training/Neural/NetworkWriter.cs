using Rapporteur.Training.Train;

namespace Rapporteur.Training.Neural;

/// <summary>Writes embeddings in 8 bits with a scale for each row, and all else that a network learns in 16.</summary>
internal static class NetworkWriter
{
    /// <summary>As <see cref="Rapporteur.Language.Words.PartTable"/> reads it.</summary>
    /// <param name="writer">Takes it.</param>
    /// <param name="keys">The key of each row of the embeddings.</param>
    /// <param name="embeddings">The embeddings.</param>
    /// <param name="rows">The rows to write, in the order of their keys.</param>
    public static void WriteParts(this WeightWriter writer, uint[] keys, Parameter embeddings, IReadOnlyList<int> rows)
    {
        int wide = embeddings.Columns;
        var values = new sbyte[rows.Count * wide];
        var scales = new float[rows.Count];
        for (int i = 0; i < rows.Count; i++)
        {
            ReadOnlySpan<float> from = embeddings.Value.AsSpan(rows[i] * wide, wide);
            float most = 0;
            foreach (float value in from)
            {
                most = Math.Max(most, Math.Abs(value));
            }

            scales[i] = most / 127;
            for (int k = 0; k < wide; k++)
            {
                values[(i * wide) + k] = most == 0 ? (sbyte)0 : (sbyte)MathF.Round(from[k] / scales[i]);
            }
        }

        writer.WriteArray<uint>([.. rows.Select(row => keys[row])]);
        writer.WriteArray(values);
        writer.WriteArray(scales);
    }

    /// <summary>As <see cref="Rapporteur.Language.Weights.WeightReader.ReadNetwork"/> reads it.</summary>
    public static void WriteNetwork(this WeightWriter writer, IEnumerable<Parameter> matrices, IEnumerable<Parameter> rows)
    {
        foreach (Parameter parameter in matrices.Concat(rows))
        {
            writer.WriteArray(Array.ConvertAll(parameter.Value, value => BitConverter.HalfToUInt16Bits((Half)value)));
        }
    }
}
