using Rapporteur.Language.Fast;
using Rapporteur.Language.Words;
using Rapporteur.Training.Corpus;

namespace Rapporteur.Training.Train.Network;

/// <summary>Learns <see cref="WordEncoder"/>: forwards over a batch of sentences, and backwards from what others want changed.</summary>
internal sealed class EncoderTrainer
{
    public const int VectorSize = 100;
    private const int Size = WordEncoder.Size;
    private const int Around = 3 * Size;
    private const double WordDropout = 0.1;
    private const double PartDropout = 0.1;

    private readonly float[] _vectors;
    private readonly Random _random;
    private readonly Weights _projection;
    private readonly Weights[] _tables;
    private readonly Layer _first;
    private readonly Layer _second;
    private int[] _rows = [];
    private float[] _known = [];
    private float[] _embedded = [];
    private float[] _gradient = [];
    private int _count;

    /// <summary>A trainer.</summary>
    /// <param name="vectors">Word vectors of <see cref="VectorSize"/> numbers, that of the word at place 0 first.</param>
    /// <param name="random">Where weights and dropout come from.</param>
    public EncoderTrainer(float[] vectors, Random random)
    {
        _vectors = vectors;
        _random = random;
        Words = (vectors.Length / VectorSize) + 1;
        _projection = new Weights(VectorSize, Size, 0.1f, random, sparse: false);
        _tables = [.. WordEncoder.TableRows.ToArray().Select((rows, i) => i == 0
            ? new Weights(Words, Size, 0, random, sparse: true) { Decay = 0.01f }
            : new Weights(rows, Size, 0.1f, random, sparse: true))];
        _first = new Layer(random);
        _second = new Layer(random);
    }

    /// <summary>How many rows the table of words has.</summary>
    public int Words { get; }

    /// <summary>The vectors of the batch's words, sentence after sentence, padding included.</summary>
    public float[] Vectors => _second.Output;

    public void Forward(IReadOnlyList<TrainingSentence> batch, bool training)
    {
        _count = batch.Sum(sentence => sentence.Words.Length);
        Array.Resize(ref _rows, Math.Max(_rows.Length, _count * WordEncoder.Tables));
        Products.Clear(ref _known, _count * VectorSize);
        _embedded = new float[_count * Size];
        int at = 0;
        foreach (TrainingSentence sentence in batch)
        {
            for (int i = 0; i < sentence.Words.Length; i++, at++)
            {
                Embed(in sentence.Words[i], at, training);
            }
        }

        Products.Add(_known, VectorSize, 1, _count, VectorSize, _projection.Values, Size, _embedded);
        int[] lengths = [.. batch.Select(sentence => sentence.Words.Length)];
        _first.Forward(_embedded, lengths);
        _second.Forward(_first.Output, lengths);
    }

    /// <summary>Passes on what the vectors' gradient asks of the weights.</summary>
    public void Backward(float[] gradient)
    {
        _gradient = _first.Backward(_second.Backward(gradient));
        Products.Add(_known, 1, VectorSize, VectorSize, _count, _gradient, Size, _projection.Gradient);
        for (int i = 0; i < _count; i++)
        {
            for (int table = 0; table < WordEncoder.Tables; table++)
            {
                int row = _rows[(i * WordEncoder.Tables) + table];
                if (row >= 0)
                {
                    Products.AddTo(_tables[table].Touch(row), _gradient.AsSpan(i * Size, Size));
                }
            }
        }
    }

    public void Step(float rate, float scale)
    {
        _projection.Step(rate, scale);
        foreach (Weights table in _tables)
        {
            table.Step(rate, scale);
        }

        _first.Step(rate, scale);
        _second.Step(rate, scale);
    }

    /// <summary>Writes what <see cref="WordEncoder.Read"/> reads.</summary>
    public void Write(WeightWriter writer)
    {
        var words = (float[])_tables[0].Values.Clone();
        Products.Add(_vectors, VectorSize, 1, Words - 1, VectorSize, _projection.Values, Size, words.AsSpan(Size));
        writer.WriteTable(words, Size);
        foreach (Weights table in _tables[1..])
        {
            writer.WriteTable(table.Values, Size);
        }

        _first.Write(writer);
        _second.Write(writer);
    }

