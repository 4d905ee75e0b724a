namespace Rapporteur.Benchmarks.Generate.Short;

/// <summary>Draws the way news is distributed: a few much, most seldom.</summary>
internal static class Draw
{
    /// <summary>One of the items at even odds.</summary>
    public static T Of<T>(this Random random, IReadOnlyList<T> items) => items[random.Next(items.Count)];

    /// <summary>Whether something that happens so often happens.</summary>
    public static bool Chance(this Random random, double share) => random.NextDouble() < share;

    /// <summary>A rank below <paramref name="count"/>, the r-th with a weight of 1/(r+2): Zipf's law with a blunt head.</summary>
    public static int Zipf(this Random random, int count)
    {
        // The inverse of the integral of 1/(x+2), which is near enough to the sum.
        double at = 2 * Math.Pow((count + 2) / 2.0, random.NextDouble());
        return Math.Clamp((int)at - 2, 0, count - 1);
    }

    /// <summary>A size from 1 to <paramref name="most"/> with a heavy tail: half of all are 1 or 2.</summary>
    public static int Burst(this Random random, int most) =>
        Math.Min(most, (int)Math.Pow(1 - random.NextDouble(), -0.9));
}
