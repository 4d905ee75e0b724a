using System.Runtime.InteropServices;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Time;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Resolve;

/// <summary>Makes positions of what reports tell of one holder and one issue: the same stance is one position, a later one of another stance departs from it.</summary>
internal sealed class PositionBuilder(FactContext context, UnionFind stories)
{
    private readonly Dictionary<int, FactId> _statements = [];

    /// <summary>What two tellings must have in common to be compared: holder and issue.</summary>
    public static string KeyOf(PositionPart part) => $"{PartShuffle.Key(part.Holder)}\n{NameFolding.Fold(part.Mention.Issue)}";

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

    /// <summary>The positions among tellings of one holder and issue.</summary>
    public IEnumerable<Position> Build(List<PositionPart> parts)
    {
        foreach (List<PositionPart> matter in Matters(parts))
        {
            List<PositionRun> runs = PositionRun.In(matter);
            var made = new List<(PositionRun Run, FactId Id)>(runs.Count);
            foreach (PositionRun run in runs)
            {
                Position position = Make(run, Before(run, made));
                made.Add((run, position.Id));
                yield return position;
            }
        }
    }

    /// <summary>Tellings of one matter: "a ceasefire" in two stories is two, unless they name the same parties.</summary>
    private SortedDictionary<int, List<PositionPart>>.ValueCollection Matters(List<PositionPart> parts)
    {
        var groups = new UnionFind(parts.Count);
        var firstOf = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < parts.Count; i++)
        {
            Join($"story {stories.Find(parts[i].Report)}", i);
            if (parts[i].About.Length > 0)
            {
                Join("about " + string.Join(' ', parts[i].About), i);
            }
        }

        var matters = new SortedDictionary<int, List<PositionPart>>();
        for (int i = 0; i < parts.Count; i++)
        {
            int root = groups.Find(i);
            if (!matters.TryGetValue(root, out List<PositionPart>? matter))
            {
                matters.Add(root, matter = []);
            }

            matter.Add(parts[i]);
        }

        return matters.Values;

        void Join(string key, int part)
        {
            ref int first = ref CollectionsMarshal.GetValueRefOrAddDefault(firstOf, key, out bool known);
            first = known ? groups.Union(first, part) : part;
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
