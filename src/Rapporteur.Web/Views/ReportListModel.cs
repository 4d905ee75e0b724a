using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Reports;

namespace Rapporteur.Web.Views;

/// <summary>A page of the reports by date of publication, undated ones last.</summary>
/// <param name="Paging">Where this page stands.</param>
/// <param name="Rows">The reports.</param>
public sealed record ReportListModel(Paging Paging, IReadOnlyList<ReportRow> Rows)
{
    /// <summary>Rows on a page.</summary>
    public const int PageSize = 100;

    internal static ReportListModel Load(IRecordReader record, int page)
    {
        // Rows, not reports: the texts of a big record do not fit in memory.
        List<ReportRow> all =
        [
            .. record.All<Report>()
                .Select(report => new ReportRow(ReportLink.To(report), report.Source, report.Lineage is not null, report.Text.Length))
                .OrderBy(row => row.Report.Published?.Time.From ?? NodaTime.LocalDate.MaxIsoValue),
        ];
        var paging = Paging.Of(page, PageSize, all.Count);
        return new ReportListModel(paging, [.. all.Skip(paging.Skip).Take(PageSize)]);
    }
}

/// <summary>A report in a list.</summary>
/// <param name="Report">The report.</param>
/// <param name="Source">Where it came from.</param>
/// <param name="SharesText">Whether it shares text with another.</param>
/// <param name="Length">UTF-16 units of its text.</param>
public sealed record ReportRow(ReportLink Report, string Source, bool SharesText, int Length);
