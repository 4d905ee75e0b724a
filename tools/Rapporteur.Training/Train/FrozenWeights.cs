using Rapporteur.Language.Weights;

namespace Rapporteur.Training.Train;

/// <summary>Weights as they are shipped: see <see cref="SparseModel"/>.</summary>
internal sealed record FrozenWeights(int Classes, uint[] Keys, byte[] Counts, ushort[] Pairs)
{
    public static FrozenWeights From(int classes, double scale, IEnumerable<(uint Key, byte Class, double Weight)> pairs)
    {
        var keys = new List<uint>();
        var counts = new List<byte>();
        var packed = new List<ushort>();
        foreach ((uint key, byte label, double weight) in pairs.Where(pair => pair.Key != 0)
            .OrderBy(pair => pair.Key).ThenBy(pair => pair.Class))
        {
            int rounded = (int)Math.Clamp(Math.Round(weight * scale), -127, 127);
            if (rounded == 0)
            {
                continue;
            }

            if (keys.Count == 0 || keys[^1] != key)
            {
                keys.Add(key);
                counts.Add(0);
            }

            counts[^1]++;
            packed.Add(unchecked((ushort)(label | ((byte)(sbyte)rounded << 8))));
        }

        return new FrozenWeights(classes, [.. keys], [.. counts], [.. packed]);
    }

    public SparseModel ToModel() => SparseModel.Of(Classes, Keys, Counts, Pairs);

    public void Write(WeightWriter writer)
    {
        writer.Write(Classes);
        writer.WriteArray(Distances());
        writer.WriteArray(Counts);
        writer.WriteArray(Pairs);
    }

    private byte[] Distances()
    {
        var bytes = new List<byte>(Keys.Length * 2);
        uint before = 0;
        foreach (uint key in Keys)
        {
            uint distance = key - before;
            while (distance >= 0x80)
            {
                bytes.Add((byte)(0x80 | (distance & 0x7F)));
                distance >>= 7;
            }

            bytes.Add((byte)distance);
            before = key;
        }

        return [.. bytes];
    }
}
