namespace Rapporteur.Pipeline.Resolve.Actors;

/// <summary>Counts of a few values.</summary>
internal sealed class Tally<T>
    where T : notnull
{
    // Most count one value, and there are many tallies: only further values take an array, as long as it must be.
    private T _first = default!;
    private int _count;
    private (T Value, int Count)[] _others = [];

    /// <summary>One that nothing is added to.</summary>
    public static Tally<T> Empty { get; } = new();

    public int Distinct => _count == 0 ? 0 : _others.Length + 1;

    /// <summary>A value with its count, in the order in which they first came.</summary>
    public (T Value, int Count) this[int index] => index == 0 ? (_first, _count) : _others[index - 1];

    public void Add(T value, int count = 1)
    {
        if (_count == 0)
        {
            (_first, _count) = (value, count);
            return;
        }

        if (EqualityComparer<T>.Default.Equals(_first, value))
        {
            _count += count;
            return;
        }

        for (int i = 0; i < _others.Length; i++)
        {
            if (EqualityComparer<T>.Default.Equals(_others[i].Value, value))
            {
                _others[i] = (value, _others[i].Count + count);
                return;
            }
        }

        Array.Resize(ref _others, _others.Length + 1);
        _others[^1] = (value, count);
    }

    public void Add(Tally<T> other)
    {
        for (int i = 0; i < other.Distinct; i++)
        {
            (T value, int count) = other[i];
            Add(value, count);
        }
    }

    public bool Holds(T value)
    {
        for (int i = 0; i < Distinct; i++)
        {
            if (EqualityComparer<T>.Default.Equals(this[i].Value, value))
            {
                return true;
            }
        }

        return false;
    }

    public bool Meets(Tally<T> other)
    {
        for (int i = 0; i < Distinct; i++)
        {
            if (other.Holds(this[i].Value))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The commonest value; of equals the first in order.</summary>
    public T? Commonest(IComparer<T>? order = null)
    {
        if (Distinct <= 1)
        {
            return _count == 0 ? default : _first;
        }

        order ??= typeof(T) == typeof(string) ? (IComparer<T>)StringComparer.Ordinal : Comparer<T>.Default;
        (T Value, int Count) best = this[0];
        for (int i = 1; i < Distinct; i++)
        {
            (T Value, int Count) item = this[i];
            if (item.Count > best.Count || (item.Count == best.Count && order.Compare(item.Value, best.Value) < 0))
            {
                best = item;
            }
        }

        return best.Value;
    }
}
