using Rapporteur.Language.Vectors;
using Rapporteur.Language.Words;

namespace Rapporteur.Language.Neural;

/// <summary>What a <see cref="LstmStack"/> computes for sentences side by side. One for each thread and stack.</summary>
internal sealed class StackBuffer
{
    private LstmState[] _layers = [];
    private float[] _input = [];
    private float[] _vectors = [];

    /// <summary>The input, a row for each word.</summary>
    public ReadOnlySpan<float> Input => _input;

    /// <summary>What a layer gives, from 1, a row for each word.</summary>
    public ReadOnlySpan<float> Output(int layer) => _layers[layer - 1].Output;

    /// <summary>Makes room, and sums up what is known of each word by itself: its parts and its vector.</summary>
    public void Embed(LstmStack stack, PartTable parts, WordVectors vectors, WordBatch words)
    {
        StackShape shape = stack.Shape;
        int rows = words.Rows;
        if (_layers.Length != shape.Layers)
        {
            _layers = new LstmState[shape.Layers];
            for (int i = 0; i < _layers.Length; i++)
            {
                _layers[i] = new LstmState(keepsGates: false);
            }
        }

        if (_input.Length < rows * shape.Input)
        {
            _input = new float[rows * shape.Input];
            _vectors = new float[rows * shape.Vector];
        }

        for (int row = 0; row < rows; row++)
        {
            Span<float> input = _input.AsSpan(row * shape.Input, shape.Input);
            input.Clear();
            parts.Add(words.Parts(row), input);
            vectors.Copy(words.VectorRow(row), _vectors.AsSpan(row * shape.Vector, shape.Vector));
        }

        Gemm.Multiply(_vectors, shape.Vector, rows, stack.Vectors, _input, shape.Input, add: true);
    }

    /// <summary>A word's input, to add more to.</summary>
    public Span<float> InputOf(int row, int size) => _input.AsSpan(row * size, size);

    /// <summary>Adds to the input of all words what another network says of them.</summary>
    public void Add(PackedMatrix weights, ReadOnlySpan<float> context, int rows) =>
        Gemm.Multiply(context, weights.Rows, rows, weights, _input, weights.Columns, add: true);

    /// <summary>Runs all layers.</summary>
    public void Run(LstmStack stack, SequenceBatch batch)
    {
        ReadOnlySpan<float> input = _input;
        for (int layer = 0; layer < _layers.Length; layer++)
        {
            Lstm.Run(stack.Layers[layer], batch, input, _layers[layer]);
            input = _layers[layer].Output;
        }
    }
}
