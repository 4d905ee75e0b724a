using Rapporteur.Domain;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Reports;

namespace Rapporteur.Pipeline.Resolve;

/// <summary>Leaves those cells of a record as they are that would be made from the same again, and makes the others.</summary>
/// <remarks>
/// Nothing is kept that a whole pass would make otherwise: a mark holds all that a cell is made from (<see cref="CellMarker"/>), and who of two cells has an id that
/// both ask for is settled by the claims that were written with them.
/// </remarks>
internal sealed class KeptCells
{
    private readonly ICellStore _store;
    private readonly ReportTable _reports;
    private readonly ActorMarks _actors;
    private readonly ActorTable _table;
    private readonly HashSet<UInt128> _before;
    private Func<Cell, UInt128>? _markOf;

    public KeptCells(ICellStore store, ReportTable reports, ActorTable actors)
    {
        _store = store;
        _reports = reports;
        _table = actors;
        _actors = new ActorMarks(actors, reports);
        _before = [.. store.Cells()];
    }

    /// <summary>Marks of the actors.</summary>
    public ActorMarks ActorMarks => _actors;

    /// <summary>Whether an actor's entry has to be made.</summary>
    public bool HasChanged(int actor) => !_before.Contains(_actors.MarkOf(actor));

    /// <summary>Tells how cells are marked, once everything has been brought together.</summary>
    public void MarkWith(Func<Cell, UInt128> markOf) => _markOf = markOf;

    /// <summary>Brings the store's record up to date.</summary>
    public void Write(
        Cells cells, CellBuilder builder, IEnumerable<(int Number, Actor Actor)> actors, Action<IRecordWriter, IRecordEntry> add, CancellationToken cancellation)
    {
        var kept = new SortedDictionary<int, (Cell Cell, UInt128 Mark)>();
        var made = new SortedDictionary<int, (Cell Cell, UInt128 Mark)>();
        foreach (Cell cell in cells.All())
        {
            UInt128 mark = _markOf!(cell);
            (_before.Contains(mark) ? kept : made).Add(cell.Reports.Span[0], (cell, mark));
        }

        IdClaims claims = new();
        if (kept.Count > 0)
        {
            SettleClaims(kept, made, builder, claims, cancellation);
        }

        builder.Ids = claims;
        using ICellWriter writer = _store.BeginCells();
        var claimed = new HashSet<long>();
        foreach ((int first, (Cell cell, UInt128 mark)) in made)
        {
            claimed.Clear();
            claims.Begin(first, claimed);
            writer.Begin(mark, _reports.IdOf(first));
            foreach (IRecordEntry entry in builder.Build(cell, []))
            {
                cancellation.ThrowIfCancellationRequested();
                add(writer, entry);
            }

            foreach (long claim in claimed)
            {
                writer.Claim(claim);
            }
        }

        foreach ((int number, Actor actor) in actors)
        {
            cancellation.ThrowIfCancellationRequested();
            writer.Begin(_actors.MarkOf(number), null);
            add(writer, actor);
        }

        Keep(writer, kept);
        writer.Commit();
    }

    private void Keep(ICellWriter writer, SortedDictionary<int, (Cell Cell, UInt128 Mark)> kept)
    {
        foreach ((_, UInt128 mark) in kept.Values)
        {
            writer.Keep(mark);
        }

        for (int actor = 0; actor < _table.Count; actor++)
        {
            if (_table.Find(actor) is not null && !HasChanged(actor))
            {
                writer.Keep(_actors.MarkOf(actor));
            }
        }
    }

    private HashSet<UInt128> ActorsThatAre()
    {
        var marks = new HashSet<UInt128>();
        for (int actor = 0; actor < _table.Count; actor++)
        {
            if (_table.Find(actor) is not null)
            {
                marks.Add(_actors.MarkOf(actor));
            }
        }

        return marks;
    }

    /// <summary>
    /// Finds the kept cells whose ids change hands, and has them made again: of the cells that ask for an id the first has it, and that may be another one than before.
    /// </summary>
    private void SettleClaims(
        SortedDictionary<int, (Cell Cell, UInt128 Mark)> kept,
        SortedDictionary<int, (Cell Cell, UInt128 Mark)> made,
        CellBuilder builder,
        IdClaims claims,
        CancellationToken cancellation)
    {
        Dictionary<long, int> asked = AskedBy(made, builder, cancellation);
        var firstOf = new Dictionary<UInt128, int>(kept.Count);
        foreach ((int first, (_, UInt128 mark)) in kept)
        {
            firstOf.Add(mark, first);
        }

        var contested = new HashSet<long>(asked.Keys);
        HashSet<UInt128> actors = ActorsThatAre();
        foreach (UInt128 mark in _before)
        {
            if (!firstOf.ContainsKey(mark) && !actors.Contains(mark))
            {
                contested.UnionWith(_store.ClaimsOf(mark));
            }
        }

        var again = new SortedSet<int>();
        foreach (long claim in contested)
        {
            if (FirstKept(claim, firstOf, out bool hadIt) is { } first)
            {
                bool hasIt = first < asked.GetValueOrDefault(claim, int.MaxValue);
                if (hadIt != hasIt)
                {
                    again.Add(first);
                }
            }
        }

        foreach (int first in again)
        {
            (Cell cell, UInt128 mark) = kept[first];
            kept.Remove(first);
            firstOf.Remove(mark);
            made.Add(first, (cell, mark));
            contested.UnionWith(_store.ClaimsOf(mark));
        }

        foreach (long claim in contested)
        {
            if (FirstKept(claim, firstOf, out _) is { } first)
            {
                claims.Keep(claim, first);
            }
        }
    }

    /// <summary>The first report of the first kept cell that asks for an id; null when none does.</summary>
    /// <param name="claim">The id.</param>
    /// <param name="firstOf">The kept cells.</param>
    /// <param name="hadIt">Whether no cell that is gone came before it.</param>
    private int? FirstKept(long claim, Dictionary<UInt128, int> firstOf, out bool hadIt)
    {
        int? first = null;
        ReportId? before = null;
        foreach ((UInt128 mark, ReportId report) in _store.ClaimantsOf(claim))
        {
            if (firstOf.TryGetValue(mark, out int one) && (first is null || one < first))
            {
                first = one;
            }

            before = before is null || report.CompareTo(before.Value) < 0 ? report : before;
        }

        hadIt = first is { } number && _reports.IdOf(number) == before;
        return first;
    }

    /// <summary>What the cells to be made ask for, with the first report of the first cell that does.</summary>
    private static Dictionary<long, int> AskedBy(
        SortedDictionary<int, (Cell Cell, UInt128 Mark)> made, CellBuilder builder, CancellationToken cancellation)
    {
        var asked = new Dictionary<long, int>();
        var claimed = new HashSet<long>();
        builder.Ids = new IdClaims();
        foreach ((int first, (Cell cell, _)) in made)
        {
            cancellation.ThrowIfCancellationRequested();
            claimed.Clear();
            builder.Ids.Begin(first, claimed);
            foreach (IRecordEntry _ in builder.Build(cell, []))
            {
                // Only what it asks for is wanted.
            }

            foreach (long claim in claimed)
            {
                asked.TryAdd(claim, first);
            }
        }

        return asked;
    }
}
