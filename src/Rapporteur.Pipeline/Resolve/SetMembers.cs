namespace Rapporteur.Pipeline.Resolve;

/// <summary>The members of each set, once no more are joined. Eight bytes a number and no lists.</summary>
internal sealed class SetMembers
{
    private readonly int[] _members;
    private readonly int[] _end;

    public SetMembers(UnionFind sets)
    {
        // Counted, then placed.
        _end = new int[sets.Count + 1];
        for (int item = 0; item < sets.Count; item++)
        {
            _end[sets.Find(item) + 1]++;
        }

        for (int item = 0; item < sets.Count; item++)
        {
            _end[item + 1] += _end[item];
        }

        _members = new int[sets.Count];
        for (int item = 0; item < sets.Count; item++)
        {
            _members[_end[sets.Find(item)]++] = item;
        }
    }

    /// <summary>The members of a set, by its root, ascending; none for what is no root.</summary>
    public ReadOnlyMemory<int> Of(int root)
    {
        // Each end has moved to where its set ends.
        int first = root == 0 ? 0 : _end[root - 1];
        return _members.AsMemory(first, _end[root] - first);
    }
}
