using System.Text.Json.Serialization;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Places;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Reports;
using Rapporteur.Domain.Time;

namespace Rapporteur.Domain.Facts;

/// <summary>A political event in the codes of PLOVER and CAMEO.</summary>
/// <param name="Id">From codes, actors, time and place.</param>
/// <param name="Plover">The PLOVER codes.</param>
/// <param name="Cameo">The CAMEO code, two to four digits.</param>
/// <param name="Source">Who acted.</param>
/// <param name="Target">On whom.</param>
/// <param name="Time">When.</param>
/// <param name="Place">Where, if told.</param>
/// <param name="Factuality">Done, planned, possible or not so.</param>
/// <param name="Background">Whether it is only recalled as past context.</param>
/// <param name="Reports">The reports that tell of it.</param>
/// <param name="IndependentSources">How many of these are not copies or rewrites of one another.</param>
/// <param name="Evidence">The passages.</param>
public sealed record CodedEvent(
    FactId Id,
    PloverEvent Plover,
    string Cameo,
    IReadOnlyList<ActorId> Source,
    IReadOnlyList<ActorId> Target,
    FactTime Time,
    Place? Place,
    Factuality Factuality,
    bool Background,
    IReadOnlyList<ReportId> Reports,
    int IndependentSources,
    Passages Evidence) : IFact, IJudged
{
    /// <summary>Whether the sources act upon each other: each is a target of the others.</summary>
    public bool Reciprocal { get; init; }

    /// <summary>By whose account it is; null for the reports' own voice.</summary>
    public ActorId? Claimant { get; init; }

    /// <inheritdoc/>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<JudgementId>? Judgements { get; init; }

    string IRecordEntry.Key => Id.Value;
}

/// <summary>PLOVER's event, mode and contexts.</summary>
/// <param name="Event">One of the 16 events in capitals, or null.</param>
/// <param name="Mode">The mode, if any.</param>
/// <param name="Context">The contexts.</param>
public sealed record PloverEvent(string? Event, string? Mode, IReadOnlyList<string> Context);

/// <summary>Whether something was done.</summary>
public enum Factuality
{
    /// <summary>Reported as done.</summary>
    Actual,

    /// <summary>To come.</summary>
    Planned,

    /// <summary>May be or may have been.</summary>
    Possible,

    /// <summary>Reported as not so.</summary>
    Negated,
}
