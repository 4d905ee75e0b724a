using System.Globalization;
using Rapporteur.Domain;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Ports;
using Rapporteur.Pipeline.Resolve.Judged;

namespace Rapporteur.Pipeline.Resolve;

/// <summary>All reports brought together: the record's entries, made one cell of reports at a time as they are asked for.</summary>
public sealed class Resolution : IDisposable
{
    private readonly IShuffle _shuffle;
    private readonly CellBuilder _builder;
    private readonly Cells _cells;
    private readonly JudgedEntries _judged;

    internal Resolution(IShuffle shuffle, CellBuilder builder, Cells cells, JudgedEntries judged)
    {
        _shuffle = shuffle;
        _builder = builder;
        _cells = cells;
        _judged = judged;
    }

    /// <summary>
    /// Every entry once: reports, actors, encounters, statements, positions, agreements, commitments, events, figures, lineages, stories, discrepancies,
    /// and what became of each judgement. Made to be read once.
    /// </summary>
    public IEnumerable<IRecordEntry> Entries()
    {
        Cell judged = default;
        foreach (Cell cell in _cells.All())
        {
            if (cell.IsJudged)
            {
                judged = cell;
                continue;
            }

            foreach (IRecordEntry entry in _builder.Build(cell, []))
            {
                yield return entry;
            }
        }

        // What people judged comes last, kind by kind, with all actors: an entry of a kind waits until all of its kind are decided.
        foreach (IRecordEntry entry in _judged.Apply(_builder.Build(judged, Actors())))
        {
            yield return entry;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _shuffle.Dispose();

    private IEnumerable<Actor> Actors()
    {
        foreach ((string key, List<ActorPart> parts) in _shuffle.Parts<ActorPart>(PartSorter.Actors))
        {
            yield return ActorBuilder.Build(_builder.Actors, int.Parse(key, CultureInfo.InvariantCulture), parts);
        }
    }
}
