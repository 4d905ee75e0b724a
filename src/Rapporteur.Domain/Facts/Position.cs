using System.Text.Json.Serialization;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Time;

namespace Rapporteur.Domain.Facts;

/// <summary>What a party wants, refuses, accepts or conditions, on an issue in dispute.</summary>
/// <param name="Id">From holder, issue, proposition and time.</param>
/// <param name="Holder">Whose position.</param>
/// <param name="Issue">A short label.</param>
/// <param name="Proposition">What is at stake, in one sentence.</param>
/// <param name="Stance">For, against, on a condition, or open.</param>
/// <param name="Time">When it was held.</param>
/// <param name="Statements">The statements it is read from.</param>
/// <param name="ShiftFrom">The earlier position that it departs from.</param>
/// <param name="Evidence">The passages.</param>
public sealed record Position(
    FactId Id,
    ActorId Holder,
    string Issue,
    string Proposition,
    Stance Stance,
    FactTime Time,
    IReadOnlyList<FactId> Statements,
    FactId? ShiftFrom,
    Passages Evidence) : IFact, IJudged
{
    /// <summary>The words of the condition, where there is one.</summary>
    public string? Condition { get; init; }

    /// <summary>The words that show the departure from the earlier position, where there are any.</summary>
    public string? ShiftWords { get; init; }

    /// <inheritdoc/>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<JudgementId>? Judgements { get; init; }

    string IRecordEntry.Key => Id.Value;
}

/// <summary>How a holder stands to a proposition.</summary>
public enum Stance
{
    /// <summary>For it.</summary>
    Supports,

    /// <summary>Against it.</summary>
    Opposes,

    /// <summary>On a condition.</summary>
    Conditional,

    /// <summary>Left open.</summary>
    Open,
}
