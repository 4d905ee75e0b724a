using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Time;

namespace Rapporteur.Domain.Reports;

/// <summary>A report as the record holds it.</summary>
/// <param name="Id">From its name and content.</param>
/// <param name="Source">Path, URL or given id.</param>
/// <param name="Url">Where it was published, when known.</param>
/// <param name="Outlet">Who published it, when known.</param>
/// <param name="Title">Its headline, when known.</param>
/// <param name="Byline">Who wrote it.</param>
/// <param name="Published">When it was published, and what tells so.</param>
/// <param name="Language">BCP 47 tag, when known.</param>
/// <param name="Text">The cleaned body. All offsets of all passages count in it.</param>
/// <param name="Cites">Agencies and outlets that it says it draws on.</param>
/// <param name="Story">The story it belongs to.</param>
/// <param name="Lineage">The group of reports that it shares text with, if any.</param>
public sealed record Report(
    ReportId Id,
    string Source,
    string? Url,
    string? Outlet,
    string? Title,
    IReadOnlyList<string> Byline,
    Publication Published,
    string? Language,
    string Text,
    IReadOnlyList<Citation> Cites,
    string? Story,
    string? Lineage) : IRecordEntry
{
    /// <summary>Of an undated report: between which days it was published, as far as anything tells; null otherwise.</summary>
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
    public PublicationBounds? PublishedBounds { get; init; }

    string IRecordEntry.Key => Id.Value;
}

/// <summary>An agency or outlet that a report says it draws on.</summary>
/// <param name="Name">Its name as the report gives it.</param>
/// <param name="Evidence">Where the report says so.</param>
public sealed record Citation(string Name, Passages Evidence);
