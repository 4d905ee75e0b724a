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
        Sides = [Side(0), Side(1)];
    }

    /// <summary>For each direction the panels of <see cref="Input"/> that hold its gates, and its first gate among them.</summary>
    public (PackedMatrix Input, int FirstColumn, int FirstGate)[] Sides { get; }

    /// <summary>Cells for each direction; a multiple of 8.</summary>
    public int Cells { get; }

    /// <summary>From the layer below to the gates, those of the forward direction first.</summary>
    public PackedMatrix Input { get; }

    public float[] Bias { get; }

    /// <summary>From the word before to the gates.</summary>
    public PackedMatrix Forward { get; }

    /// <summary>From the word after to the gates.</summary>
    public PackedMatrix Backward { get; }

    private (PackedMatrix Input, int FirstColumn, int FirstGate) Side(int direction)
    {
        int first = direction * Gates * Cells;
        int panel = first / PackedMatrix.PanelWidth;
        int end = (first + (Gates * Cells) + PackedMatrix.PanelWidth - 1) / PackedMatrix.PanelWidth;
        int column = panel * PackedMatrix.PanelWidth;
        return (Input.Part(panel, end), column, first - column);
    }
}
