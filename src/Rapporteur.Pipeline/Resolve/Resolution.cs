using Rapporteur.Domain;
using Rapporteur.Domain.Judgements;
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
    public IEnumerable<IRecordEntry> Entries() =>
        Unjudged(_cells.Shared().SelectMany(_builder.Build))
            .Concat(_judged.Apply(_builder.Build(Cell.OfJudged)))
            .Concat(Unjudged(_cells.Stories().SelectMany(_builder.Build)))
            .Concat(Unjudged(_actors.Build().Select(static one => one.Actor)))
            .Concat(Outcomes());

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

    private IEnumerable<IRecordEntry> Unjudged(IEnumerable<IRecordEntry> entries)
    {
        foreach (IRecordEntry entry in entries)
        {
            if (_judged.Of(entry) is { } left)
            {
                yield return left;
            }
        }
    }

    // Asked for last: what became of a judgement is known when all it may be about has passed by.
    private IEnumerable<JudgementOutcome> Outcomes()
    {
        foreach (JudgementOutcome outcome in _judged.Outcomes())
        {
            yield return outcome;
        }
    }
}
