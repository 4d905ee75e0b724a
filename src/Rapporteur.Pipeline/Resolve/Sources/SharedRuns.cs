namespace Rapporteur.Pipeline.Resolve.Sources;

/// <summary>The runs of words that two texts share, no word in two of them.</summary>
/// <remarks>
/// The longest are taken first (greedy string tiling, Wise 1993): a phrase that one text has twice must not cut the sentence that it stands in, and which text comes first makes no difference.
/// </remarks>
internal static class SharedRuns
{
    /// <summary>Places of one run in a text that are looked at, the first ones: a line that a page repeats a thousand times would cost a million.</summary>
    private const int MostPlaces = 64;

    /// <summary>The runs, in the order of the first text.</summary>
    public static List<Run> Of(WordScan first, WordScan second)
    {
        PriorityQueue<Run, (int, int, int)> waiting = All(first, second);
        var runs = new List<Run>();
        if (waiting.Count > 0)
        {
            var inA = new bool[first.Words.Length];
            var inB = new bool[second.Words.Length];
            while (waiting.TryDequeue(out Run run, out _))
            {
                Take(run, inA, inB, runs, waiting);
            }

            runs.Sort(static (x, y) => x.A.CompareTo(y.A));
        }

        return runs;
    }

    /// <summary>Every run that cannot be longer.</summary>
    private static PriorityQueue<Run, (int, int, int)> All(WordScan first, WordScan second)
    {
        ReadOnlySpan<Word> a = first.Words;
        ReadOnlySpan<Word> b = second.Words;
        ReadOnlySpan<ulong> keys = first.Runs.Keys;
        RunIndex index = second.Runs;
        var all = new PriorityQueue<Run, (int, int, int)>();
        for (int at = 0; at < keys.Length; at++)
        {
            int met = 0;
            for (int from = index.First(keys[at]); from >= 0 && met < MostPlaces; from = index.Next(from), met++)
            {
                if (at == 0 || from == 0 || a[at - 1].Hash != b[from - 1].Hash)
                {
                    Put(new Run(at, from, LengthOf(a[at..], b[from..])), all);
                }
            }
        }

        return all;
    }

    /// <summary>Takes a run where none of its words is taken, or puts back what is left of it.</summary>
    private static void Take(Run run, bool[] inA, bool[] inB, List<Run> runs, PriorityQueue<Run, (int, int, int)> waiting)
    {
        int start = 0;
        for (int i = 0; i <= run.Length; i++)
        {
            if (i < run.Length && !inA[run.A + i] && !inB[run.B + i])
            {
                continue;
            }

            if (i - start == run.Length)
            {
                inA.AsSpan(run.A, run.Length).Fill(true);
                inB.AsSpan(run.B, run.Length).Fill(true);
                runs.Add(run);
                return;
            }

            Put(new Run(run.A + start, run.B + start, i - start), waiting);
            start = i + 1;
        }
    }

    private static void Put(Run run, PriorityQueue<Run, (int, int, int)> waiting)
    {
        if (run.Length >= RunIndex.Length)
        {
            waiting.Enqueue(run, (-run.Length, run.A + run.B, run.A));
        }
    }

    private static int LengthOf(ReadOnlySpan<Word> a, ReadOnlySpan<Word> b)
    {
        int most = Math.Min(a.Length, b.Length);
        int length = 0;
        while (length < most && a[length].Hash == b[length].Hash)
        {
            length++;
        }

        return length;
    }
}

/// <summary>A run of words that two texts share.</summary>
/// <param name="A">Its first word in the one.</param>
/// <param name="B">Its first word in the other.</param>
/// <param name="Length">Words.</param>
internal readonly record struct Run(int A, int B, int Length);
