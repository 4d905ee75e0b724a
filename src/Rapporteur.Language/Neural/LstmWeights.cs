namespace Rapporteur.Language.Neural;

/// <summary>
/// Weights of an LSTM layer that reads a sentence both ways. Three gates to a cell: forget (what is not forgotten is not
/// written: Greff and others 2017, "coupled"), new content and output.
/// </summary>
internal sealed class LstmWeights
{
    public const int Gates = 3;

    public LstmWeights(int input, int cells)
    {
        Cells = cells;
        Input = new PackedMatrix(input, 2 * Gates * cells);
        Bias = new float[2 * Gates * cells];
        Forward = new PackedMatrix(cells, Gates * cells);
        Backward = new PackedMatrix(cells, Gates * cells);
    }

    /// <summary>Cells for each direction; a multiple of 8.</summary>
    public int Cells { get; }

    /// <summary>From the layer below to the gates, those of the forward direction first.</summary>
    public PackedMatrix Input { get; }

    public float[] Bias { get; }

    /// <summary>From the word before to the gates.</summary>
    public PackedMatrix Forward { get; }

    /// <summary>From the word after to the gates.</summary>
    public PackedMatrix Backward { get; }
}
