using System.Text.Json.Serialization;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Reports;
using Rapporteur.Domain.Time;

namespace Rapporteur.Domain.Facts;

/// <summary>Something said, written or told, with whoever said it.</summary>
/// <param name="Id">From speaker, words and day.</param>
/// <param name="Speaker">Who said it; null when the text does not say who.</param>
/// <param name="SpeakerText">The words that name the speaker in the first passage; null when there are none.</param>
/// <param name="Addressee">Who it was said to, if told.</param>
/// <param name="Mode">Direct, mixed or indirect.</param>
/// <param name="Text">What was said, without quotation marks.</param>
/// <param name="Time">When it was said.</param>
/// <param name="Venue">Where or in what form, such as "in an interview with state television".</param>
/// <param name="Topics">What it is about.</param>
/// <param name="Reports">The reports that carry it.</param>
/// <param name="IndependentSources">How many of these are not copies or rewrites of one another.</param>
/// <param name="Evidence">The passages.</param>
public sealed record Statement(
    FactId Id,
    ActorId? Speaker,
    string? SpeakerText,
    ActorId? Addressee,
    StatementMode Mode,
    string Text,
    FactTime Time,
    string? Venue,
    IReadOnlyList<string> Topics,
    IReadOnlyList<ReportId> Reports,
    int IndependentSources,
    Passages Evidence) : IFact, IJudged
{
    /// <summary>What tells who the speaker is.</summary>
    public SpeakerBasis SpeakerBasis { get; init; }

    /// <summary>Who says it with the speaker ("Lavrov and Kerry said", "they said"), by id; none where the speaker says it alone.</summary>
    public IReadOnlyList<ActorId> CoSpeakers { get; init; } = [];

    /// <summary>Everyone who said it, the speaker first; none where the text does not say who.</summary>
    [JsonIgnore]
    public IReadOnlyList<ActorId> Speakers => Speaker is { } speaker ? [speaker, .. CoSpeakers] : CoSpeakers;

    /// <summary>Who reports that the speaker said it, the one nearest to the report first; none where the report itself does.</summary>
    public IReadOnlyList<Hop> Via { get; init; } = [];

    /// <inheritdoc/>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<JudgementId>? Judgements { get; init; }

    string IRecordEntry.Key => Id.Value;
}

/// <summary>How words are given.</summary>
public enum StatementMode
{
    /// <summary>All in quotation marks.</summary>
    Direct,

    /// <summary>Retold, without quotation marks.</summary>
    Indirect,

    /// <summary>Retold with quoted words in it.</summary>
    Mixed,
}
