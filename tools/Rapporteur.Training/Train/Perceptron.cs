using System.Numerics;

namespace Rapporteur.Training.Train;

/// <summary>
/// An averaged perceptron over hashed features. Features come into being with their first update; each has a short list
/// of classes, so that many classes cost little.
/// </summary>
internal sealed class Perceptron
{
    private uint[] _keys = new uint[1 << 20];
    private int[] _rowOf = new int[1 << 20];
    private int _features;
    private readonly List<Row> _rows = [];
    private Entry[] _entries = new Entry[1 << 20];
    private int _used;
    private int _step = 1;
    private readonly int _minimum;
    private readonly byte[] _touches = new byte[1 << 25];

    /// <summary>A perceptron without weights.</summary>
    /// <param name="classes">How many classes.</param>
    /// <param name="minimum">At which update a feature begins to count: rarer ones teach noise and take room.</param>
    public Perceptron(int classes, int minimum)
    {
        Classes = classes;
        _minimum = minimum;
    }

    public int Classes { get; }

    public int Features => _features;

    public void Score(ReadOnlySpan<uint> keys, Span<int> scores)
    {
        foreach (uint key in keys)
        {
            int slot = Slot(key);
            if (_keys[slot] == key)
            {
                Row row = _rows[_rowOf[slot]];
                foreach (ref readonly Entry entry in _entries.AsSpan(row.Start, row.Count))
                {
                    scores[entry.Class] += entry.Weight;
                }
            }
        }
    }

    /// <summary>Goes on to the next decision: averages count decisions.</summary>
    public void Tick() => _step++;

    public void Update(ReadOnlySpan<uint> keys, int good, int bad)
    {
        foreach (uint key in keys)
        {
            int row = RowOf(key);
            if (row >= 0)
            {
                Change(row, good, 1);
                Change(row, bad, -1);
            }
        }
    }

    /// <summary>Averages, keeps the heaviest pairs and rounds them to 8 bits.</summary>
    /// <param name="limit">How many (feature, class) pairs to keep at most.</param>
    public FrozenWeights Freeze(int limit)
    {
        var pairs = new List<(uint Key, byte Class, double Weight)>(_used);
        for (int slot = 0; slot < _keys.Length; slot++)
        {
            if (_keys[slot] == 0)
            {
                continue;
            }

            Row row = _rows[_rowOf[slot]];
            foreach (ref readonly Entry entry in _entries.AsSpan(row.Start, row.Count))
            {
                double sum = entry.Total + ((double)entry.Weight * (_step - entry.Stamp));
                if (sum != 0)
                {
                    pairs.Add((_keys[slot], entry.Class, sum / _step));
                }
            }
        }

        Console.WriteLine($"  {_features} features, {pairs.Count} pairs");
        double[] sizes = [.. pairs.Select(pair => Math.Abs(pair.Weight)).Order()];
        double least = sizes.Length > limit ? sizes[^limit] : 0;
        double scale = 127 / sizes[Math.Max(0, sizes.Length - 1 - (sizes.Length / 2000))];
        return FrozenWeights.From(Classes, scale, pairs.Where(pair => Math.Abs(pair.Weight) >= least));
    }

    private int RowOf(uint key)
    {
        int slot = Slot(key);
        if (_keys[slot] == key)
        {
            return _rowOf[slot];
        }

        ref byte touches = ref _touches[key >> 7];
        if (touches + 1 < _minimum)
        {
            touches++;
            return -1;
        }

        if (_features * 2 > _keys.Length)
        {
            Grow();
            slot = Slot(key);
        }

        _keys[slot] = key;
        _rowOf[slot] = _rows.Count;
        _features++;
        _rows.Add(new Row { Start = Take(2), Capacity = 2 });
        return _rows.Count - 1;
    }

    private void Change(int index, int label, int delta)
    {
        Row row = _rows[index];
        int at = row.Start;
        while (at < row.Start + row.Count && _entries[at].Class != label)
        {
            at++;
        }

        if (at == row.Start + row.Count)
        {
            if (row.Count == row.Capacity)
            {
                int start = Take(row.Capacity * 2);
                _entries.AsSpan(row.Start, row.Count).CopyTo(_entries.AsSpan(start));
                row.Start = start;
                row.Capacity *= 2;
            }

            at = row.Start + row.Count++;
            _rows[index] = row;
            _entries[at] = new Entry { Class = (byte)label, Stamp = _step };
        }

        ref Entry entry = ref _entries[at];
        entry.Total += (double)entry.Weight * (_step - entry.Stamp);
        entry.Stamp = _step;
        entry.Weight += delta;
    }

    private int Take(int count)
    {
        if (_used + count > _entries.Length)
        {
            Array.Resize(ref _entries, _entries.Length * 2);
        }

        _used += count;
        return _used - count;
    }

    private int Slot(uint key)
    {
        uint mask = (uint)_keys.Length - 1;
        uint slot = key >> (32 - BitOperations.Log2((uint)_keys.Length));
        while (_keys[slot] != 0 && _keys[slot] != key)
        {
            slot = (slot + 1) & mask;
        }

        return (int)slot;
    }

    private void Grow()
    {
        uint[] keys = _keys;
        int[] rows = _rowOf;
        _keys = new uint[keys.Length * 2];
        _rowOf = new int[keys.Length * 2];
        for (int i = 0; i < keys.Length; i++)
        {
            if (keys[i] != 0)
            {
                int slot = Slot(keys[i]);
                _keys[slot] = keys[i];
                _rowOf[slot] = rows[i];
            }
        }
    }

    private struct Row
    {
        public int Start;
        public int Count;
        public int Capacity;
    }

    private struct Entry
    {
        public double Total;
        public int Weight;
        public int Stamp;
        public byte Class;
    }
}
