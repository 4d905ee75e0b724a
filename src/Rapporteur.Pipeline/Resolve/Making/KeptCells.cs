using Rapporteur.Domain;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Ports;
using Rapporteur.Pipeline.Resolve.Actors;

namespace Rapporteur.Pipeline.Resolve.Making;

/// <summary>Leaves those cells of a record as they are that would be made from the same again, and makes the others.</summary>
/// <remarks>
/// Nothing is kept that a whole pass would make otherwise: a mark holds all that a cell is made from (<see cref="CellMarker"/>), and who of two cells has an id that
/// both ask for is settled by the claims that were written with them. What several stories tell is decided before the stories, which name it.
/// </remarks>
internal sealed class KeptCells
{
    private readonly ICellStore _store;
    private readonly ReportTable _reports;
    private readonly ActorMarks _actors;
    private readonly ActorTable _table;

    /// <summary>The cells before, with their orders; those of actors have none.</summary>
    private readonly Dictionary<UInt128, string?> _before = [];
    private Func<Cell, UInt128>? _markOf;

    public KeptCells(ICellStore store, ReportTable reports, ActorTable actors)
    {
        _store = store;
        _reports = reports;
        _table = actors;
        _actors = new ActorMarks(actors, reports);
        foreach ((UInt128 mark, string? order) in store.Cells())
        {
            _before.Add(mark, order);
        }
    }

    /// <summary>Marks of the actors.</summary>
    public ActorMarks ActorMarks => _actors;

    /// <summary>Whether an actor's entry has to be made.</summary>
    public bool HasChanged(int actor) => !_before.ContainsKey(_actors.MarkOf(actor));

    /// <summary>Tells how cells are marked, once everything has been brought together.</summary>
    public void MarkWith(Func<Cell, UInt128> markOf) => _markOf = markOf;

    /// <summary>Brings the store's record up to date.</summary>
    public void Write(
        Cells cells,
        SharedEncounters shared,
        CellBuilder builder,
        IEnumerable<(int Number, Actor Actor)> actors,
        Action<IRecordWriter, IRecordEntry> add,
        CancellationToken cancellation)
    {
        using ICellWriter writer = _store.BeginCells();
        var work = new Work(new CellClaims(_store, _before, _reports), shared, builder, writer, add, cancellation);
        Write(cells.Shared(), whole: false, work);
        Write(cells.Stories(), whole: true, work);
        foreach ((int number, Actor actor) in actors)
        {
            cancellation.ThrowIfCancellationRequested();
            writer.Begin(_actors.MarkOf(number), null);
            add(writer, actor);
        }

        for (int actor = 0; actor < _table.Count; actor++)
        {
            if (_table.Find(actor) is not null && !HasChanged(actor))
            {
                writer.Keep(_actors.MarkOf(actor));
            }
        }

        writer.Commit();
    }

    private void Write(IEnumerable<Cell> cells, bool whole, Work work)
    {
        var made = new SortedDictionary<int, MarkedCell>();
        foreach (Cell cell in cells)
        {
            var marked = new MarkedCell(cell, _markOf!(cell), work.Claims.Next());
            if (_before.ContainsKey(marked.Mark))
            {
                work.Claims.Keep(marked);
            }
            else
            {
                made.Add(marked.Rank, marked);
            }
        }

        work.Claims.Settle(whole, made, work.Builder, work.Cancellation);
        foreach (MarkedCell cell in work.Claims.Kept(whole))
        {
            work.Writer.Keep(cell.Mark);
            if (cell.Cell.Kind == CellKind.Encounter)
            {
                work.Shared.Tell(cell.Cell, new FactId(_store.KeysOf<Encounter>(cell.Mark).Single()));
            }
        }

        work.Builder.Ids = work.Claims.Ids;
        foreach (MarkedCell cell in made.Values)
        {
            Write(cell, work);
        }
    }

    private void Write(in MarkedCell cell, Work work)
    {
        HashSet<long> claimed = work.Claims.Begin(cell);
        work.Writer.Begin(cell.Mark, cell.Cell.OrderAmong(_reports));
        foreach (IRecordEntry entry in work.Builder.Build(cell.Cell, []))
        {
            work.Cancellation.ThrowIfCancellationRequested();
            work.Add(work.Writer, entry);
            if (cell.Cell.Kind == CellKind.Encounter && entry is Encounter encounter)
            {
                work.Shared.Tell(cell.Cell, encounter.Id);
            }
        }

        foreach (long claim in claimed)
        {
            work.Writer.Claim(claim);
        }
    }

    /// <summary>What writing a record needs, from the first cell to the last.</summary>
    private sealed record Work(
        CellClaims Claims, SharedEncounters Shared, CellBuilder Builder, ICellWriter Writer, Action<IRecordWriter, IRecordEntry> Add, CancellationToken Cancellation);
}
