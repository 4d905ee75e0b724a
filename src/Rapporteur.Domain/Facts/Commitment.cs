using System.Text.Json.Serialization;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Time;

namespace Rapporteur.Domain.Facts;

/// <summary>A party promised or undertook something definite.</summary>
/// <param name="Id">From obligor, words and time.</param>
/// <param name="Obligor">Who is bound.</param>
/// <param name="Beneficiary">To whom, if told.</param>
/// <param name="Text">What was promised.</param>
/// <param name="MadeAt">When it was promised.</param>
/// <param name="Due">When it is due.</param>
/// <param name="Claims">What anyone says became of it.</param>
/// <param name="Evidence">The passages.</param>
public sealed record Commitment(
    FactId Id,
    ActorId Obligor,
    ActorId? Beneficiary,
    string Text,
    FactTime MadeAt,
    FactTime Due,
    IReadOnlyList<CommitmentClaim> Claims,
    Passages Evidence) : IFact, IJudged
{
    /// <summary>Who is bound together with the obligor, where several gave the promise as one.</summary>
    public IReadOnlyList<ActorId> Jointly { get; init; } = [];

    /// <summary>What people judged became of it; null where nobody did: the reports only claim.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ComplianceClaim? Status { get; init; }

    /// <inheritdoc/>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<JudgementId>? Judgements { get; init; }

    string IRecordEntry.Key => Id.Value;
}

/// <summary>Someone's claim of what became of a promise.</summary>
/// <param name="Claimant">Who says so; null for the report's own voice.</param>
/// <param name="Claim">Done, partly, not, or broken.</param>
/// <param name="Text">The words.</param>
/// <param name="Evidence">The passages.</param>
public sealed record CommitmentClaim(ActorId? Claimant, ComplianceClaim Claim, string Text, Passages Evidence);
