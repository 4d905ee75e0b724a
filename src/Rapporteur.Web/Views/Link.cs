using Rapporteur.Domain.Reports;
using Rapporteur.Domain.Time;

namespace Rapporteur.Web.Views;

/// <summary>Words that lead somewhere.</summary>
/// <param name="Text">The words.</param>
/// <param name="Href">A path of this site.</param>
public sealed record Link(string Text, string Href);

/// <summary>A report as other pages name it.</summary>
/// <param name="Title">Its title, or its first words where it has none.</param>
/// <param name="Href">Its reader.</param>
/// <param name="Outlet">Who published it, when known.</param>
/// <param name="Published">When it was published; null where the record lacks the report.</param>
public sealed record ReportLink(string Title, string Href, string? Outlet, Publication? Published)
{
    internal static ReportLink To(Report report) => new(TitleOf(report), Paths.Report(report.Id), report.Outlet, report.Published);

    internal static string TitleOf(Report report) =>
        report.Title is { Length: > 0 } title ? title : Words.Shorten(report.Text.ReplaceLineEndings(" ").Trim(), 70);
}
