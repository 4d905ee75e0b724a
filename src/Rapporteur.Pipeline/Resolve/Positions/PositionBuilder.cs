using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Time;
using Rapporteur.Pipeline.Lexicon;
using Rapporteur.Pipeline.Resolve.Judged;
using Rapporteur.Pipeline.Resolve.Making;
using Rapporteur.Pipeline.Resolve.Sources;

namespace Rapporteur.Pipeline.Resolve.Positions;

/// <summary>Makes positions of what reports tell of one holder and one issue: the same stance is one position, a later one of another stance departs from it.</summary>
internal sealed class PositionBuilder(FactContext context, JudgedEntries judged)
{
    private readonly Dictionary<int, FactId> _statements = [];

    /// <summary>Takes the id of a statement that positions may be read from; all of them before <see cref="Build"/>.</summary>
    public void See(List<StatementPart> parts, FactId id)
    {
        foreach (StatementPart part in parts)
        {
            if (part.IsCited)
            {
                _statements[part.Number] = id;
            }
        }
    }

    /// <summary>The positions among tellings of one matter.</summary>
    public IEnumerable<Position> Build(List<PositionPart> parts)
    {
        List<PositionRun> runs = PositionRun.In(parts, judged.Mentions.Positions.Sets);
        var made = new List<(PositionRun Run, FactId Id)>(runs.Count);
        foreach (PositionRun run in runs)
        {
            Position position = Make(run, Before(run, made));
            judged.See(position, run.Parts, judged.Mentions.Positions);
            made.Add((run, position.Id));
            yield return position;
        }
    }

    /// <summary>The position that a run departs from: the last one before it, where its stance is another.</summary>
    private FactId? Before(PositionRun run, List<(PositionRun Run, FactId Id)> made)
    {
        for (int i = made.Count - 1; i >= 0; i--)
        {
            PositionRun earlier = made[i].Run;
            if (earlier.IsBefore(run) || (run.ShiftWords is not null && earlier.Stance != run.Stance && PublishedBefore(earlier, run)))
            {
                return earlier.Stance == run.Stance ? null : made[i].Id;
            }
        }

        return null;
    }

    // Undated stances, one of which is told as a change: the report that came later tells the later one.
    private bool PublishedBefore(PositionRun earlier, PositionRun run)
    {
        int first = context.Reports.DayOf(earlier.Parts[^1].Report);
        int second = context.Reports.DayOf(run.Parts[0].Report);
        return first != Days.None && second != Days.None && first < second && !(run.IsDated && earlier.IsDated);
    }

    private Position Make(PositionRun run, FactId? shiftFrom)
    {
        CopiedTellings.AddTo(run.Parts, context);
        Passages passages = PartShuffle.PassagesOf(run.Parts);
        PositionPart main = run.Main();
        FactTime time = run.Time();
        var statements = new SortedSet<string>(StringComparer.Ordinal);
        foreach (PositionPart part in run.Parts)
        {
            foreach (int statement in part.Statements)
            {
                statements.Add(_statements[statement].Value);
            }
        }

        Domain.Actors.ActorId holder = context.IdOf(main.Holder);
        return new Position(
            context.NewId("p", passages, holder.Value, NameFolding.Fold(main.Mention.Issue), run.Stance.ToString(), FactContext.Show(time)),
            holder,
            main.Mention.Issue,
            main.Mention.Proposition,
            run.Stance,
            time,
            [.. statements.Select(id => new FactId(id))],
            shiftFrom,
            passages)
        {
            Condition = main.Mention.Condition ?? run.Parts.Find(part => part.Mention.Condition is not null)?.Mention.Condition,
            ShiftWords = run.ShiftWords,
        };
    }
}
