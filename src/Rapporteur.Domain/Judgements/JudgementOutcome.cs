using NodaTime;

namespace Rapporteur.Domain.Judgements;

/// <summary>A judgement and what became of it in this record: an entry of the record, made anew with it.</summary>
/// <param name="Id">The judgement's id.</param>
/// <param name="Act">What was decided.</param>
/// <param name="Targets">What about.</param>
/// <param name="Value">The new name, time, status, place, kind or country.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="Because">Why.</param>
/// <param name="State">Whether it holds.</param>
/// <param name="Reason">Why it does not hold, or what to look at again; null when there is nothing to say.</param>
/// <param name="On">The entries that it holds of now, in the order of their ids. A rejected one is named, though the record no longer lists it.</param>
public sealed record JudgementOutcome(
    JudgementId Id,
    JudgementAct Act,
    IReadOnlyList<JudgementTarget> Targets,
    string? Value,
    Instant At,
    string By,
    string? Because,
    JudgementState State,
    string? Reason,
    IReadOnlyList<string> On) : IRecordEntry
{
    string IRecordEntry.Key => Id.Value;

    /// <summary>What it is about in words: its targets, with an arrow between two of different kinds ("the encounter → the actor").</summary>
    /// <param name="shorten">Shortens the words of one target; null leaves them whole.</param>
    public string TargetsInWords(Func<string, string>? shorten = null)
    {
        string between = Targets.Count > 1 && !string.Equals(Targets[0].Kind, Targets[^1].Kind, StringComparison.Ordinal) ? " → " : " + ";
        return string.Join(between, Targets.Select(target => shorten is null ? target.Label : shorten(target.Label)).Distinct(StringComparer.Ordinal));
    }

    /// <summary>A judgement with what became of it.</summary>
    public static JudgementOutcome Of(Judgement judgement, JudgementState state, string? reason, IReadOnlyList<string> on)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        return new(
            judgement.Id, judgement.Act, judgement.Targets, judgement.Value, judgement.At, judgement.By, judgement.Because, state, reason, on);
    }
}

/// <summary>Whether a judgement holds in a record.</summary>
public enum JudgementState
{
    /// <summary>It holds.</summary>
    InForce,

    /// <summary>Somebody undid it.</summary>
    Undone,

    /// <summary>A later judgement says otherwise.</summary>
    Overruled,

    /// <summary>What it is about is not found in this record. It is kept, and holds again when it is found.</summary>
    Orphan,
}
