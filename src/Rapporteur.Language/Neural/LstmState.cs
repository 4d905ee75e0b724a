namespace Rapporteur.Language.Neural;

/// <summary>What an LSTM layer computes for a batch; buffers that grow and are used again.</summary>
/// <param name="keepsGates">Whether the gates of all words are kept, as learning wants them.</param>
internal sealed class LstmState(bool keepsGates)
{
    /// <summary>So many words at once that their gates stay in the cache from the product to the step that reads them.</summary>
    private const int WordsAtOnce = 192;

    public bool KeepsGates => keepsGates;

    /// <summary>How many words' gates there is room for.</summary>
    public int Room { get; private set; }

    /// <summary>Where gates are kept: for each word those of both directions, after squashing. Else those of the words at hand, in one direction.</summary>
    public float[] Gates { get; private set; } = [];

    /// <summary>For each word the cells of both directions.</summary>
    public float[] Cells { get; private set; } = [];

    /// <summary>For each word what the layer gives: forward cells' output, then backward's.</summary>
    public float[] Output { get; private set; } = [];

    public void Reserve(SequenceBatch batch, int cells)
    {
        int rows = batch.Rows;
        if (Output.Length < rows * 2 * cells)
        {
            Cells = new float[rows * 2 * cells];
            Output = new float[rows * 2 * cells];
        }

        Room = keepsGates ? rows : Math.Max(WordsAtOnce, batch.Count);
        int size = Room * ((2 * LstmWeights.Gates * cells) + PackedMatrix.PanelWidth);
        if (Gates.Length < size)
        {
            Gates = new float[size];
        }
    }
}
