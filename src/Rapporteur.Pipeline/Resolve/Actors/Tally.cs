namespace Rapporteur.Pipeline.Resolve.Actors;

/// <summary>Counts of a few values.</summary>
internal sealed class Tally<T>
    where T : notnull
{
    // As long as it must be: most count one value, or none, and there are many tallies.
    private (T Value, int Count)[] _counts = [];

    public int Distinct => _counts.Length;

    public IReadOnlyList<(T Value, int Count)> Items => _counts;

    public void Add(T value, int count = 1)
    {
        for (int i = 0; i < _counts.Length; i++)
        {
            if (EqualityComparer<T>.Default.Equals(_counts[i].Value, value))
            {
                _counts[i] = (value, _counts[i].Count + count);
                return;
            }
        }

        Array.Resize(ref _counts, _counts.Length + 1);
        _counts[^1] = (value, count);
    }

    public void Add(Tally<T> other)
    {
        foreach ((T value, int count) in other._counts)
        {
            Add(value, count);
        }
    }

    public bool Holds(T value)
    {
        foreach ((T own, _) in _counts)
        {
            if (EqualityComparer<T>.Default.Equals(own, value))
            {
                return true;
            }
        }

        return false;
    }

    public bool Meets(Tally<T> other)
    {
        foreach ((T value, _) in _counts)
        {
            if (other.Holds(value))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The commonest value; of equals the first in order.</summary>
    public T? Commonest(IComparer<T>? order = null)
    {
        if (_counts.Length == 0)
        {
            return default;
        }

        order ??= typeof(T) == typeof(string) ? (IComparer<T>)StringComparer.Ordinal : Comparer<T>.Default;
        (T Value, int Count) best = _counts[0];
        foreach ((T Value, int Count) item in _counts)
        {
            if (item.Count > best.Count || (item.Count == best.Count && order.Compare(item.Value, best.Value) < 0))
            {
                best = item;
            }
        }

        return best.Value;
    }
}
