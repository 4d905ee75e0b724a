using Rapporteur.Language.Tokenize;
using Rapporteur.Training.Corpus;

namespace Rapporteur.Training.Train;

/// <summary>Learns where sentences end, over the places of raw text.</summary>
internal static class BoundaryTrainer
{
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
        var places = new List<uint[]>();
        var ends = new List<bool>();
        foreach (BoundaryDocument document in documents)
        {
            Gather(document, habits, places, ends);
        }

        (uint[] keys, sbyte[] values, _) = PlaceRegression.Learn(places, ends, limit, seed);
        return (keys, values);
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
}
