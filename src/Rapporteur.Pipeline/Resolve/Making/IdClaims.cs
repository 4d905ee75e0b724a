namespace Rapporteur.Pipeline.Resolve.Making;

/// <summary>Ids that were given, and by which cell each was asked for: of several facts that would have one id, the first cell's has it.</summary>
internal sealed class IdClaims
{
    private readonly IdSet _ids = new();

    /// <summary>Claims of cells that are not made again, with the rank of the first such cell.</summary>
    private readonly Dictionary<long, int> _kept = [];
    private int _cell;
    private HashSet<long>? _claimed;

    /// <summary>Begins the next cell; cells come in their order.</summary>
    /// <param name="rank">Its place in that order.</param>
    /// <param name="claimed">Gets what its facts ask for; null where nobody wants to know.</param>
    public void Begin(int rank, HashSet<long>? claimed)
    {
        _cell = rank;
        _claimed = claimed;
    }

    /// <summary>Says that a cell that is not made again asked for an id.</summary>
    public void Keep(long claim, int first) => _kept[claim] = Math.Min(first, _kept.GetValueOrDefault(claim, int.MaxValue));

    /// <summary>Asks for an id that another fact may ask for too; false when that one has it.</summary>
    public bool Claim(string id)
    {
        long claim = IdSet.ClaimOf(id);
        _claimed?.Add(claim);
        return !(_kept.TryGetValue(claim, out int first) && first < _cell) && _ids.Add(id);
    }

    /// <summary>Takes an id that no other cell asks for; false when it was given already.</summary>
    public bool Add(string id) => _ids.Add(id);
}
