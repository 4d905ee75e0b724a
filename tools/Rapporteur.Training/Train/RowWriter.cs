using Rapporteur.Language.Weights;

namespace Rapporteur.Training.Train;

/// <summary>Writes what <see cref="RowModel.Read"/> reads.</summary>
internal static class RowWriter
{
    public static void Write(this WeightWriter writer, RowModel model)
    {
        var distances = new List<byte>();
        var values = new List<byte>();
        int before = -1;
        for (int i = 0; i < model.Weights.Length; i++)
        {
            sbyte weight = model.Weights[i];
            if (weight == 0)
            {
                continue;
            }

            int distance = i - before;
            for (; distance >= 0x80; distance >>= 7)
            {
                distances.Add((byte)(0x80 | (distance & 0x7F)));
            }

            distances.Add((byte)distance);
            values.Add(unchecked((byte)weight));
            before = i;
        }

        writer.Write(model.Classes);
        writer.Write(int.Log2(model.Weights.Length / model.Width));
        writer.WritePacked([.. distances]);
        writer.WritePacked([.. values]);
    }
}
