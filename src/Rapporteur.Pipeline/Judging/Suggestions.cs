using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Provenance;

namespace Rapporteur.Pipeline.Judging;

/// <summary>Entries that may be one and were not brought together, for somebody to decide. A function of the record: the same record gives the same suggestions.</summary>
public static class Suggestions
{
    /// <summary>How the id of a suggestion begins.</summary>
    internal const string Prefix = "q-";

    /// <summary>The suggestions, actors first, in the order of the two ids; those that somebody decided are left out.</summary>
    public static IReadOnlyList<Suggestion> Of(IRecordReader record)
    {
        ArgumentNullException.ThrowIfNull(record);
        HashSet<(string, string)> decided = Decided(record);
        var found = new SortedDictionary<(string Kind, string First, string Second), Suggestion>();
        foreach ((string kind, NearPair pair) in NearActors.In(record).Select(pair => ("actors", pair)).Concat(NearEncounters.In(record).Select(pair => ("encounters", pair))))
        {
            (string first, string second) = string.CompareOrdinal(pair.A.Key, pair.B.Key) < 0 ? (pair.A.Key, pair.B.Key) : (pair.B.Key, pair.A.Key);
            if (decided.Contains((first, second)) || found.ContainsKey((kind, first, second)))
            {
                continue;
            }

            (Domain.IRecordEntry one, Domain.IRecordEntry other) = string.Equals(first, pair.A.Key, StringComparison.Ordinal) ? (pair.A, pair.B) : (pair.B, pair.A);
            found.Add(
                (kind, first, second),
                new Suggestion(
                    ContentId.From("q", first, second), kind, first, Labels.Of(one, record), second, Labels.Of(other, record), pair.Reason));
        }

        return [.. found.Values];
    }

    /// <summary>The suggestion that somebody means by its id or the beginning of it.</summary>
    internal static Suggestion? Find(IRecordReader record, string typed, out JudgementProblem? problem)
    {
        List<Suggestion> found = [.. Of(record).Where(one => one.Id.StartsWith(typed, StringComparison.Ordinal))];
        problem = found.Count switch
        {
            1 => null,
            0 => new JudgementProblem($"There is no suggestion '{typed}'.", "It was decided, or what it was about has changed: see 'rapporteur suggestions'."),
            _ => new JudgementProblem($"{found.Count} suggestions begin with '{typed}'.", "Give more of the id."),
        };
        return found.Count == 1 ? found[0] : null;
    }

    private static HashSet<(string, string)> Decided(IRecordReader record)
    {
        var decided = new HashSet<(string, string)>();
        foreach (JudgementOutcome outcome in record.All<JudgementOutcome>())
        {
            if (outcome is { State: JudgementState.InForce, Act: JudgementAct.KeepApart or JudgementAct.Split })
            {
                for (int i = 0; i < outcome.On.Count; i++)
                {
                    for (int j = i + 1; j < outcome.On.Count; j++)
                    {
                        decided.Add((outcome.On[i], outcome.On[j]));
                    }
                }
            }
        }

        return decided;
    }
}

/// <summary>Two entries that are alike, and in what.</summary>
internal readonly record struct NearPair(Domain.IRecordEntry A, Domain.IRecordEntry B, string Reason);
