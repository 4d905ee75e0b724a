namespace Rapporteur.Language.Neural;

/// <summary>
/// Sentences side by side: the longest first, and the rows of a matrix step by step, the first words of all sentences
/// before all second words. So the words of one step that are still there lie together.
/// </summary>
internal sealed class SequenceBatch
{
    private int[] _order = [];
    private int[] _lengths = [];
    private int[] _starts = [];
    private int[] _active = [];

    /// <summary>How many sentences.</summary>
    public int Count { get; private set; }

    /// <summary>How many steps: words of the longest sentence.</summary>
    public int Steps { get; private set; }

    /// <summary>How many words in all.</summary>
    public int Rows { get; private set; }

    /// <summary>The row where a step's words start.</summary>
    public int Start(int step) => _starts[step];

    /// <summary>How many sentences have a word at a step; none after the last step.</summary>
    public int Active(int step) => step < Steps ? _active[step] : 0;

    /// <summary>Which sentence of those given stands at a place of the batch.</summary>
    public int Sentence(int rank) => _order[rank];

    public int Length(int rank) => _lengths[rank];

    /// <summary>The row of a word.</summary>
    /// <param name="rank">Place of its sentence in the batch.</param>
    /// <param name="step">Its place in the sentence.</param>
    public int Row(int rank, int step) => _starts[step] + rank;

    /// <summary>Lays sentences out by their lengths; none may be empty.</summary>
    public void Lay(ReadOnlySpan<int> lengths)
    {
        Count = lengths.Length;
        Steps = 0;
        Rows = 0;
        if (_order.Length < Count)
        {
            _order = new int[Count];
            _lengths = new int[Count];
        }

        for (int i = 0; i < Count; i++)
        {
            _order[i] = i;
            _lengths[i] = -lengths[i];
            Steps = Math.Max(Steps, lengths[i]);
            Rows += lengths[i];
        }

        // Array.Sort is not stable: of sentences of one length, their places decide nothing but the order of rows.
        Array.Sort(_lengths, _order, 0, Count);
        if (_starts.Length < Steps)
        {
            _starts = new int[Steps];
            _active = new int[Steps];
        }

        int rank = Count;
        int row = 0;
        for (int i = 0; i < Count; i++)
        {
            _lengths[i] = -_lengths[i];
        }

        for (int step = 0; step < Steps; step++)
        {
            while (_lengths[rank - 1] <= step)
            {
                rank--;
            }

            _starts[step] = row;
            _active[step] = rank;
            row += rank;
        }
    }
}