    private void Embed(ref readonly WordAtoms word, int at, bool training)
    {
        Span<int> rows = _rows.AsSpan(at * WordEncoder.Tables, WordEncoder.Tables);
        WordEncoder.Rows(in word, Words, rows);
        if (training && rows[0] > 0 && _random.NextDouble() < WordDropout)
        {
            rows[0] = 0;
        }

        for (int table = 1; table <= 5 && training; table++)
        {
            rows[table] = _random.NextDouble() < PartDropout ? -1 : rows[table];
        }

        if (rows[0] > 0)
        {
            _vectors.AsSpan((rows[0] - 1) * VectorSize, VectorSize).CopyTo(_known.AsSpan(at * VectorSize));
        }

        Span<float> sum = _embedded.AsSpan(at * Size, Size);
        for (int table = 0; table < WordEncoder.Tables; table++)
        {
            if (rows[table] >= 0)
            {
                Products.AddTo(sum, _tables[table].Row(rows[table]));
            }
        }
    }

    /// <summary>A layer that looks at three neighbours and adds what it sees to the one in the middle.</summary>
    private sealed class Layer(Random random)
    {
        private readonly Weights _weights = new(Around, Size, 0.07f, random, sparse: false);
        private readonly Weights _bias = new(1, Size, 0, random, sparse: false);
        private readonly float[] _turned = new float[Around * Size];
        private float[] _around = [];
        private float[] _wanted = [];
        private float[] _seen = [];
        private int[] _lengths = [];

        public float[] Output { get; private set; } = [];

        public void Forward(float[] input, int[] lengths)
        {
            _lengths = lengths;
            int count = input.Length / Size;
            Products.Clear(ref _around, count * Around);
            _seen = new float[input.Length];
            Each((i, side, neighbour) =>
                input.AsSpan(neighbour * Size, Size).CopyTo(_around.AsSpan((i * Around) + (side * Size))));
            for (int i = 0; i < count; i++)
            {
                _bias.Values.CopyTo(_seen.AsSpan(i * Size));
            }

            Products.Add(_around, Around, 1, count, Around, _weights.Values, Size, _seen);
            Output = (float[])input.Clone();
            for (int i = 0; i < _seen.Length; i++)
            {
                _seen[i] = Math.Max(_seen[i], 0);
                Output[i] += _seen[i];
            }
        }

        public float[] Backward(float[] gradient)
        {
            int count = gradient.Length / Size;
            var seen = new float[gradient.Length];
            for (int i = 0; i < seen.Length; i++)
            {
                seen[i] = _seen[i] > 0 ? gradient[i] : 0;
            }

            for (int i = 0; i < count; i++)
            {
                Products.AddTo(_bias.Gradient, seen.AsSpan(i * Size, Size));
            }

            Products.Add(_around, 1, Around, Around, count, seen, Size, _weights.Gradient);
            Products.Transpose(_weights.Values, Size, _turned);
            float[] around = _wanted;
            Products.Clear(ref around, count * Around);
            _wanted = around;
            Products.Add(seen, Size, 1, count, Size, _turned, Around, around);
            var input = (float[])gradient.Clone();
            Each((i, side, neighbour) =>
                Products.AddTo(input.AsSpan(neighbour * Size, Size), around.AsSpan((i * Around) + (side * Size), Size)));
            return input;
        }

        public void Step(float rate, float scale)
        {
            _weights.Step(rate, scale);
            _bias.Step(rate, scale);
        }

        public void Write(WeightWriter writer) => writer.WriteLayer(_weights.Values, _bias.Values);

        // Neighbours in the same sentence alone.
        private void Each(Action<int, int, int> visit)
        {
            int start = 0;
            foreach (int length in _lengths)
            {
                for (int i = start; i < start + length; i++)
                {
                    for (int side = 0; side < 3; side++)
                    {
                        int neighbour = i + side - 1;
                        if (neighbour >= start && neighbour < start + length)
                        {
                            visit(i, side, neighbour);
                        }
                    }
                }

                start += length;
            }
        }
    }
}
