namespace Rapporteur.Sqlite;

/// <summary>Which rows of a table have been met: a bit a row.</summary>
internal sealed class RowMarks
{
    private ulong[] _bits = new ulong[1024];

    /// <summary>Marks a row.</summary>
    /// <returns>False when it was marked already.</returns>
    public bool Add(long row)
    {
        int word = Word(row);
        if (word >= _bits.Length)
        {
            Array.Resize(ref _bits, Math.Max(word + 1, _bits.Length * 2));
        }

        ulong bit = 1UL << (int)(row & 63);
        bool met = (_bits[word] & bit) != 0;
        _bits[word] |= bit;
        return !met;
    }

    /// <summary>Whether a row is marked.</summary>
    public bool Holds(long row) => Word(row) is int word && word < _bits.Length && (_bits[word] & (1UL << (int)(row & 63))) != 0;

    private static int Word(long row) => checked((int)(row >> 6));
}
