using Rapporteur.Domain.Reports;
using Rapporteur.Domain.Time;

namespace Rapporteur.Pipeline.Clean;

/// <summary>A report's body and what is known of it. Offsets begin here and never change.</summary>
/// <param name="Id">From the source's last path segment and the cleaned content.</param>
/// <param name="Source">As read.</param>
/// <param name="Url">Where it was published, when known.</param>
/// <param name="Outlet">Who published it, when known.</param>
/// <param name="Title">Its headline, when known; never part of <paramref name="Text"/>.</param>
/// <param name="Byline">Who wrote it.</param>
/// <param name="Published">When, and what tells so.</param>
/// <param name="Dateline">The place and agency that open an agency text ("MOSCOW, September 8. /TASS/."), when there is one; it stays in the text.</param>
/// <param name="Credits">Agencies and outlets credited in the page ("TBP and Agencies").</param>
/// <param name="Language">BCP 47 tag, when known.</param>
/// <param name="Text">The body: paragraphs apart by one empty line, no furniture.</param>
public sealed record CleanReport(
    ReportId Id,
    string Source,
    string? Url,
    string? Outlet,
    string? Title,
    IReadOnlyList<string> Byline,
    Publication Published,
    string? Dateline,
    IReadOnlyList<string> Credits,
    string? Language,
    string Text);
