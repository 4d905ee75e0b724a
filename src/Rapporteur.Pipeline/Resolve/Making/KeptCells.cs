using Rapporteur.Domain;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Ports;
using Rapporteur.Pipeline.Resolve.Actors;
using Rapporteur.Pipeline.Resolve.Judged;

namespace Rapporteur.Pipeline.Resolve.Making;

/// <summary>Leaves those cells of a record as they are that would be made from the same again, and makes the others.</summary>
/// <remarks>
/// Nothing is kept that a whole pass would make otherwise: a mark holds all that a cell is made from (<see cref="CellMarker"/>), and who of two cells has an id that
/// both ask for is settled by the claims that were written with them. What several stories tell is decided before the stories, which name it. What people judged is
/// made each time, and what became of their judgements written last.
/// </remarks>
internal sealed class KeptCells
{
    private readonly ICellStore _store;
    private readonly ReportTable _reports;
    private readonly ActorMarks _actors;
    private readonly ActorTable _table;
    private readonly JudgedEntries _judged;

    /// <summary>The cells before, with their orders; those of actors have none.</summary>
    private readonly Dictionary<UInt128, string?> _before = [];
    private Func<Cell, UInt128>? _markOf;

    public KeptCells(ICellStore store, ReportTable reports, ActorTable actors, JudgedEntries judged)
    {
        _store = store;
        _reports = reports;
        _table = actors;
        _judged = judged;
        _actors = new ActorMarks(actors, reports, judged);
        foreach ((UInt128 mark, string? order) in store.Cells())
        {
            _before.Add(mark, order);
        }
    }

    /// <summary>Marks of the actors.</summary>
    public ActorMarks ActorMarks => _actors;

    /// <summary>Whether an actor's entry has to be made: a judged one is always, to see what became of the judgement.</summary>
    public bool HasChanged(int actor) => !_before.ContainsKey(_actors.MarkOf(actor)) || _judged.Of(_table[actor].Id).Count > 0;

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
        Write(CellPhase.Shared, cells.Shared(), work);
        Write(CellPhase.Judged, cells.Judged.Count > 0 ? [Cell.OfJudged] : [], work);
        Write(CellPhase.Stories, cells.Stories(), work);
        WriteActors(actors, work);
        if (!_judged.IsEmpty)
        {
            writer.Begin(MarkOf("outcomes"), null);
            foreach (JudgementOutcome outcome in _judged.Outcomes())
            {
                add(writer, outcome);
            }
        }

        writer.Commit();
    }

    private void WriteActors(IEnumerable<(int Number, Actor Actor)> actors, Work work)
    {
        foreach ((int number, Actor actor) in actors)
        {
            work.Cancellation.ThrowIfCancellationRequested();
            work.Writer.Begin(_actors.MarkOf(number), null);
            if (_judged.Of(actor) is { } left)
            {
                work.Add(work.Writer, left);
            }
        }

        for (int actor = 0; actor < _table.Count; actor++)
        {
            if (_table.Find(actor) is not null && !HasChanged(actor))
            {
                work.Writer.Keep(_actors.MarkOf(actor));
            }
        }
    }

    private void Write(CellPhase phase, IEnumerable<Cell> cells, Work work)
    {
        var made = new SortedDictionary<int, MarkedCell>();
        foreach (Cell cell in cells)
        {
            var marked = new MarkedCell(cell, phase == CellPhase.Judged ? MarkOf("judged") : _markOf!(cell), work.Claims.Next());
            if (phase != CellPhase.Judged && _before.ContainsKey(marked.Mark))
            {
                work.Claims.Keep(marked);
            }
            else
            {
                made.Add(marked.Rank, marked);
            }
        }

        work.Claims.Settle(phase, made, work.Builder, work.Cancellation);
        foreach (MarkedCell cell in work.Claims.Kept(phase))
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
        foreach (IRecordEntry entry in Judge(cell.Cell.Phase, work.Builder.Build(cell.Cell)))
        {
            work.Cancellation.ThrowIfCancellationRequested();
            work.Add(work.Writer, entry);
        }

        foreach (long claim in claimed)
        {
            work.Writer.Claim(claim);
        }
    }

    private IEnumerable<IRecordEntry> Judge(CellPhase phase, IEnumerable<IRecordEntry> entries) =>
        phase == CellPhase.Judged ? _judged.Apply(entries) : entries.Select(_judged.Of).OfType<IRecordEntry>();

    /// <summary>The mark of a cell that is made each time.</summary>
    private static UInt128 MarkOf(string name)
    {
        var buffer = new MarkBuffer();
        buffer.Add(name);
        return buffer.Take();
    }

    /// <summary>What writing a record needs, from the first cell to the last.</summary>
    private sealed record Work(
        CellClaims Claims, SharedEncounters Shared, CellBuilder Builder, ICellWriter Writer, Action<IRecordWriter, IRecordEntry> Add, CancellationToken Cancellation);
}
