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

        string kind = entries[0].Kind;
        problem = ProblemWith(request, entries);
        if (problem is not null)
        {
            return null;
        }

        ActorAnchors? actors = kind is JudgementBook.Actors ? new ActorAnchors(store, cancellation) : null;
        if (request.Act == JudgementAct.Split)
        {
            return new SplitMaker(store, _finder).Make(kind, entries[0].Entry, request.Apart, actors, out problem);
        }

        var targets = new List<JudgementTarget>(entries.Count);
        foreach ((string _, IRecordEntry entry) in entries)
        {
            var target = new JudgementTarget(kind, entry.Key, Labels.Of(entry, store), PassagesOf(entry, actors));
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

    /// <summary>Why a judgement made elsewhere cannot be taken; null when it can.</summary>
    public static JudgementProblem? ProblemWith(Judgement judgement)
    {
        if (!judgement.IsIntact())
        {
            return new JudgementProblem("It was changed after it was made: its id is not that of its content.", "Export it again where it was made.");
        }

        string kind = judgement.Targets[0].Kind;
        int most = judgement.Act switch
        {
            JudgementAct.Merge => int.MaxValue,
            JudgementAct.Split or JudgementAct.KeepApart => 2,
            _ => 1,
        };
        bool counts = judgement.Targets.Count <= most && judgement.Targets.Count >= Math.Min(most, 2);
        bool fits = judgement.Act == JudgementAct.Undo
            ? kind is "judgements"
            : TakesKind(judgement.Act, kind) && Overlay.Takes(kind, judgement.Act, judgement.Value)
                && judgement.Targets.All(target => target.Passages.Count > 0 && string.Equals(target.Kind, kind, StringComparison.Ordinal));
        return counts && fits ? null : new JudgementProblem("It is not a judgement that this version knows.", "Take it in with the version that made it.");
    }

    private static bool TakesKind(JudgementAct act, string kind) => act switch
    {
        JudgementAct.Merge or JudgementAct.Split or JudgementAct.KeepApart => kind is JudgementBook.Actors or JudgementBook.Encounters,
        JudgementAct.Reject or JudgementAct.Date => kind is not JudgementBook.Actors,
        JudgementAct.Rename => kind is JudgementBook.Actors or "agreements",
        JudgementAct.Status => kind is JudgementBook.Encounters or "agreements",
        _ => false,
    };

    private static JudgementProblem? ProblemWith(JudgementRequest request, List<(string Kind, IRecordEntry Entry)> entries)
    {
        string kind = entries[0].Kind;
        int expected = request.Act is JudgementAct.Merge or JudgementAct.KeepApart ? 2 : 1;
        bool many = request.Act == JudgementAct.Merge;
        if (entries.Count < expected || (entries.Count > expected && !many))
        {
            return new JudgementProblem(
                $"This takes {(expected == 2 ? "two ids" : "one id")}, not {entries.Count}.", "See 'rapporteur judge --help'.");
        }

        for (int i = 1; i < entries.Count; i++)
        {
            if (!string.Equals(entries[i].Kind, kind, StringComparison.Ordinal))
            {
                return new JudgementProblem($"{entries[0].Entry.Key} is of the {kind} and {entries[i].Entry.Key} of the {entries[i].Kind}.", "Only two of a kind can be one.");
            }

            if (entries.FindIndex(one => string.Equals(one.Entry.Key, entries[i].Entry.Key, StringComparison.Ordinal)) < i)
            {
                return new JudgementProblem($"{entries[i].Entry.Key} is named twice.", "They are one already.");
            }
        }

        if (!TakesKind(request.Act, kind))
        {
            string takes = request.Act switch
            {
                JudgementAct.Rename => "Actors and agreements have names.",
                JudgementAct.Status => "Encounters and agreements have a status.",
                JudgementAct.Merge or JudgementAct.Split or JudgementAct.KeepApart => "Actors and encounters are merged, split and kept apart.",
                _ => "An actor is no fact: merge it with the one it is, or reject the facts that it is in.",
            };
            return new JudgementProblem($"{entries[0].Entry.Key} is of the {kind}.", takes);
        }

        return Overlay.Takes(kind, request.Act, request.Value) ? null : ValueProblem(request.Act, kind, request.Value);
    }

    private static JudgementProblem ValueProblem(JudgementAct act, string kind, string? value) => act switch
    {
        JudgementAct.Date => new JudgementProblem(
            $"'{value}' is no time.", "Write 2016-09-07, 2016-09, 2016, 2016-09-07/2016-09-09, or unknown."),
        JudgementAct.Status => new JudgementProblem(
            $"'{value}' is no status.",
            $"It is one of {string.Join(", ", kind is JudgementBook.Encounters ? Overlay.StatusNames<EncounterStatus>() : Overlay.StatusNames<AgreementStatus>())}."),
        JudgementAct.Rename => new JudgementProblem("There is no name.", "Give one."),
        _ => new JudgementProblem($"This takes no value, such as '{value}'.", "Leave it out."),
    };

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

    private List<JudgedPassage> PassagesOf(IRecordEntry entry, ActorAnchors? actors)
    {
        switch (entry)
        {
            case Actor actor:
                return actors!.Of(actor.Id);
            case Encounter encounter:
                return new EncounterAnchors(store).Of(encounter);
            default:
                var fact = (IFact)entry;
                string mark = Marks.Of(fact);
                var passages = new List<JudgedPassage>();
                foreach (Evidence evidence in fact.Evidence)
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
