using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Provenance;

namespace Rapporteur.Pipeline.Judging;

/// <summary>Entries that may be one and were not brought together, for somebody to decide. A function of the record: the same record gives the same suggestions.</summary>
public static class Suggestions
{
    /// <summary>How the id of a suggestion begins.</summary>
    internal const string Prefix = "q-";

    /// <summary>Suggestions about one entry: whoever decides these sees the next.</summary>
    private const int MostOfOne = 5;

    /// <summary>The suggestions, the likeliest first and of these what is told most; those that somebody decided are left out.</summary>
    public static IReadOnlyList<Suggestion> Of(IRecordReader record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var context = new NearContext(record);
        List<NearPair> pairs =
        [
            .. NearActors.In(context), .. NearEncounters.In(context), .. NearStatements.In(context), .. NearPositions.In(context), .. NearAgreements.In(context),
            .. NearCommitments.In(context), .. NearEvents.In(context), .. NearFigures.In(context),
        ];
        pairs.Sort(NearPair.Compare);
        HashSet<(string, string)> settled = Decided(record);
        var told = new Dictionary<string, int>(StringComparer.Ordinal);
        var found = new List<Suggestion>();
        foreach (NearPair pair in pairs)
        {
            int first = told.GetValueOrDefault(pair.First.Key);
            int second = told.GetValueOrDefault(pair.Second.Key);
            if (first < MostOfOne && second < MostOfOne && settled.Add((pair.First.Key, pair.Second.Key)))
            {
                told[pair.First.Key] = first + 1;
                told[pair.Second.Key] = second + 1;
                found.Add(new Suggestion(
                    ContentId.From("q", pair.First.Key, pair.Second.Key), pair.Kind, pair.First.Key, Labels.Of(pair.First, context.Find),
                    pair.Second.Key, Labels.Of(pair.Second, context.Find), pair.Likelihood, pair.Reason));
            }
        }

        return found;
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
