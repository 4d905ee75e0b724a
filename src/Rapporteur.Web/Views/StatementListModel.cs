using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Ports;

namespace Rapporteur.Web.Views;

/// <summary>A page of the statements by time, those without a date last.</summary>
/// <param name="Paging">Where this page stands.</param>
/// <param name="Rows">The statements.</param>
public sealed record StatementListModel(Paging Paging, IReadOnlyList<TimelineItem> Rows)
{
    /// <summary>Rows on a page.</summary>
    public const int PageSize = 100;

    internal static StatementListModel Load(IRecordReader record, int page)
    {
        List<Statement> all = [.. record.All<Statement>().OrderBy(one => one.Time.From ?? NodaTime.LocalDate.MaxIsoValue)];
        var paging = Paging.Of(page, PageSize, all.Count);
        var names = new NameBook(record);
        return new StatementListModel(paging, [.. all.Skip(paging.Skip).Take(PageSize).Select(one => TimelineItem.Of(one, names))]);
    }
}
