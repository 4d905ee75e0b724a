using Rapporteur.Language.Tokenize;
using Rapporteur.Training.Corpus;

namespace Rapporteur.Training.Train;

/// <summary>Learns where sentences end: logistic regression over the places of raw text, with a pull towards 0, rounded to 8 bits.</summary>
internal static class BoundaryTrainer
{
    private const int Epochs = 8;
    private const int Rarest = 2;
    private const double Rate = 0.05;
    private const double Pull = 2e-6;

    /// <summary>Learns from documents, and words' habits from plain texts besides.</summary>
    public static BoundaryWeights Train(
        IReadOnlyList<BoundaryDocument> documents, IEnumerable<string> texts, int limit, int seed)
    {
        var habits = new WordHabits();
        foreach (BoundaryDocument document in documents)
        {
            habits.Add(document.Gold);
        }

        foreach (string text in texts)
        {
            habits.Add(text);
        }

        (uint[] words, sbyte[] wordValues) = habits.Freeze();
        (uint[] keys, sbyte[] values) = Weigh(documents, new BoundaryTable(words, wordValues), limit, seed);
        return new BoundaryWeights(words, wordValues, keys, values);
    }

    private static (uint[] Keys, sbyte[] Values) Weigh(
        IReadOnlyList<BoundaryDocument> documents, BoundaryTable habits, int limit, int seed)
    {
        (List<int[]> places, List<bool> ends, uint[] keys) = Places(documents, habits);
        double[] weights = Descend(places, ends, keys.Length, seed);
        return Freeze(keys, weights, limit);
    }

    private static (List<int[]> Places, List<bool> Ends, uint[] Keys) Places(
        IReadOnlyList<BoundaryDocument> documents, BoundaryTable habits)
    {
        var raw = new List<uint[]>();
        var ends = new List<bool>();
        var counts = new Dictionary<uint, int>();
        foreach (BoundaryDocument document in documents)
        {
            Gather(document, habits, raw, ends);
        }

        foreach (uint key in raw.SelectMany(place => place))
        {
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        uint[] keys = [.. counts.Where(pair => pair.Value >= Rarest).Select(pair => pair.Key).Order()];
        Dictionary<uint, int> indexOf = keys.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        List<int[]> places = [.. raw.Select(place =>
            place.Where(indexOf.ContainsKey).Select(key => indexOf[key]).ToArray())];
        return (places, ends, keys);
    }

    private static void Gather(BoundaryDocument document, BoundaryTable habits, List<uint[]> places, List<bool> ends)
    {
        Span<BoundaryWord> ring = stackalloc BoundaryWord[BoundaryScanner.RingSize];
        Span<uint> features = stackalloc uint[BoundaryFeatures.Most];
        var scanner = new BoundaryScanner(document.Text, document.Tokens, habits, ring);
        var lines = new LineBreaks(document.Text, document.Tokens);
        for (int first = 0, end; first < document.Tokens.Count; first = end)
        {
            end = lines.ParagraphEnd(first);
            scanner.Start(first, end);
            while (scanner.Next())
            {
                places.Add(features[..BoundaryFeatures.Write(ref scanner, features)].ToArray());
                ends.Add(document.EndsAfter[scanner.Gap]);
                if (ends[^1])
                {
                    scanner.EndSentence();
                }
            }
        }
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

    private static (uint[] Keys, sbyte[] Values) Freeze(uint[] keys, double[] weights, int limit)
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
        return ([.. kept], [.. values]);
    }
}
