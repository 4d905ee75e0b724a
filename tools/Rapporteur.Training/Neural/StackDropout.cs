using System.Numerics.Tensors;
using Rapporteur.Language.Neural;
using Rapporteur.Language.Words;

namespace Rapporteur.Training.Neural;

/// <summary>
/// What is left out at random while learning: units of a layer for a whole sentence (Gal and Ghahramani 2016), parts of a
/// word the rarer they are, what else is known of it, and word vectors. One for each worker.
/// </summary>
internal sealed class StackDropout(Random random, DropoutShares shares, int[] counts)
{
    private ulong _state = (ulong)random.NextInt64();
    private float[][] _masks = [];
    private float[] _draws = [];
    private bool[] _vectors = [];
    private bool[] _lists = [];

    public void Draw(SequenceBatch batch, StackShape shape)
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
            _vectors[row] = random.NextSingle() >= shares.Vector;
            _lists[row] = random.NextSingle() >= shares.Lists;
        }

        Array.Resize(ref _masks, shape.Layers + 1);
        for (int layer = 0; layer <= shape.Layers; layer++)
        {
            int size = batch.Count * (layer == 0 ? shape.Input : shape.Output);
            if (_masks[layer] is null || _masks[layer].Length < size)
            {
                _masks[layer] = new float[size];
            }

            Fill(_masks[layer].AsSpan(0, size), layer == 0 ? shares.Input : shares.Layer);
        }
    }

    /// <summary>Fills a mask that leaves out a share and makes up for it in what is kept.</summary>
    public void Fill(Span<float> mask, float share)
    {
        float keep = 1 / (1 - share);
        int limit = (int)(share * 65536);
        ulong bits = 0;
        for (int i = 0; i < mask.Length; i++)
        {
            bits = i % 4 == 0 ? Next() : bits >> 16;
            mask[i] = (int)(bits & 0xFFFF) < limit ? 0 : keep;
        }
    }

    /// <summary>Leaves out of what a layer gives, or of its error; layer 0 is the input.</summary>
    public void Apply(int layer, SequenceBatch batch, Span<float> values, int wide)
    {
        for (int step = 0; step < batch.Steps; step++)
        {
            int start = batch.Start(step) * wide;
            int length = batch.Active(step) * wide;
            TensorPrimitives.Multiply(values.Slice(start, length), _masks[layer].AsSpan(0, length), values.Slice(start, length));
        }
    }

    /// <summary>Whether a part of a word is seen; the draw is one for all its own parts, so rare words vanish as a whole.</summary>
    /// <param name="row">The word.</param>
    /// <param name="part">The part.</param>
    /// <param name="place">Which of the word's parts it is; those after its own are what lists say.</param>
    public bool Keeps(int row, int part, int place) => place >= WordParts.Count
        ? _lists[row]
        : _draws[row] >= shares.Word / (shares.Word + counts[part]);

    public bool KeepsVector(int row) => _vectors[row];

    /// <summary>SplitMix64 (Steele and others 2014): a seeded <see cref="Random"/> is too slow for masks.</summary>
    private ulong Next()
    {
        unchecked
        {
            ulong z = _state += 0x9E3779B97F4A7C15;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}

/// <summary>How much is left out.</summary>
/// <param name="Input">Units of the input.</param>
/// <param name="Layer">Units of a layer's output.</param>
/// <param name="Word">A part seen n times is left out with w/(w+n) (Kiperwasser and Goldberg 2016).</param>
/// <param name="Vector">Word vectors.</param>
/// <param name="Lists">What lists say of a word.</param>
/// <param name="Parts">Units of a word as head or dependent.</param>
internal readonly record struct DropoutShares(float Input, float Layer, float Word, float Vector, float Lists = 0, float Parts = 0);
