using System.Text.Json;
using Rapporteur.Domain;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Time;

namespace Rapporteur.Pipeline.Resolve.Judged;

/// <summary>One entry with what people judged of it. Of two judgements of one matter the later holds.</summary>
internal static class Overlay
{
    /// <summary>An actor by the name that people gave it; the reports' name stays among the others.</summary>
    public static Actor On(Actor actor, List<JudgedCase> cases)
    {
        if (Latest(cases, JudgementAct.Rename) is { } name && !string.Equals(name, actor.Name, StringComparison.Ordinal))
        {
            var aliases = new SortedSet<string>(actor.Aliases, StringComparer.Ordinal) { actor.Name };
            aliases.Remove(name);
            actor = actor with { Name = name, Aliases = [.. aliases] };
        }

        return actor with { Judgements = IdsOf(cases) };
    }

    /// <summary>A fact with the time, status and name that people gave it; the reports' words and passages stay.</summary>
    public static IRecordEntry On(IFact fact, List<JudgedCase> cases)
    {
        string? time = Latest(cases, JudgementAct.Date);
        string? status = Latest(cases, JudgementAct.Status);
        string? name = Latest(cases, JudgementAct.Rename);
        IReadOnlyList<JudgementId>? by = IdsOf(cases);
        return fact switch
        {
            Encounter encounter => encounter with
            {
                Time = Read(time, encounter.Time),
                Status = Read(status, encounter.Status),
                Judgements = by,
            },
            Agreement agreement => agreement with
            {
                Time = Read(time, agreement.Time),
                Status = Read(status, agreement.Status),
                Name = name ?? agreement.Name,
                Judgements = by,
            },
            Statement statement => statement with { Time = Read(time, statement.Time), Judgements = by },
            Position position => position with { Time = Read(time, position.Time), Judgements = by },
            Commitment commitment => commitment with { MadeAt = Read(time, commitment.MadeAt), Judgements = by },
            CodedEvent coded => coded with { Time = Read(time, coded.Time), Judgements = by },
            Figure figure => figure with { Time = Read(time, figure.Time), Judgements = by },
            _ => throw new ArgumentException($"Nobody judges a {fact.GetType().Name}.", nameof(fact)),
        };
    }

    /// <summary>Whether a kind of entry takes a value, and the value is one: what <see cref="On(IFact, List{JudgedCase})"/> can read.</summary>
    public static bool Takes(string kind, JudgementAct act, string? value) => act switch
    {
        JudgementAct.Date => kind is not JudgementBook.Actors && TimeValue.TryRead(value, null, out _),
        JudgementAct.Status => kind switch
        {
            JudgementBook.Encounters => StatusNames<EncounterStatus>().Contains(value, StringComparer.Ordinal),
            "agreements" => StatusNames<AgreementStatus>().Contains(value, StringComparer.Ordinal),
            _ => false,
        },
        JudgementAct.Rename => kind is JudgementBook.Actors or "agreements" && !string.IsNullOrWhiteSpace(value),
        _ => value is null,
    };

    /// <summary>The names of a status as the record writes them.</summary>
    public static string[] StatusNames<T>()
        where T : struct, Enum => Array.ConvertAll(Enum.GetNames<T>(), JsonNamingPolicy.CamelCase.ConvertName);

    /// <summary>The value that holds; the earlier judgements of the same matter that say otherwise are overruled.</summary>
    private static string? Latest(List<JudgedCase> cases, JudgementAct act)
    {
        JudgedCase? latest = cases.FindLast(one => one.Judgement.Act == act);
        foreach (JudgedCase one in cases)
        {
            if (one.Judgement.Act == act && !string.Equals(one.Judgement.Value, latest!.Judgement.Value, StringComparison.Ordinal))
            {
                one.Fail(JudgementState.Overruled, $"A later judgement says otherwise ({latest.Judgement.Id}).");
            }
        }

        return latest?.Judgement.Value;
    }

    private static FactTime Read(string? value, FactTime told) =>
        value is not null && TimeValue.TryRead(value, told.Text, out FactTime time) ? time : told;

    private static T Read<T>(string? value, T told)
        where T : struct, Enum => value is not null && Enum.TryParse(value, ignoreCase: true, out T status) ? status : told;

    /// <summary>Those that made the entry what it is: not the overruled.</summary>
    private static JudgementId[]? IdsOf(List<JudgedCase> cases)
    {
        var ids = new SortedSet<JudgementId>();
        foreach (JudgedCase one in cases)
        {
            if (one.Holds)
            {
                ids.Add(one.Judgement.Id);
            }
        }

        return ids.Count == 0 ? null : [.. ids];
    }
}
