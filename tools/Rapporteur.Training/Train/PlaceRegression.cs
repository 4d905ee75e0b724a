namespace Rapporteur.Training.Train;

/// <summary>Logistic regression over places of text that are something or not, with a pull towards 0, rounded to 8 bits.</summary>
internal static class PlaceRegression
{
    private const int Epochs = 8;
    private const int Rarest = 2;
    private const double Rate = 0.05;
    private const double Pull = 2e-6;

    /// <summary>Learns.</summary>
    /// <param name="raw">The features of each place.</param>
    /// <param name="yes">Whether it is one.</param>
    /// <param name="limit">How many features to keep at most.</param>
    /// <param name="seed">For the order of places.</param>
    /// <returns>Keys in order, their weights, and what a weight of 1 was rounded to.</returns>
    public static (uint[] Keys, sbyte[] Values, double Scale) Learn(List<uint[]> raw, List<bool> yes, int limit, int seed)
    {
        var counts = new Dictionary<uint, int>();
        foreach (uint key in raw.SelectMany(place => place))
        {
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        uint[] keys = [.. counts.Where(pair => pair.Value >= Rarest).Select(pair => pair.Key).Order()];
        Dictionary<uint, int> indexOf = keys.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        List<int[]> places = [.. raw.Select(place =>
            place.Where(indexOf.ContainsKey).Select(key => indexOf[key]).ToArray())];
        return Freeze(keys, Descend(places, yes, keys.Length, seed), limit);
    }

    private static double[] Descend(List<int[]> places, List<bool> ends, int features, int seed)
    {
        double[] weights = new double[features];
        double[] squares = new double[features];
        int[] order = [.. Enumerable.Range(0, places.Count)];
        var random = new Random(seed);
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (int place in order)
            {
                double sum = 0;
                foreach (int feature in places[place])
                {
                    sum += weights[feature];
                }

                double error = (ends[place] ? 1 : 0) - (1 / (1 + Math.Exp(-sum)));
                foreach (int feature in places[place])
                {
                    double slope = error - (Pull * places.Count * weights[feature] / 1000);
                    squares[feature] += slope * slope;
                    weights[feature] += Rate * slope / Math.Sqrt(squares[feature] + 1);
                }
            }
        }

        return weights;
    }

    private static (uint[] Keys, sbyte[] Values, double Scale) Freeze(uint[] keys, double[] weights, int limit)
    {
        double[] sizes = [.. weights.Select(Math.Abs).Order()];
        double least = sizes.Length > limit ? sizes[^limit] : 0;
        double scale = 127 / sizes[Math.Max(0, sizes.Length - 1 - (sizes.Length / 2000))];
        var kept = new List<uint>();
        var values = new List<sbyte>();
        for (int i = 0; i < keys.Length; i++)
        {
            int rounded = (int)Math.Clamp(Math.Round(weights[i] * scale), -127, 127);
            if (rounded != 0 && Math.Abs(weights[i]) >= least)
            {
                kept.Add(keys[i]);
                values.Add((sbyte)rounded);
            }
        }

        Console.WriteLine($"  {keys.Length} features, {kept.Count} kept, scale {scale:F1}");
        return ([.. kept], [.. values], scale);
    }
}
