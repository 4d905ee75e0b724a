using System.Numerics.Tensors;
using Rapporteur.Language.Deep;
using Rapporteur.Language.Names;
using Rapporteur.Language.Neural;

namespace Rapporteur.Training.Names;

/// <summary>
/// What is left out at random while learning: units of a layer for a whole sentence (Gal and Ghahramani 2016), a word's own
/// parts the rarer they are, lists, and word vectors. One for each worker.
/// </summary>
internal sealed class NameDropout(Random random, NamePlan plan, int[] counts)
{
    private float[][] _masks = [];
    private float[] _draws = [];
    private bool[] _vectors = [];
    private bool[] _lists = [];

    public void Draw(SequenceBatch batch, NameShape shape)
    {
        if (_draws.Length < batch.Rows)
        {
            _draws = new float[batch.Rows];
            _vectors = new bool[batch.Rows];
            _lists = new bool[batch.Rows];
        }

        for (int row = 0; row < batch.Rows; row++)
        {
            _draws[row] = random.NextSingle();
            _vectors[row] = random.NextSingle() >= plan.VectorDropout;
            _lists[row] = random.NextSingle() >= plan.ListDropout;
        }

        _masks = new float[shape.Layers + 1][];
        for (int layer = 0; layer <= shape.Layers; layer++)
        {
            float share = layer == 0 ? plan.InputDropout : plan.LayerDropout;
            _masks[layer] = new float[batch.Count * (layer == 0 ? shape.Input : shape.Output)];
            float keep = 1 / (1 - share);
            for (int i = 0; i < _masks[layer].Length; i++)
            {
                _masks[layer][i] = random.NextSingle() < share ? 0 : keep;
            }
        }
    }

    public void Apply(int layer, SequenceBatch batch, Span<float> values, int wide)
    {
        for (int step = 0; step < batch.Steps; step++)
        {
            int start = batch.Start(step) * wide;
            int length = batch.Active(step) * wide;
            TensorPrimitives.Multiply(values.Slice(start, length), _masks[layer].AsSpan(0, length), values.Slice(start, length));
        }
    }

    /// <summary>Whether a part of a word is seen; the draw is one for all parts of the word, so rare words vanish as a whole.</summary>
    /// <param name="row">The word.</param>
    /// <param name="part">The part.</param>
    /// <param name="place">Which of the word's parts it is.</param>
    public bool Keeps(int row, int part, int place) => place >= WordParts.Count
        ? _lists[row]
        : _draws[row] >= plan.WordDropout / (plan.WordDropout + counts[part]);

    public bool KeepsVector(int row) => _vectors[row];
}
