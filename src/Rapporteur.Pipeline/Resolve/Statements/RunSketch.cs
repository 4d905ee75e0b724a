using System.Numerics;

namespace Rapporteur.Pipeline.Resolve.Statements;

/// <summary>The runs of two words in a statement as sixty-four bits: enough to see of most pairs that they share too few, without their words.</summary>
/// <param name="Bits">A bit for each run; several may have one.</param>
/// <param name="Count">How many different runs.</param>
internal readonly record struct RunSketch(ulong Bits, int Count)
{
    /// <summary>The sketch of some words.</summary>
    public static RunSketch Of(ReadOnlySpan<ushort> words)
    {
        if (words.Length < 2)
        {
            return default;
        }

        Span<int> into = words.Length <= SharedWords.OnStack ? stackalloc int[SharedWords.OnStack] : new int[words.Length];
        Span<int> runs = SharedWords.RunsOfTwo(words, into);
        ulong bits = 0;
        foreach (int run in runs)
        {
            bits |= 1UL << (int)(unchecked((uint)run * 2654435769) >> 26);
        }

        return new RunSketch(bits, runs.Length);
    }

    /// <summary>Whether the two may share so much of their runs, or the one hold the other whole. A bit that only one has is a run that only one has.</summary>
    public bool MayShare(RunSketch other, double least)
    {
        int only = BitOperations.PopCount(Bits & ~other.Bits);
        int others = BitOperations.PopCount(other.Bits & ~Bits);
        int common = Math.Min(Count - only, other.Count - others);
        return only == 0 || others == 0 || common >= least * (Count + other.Count - common);
    }
}
