using Rapporteur.Domain.Reports;
using Rapporteur.Web.Hosting;

namespace Rapporteur.Web.Views;

/// <summary>A page of the reports by date of publication, undated ones last.</summary>
/// <param name="Paging">Where this page stands.</param>
/// <param name="Rows">The reports.</param>
public sealed record ReportListModel(Paging Paging, IReadOnlyList<ReportRow> Rows)
{
    /// <summary>Rows on a page.</summary>
    public const int PageSize = 100;

    internal static ReportListModel Load(SiteRecord record, int page)
    {
        IReadOnlyList<string> all = KeptRows.ByTime<Report>(record, static one => one.Published.Time.From);
        var paging = Paging.Of(page, PageSize, all.Count);
        return new ReportListModel(
            paging,
            [
                .. KeptRows.Read<Report>(record, all.Skip(paging.Skip).Take(PageSize))
                    .Select(report => new ReportRow(ReportLink.To(report), report.Source, report.Lineage is not null, report.Text.Length)),
            ]);
    }
}

/// <summary>A report in a list.</summary>
/// <param name="Report">The report.</param>
/// <param name="Source">Where it came from.</param>
/// <param name="SharesText">Whether it shares text with another.</param>
/// <param name="Length">UTF-16 units of its text.</param>
public sealed record ReportRow(ReportLink Report, string Source, bool SharesText, int Length);
