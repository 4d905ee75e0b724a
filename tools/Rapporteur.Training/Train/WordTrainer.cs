using System.Numerics.Tensors;
using Rapporteur.Language.Words;

namespace Rapporteur.Training.Train;

/// <summary>Groups the words of the vector file into clusters, and the clusters into coarse ones, by spherical k-means.</summary>
internal static class WordTrainer
{
    private const int Size = 100;
    private const float VectorLength = 4;
    private const int Fine = 1024;
    private const int Coarse = 64;

    public static (uint[] Keys, ushort[] Clusters, byte[] CoarseOf) Train(string folder, int rounds, int seed)
    {
        string[] words = File.ReadAllLines(Path.Combine(folder, "vocab-100000.txt"));
        float[] vectors = ReadVectors(Directory.EnumerateFiles(folder, "*.i8").Single(), words.Length);
        int[] cluster = Cluster(vectors, Fine - 1, rounds, seed, out float[] centres);
        int[] coarse = Cluster(centres, Coarse - 1, 20, seed, out _);
        byte[] coarseOf = [0, .. coarse.Select(c => (byte)(c + 1))];
        // By frequency, as the file is: a word's place then says how common it is.
        (uint Key, ushort Cluster)[] known = [.. words.Select((word, i) => (WordShape.LowerKey(word), (ushort)(cluster[i] + 1)))
            .DistinctBy(word => word.Item1)];
        return ([.. known.Select(word => word.Key)], [.. known.Select(word => word.Cluster)], coarseOf);
    }

    /// <summary>The vectors of the first words of a table by their place, all of one length.</summary>
    public static float[] VectorsByPlace(string folder, WordTable table, int count)
    {
        string[] words = File.ReadAllLines(Path.Combine(folder, "vocab-100000.txt"));
        float[] vectors = ReadVectors(Directory.EnumerateFiles(folder, "*.i8").Single(), words.Length);
        var byPlace = new float[count * Size];
        var seen = new bool[count];
        for (int i = 0; i < words.Length; i++)
        {
            int place = table.Find(WordShape.LowerKey(words[i]));
            if (place < count && !seen[place])
            {
                seen[place] = true;
                TensorPrimitives.Multiply(vectors.AsSpan(i * Size, Size), VectorLength, byPlace.AsSpan(place * Size, Size));
            }
        }

        return byPlace;
    }

    private static float[] ReadVectors(string file, int count)
    {
        byte[] bytes = File.ReadAllBytes(file);
        var vectors = new float[count * Size];
        for (int i = 0; i < count; i++)
        {
            ReadOnlySpan<byte> record = bytes.AsSpan(i * (Size + 4), Size + 4);
            for (int d = 0; d < Size; d++)
            {
                vectors[(i * Size) + d] = unchecked((sbyte)record[4 + d]);
            }

            Normalize(vectors.AsSpan(i * Size, Size));
        }

        return vectors;
    }

    private static int[] Cluster(float[] vectors, int clusters, int rounds, int seed, out float[] centres)
    {
        int count = vectors.Length / Size;
        int[] order = [.. Enumerable.Range(0, count)];
        // Seeds from the commoner half: the file goes by frequency.
        new Random(seed).Shuffle(order.AsSpan(0, Math.Max(clusters, count / 4)));
        var middle = new float[clusters * Size];
        for (int c = 0; c < clusters; c++)
        {
            vectors.AsSpan(order[c] * Size, Size).CopyTo(middle.AsSpan(c * Size));
        }

        var of = new int[count];
        for (int round = 0; round < rounds; round++)
        {
            Parallel.For(0, count, i => of[i] = Nearest(vectors.AsSpan(i * Size, Size), middle));
            Array.Clear(middle);
            for (int i = 0; i < count; i++)
            {
                Span<float> centre = middle.AsSpan(of[i] * Size, Size);
                TensorPrimitives.Add(centre, vectors.AsSpan(i * Size, Size), centre);
            }

            for (int c = 0; c < clusters; c++)
            {
                Normalize(middle.AsSpan(c * Size, Size));
            }
        }

        centres = middle;
        return of;
    }

    private static int Nearest(ReadOnlySpan<float> vector, float[] centres)
    {
        int best = 0;
        float most = float.NegativeInfinity;
        for (int c = 0; c < centres.Length / Size; c++)
        {
            float near = TensorPrimitives.Dot(vector, centres.AsSpan(c * Size, Size));
            if (near > most)
            {
                most = near;
                best = c;
            }
        }

        return best;
    }

    private static void Normalize(Span<float> vector)
    {
        float length = TensorPrimitives.Norm(vector);
        if (length > 0)
        {
            TensorPrimitives.Divide(vector, length, vector);
        }
    }
}
