using System.Runtime.InteropServices;

namespace Rapporteur.Pipeline.Resolve;

/// <summary>Sets that grow while tellings are found to be one, with the members of each at hand for rules that ask all of them.</summary>
internal sealed class GrowingSets(int count)
{
    private readonly Dictionary<int, List<int>> _members = [];

    /// <summary>The sets.</summary>
    public UnionFind Sets { get; } = new(count);

    /// <summary>Takes the members of sets that were bound before any rule.</summary>
    public void Take(IEnumerable<int> bound)
    {
        foreach (int number in bound)
        {
            ref List<int>? members = ref CollectionsMarshal.GetValueRefOrAddDefault(_members, Sets.Find(number), out _);
            (members ??= []).Add(number);
        }
    }

    /// <summary>All that are one with a number, itself among them.</summary>
    public List<int> MembersOf(int number)
    {
        int root = Sets.Find(number);
        ref List<int>? members = ref CollectionsMarshal.GetValueRefOrAddDefault(_members, root, out _);
        return members ??= [root];
    }

    /// <summary>Makes the sets of two numbers one.</summary>
    public void Join(int a, int b)
    {
        List<int> first = MembersOf(a);
        List<int> second = MembersOf(b);
        _members.Remove(Sets.Find(a));
        _members.Remove(Sets.Find(b));
        first.AddRange(second);
        _members[Sets.Union(a, b)] = first;
    }
}
