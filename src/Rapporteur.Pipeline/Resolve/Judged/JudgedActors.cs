using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Reports;
using Rapporteur.Pipeline.Extract;
using Rapporteur.Pipeline.Lexicon;
using Rapporteur.Pipeline.Resolve.Actors;

namespace Rapporteur.Pipeline.Resolve.Judged;

/// <summary>What people judged of actors, on the way to who is who.</summary>
internal sealed class JudgedActors
{
    private readonly JudgedTellings _tellings;
    private readonly JudgedGroups _groups;
    private readonly Dictionary<string, List<(JudgedCase Split, JudgedPassage Passage)>> _splitByName = new(StringComparer.Ordinal);

    public JudgedActors(JudgementBook book)
    {
        List<JudgedCase> cases = book.Naming(JudgementBook.Actors);
        _tellings = new JudgedTellings(JudgementBook.Actors, cases, (mark, other) => string.Equals(NameFolding.Fold(mark), NameFolding.Fold(other), StringComparison.Ordinal));
        _groups = new JudgedGroups(_tellings);
        foreach (JudgedCase split in cases.FindAll(one => one.Judgement.Act == JudgementAct.Split))
        {
            foreach (JudgedPassage passage in split.Judgement.Targets[0].Passages)
            {
                if (!_splitByName.TryGetValue(passage.Mark, out List<(JudgedCase Split, JudgedPassage Passage)>? here))
                {
                    _splitByName.Add(passage.Mark, here = []);
                }

                here.Add((split, passage));
            }
        }
    }

    /// <summary>Whether <see cref="TagOf"/> or <see cref="See"/> has to be asked of a mention.</summary>
    public bool MayBeAbout(string name, ReportId report) => _splitByName.ContainsKey(name) || _tellings.IsIn(report);

    /// <summary>What sets a mention's name apart from the same name elsewhere: the judgement that split it off; null for most.</summary>
    public string? TagOf(ActorMention mention, ReportId report)
    {
        if (_splitByName.TryGetValue(mention.Name, out List<(JudgedCase Split, JudgedPassage Passage)>? splits))
        {
            foreach ((JudgedCase split, JudgedPassage passage) in splits)
            {
                if (split.Judgement.Targets[0].Within.Count == 0 || (passage.Evidence.Report == report && Stands(mention, passage.Evidence)))
                {
                    return split.Judgement.Id.Value;
                }
            }
        }

        return null;
    }

    /// <summary>Takes a mention and the number of its name.</summary>
    public void See(ActorMention mention, ReportId report, int number)
    {
        if (_tellings.IsIn(report))
        {
            _tellings.See(report, mention.Evidence, Marks.Of(mention), number);
        }
    }

    /// <summary>Binds the names, before any rule joins them.</summary>
    public void Bind(UnionFind names) => _groups.Bind(names);

    /// <summary>Tells each case which actors of the record it holds of, or which one it names.</summary>
    /// <param name="actorOf">The actor of a name's number; null where the name is several people's.</param>
    public void Settle(Func<int, ResolvedActor?> actorOf)
    {
        foreach (JudgedCase one in _tellings.Cases)
        {
            var actors = new SortedSet<ActorId>();
            for (int target = 0; target < one.Judgement.Targets.Count; target++)
            {
                foreach (int number in _tellings.NumbersOf(one, target))
                {
                    if (actorOf(number) is { } actor)
                    {
                        actors.Add(actor.Id);
                    }
                }
            }

            if (one.Judgement.Targets[0].Kind is not JudgementBook.Actors)
            {
                Name(one, actors);
                continue;
            }

            foreach (ActorId actor in actors)
            {
                one.HoldsOf(actor.Value);
            }
        }
    }

    /// <summary>The one actor that a judgement of a fact names: of several that its names now stand for, the one of that id.</summary>
    private static void Name(JudgedCase one, SortedSet<ActorId> actors)
    {
        JudgementTarget named = one.Judgement.Targets[^1];
        var judged = new ActorId(named.Id);
        if (actors.Count == 1 || actors.Contains(judged))
        {
            one.Named = actors.Count == 1 ? actors.Min : judged;
            return;
        }

        one.Fail(
            JudgementState.Orphan,
            actors.Count == 0
                ? $"No report of this record names “{named.Label}” where it was judged."
                : $"The names of “{named.Label}” are now those of several: {string.Join(", ", actors)}.");
    }

    private static bool Stands(ActorMention mention, Evidence passage)
    {
        foreach (TextRange range in mention.Evidence)
        {
            if (range.Overlaps(passage.Range))
            {
                return true;
            }
        }

        return false;
    }
}
