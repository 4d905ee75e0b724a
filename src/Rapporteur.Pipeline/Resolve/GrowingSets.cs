namespace Rapporteur.Pipeline.Resolve;

/// <summary>Sets that grow while tellings are found to be one, with the members of each at hand for rules that ask all of them.</summary>
/// <remarks>The members of a set stand in a ring, four bytes a number: to join two sets is to change two places.</remarks>
internal sealed class GrowingSets
{
    private readonly int[] _next;

    /// <summary>So many sets of one.</summary>
    public GrowingSets(int count)
    {
        Sets = new UnionFind(count);
        _next = new int[count];
        for (int i = 0; i < count; i++)
        {
            _next[i] = i;
        }
    }

    /// <summary>The sets.</summary>
    public UnionFind Sets { get; }

    /// <summary>Takes the members of sets that were bound before any rule.</summary>
    public void Take(IEnumerable<int> bound)
    {
        foreach (int number in bound)
        {
            int root = Sets.Find(number);
            if (number != root)
            {
                (_next[root], _next[number]) = (_next[number], _next[root]);
            }
        }
    }

    /// <summary>All that are one with a number, itself the first.</summary>
    public SetRing MembersOf(int number) => new(_next, number);

    /// <summary>Makes the sets of two numbers one, which they are not yet.</summary>
    public void Join(int a, int b)
    {
        (_next[a], _next[b]) = (_next[b], _next[a]);
        Sets.Union(a, b);
    }
}
