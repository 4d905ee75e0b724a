namespace Rapporteur.Sqlite.Sorting;

/// <summary>Several sorted sources as one: a heap with the source of the smallest entry on top.</summary>
internal sealed class Merge
{
    private readonly List<SortedSource> _heap = [];
    private bool _begun;

    public Merge(List<SortedSource> sources)
    {
        foreach (SortedSource source in sources)
        {
            if (source.Next())
            {
                _heap.Add(source);
            }
        }

        for (int i = (_heap.Count / 2) - 1; i >= 0; i--)
        {
            Sink(i);
        }
    }

    /// <summary>The smallest entry; good until the next step.</summary>
    public ReadOnlySpan<byte> Current => _heap[0].Current;

    /// <summary>Moves to the next entry; false after the last.</summary>
    public bool Next()
    {
        if (!_begun)
        {
            _begun = true;
            return _heap.Count > 0;
        }

        if (!_heap[0].Next())
        {
            _heap[0] = _heap[^1];
            _heap.RemoveAt(_heap.Count - 1);
        }

        Sink(0);
        return _heap.Count > 0;
    }

    private void Sink(int at)
    {
        while (true)
        {
            int least = at;
            for (int child = (2 * at) + 1; child <= (2 * at) + 2 && child < _heap.Count; child++)
            {
                least = Entry.Compare(_heap[child].Current, _heap[least].Current) < 0 ? child : least;
            }

            if (least == at)
            {
                return;
            }

            (_heap[at], _heap[least]) = (_heap[least], _heap[at]);
            at = least;
        }
    }
}
