using System.Text.Json.Serialization;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Places;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Time;

namespace Rapporteur.Domain.Facts;

/// <summary>A deal, ceasefire, list, resolution, roadmap or sanctions regime, made or sought.</summary>
/// <param name="Id">From name, parties and time.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Kind">What sort.</param>
/// <param name="Parties">Whose it is.</param>
/// <param name="Place">Where it was made.</param>
/// <param name="Time">When it was made.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Provisions">What it provides.</param>
/// <param name="Conditions">On what conditions.</param>
/// <param name="Compliance">What anyone says became of it.</param>
/// <param name="Background">Whether it is only recalled as past context.</param>
/// <param name="Evidence">The passages.</param>
public sealed record Agreement(
    FactId Id,
    string Name,
    AgreementKind Kind,
    IReadOnlyList<ActorId> Parties,
    Place? Place,
    FactTime Time,
    AgreementStatus Status,
    IReadOnlyList<Provision> Provisions,
    IReadOnlyList<Condition> Conditions,
    IReadOnlyList<Compliance> Compliance,
    bool Background,
    Passages Evidence) : IFact, IJudged
{
    /// <summary>Whether the words only point back ("that deal") to an agreement that the report does not tell.</summary>
    public bool Unattached { get; init; }

    /// <inheritdoc/>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<JudgementId>? Judgements { get; init; }

    string IRecordEntry.Key => Id.Value;
}

/// <summary>What an agreement provides.</summary>
/// <param name="Kind">The provision's kind.</param>
/// <param name="Text">The words.</param>
/// <param name="Evidence">The passages.</param>
public sealed record Provision(ProvisionKind Kind, string Text, Passages Evidence);

/// <summary>A condition and what hangs on it.</summary>
/// <param name="If">The words of the condition; <c>condition</c> in the export.</param>
/// <param name="Consequence">What follows, where told.</param>
/// <param name="Evidence">The passages.</param>
public sealed record Condition(
    [property: System.Text.Json.Serialization.JsonPropertyName("condition")] string If,
    string? Consequence,
    Passages Evidence);

/// <summary>Someone's claim of what became of an agreement.</summary>
/// <param name="Claimant">Who says so; null for the report's own voice.</param>
/// <param name="Obligor">Who was to do it.</param>
/// <param name="Claim">Done, partly, not, or broken.</param>
/// <param name="Text">The words.</param>
/// <param name="Time">When it is said to have been.</param>
/// <param name="Evidence">The passages.</param>
public sealed record Compliance(
    ActorId? Claimant, ActorId? Obligor, ComplianceClaim Claim, string Text, FactTime Time, Passages Evidence);
