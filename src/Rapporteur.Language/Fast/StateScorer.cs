using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Rapporteur.Language.Weights;

namespace Rapporteur.Language.Fast;

/// <summary>
/// The parser's network of one hidden layer. What a word brings to that layer in each place is worked out once for the
/// sentence; a state then costs some additions.
/// </summary>
internal sealed class StateScorer
{
    /// <summary>Size of the hidden layer.</summary>
    public const int Hidden = 128;

    private readonly IntegerMatrix _places;
    private readonly short[] _rows;
    private readonly IntegerMatrix _actions;
    private readonly IntegerMatrix _relations;

    /// <summary>A network.</summary>
    /// <param name="places">From a word's vector to what it brings in each of <see cref="StatePlaces.Words"/> places.</param>
    /// <param name="rows">What relations and numbers bring, a row for each.</param>
    /// <param name="actions">From the hidden layer to the actions' scores.</param>
    /// <param name="relations">From the hidden layer to the rarer relations' scores.</param>
    public StateScorer(IntegerMatrix places, short[] rows, IntegerMatrix actions, IntegerMatrix relations)
    {
        _places = places;
        _rows = rows;
        _actions = actions;
        _relations = relations;
    }

    public int Actions => _actions.Columns;

    public int Relations => _relations.Columns;

    public static StateScorer Read(WeightReader reader) => new(
        IntegerMatrix.Read(reader), MemoryMarshal.Cast<byte, short>(reader.ReadPacked()).ToArray(),
        IntegerMatrix.Read(reader), IntegerMatrix.Read(reader));

    /// <summary>Works out what each word brings in each place.</summary>
    public void Start(EncoderBuffer buffer, int words)
    {
        Span<int> sums = buffer.Sums(_places.Columns);
        _places.Multiply(buffer.Vectors, WordEncoder.Size, words, sums);
        ref int sum = ref MemoryMarshal.GetReference(sums);
        ref short place = ref MemoryMarshal.GetReference(buffer.Places);
        Vector256<int> half = Vector256.Create(1 << (IntegerMatrix.WeightBits - 1));
        for (nuint i = 0; i < (nuint)sums.Length; i += 16)
        {
            Vector256<int> low = (Vector256.LoadUnsafe(ref sum, i) + half) >> IntegerMatrix.WeightBits;
            Vector256<int> high = (Vector256.LoadUnsafe(ref sum, i + 8) + half) >> IntegerMatrix.WeightBits;
            Vector256.NarrowWithSaturation(low, high).StoreUnsafe(ref place, i);
        }
    }

    /// <summary>The hidden layer of a state.</summary>
    public void Look(ParseState state, EncoderBuffer buffer, Span<short> hidden)
    {
        Span<int> words = stackalloc int[StatePlaces.Words];
        Span<int> rows = stackalloc int[StatePlaces.Relations + StatePlaces.Numbers];
        StatePlaces.Read(state, words, rows);
        ReadOnlySpan<short> places = buffer.Places;
        hidden.Clear();
        for (int place = 0; place < words.Length; place++)
        {
            Add(places.Slice(((words[place] * StatePlaces.Words) + place) * Hidden, Hidden), hidden);
        }

        foreach (int row in rows)
        {
            Add(_rows.AsSpan(row * Hidden, Hidden), hidden);
        }

        ref short h = ref MemoryMarshal.GetReference(hidden);
        for (nuint i = 0; i < Hidden; i += 16)
        {
            Vector256.Max(Vector256.LoadUnsafe(ref h, i), default).StoreUnsafe(ref h, i);
        }
    }

    public void ScoreActions(ReadOnlySpan<short> hidden, Span<int> scores) => _actions.Multiply(hidden, Hidden, 1, scores);

    public void ScoreRelations(ReadOnlySpan<short> hidden, Span<int> scores) => _relations.Multiply(hidden, Hidden, 1, scores);

    private static void Add(ReadOnlySpan<short> row, Span<short> hidden)
    {
        ref short from = ref MemoryMarshal.GetReference(row);
        ref short to = ref MemoryMarshal.GetReference(hidden);
        for (nuint i = 0; i < Hidden; i += 16)
        {
            Vector256.AddSaturate(Vector256.LoadUnsafe(ref to, i), Vector256.LoadUnsafe(ref from, i)).StoreUnsafe(ref to, i);
        }
    }
}
