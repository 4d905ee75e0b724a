using System.Text.Json.Serialization;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Time;

namespace Rapporteur.Domain.Facts;

/// <summary>A count that a report asserts: people, casualties, forces, money.</summary>
/// <param name="Id">From value, unit, what is counted and the words around it.</param>
/// <param name="Value">The number.</param>
/// <param name="Unit">What it is counted in, such as "people" or "USD"; null for a bare count.</param>
/// <param name="Of">What is counted, such as "killed".</param>
/// <param name="Approximate">Exact, at least, at most or about.</param>
/// <param name="Time">The time it stands for.</param>
/// <param name="Claimant">Who gives it; null for the report's own voice.</param>
/// <param name="Evidence">The passages.</param>
public sealed record Figure(
    FactId Id,
    double Value,
    string? Unit,
    string? Of,
    Approximation Approximate,
    FactTime Time,
    ActorId? Claimant,
    Passages Evidence) : IFact, IJudged
{
    /// <inheritdoc/>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<JudgementId>? Judgements { get; init; }

    string IRecordEntry.Key => Id.Value;
}

/// <summary>How closely a figure is given.</summary>
public enum Approximation
{
    /// <summary>As it stands.</summary>
    Exact,

    /// <summary>That many or more.</summary>
    AtLeast,

    /// <summary>That many or fewer.</summary>
    AtMost,

    /// <summary>Roughly.</summary>
    About,
}
