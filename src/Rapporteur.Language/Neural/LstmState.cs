namespace Rapporteur.Language.Neural;

/// <summary>What an LSTM layer computes for a batch; buffers that grow and are used again.</summary>
internal sealed class LstmState
{
    /// <summary>For each word the gates of both directions, after squashing.</summary>
    public float[] Gates { get; private set; } = [];

    /// <summary>For each word the cells of both directions.</summary>
    public float[] Cells { get; private set; } = [];

    /// <summary>For each word what the layer gives: forward cells' output, then backward's.</summary>
    public float[] Output { get; private set; } = [];

    public void Reserve(int rows, int cells)
    {
        if (Output.Length < rows * 2 * cells)
        {
            Gates = new float[rows * 2 * LstmWeights.Gates * cells];
            Cells = new float[rows * 2 * cells];
            Output = new float[rows * 2 * cells];
        }
    }
}
