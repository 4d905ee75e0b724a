using System.Runtime.InteropServices;
using Rapporteur.Language.Weights;

namespace Rapporteur.Training.Train.Network;

/// <summary>Rounds what was learnt to the whole numbers that are shipped.</summary>
internal static class NetworkWriter
{
    /// <summary>Writes what <see cref="ByteTable.Read"/> reads.</summary>
    public static void WriteTable(this WeightWriter writer, float[] values, int width)
    {
        sbyte[] rounded = [.. values.Select(value => (sbyte)Round(value, 1 << ByteTable.Bits, sbyte.MaxValue))];
        writer.Write(width);
        writer.WritePacked(MemoryMarshal.AsBytes(rounded.AsSpan()).ToArray());
    }

    /// <summary>Writes what <see cref="IntegerMatrix.Read"/> reads.</summary>
    public static void WriteLayer(this WeightWriter writer, float[] weights, float[] bias)
    {
        writer.Write(weights.Length / bias.Length);
        writer.WriteShorts(weights, 1 << IntegerMatrix.WeightBits);
        const int Scale = 1 << (IntegerMatrix.InputBits + IntegerMatrix.WeightBits);
        writer.WriteArray([.. bias.Select(value => (int)Round(value, Scale, int.MaxValue))]);
    }

    public static void WriteShorts(this WeightWriter writer, float[] values, int scale)
    {
        short[] rounded = [.. values.Select(value => (short)Round(value, scale, short.MaxValue))];
        writer.WritePacked(MemoryMarshal.AsBytes(rounded.AsSpan()).ToArray());
    }

    private static double Round(float value, int scale, int most) => Math.Clamp(Math.Round((double)value * scale), -most, most);
}
