using System.Globalization;
using Rapporteur.Domain;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Judgements;
using Rapporteur.Pipeline.Resolve.Judged;

namespace Rapporteur.Pipeline.Judging;

/// <summary>Whether what somebody asks, or judged elsewhere, is a judgement at all.</summary>
internal static class RequestRules
{
    /// <summary>Why a judgement made elsewhere cannot be taken; null when it can.</summary>
    public static JudgementProblem? ProblemWith(Judgement judgement)
    {
        if (!judgement.IsIntact())
        {
            return new JudgementProblem("It was changed after it was made: its id is not that of its content.", "Export it again where it was made.");
        }

        string kind = judgement.Targets[0].Kind;
        (int least, int most) = ActRules.Targets(judgement.Act);
        bool named = judgement.Targets.Count > 1 && ActRules.Names(judgement.Act);
        bool counts = judgement.Targets.Count >= least && judgement.Targets.Count <= most;
        bool fits = judgement.Act == JudgementAct.Undo
            ? kind is "judgements"
            : TargetFinder.Kinds.Contains(kind, StringComparer.Ordinal) && ActRules.Takes(judgement.Act, kind)
                && ActRules.TakesValue(kind, judgement.Act, judgement.Value, named)
                && judgement.Targets.All(target => target.Passages.Count > 0
                    && string.Equals(target.Kind, named && target != judgement.Targets[0] ? JudgementBook.Actors : kind, StringComparison.Ordinal));
        return counts && fits ? null : new JudgementProblem("It is not a judgement that this version knows.", "Take it in with the version that made it.");
    }

    /// <summary>Why a judgement cannot be asked of some entries; null when it can.</summary>
    public static JudgementProblem? ProblemWith(JudgementRequest request, List<(string Kind, IRecordEntry Entry)> entries)
    {
        string kind = entries[0].Kind;
        (int least, int most) = request.Act == JudgementAct.Split ? (1, 1) : ActRules.Targets(request.Act);
        if (entries.Count < least || entries.Count > most)
        {
            return request.Act == JudgementAct.Speaker && entries.Count == 0
                ? ActRules.ValueProblem(kind, request.Act, request.Value)
                : new JudgementProblem($"This takes {(least == 2 ? "two ids" : "one id")}, not {entries.Count}.", "See 'rapporteur judge --help'.");
        }

        if (!ActRules.Takes(request.Act, kind))
        {
            return new JudgementProblem($"{entries[0].Entry.Key} is of the {kind}.", ActRules.OfWhat(request.Act));
        }

        bool names = ActRules.Names(request.Act) && entries.Count > 1;
        JudgementProblem? problem = names ? NamingProblem(request.Act, entries[0].Entry, entries[1])
            : PairProblem(entries) ?? (request.Act == JudgementAct.Merge ? NumberProblem(entries) : null);
        return problem
            ?? (!ActRules.TakesValue(kind, request.Act, request.Value, names) ? ActRules.ValueProblem(kind, request.Act, request.Value)
            : request.Act == JudgementAct.Place && PlaceValue.WithLetters(request.Value!) is { } written
                ? new JudgementProblem($"'{request.Value}' names its country in words.", $"Write {written}.")
            : request.Act == JudgementAct.Place && PlaceValue.Several(request.Value!) is { Count: > 0 } several
                ? new JudgementProblem($"There are {several.Count} places called {request.Value}.", $"Write which: {string.Join("; ", several)}.")
            : null);
    }

    /// <summary>Entries that are to be one or two are of one kind, and not the same.</summary>
    private static JudgementProblem? PairProblem(List<(string Kind, IRecordEntry Entry)> entries)
    {
        string kind = entries[0].Kind;
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

        return null;
    }

    /// <summary>Two numbers are two figures: reports that differ.</summary>
    private static JudgementProblem? NumberProblem(List<(string Kind, IRecordEntry Entry)> entries)
    {
        foreach ((_, IRecordEntry entry) in entries)
        {
            if (entry is Figure figure && entries[0].Entry is Figure first && !figure.Value.Equals(first.Value))
            {
                return new JudgementProblem(
                    string.Create(CultureInfo.InvariantCulture, $"{first.Id} is {first.Value} and {figure.Id} is {figure.Value}."), "Only one number is one figure: reject the one that is wrong.");
            }
        }

        return null;
    }

    /// <summary>Whom a judgement names is an actor, and not already as it says.</summary>
    private static JudgementProblem? NamingProblem(JudgementAct act, IRecordEntry fact, (string Kind, IRecordEntry Entry) named)
    {
        if (named.Entry is not Actor actor)
        {
            return new JudgementProblem($"{named.Entry.Key} is of the {named.Kind}.", "Name an actor.");
        }

        IReadOnlyList<ActorId> company = fact switch
        {
            Encounter encounter => encounter.Participants,
            Agreement agreement => agreement.Parties,
            Statement { Speaker: { } speaker } => [speaker],
            Position position => [position.Holder],
            Commitment commitment => [commitment.Obligor],
            _ => [],
        };
        bool there = company.Contains(actor.Id);
        return there == (act == JudgementAct.Remove) ? null
            : new JudgementProblem($"{actor.Name} ({actor.Id}) is {(there ? "already" : "not")} named there.", "Nothing is to be changed.");
    }
}
