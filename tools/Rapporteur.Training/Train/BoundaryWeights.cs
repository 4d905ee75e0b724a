using Rapporteur.Language.Tokenize;

namespace Rapporteur.Training.Train;

/// <summary>The boundary model's tables as they are shipped: see <see cref="BoundaryTable"/>.</summary>
internal sealed record BoundaryWeights(uint[] Words, sbyte[] Habits, uint[] Keys, sbyte[] Values)
{
    public BoundaryModel ToModel() => new(new BoundaryTable(Words, Habits), new BoundaryTable(Keys, Values));

    public void Write(WeightWriter writer)
    {
        writer.WriteArray(Distances(Words));
        writer.WriteArray(Habits);
        writer.WriteArray(Distances(Keys));
        writer.WriteArray(Values);
    }

    public static byte[] Distances(uint[] keys)
    {
        var bytes = new List<byte>(keys.Length * 2);
        uint before = 0;
        foreach (uint key in keys)
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
