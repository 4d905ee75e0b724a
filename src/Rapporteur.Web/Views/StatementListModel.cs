using Rapporteur.Domain.Facts;
using Rapporteur.Web.Hosting;

namespace Rapporteur.Web.Views;

/// <summary>A page of the statements by time, those without a date last.</summary>
/// <param name="Paging">Where this page stands.</param>
/// <param name="Rows">The statements.</param>
public sealed record StatementListModel(Paging Paging, IReadOnlyList<TimelineItem> Rows)
{
    /// <summary>Rows on a page.</summary>
    public const int PageSize = 100;

    internal static StatementListModel Load(SiteRecord record, int page)
    {
        IReadOnlyList<string> all = KeptRows.ByTime<Statement>(record, static one => one.Time.From);
        var paging = Paging.Of(page, PageSize, all.Count);
        var names = new NameBook(record);
        return new StatementListModel(paging, [.. KeptRows.Read<Statement>(record, all.Skip(paging.Skip).Take(PageSize)).Select(one => TimelineItem.Of(one, names))]);
    }
}
