using Rapporteur.Domain;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Provenance;
using Rapporteur.Pipeline.Resolve.Judged;

namespace Rapporteur.Pipeline.Judging;

/// <summary>From what somebody says to what a judgement holds on to.</summary>
internal sealed class JudgementMaker(IRecordStore store)
{
    /// <summary>Passages kept of one fact; copies beyond them are found through these.</summary>
    private const int MostPassages = 32;

    private readonly TargetFinder _finder = new(store);

    /// <summary>The targets of a judgement; null where it cannot be made.</summary>
    public IReadOnlyList<JudgementTarget>? Make(JudgementRequest request, out JudgementProblem? problem, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(request.By))
        {
            problem = new JudgementProblem("Nobody is named who judges.", "Say who with --by.");
            return null;
        }

        if (request.Act == JudgementAct.Undo)
        {
            return Undoing(request.Targets, out problem);
        }

        if (Entries(request, out problem) is not { } entries)
        {
            return null;
        }

        problem = RequestRules.ProblemWith(request, entries);
        if (problem is not null)
        {
            return null;
        }

        bool names = entries.Exists(one => one.Kind is JudgementBook.Actors);
        ActorAnchors? actors = names ? new ActorAnchors(store, cancellation) : null;
        if (request.Act == JudgementAct.Split)
        {
            return new SplitMaker(store, _finder).Make(entries[0].Kind, entries[0].Entry, request.Apart, actors, out problem);
        }

        var targets = new List<JudgementTarget>(entries.Count);
        foreach ((string of, IRecordEntry entry) in entries)
        {
            var target = new JudgementTarget(of, entry.Key, Labels.Of(entry, store), PassagesOf(request.Act, entry, actors, targets.Count > 0 ? entries[0].Entry as IFact : null));
            if (target.Passages.Count == 0)
            {
                problem = entry is Actor
                    ? new JudgementProblem($"No passage names {target.Label} ({entry.Key}) by itself.", "Judge the actor that the reports name.")
                    : new JudgementProblem(
                        $"{entry.Key} cannot be told from others that the same passages tell of.", "Merge those that are one first, or reject them all.");
                return null;
            }

            targets.Add(target);
        }

        return targets;
    }

    private IReadOnlyList<JudgementTarget>? Undoing(IReadOnlyList<string> ids, out JudgementProblem? problem)
    {
        problem = null;
        Judgement[] found = ids.Count == 1 ? [.. store.Judgements().Where(one => one.Id.Value.StartsWith(ids[0], StringComparison.Ordinal))] : [];
        if (found.Length != 1)
        {
            problem = ids.Count != 1 ? new JudgementProblem($"This takes one id, not {ids.Count}.", "Undo one at a time.")
                : found.Length == 0 ? new JudgementProblem($"No judgement has an id that begins with '{ids[0]}'.", "See 'rapporteur judgements'.")
                : new JudgementProblem($"{found.Length} judgements begin with '{ids[0]}'.", "Give more of the id.");
            return null;
        }

        if (store.Find<JudgementOutcome>(found[0].Id.Value) is { State: JudgementState.Undone } outcome)
        {
            problem = new JudgementProblem($"{outcome.Id} is undone already. {outcome.Reason}", "Undo that undoing to bring it back.");
            return null;
        }

        return [new JudgementTarget("judgements", found[0].Id.Value, $"{found[0].Act}: {found[0].Targets[0].Label}", [])];
    }

    private List<(string Kind, IRecordEntry Entry)>? Entries(JudgementRequest request, out JudgementProblem? problem)
    {
        IReadOnlyList<string> ids = request.Targets;
        if (ids.Count == 1 && ids[0].StartsWith(Suggestions.Prefix, StringComparison.Ordinal) && request.Act is JudgementAct.Merge or JudgementAct.KeepApart)
        {
            if (Suggestions.Find(store, ids[0], out problem) is not { } suggestion)
            {
                return null;
            }

            ids = [suggestion.First, suggestion.Second];
        }

        problem = ids.Count == 0 ? new JudgementProblem("Nothing is named to be judged.", "Give its id.") : null;
        var entries = new List<(string Kind, IRecordEntry Entry)>(ids.Count);
        foreach (string id in ids)
        {
            if (_finder.Find(id, out problem) is not { } found)
            {
                return null;
            }

            entries.Add(found);
        }

        return problem is null ? entries : null;
    }

    /// <summary>Where an entry is told.</summary>
    /// <param name="act">What is decided.</param>
    /// <param name="entry">What is judged, or named.</param>
    /// <param name="actors">Where actors are named.</param>
    /// <param name="of">The fact that an actor is named of; null for none.</param>
    private List<JudgedPassage> PassagesOf(JudgementAct act, IRecordEntry entry, ActorAnchors? actors, IFact? of)
    {
        switch (entry)
        {
            case Actor actor when of is not null:
                // Where the fact is told first of all: the record of other days and places may hold no other report.
                return [.. actors!.In(actor.Id, [.. of.Evidence.Select(one => one.Report)]).Concat(actors.Of(actor.Id)).Distinct()];
            case Actor actor:
                return actors!.Of(actor.Id);
            case Encounter encounter:
                return new EncounterAnchors(store).Of(encounter);
            case IFact fact when ActRules.Binds(act):
                return new FactAnchors(store).Of(fact);
            default:
                var judged = (IFact)entry;
                string mark = Marks.Of(judged);
                var passages = new List<JudgedPassage>();
                foreach (Evidence evidence in judged.Evidence)
                {
                    if (passages.Count < MostPassages)
                    {
                        passages.Add(new JudgedPassage(evidence, mark));
                    }
                }

                return passages;
        }
    }
}
