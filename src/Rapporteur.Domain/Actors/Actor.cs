using System.Text.Json.Serialization;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Provenance;

namespace Rapporteur.Domain.Actors;

/// <summary>Someone or something that acts: met, said, wanted, agreed.</summary>
/// <param name="Id">From kind and name.</param>
/// <param name="Name">The fullest name found, without title.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Aliases">Other names and spellings found, ordinal order, the name itself left out.</param>
/// <param name="Country">ISO 3166-1 alpha-3 of the country it belongs to, where known.</param>
/// <param name="Roles">Offices that the reports give it.</param>
/// <param name="Plover">Its PLOVER actor codes, where known.</param>
/// <param name="Mentions">How often the reports name or point to it.</param>
public sealed record Actor(
    ActorId Id,
    string Name,
    ActorKind Kind,
    IReadOnlyList<string> Aliases,
    string? Country,
    IReadOnlyList<Role> Roles,
    PloverActor? Plover,
    int Mentions) : IJudged
{
    /// <inheritdoc/>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<JudgementId>? Judgements { get; init; }

    /// <summary>Of an office told without a name ("the Russian foreign minister"): who held it on the report's day, by the table of offices. No fact of the holder's.</summary>
    public OfficeHolder? HeldBy { get; init; }

    string IRecordEntry.Key => Id.Value;
}

/// <summary>An office as reports give it.</summary>
/// <param name="Title">The title, such as "Foreign Minister".</param>
/// <param name="Of">Country or body, where told.</param>
/// <param name="From">First day of the office, a year, year-month or ISO date, where known.</param>
/// <param name="To">Last day, the same way, where known.</param>
/// <param name="Evidence">Where it is said.</param>
public sealed record Role(string Title, string? Of, string? From, string? To, Passages Evidence)
{
    /// <summary>What tells the days: the reports, or the table of offices.</summary>
    public RoleBasis Basis { get; init; }
}

/// <summary>What tells the first and last day of a role.</summary>
public enum RoleBasis
{
    /// <summary>The reports; they may leave the days open.</summary>
    Told,

    /// <summary>The table of offices, shipped or a user's. The role itself is told by the reports.</summary>
    Offices,
}

/// <summary>Who held an office, by the table of offices.</summary>
/// <param name="Name">The holder's usual name.</param>
/// <param name="Actor">The actor of that name, where the record has one.</param>
/// <param name="From">First day of the office: a year, year-month or day.</param>
/// <param name="To">Last day; null while it goes on.</param>
public sealed record OfficeHolder(string Name, ActorId? Actor, string? From, string? To);

/// <summary>PLOVER's actor codes.</summary>
/// <param name="Country">ISO 3166-1 alpha-3.</param>
/// <param name="Sector">The PLOVER sector, such as GOV or MIL.</param>
public sealed record PloverActor(string? Country, string? Sector);
