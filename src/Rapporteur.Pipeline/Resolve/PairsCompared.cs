namespace Rapporteur.Pipeline.Resolve;

/// <summary>Pairs lately compared, so that one that several keys bring up is not compared for each. Each has one place and gives way to the next there: some are compared again, none is left out.</summary>
internal sealed class PairsCompared
{
    // Beyond what the nearest memory holds, to look up takes as long as to compare.
    private const int Bits = 15;

    private readonly long[] _pairs = new long[1 << Bits];


    /// <summary>Adds a pair of two different numbers, the smaller first; false where it is there.</summary>
    public bool Add(int a, int b)
    {
        long pair = ((long)a << 32) | (uint)b;
        ref long place = ref _pairs[(int)(unchecked((ulong)pair * 0x9E3779B97F4A7C15) >> (64 - Bits))];
        bool other = place != pair;
        place = pair;
        return other;
    }
}
