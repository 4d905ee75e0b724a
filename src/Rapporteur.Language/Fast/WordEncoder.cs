using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Rapporteur.Language.Weights;
using Rapporteur.Language.Words;

namespace Rapporteur.Language.Fast;

/// <summary>
/// Turns words into vectors that know their neighbours: what the word, its ends and its shape bring is added up; then two
/// layers each look at a word with one word on either side, and add what they see.
/// </summary>
internal sealed class WordEncoder
{
    /// <summary>How many numbers a vector has.</summary>
    public const int Size = 64;

    public const int Tables = 8;

    private readonly ByteTable[] _tables;
    private readonly IntegerMatrix _first;
    private readonly IntegerMatrix _second;

    public WordEncoder(ByteTable[] tables, IntegerMatrix first, IntegerMatrix second)
    {
        _tables = tables;
        _first = first;
        _second = second;
    }

    /// <summary>How many rows each table has, but for the words' own, the first.</summary>
    public static ReadOnlySpan<int> TableRows => [0, 1 << 10, 1 << 12, 1 << 13, 1 << 10, 1 << 9, 128, 2];

    public static WordEncoder Read(WeightReader reader)
    {
        var tables = new ByteTable[Tables];
        for (int i = 0; i < Tables; i++)
        {
            tables[i] = ByteTable.Read(reader);
        }

        return new WordEncoder(tables, IntegerMatrix.Read(reader), IntegerMatrix.Read(reader));
    }

    /// <summary>The row of a word in each table; −1 for none.</summary>
    /// <param name="word">A word, or what stands beyond the sentence's ends.</param>
    /// <param name="words">How many words have a row of their own; row 0 is for all others.</param>
    /// <param name="rows">Receives <see cref="Tables"/> rows.</param>
    public static void Rows(ref readonly WordAtoms word, int words, Span<int> rows)
    {
        if (word.Lower <= 2)
        {
            rows.Fill(-1);
            rows[7] = (int)word.Lower - 1;
            return;
        }

        rows[0] = word.Place >= 0 && word.Place < words - 1 ? word.Place + 1 : 0;
        rows[1] = (int)(word.Suffix2 >> 22);
        rows[2] = (int)(word.Suffix3 >> 20);
        rows[3] = (int)(word.Suffix4 >> 19);
        rows[4] = (int)(word.Prefix2 >> 22);
        rows[5] = (int)(word.Shape >> 23);
        rows[6] = (int)word.Flags & 127;
        rows[7] = -1;
    }

    /// <summary>Writes the vectors of a padded sentence into <paramref name="buffer"/>.</summary>
    public void Run(ReadOnlySpan<WordAtoms> words, EncoderBuffer buffer)
    {
        buffer.Start(words.Length);
        Span<int> rows = stackalloc int[Tables];
        Span<short> vectors = buffer.Vectors;
        for (int i = 0; i < words.Length; i++)
        {
            Rows(in words[i], _tables[0].Rows, rows);
            Span<short> vector = vectors.Slice(i * Size, Size);
            for (int table = 0; table < Tables; table++)
            {
                if (rows[table] >= 0)
                {
                    _tables[table].AddTo(rows[table], vector);
                }
            }
        }

        Look(_first, buffer, words.Length);
        Look(_second, buffer, words.Length);
    }

    // Three neighbours lie side by side, so a layer's input is a stretch of the buffer.
    private static void Look(IntegerMatrix layer, EncoderBuffer buffer, int words)
    {
        Span<int> sums = buffer.Sums(Size);
        layer.Multiply(buffer.Padded, Size, words, sums);
        ref int sum = ref MemoryMarshal.GetReference(sums);
        ref short vector = ref MemoryMarshal.GetReference(buffer.Vectors);
        Vector256<int> half = Vector256.Create(1 << (IntegerMatrix.WeightBits - 1));
        for (nuint i = 0; i < (nuint)sums.Length; i += 16)
        {
            Vector256<int> low = (Vector256.LoadUnsafe(ref sum, i) + half) >> IntegerMatrix.WeightBits;
            Vector256<int> high = (Vector256.LoadUnsafe(ref sum, i + 8) + half) >> IntegerMatrix.WeightBits;
            Vector256<short> seen = Vector256.NarrowWithSaturation(Vector256.Max(low, default), Vector256.Max(high, default));
            Vector256.AddSaturate(Vector256.LoadUnsafe(ref vector, i), seen).StoreUnsafe(ref vector, i);
        }
    }
}
