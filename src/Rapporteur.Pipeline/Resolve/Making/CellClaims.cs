using Rapporteur.Domain.Ports;

namespace Rapporteur.Pipeline.Resolve.Making;

/// <summary>Settles which cells are made again because an id changes hands: of the cells that ask for one the first has it, and that may be another than before.</summary>
internal sealed class CellClaims(ICellStore store, Dictionary<UInt128, string?> before, ReportTable reports)
{
    private readonly Dictionary<UInt128, MarkedCell> _kept = [];

    /// <summary>What the cells that are made ask for, with the rank of the first that does.</summary>
    private readonly Dictionary<long, int> _asked = [];

    /// <summary>Ids that another cell may have now: those that made cells ask for, and those of cells that are gone.</summary>
    private readonly HashSet<long> _contested = [];
    private readonly HashSet<long> _claimed = [];
    private int _cells;
    private int _rank;

    /// <summary>The ids given so far.</summary>
    public IdClaims Ids { get; } = new();

    /// <summary>The rank of the next cell; they come in their order.</summary>
    public int Next() => _cells++;

    /// <summary>Takes a cell that is as it was.</summary>
    public void Keep(in MarkedCell cell) => _kept.Add(cell.Mark, cell);

    /// <summary>The cells of a phase that stay.</summary>
    public IEnumerable<MarkedCell> Kept(CellPhase phase)
    {
        foreach (MarkedCell cell in _kept.Values)
        {
            if (cell.Cell.Phase == phase)
            {
                yield return cell;
            }
        }
    }

    /// <summary>Moves to the cells to be made those whose ids change hands.</summary>
    /// <param name="phase">Which cells these are.</param>
    /// <param name="made">The cells to be made; gets those to be made again.</param>
    /// <param name="builder">Makes them, to see what they ask for.</param>
    /// <param name="cancellation">Looked at between cells.</param>
    public void Settle(CellPhase phase, SortedDictionary<int, MarkedCell> made, CellBuilder builder, CancellationToken cancellation)
    {
        if (_kept.Count > 0)
        {
            Ask(made, builder, cancellation);
        }

        foreach ((UInt128 mark, string? order) in before)
        {
            if (!string.IsNullOrEmpty(order) && Cell.PhaseIn(order) == phase && !_kept.ContainsKey(mark))
            {
                _contested.UnionWith(store.ClaimsOf(mark));
            }
        }

        var again = new SortedDictionary<int, MarkedCell>();
        foreach (long claim in _contested)
        {
            if (FirstKept(claim, out bool hadIt) is { } first && first.Cell.Phase == phase && hadIt != first.Rank < _asked.GetValueOrDefault(claim, int.MaxValue))
            {
                again[first.Rank] = first;
            }
        }

        foreach (MarkedCell cell in again.Values)
        {
            _kept.Remove(cell.Mark);
            made.Add(cell.Rank, cell);
            _contested.UnionWith(store.ClaimsOf(cell.Mark));
        }

        foreach (long claim in _contested)
        {
            if (FirstKept(claim, out _) is { } first)
            {
                Ids.Keep(claim, first.Rank);
            }
        }
    }

    /// <summary>Begins to make a cell; gets what its facts ask for.</summary>
    public HashSet<long> Begin(in MarkedCell cell)
    {
        NoteLast();
        _claimed.Clear();
        Ids.Begin(cell.Rank, _claimed);
        _rank = cell.Rank;
        return _claimed;
    }

    // What the cell before asked for: cells that come after it may have to be made again.
    private void NoteLast()
    {
        if (before.Count == 0)
        {
            return;
        }

        Note(_claimed, _rank);
    }

    private void Note(HashSet<long> claimed, int rank)
    {
        foreach (long claim in claimed)
        {
            _asked.TryAdd(claim, rank);
            _contested.Add(claim);
        }
    }

    private void Ask(SortedDictionary<int, MarkedCell> made, CellBuilder builder, CancellationToken cancellation)
    {
        NoteLast();
        var claimed = new HashSet<long>();
        builder.Ids = new IdClaims();
        foreach ((int rank, MarkedCell cell) in made)
        {
            cancellation.ThrowIfCancellationRequested();
            claimed.Clear();
            builder.Ids.Begin(rank, claimed);
            builder.Ask(cell.Cell);
            Note(claimed, rank);
        }
    }

    /// <summary>The first kept cell that asks for an id; null when none does.</summary>
    /// <param name="claim">The id.</param>
    /// <param name="hadIt">Whether no cell that is gone came before it.</param>
    private MarkedCell? FirstKept(long claim, out bool hadIt)
    {
        MarkedCell? first = null;
        string? earliest = null;
        foreach ((UInt128 mark, string order) in store.ClaimantsOf(claim))
        {
            if (_kept.TryGetValue(mark, out MarkedCell one) && (first is null || one.Rank < first.Value.Rank))
            {
                first = one;
            }

            earliest = earliest is null || string.CompareOrdinal(order, earliest) < 0 ? order : earliest;
        }

        hadIt = first is { } kept && string.Equals(kept.Cell.OrderAmong(reports), earliest, StringComparison.Ordinal);
        return first;
    }
}
