using Rapporteur.Domain;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Reports;

namespace Rapporteur.Pipeline.Judging;

/// <summary>Finds the entry that somebody means by an id, or by as much of it as a table shows.</summary>
internal sealed class TargetFinder(IRecordReader record)
{
    /// <summary>Ids that a message lists where several begin alike.</summary>
    private const int MostListed = 5;

    /// <summary>The kinds of entries that people judge, as the export calls them.</summary>
    public static readonly string[] Kinds =
        ["actors", "encounters", "statements", "positions", "agreements", "commitments", "events", "figures"];

    /// <summary>Finds one entry.</summary>
    /// <param name="typed">The id or its beginning.</param>
    /// <param name="problem">Why there is not exactly one.</param>
    /// <returns>The kind and the entry; null where there is a problem.</returns>
    public (string Kind, IRecordEntry Entry)? Find(string typed, out JudgementProblem? problem)
    {
        problem = null;
        var found = new List<(string Kind, IRecordEntry Entry)>();
        foreach (string kind in typed.Length < 2 ? [] : Kinds)
        {
            foreach (IRecordEntry entry in All(kind, typed[0]))
            {
                if (string.Equals(entry.Key, typed, StringComparison.Ordinal))
                {
                    return (kind, entry);
                }

                if (entry.Key.StartsWith(typed, StringComparison.Ordinal))
                {
                    found.Add((kind, entry));
                }
            }
        }

        if (found.Count == 1)
        {
            return found[0];
        }

        problem = found.Count == 0 ? Unknown(typed) : Several(typed, found.ConvertAll(one => one.Entry.Key));
        return null;
    }

    /// <summary>Finds the report that somebody means by its id, the beginning of it, or its source.</summary>
    public ReportId? FindReport(string typed, IReadOnlyList<ReportId> among)
    {
        ReportId? found = null;
        foreach (ReportId id in among)
        {
            if (string.Equals(id.Value, typed, StringComparison.Ordinal)
                || string.Equals(record.Find<Report>(id.Value)?.Source, typed, StringComparison.Ordinal))
            {
                return id;
            }

            if (typed.Length >= 2 && id.Value.StartsWith(typed, StringComparison.Ordinal))
            {
                if (found is not null)
                {
                    return null;
                }

                found = id;
            }
        }

        return found;
    }

    private IEnumerable<IRecordEntry> All(string kind, char first) => kind switch
    {
        "actors" when first == 'a' => record.All<Actor>(),
        "encounters" when first == 'e' => record.All<Encounter>(),
        "statements" when first == 's' => record.All<Statement>(),
        "positions" when first == 'p' => record.All<Position>(),
        "agreements" when first == 'g' => record.All<Agreement>(),
        "commitments" when first == 'k' => record.All<Commitment>(),
        "events" when first == 'v' => record.All<CodedEvent>(),
        "figures" when first == 'f' => record.All<Figure>(),
        _ => [],
    };

    private JudgementProblem Unknown(string typed)
    {
        // Ids change when what they stand for is brought together: a judgement remembers those it was about.
        JudgementOutcome? about = null;
        JudgementTarget? was = null;
        foreach (JudgementOutcome outcome in typed.Length < 2 ? [] : record.All<JudgementOutcome>())
        {
            foreach (JudgementTarget target in outcome.Targets)
            {
                // Of several that were about it, the one that holds tells why it is gone.
                if (target.Id.StartsWith(typed, StringComparison.Ordinal) && (about is null || outcome.State < about.State || (outcome.State == about.State && outcome.At > about.At)))
                {
                    (about, was) = (outcome, target);
                }
            }
        }

        return (about, was) switch
        {
            ({ State: JudgementState.InForce, Act: JudgementAct.Reject } by, { } target) => new JudgementProblem(
                $"{target.Id} was rejected by {by.By} ({by.Id}).", $"'judge undo {by.Id}' brings it back."),
            ({ State: JudgementState.InForce, On.Count: > 0 } by, { } target) => new JudgementProblem($"{target.Id} is now part of {string.Join(", ", by.On)} ({by.Id}).", "Name that one."),
            ({ } by, { } target) => new JudgementProblem(
                $"{target.Id} is no longer listed: {by.Id} by {by.By} ({by.Act}, {by.State}) is about it.", "See 'rapporteur judgements' for what became of it."),
            _ => new JudgementProblem(
                $"Nothing in the record has an id that begins with '{typed}'.",
                "Ids change when reports that were read since tell more of the same: take the id from 'rapporteur show' or the page."),
        };
    }

    private static JudgementProblem Several(string typed, List<string> keys) => new(
        $"{keys.Count} ids begin with '{typed}': {string.Join(", ", keys.Take(MostListed))}{(keys.Count > MostListed ? ", …" : "")}.",
        "Give more of the id.");
}
