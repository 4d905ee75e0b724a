namespace Rapporteur.Pipeline.Resolve;

/// <summary>Sets of numbers that are found to be one. Four bytes a number; a set's root is its smallest member, whatever the order of unions.</summary>
internal sealed class UnionFind
{
    private readonly int[] _parent;

    /// <summary>By root, the roots of the sets that it must not be one with; null where none was ever forbidden.</summary>
    private Dictionary<int, HashSet<int>>? _apart;

    /// <summary>Roots of sets that stay as they are; null where there are none.</summary>
    private HashSet<int>? _closed;

    public UnionFind(int count)
    {
        _parent = new int[count];
        for (int i = 0; i < count; i++)
        {
            _parent[i] = i;
        }
    }

    public int Count => _parent.Length;

    public int Find(int item)
    {
        while (_parent[item] != item)
        {
            _parent[item] = _parent[_parent[item]];
            item = _parent[item];
        }

        return item;
    }

    public bool Same(int a, int b) => Find(a) == Find(b);

    /// <summary>Whether the two are never to be one.</summary>
    public bool Apart(int a, int b)
    {
        if (_apart is null && _closed is null)
        {
            return false;
        }

        a = Find(a);
        b = Find(b);
        return (_apart is not null && _apart.TryGetValue(a, out HashSet<int>? others) && others.Contains(b))
            || (a != b && _closed is not null && (_closed.Contains(a) || _closed.Contains(b)));
    }

    /// <summary>Keeps a set as it is: nothing becomes one with it any more.</summary>
    public void Close(int item) => (_closed ??= []).Add(Find(item));

    /// <summary>Keeps the two apart from now on, with all that is or becomes one with either.</summary>
    /// <exception cref="InvalidOperationException">They are one already.</exception>
    public void Forbid(int a, int b)
    {
        a = Find(a);
        b = Find(b);
        if (a == b)
        {
            throw new InvalidOperationException("The two are one already.");
        }

        _apart ??= [];
        Others(a).Add(b);
        Others(b).Add(a);
    }

    /// <summary>Makes the two one and gives the root; two that are to be kept apart stay as they are, and the first's root is given.</summary>
    public int Union(int a, int b)
    {
        a = Find(a);
        b = Find(b);
        if (a == b || Apart(a, b))
        {
            return a;
        }

        if (a > b)
        {
            (a, b) = (b, a);
        }

        _parent[b] = a;
        if (_apart is not null && _apart.Remove(b, out HashSet<int>? others))
        {
            foreach (int other in others)
            {
                HashSet<int> theirs = Others(other);
                theirs.Remove(b);
                theirs.Add(a);
                Others(a).Add(other);
            }
        }

        return a;
    }

    private HashSet<int> Others(int root)
    {
        if (!_apart!.TryGetValue(root, out HashSet<int>? others))
        {
            _apart.Add(root, others = []);
        }

        return others;
    }
}
