using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Places;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Reports;
using Rapporteur.Domain.Time;
using Rapporteur.Pipeline.Extract.Times;

namespace Rapporteur.Pipeline.Extract;

/// <summary>What one report tells, by itself. Actors are numbered within the report; resolving gives them ids.</summary>
/// <param name="Report">The report.</param>
/// <param name="Actors">Everyone and everything that acts in it; a mention's number is its place here.</param>
/// <param name="Encounters">Encounters told.</param>
/// <param name="Statements">Statements told.</param>
/// <param name="Figures">Figures given.</param>
/// <param name="Citations">Agencies and outlets it draws on.</param>
public sealed record Extraction(
    ReportId Report,
    IReadOnlyList<ActorMention> Actors,
    IReadOnlyList<EncounterMention> Encounters,
    IReadOnlyList<StatementMention> Statements,
    IReadOnlyList<FigureMention> Figures,
    IReadOnlyList<CitationMention> Citations)
{
    /// <summary>Agreements told.</summary>
    public IReadOnlyList<AgreementMention> Agreements { get; init; } = [];

    /// <summary>Commitments told.</summary>
    public IReadOnlyList<CommitmentMention> Commitments { get; init; } = [];

    /// <summary>Positions told.</summary>
    public IReadOnlyList<PositionMention> Positions { get; init; } = [];

    /// <summary>Coded events told.</summary>
    public IReadOnlyList<CodedEventMention> Events { get; init; } = [];

    /// <summary>Days that the report says have been, where it has no date of its own.</summary>
    public IReadOnlyList<DayTold> PastDays { get; init; } = [];
}

/// <summary>An actor within one report: all its names, titles and pronouns brought together.</summary>
/// <param name="Name">The fullest name, without title; for an unnamed official the description ("a senior adviser").</param>
/// <param name="Kind">What it is.</param>
/// <param name="IsNamed">Whether the name is a name: a description is never merged with another report's.</param>
/// <param name="Aliases">Other names in the report.</param>
/// <param name="Title">The office, such as "Foreign Minister", when told.</param>
/// <param name="TitleOf">Country or body of the office, when told.</param>
/// <param name="Country">ISO 3166-1 alpha-3, when known.</param>
/// <param name="Mentions">How often the report names or points to it.</param>
/// <param name="Evidence">Where it is first named, and where its office is told.</param>
public sealed record ActorMention(
    string Name,
    ActorKind Kind,
    bool IsNamed,
    IReadOnlyList<string> Aliases,
    string? Title,
    string? TitleOf,
    string? Country,
    int Mentions,
    IReadOnlyList<TextRange> Evidence)
{
    /// <summary>What the table of offices adds; null where it knows nothing.</summary>
    public KnownActor? Known { get; init; }
}

/// <summary>What the table of offices knows of an actor, or of who held the office that a description tells. No fact rests on it.</summary>
/// <param name="Name">The person's usual name; null where several bear the name and nothing tells which.</param>
/// <param name="Country">ISO 3166-1 alpha-3 of the person's country.</param>
/// <param name="From">When the office began that the report tells, as closely as it is known.</param>
/// <param name="To">When it ended.</param>
/// <param name="Several">Whether several known persons bear the name.</param>
public sealed record KnownActor(string? Name, string? Country, string? From, string? To, bool Several);

/// <summary>An encounter as one report tells it. Passages of the same encounter in one report are one mention.</summary>
/// <param name="Kind">What sort.</param>
/// <param name="Participants">Numbers of the actors, ascending.</param>
/// <param name="Place">Where, if told.</param>
/// <param name="Time">When.</param>
/// <param name="Status">How far it got.</param>
/// <param name="Background">Whether it is only recalled.</param>
/// <param name="Topics">What it was about.</param>
/// <param name="Evidence">The passages, at least one.</param>
public sealed record EncounterMention(
    EncounterKind Kind,
    IReadOnlyList<int> Participants,
    Place? Place,
    FactTime Time,
    EncounterStatus Status,
    bool Background,
    IReadOnlyList<string> Topics,
    IReadOnlyList<TextRange> Evidence)
{
    /// <summary>Those of the participants "with" whom the others met; empty where the words make no sides.</summary>
    public IReadOnlyList<int> Far { get; init; } = [];

    /// <summary>What each passage says of how far it got, in the order of the passages; null where one only points back.</summary>
    public IReadOnlyList<EncounterStatus?> Told { get; init; } = [];

    /// <summary>The larger gathering that it was on the sidelines of, in the report's words.</summary>
    public string? Sidelines { get; init; }
}

/// <summary>A statement as one report carries it.</summary>
/// <param name="Speaker">Number of the actor, null when the text does not say who.</param>
/// <param name="SpeakerText">The words that name the speaker, null when there are none.</param>
/// <param name="Addressee">Number of the actor it is said to, if told.</param>
/// <param name="Mode">Direct, mixed or indirect.</param>
/// <param name="Content">What was said, without quotation marks.</param>
/// <param name="Time">When it was said.</param>
/// <param name="Venue">Where or in what form.</param>
/// <param name="Evidence">The passages, at least one.</param>
public sealed record StatementMention(
    int? Speaker,
    string? SpeakerText,
    int? Addressee,
    StatementMode Mode,
    string Content,
    FactTime Time,
    string? Venue,
    IReadOnlyList<TextRange> Evidence)
{
    /// <summary>What tells who the speaker is.</summary>
    public SpeakerBasis SpeakerBasis { get; init; }

    /// <summary>Numbers of those who say it with the speaker; empty where the speaker says it alone.</summary>
    public IReadOnlyList<int> CoSpeakers { get; init; } = [];

    /// <summary>Who reports that the speaker said it, the one nearest to the report first.</summary>
    public IReadOnlyList<HopMention> Via { get; init; } = [];

    /// <summary>Of a mixed statement the longest stretch in quotation marks, without them; null where there is none.</summary>
    public string? Quoted { get; init; }
}

/// <summary>One who reports that somebody said something.</summary>
/// <param name="Source">Number of the actor, null when the text does not say who.</param>
/// <param name="SourceText">The words that name it.</param>
/// <param name="Evidence">Where it is told.</param>
public sealed record HopMention(int? Source, string SourceText, TextRange Evidence);

/// <summary>A figure as one report gives it.</summary>
/// <param name="Value">The number.</param>
/// <param name="Unit">What it is counted in.</param>
/// <param name="Of">What is counted.</param>
/// <param name="Approximate">How closely.</param>
/// <param name="Time">The time it stands for.</param>
/// <param name="Claimant">Number of the actor that gives it; null for the report's own voice.</param>
/// <param name="Evidence">The passages, at least one.</param>
public sealed record FigureMention(
    double Value,
    string? Unit,
    string? Of,
    Approximation Approximate,
    FactTime Time,
    int? Claimant,
    IReadOnlyList<TextRange> Evidence);

/// <summary>An agency or outlet that the report says it draws on.</summary>
/// <param name="Name">As the report gives it.</param>
/// <param name="Evidence">Where.</param>
public sealed record CitationMention(string Name, TextRange Evidence);
