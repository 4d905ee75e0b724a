using Rapporteur.Domain.Provenance;

namespace Rapporteur.Domain.Reports;

/// <summary>Between which days an undated report was published, from what it tells and shares with dated reports. Never a date.</summary>
/// <param name="NotBefore">The first day it can be of, ISO date: what it tells as done had been done. Null where nothing tells.</param>
/// <param name="NotAfter">The last day it can be of: what it tells as still to come had not come. Null where nothing tells.</param>
/// <param name="Contradictory">Whether the two leave no day; then some ground is wrong, and nothing is narrowed.</param>
/// <param name="Grounds">What each rests on, at least one.</param>
public sealed record PublicationBounds(string? NotBefore, string? NotAfter, bool Contradictory, IReadOnlyList<BoundGround> Grounds);

/// <summary>A ground for a bound.</summary>
/// <param name="Gives">Which bound it gives; <see cref="BoundSide.Near"/> gives none and only says what is likely.</param>
/// <param name="Day">The day, ISO date.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="Reports">The dated reports that tell the day; none where the report's own words do.</param>
/// <param name="Evidence">The report's own words.</param>
public sealed record BoundGround(BoundSide Gives, string Day, BoundBasis Basis, IReadOnlyList<ReportId> Reports, Passages Evidence);

/// <summary>What a ground says of the day of publication.</summary>
public enum BoundSide
{
    /// <summary>Not before that day.</summary>
    NotBefore,

    /// <summary>Not after that day.</summary>
    NotAfter,

    /// <summary>Near that day, by a twin that shares its text; which of the two was first is open.</summary>
    Near,
}

/// <summary>What a ground rests on.</summary>
public enum BoundBasis
{
    /// <summary>A day that the report's own words give to something done.</summary>
    Text,

    /// <summary>An encounter that dated reports tell too.</summary>
    Encounter,

    /// <summary>A statement that dated reports carry too.</summary>
    Statement,

    /// <summary>Text shared with a dated report.</summary>
    Copy,
}
