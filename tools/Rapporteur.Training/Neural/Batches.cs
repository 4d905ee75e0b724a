namespace Rapporteur.Training.Neural;

/// <summary>Sentences in random order, then by length within each stretch, so that those of a batch are of like length.</summary>
internal static class Batches
{
    private const int Stretch = 2400;

    /// <summary>Batches in random order; the same random numbers give the same batches.</summary>
    /// <param name="examples">The sentences.</param>
    /// <param name="sentences">Sentences of a batch at most.</param>
    /// <param name="words">A batch ends when it has so many words, padded to its longest sentence.</param>
    /// <param name="random">Where the order comes from.</param>
    public static T[][] Of<T>(IEnumerable<T> examples, int sentences, int words, Random random)
        where T : StackExample
    {
        T[] order = [.. examples];
        random.Shuffle(order);
        var batches = new List<T[]>();
        var batch = new List<T>();
        foreach (T[] stretch in order.Chunk(Stretch))
        {
            foreach (T example in stretch.OrderBy(example => example.Length))
            {
                batch.Add(example);
                if (batch.Count >= sentences || batch.Count * example.Length >= words)
                {
                    batches.Add([.. batch]);
                    batch.Clear();
                }
            }

            if (batch.Count > 0)
            {
                batches.Add([.. batch]);
                batch.Clear();
            }
        }

        T[][] shuffled = [.. batches];
        random.Shuffle(shuffled);
        return shuffled;
    }
}
