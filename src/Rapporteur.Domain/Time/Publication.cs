namespace Rapporteur.Domain.Time;

/// <summary>When a report was published, and what tells it.</summary>
/// <param name="Time">The date, or unknown: an undated report keeps no invented date.</param>
/// <param name="Basis">Where the date was found; <see cref="DateBasis.Unknown"/> exactly when the time is unknown.</param>
public sealed record Publication(FactTime Time, DateBasis Basis)
{
    /// <summary>Undated.</summary>
    public static readonly Publication Undated = new(FactTime.Unknown, DateBasis.Unknown);
}

/// <summary>What tells a report's date.</summary>
public enum DateBasis
{
    /// <summary>Nothing does.</summary>
    Unknown,

    /// <summary>Metadata: a header line, a page's metadata, a sidecar, a feed.</summary>
    Metadata,

    /// <summary>The dateline that opens the text.</summary>
    Dateline,

    /// <summary>A date in the running text.</summary>
    Text,
}
