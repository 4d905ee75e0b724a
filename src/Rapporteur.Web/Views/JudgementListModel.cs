using Rapporteur.Domain.Judgements;
using Rapporteur.Web.Hosting;

namespace Rapporteur.Web.Views;

/// <summary>What people judged of the record, the oldest first.</summary>
/// <param name="Paging">Which of them are shown.</param>
/// <param name="Rows">The judgements of this page.</param>
public sealed record JudgementListModel(Paging Paging, IReadOnlyList<JudgementRow> Rows)
{
    private const int PageSize = 100;

    internal static JudgementListModel Load(SiteRecord record, int page)
    {
        var names = new NameBook(record);
        List<JudgementOutcome> all = [.. record.All<JudgementOutcome>().OrderBy(one => one.At).ThenBy(one => one.Id)];
        var paging = Paging.Of(page, PageSize, all.Count);
        return new JudgementListModel(paging, [.. all.Skip(paging.Skip).Take(PageSize).Select(one => JudgementRow.Of(one, names, record))]);
    }
}
