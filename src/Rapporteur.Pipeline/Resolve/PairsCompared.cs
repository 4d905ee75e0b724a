namespace Rapporteur.Pipeline.Resolve;

/// <summary>Pairs lately compared, so that one that several keys bring up is not compared for each. Each has one place and gives way to the next there: some are compared again, none is left out.</summary>
internal sealed class PairsCompared
{
    private readonly long[] _pairs;
    private readonly int _shift;

    /// <summary>Room for about so many pairs, but no more than <paramref name="most"/>.</summary>
    public PairsCompared(int pairs, int most = 1 << 20)
    {
        int bits = 12;
        while (1 << bits < Math.Min(pairs, most))
        {
            bits++;
        }

        _pairs = new long[1 << bits];
        _shift = 64 - bits;
    }

    /// <summary>Adds a pair of two different numbers, the smaller first; false where it is there.</summary>
    public bool Add(int a, int b)
    {
        long pair = ((long)a << 32) | (uint)b;
        ref long place = ref _pairs[(int)(unchecked((ulong)pair * 0x9E3779B97F4A7C15) >> _shift)];
        bool other = place != pair;
        place = pair;
        return other;
    }
}
