using System.Text.Json.Serialization;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Places;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Reports;
using Rapporteur.Domain.Time;

namespace Rapporteur.Domain.Facts;

/// <summary>People or bodies meet, talk, call or gather; were to; or will.</summary>
/// <param name="Id">From participants, time, place and kind.</param>
/// <param name="Kind">What sort of encounter.</param>
/// <param name="Participants">Everyone named, in the order of their ids.</param>
/// <param name="Place">Where, if told.</param>
/// <param name="Time">When.</param>
/// <param name="Status">How far it got, as the latest report has it.</param>
/// <param name="Topics">What it was about, in the reports' words.</param>
/// <param name="Background">Whether it is only recalled as past context.</param>
/// <param name="Reports">The reports that tell of it.</param>
/// <param name="IndependentSources">How many of these are not copies or rewrites of one another.</param>
/// <param name="Evidence">The passages.</param>
public sealed record Encounter(
    FactId Id,
    EncounterKind Kind,
    IReadOnlyList<ActorId> Participants,
    Place? Place,
    FactTime Time,
    EncounterStatus Status,
    IReadOnlyList<string> Topics,
    bool Background,
    IReadOnlyList<ReportId> Reports,
    int IndependentSources,
    Passages Evidence) : IFact, IJudged
{
    /// <summary>What each report says of how far it was, the earliest report first, undated ones last.</summary>
    public IReadOnlyList<StatusTold> History { get; init; } = [];

    /// <summary>The larger gathering that it was on the sidelines of, in a report's words; null where none is told.</summary>
    public string? Sidelines { get; init; }

    /// <inheritdoc/>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<JudgementId>? Judgements { get; init; }

    string IRecordEntry.Key => Id.Value;
}

/// <summary>What sort of encounter.</summary>
public enum EncounterKind
{
    /// <summary>People meet in one place.</summary>
    Meeting,

    /// <summary>A conversation by telephone or video.</summary>
    Call,

    /// <summary>One goes to see another or another country.</summary>
    Visit,

    /// <summary>A gathering of many: summit, conference, assembly.</summary>
    Conference,

    /// <summary>Negotiations and talks.</summary>
    Talks,
}

/// <summary>How far an encounter got.</summary>
public enum EncounterStatus
{
    /// <summary>Asked for or suggested, not fixed.</summary>
    Proposed,

    /// <summary>Announced or scheduled.</summary>
    Planned,

    /// <summary>Going on as the report was written.</summary>
    Underway,

    /// <summary>Took place.</summary>
    Held,

    /// <summary>Called off.</summary>
    Cancelled,

    /// <summary>Put off.</summary>
    Postponed,

    /// <summary>Said not to have been, or not to be coming.</summary>
    Denied,
}
