using Rapporteur.Domain;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Ports;
using Rapporteur.Pipeline.Resolve.Actors;
using Rapporteur.Pipeline.Resolve.Judged;
using Rapporteur.Pipeline.Resolve.Making;

namespace Rapporteur.Pipeline.Resolve;

/// <summary>All reports brought together: the record's entries, made one cell of reports at a time as they are asked for.</summary>
public sealed class Resolution : IDisposable
{
    private readonly IShuffle _shuffle;
    private readonly CellBuilder _builder;
    private readonly Cells _cells;
    private readonly SharedEncounters _shared;
    private readonly ActorTellings _actors;
    private readonly JudgedEntries _judged;
    private readonly KeptCells? _kept;

    internal Resolution(IShuffle shuffle, CellBuilder builder, Cells cells, SharedEncounters shared, ActorTellings actors, JudgedEntries judged, KeptCells? kept)
    {
        _shuffle = shuffle;
        _builder = builder;
        _cells = cells;
        _shared = shared;
        _actors = actors;
        _judged = judged;
        _kept = kept;
    }

    /// <summary>
    /// Every entry once: reports, actors, encounters, statements, positions, agreements, commitments, events, figures, lineages, stories, discrepancies,
    /// and what became of each judgement. Made to be read once.
    /// </summary>
    public IEnumerable<IRecordEntry> Entries()
    {
        foreach (Cell cell in _cells.Shared().Concat(_cells.Stories()))
        {
            foreach (IRecordEntry entry in _builder.Build(cell, []))
            {
                if (_judged.Of(entry) is not { } left)
                {
                    continue;
                }

                if (cell.Kind == CellKind.Encounter && left is Encounter encounter)
                {
                    _shared.Tell(cell, encounter.Id);
                }

                yield return left;
            }
        }

        // What people judged comes last, kind by kind, with all actors: an entry of a kind waits until all of its kind are decided.
        IEnumerable<IRecordEntry> last = _cells.Judged is { } judged ? _builder.Build(judged, ActorEntries()) : ActorEntries();
        foreach (IRecordEntry entry in _judged.Apply(last))
        {
            yield return entry;
        }
    }

    /// <summary>Writes the record: where the store knows its cells, those alone that are not as they were.</summary>
    internal void Write(IRecordStore store, Action<IRecordWriter, IRecordEntry> add, CancellationToken cancellation)
    {
        if (_kept is not null)
        {
            _kept.Write(_cells, _shared, _builder, _actors.Build(), add, cancellation);
            return;
        }

        using IRecordWriter writer = store.BeginRecord();
        foreach (IRecordEntry entry in Entries())
        {
            cancellation.ThrowIfCancellationRequested();
            add(writer, entry);
        }

        writer.Commit();
    }

    /// <inheritdoc/>
    public void Dispose() => _shuffle.Dispose();

    private IEnumerable<IRecordEntry> ActorEntries()
    {
        foreach ((_, Actor actor) in _actors.Build())
        {
            yield return actor;
        }
    }
}
