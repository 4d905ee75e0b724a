using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Ports;

namespace Rapporteur.Web.Views;

/// <summary>A page of the actors, those that occur most first.</summary>
/// <param name="Paging">Where this page stands.</param>
/// <param name="Rows">The actors.</param>
public sealed record ActorListModel(Paging Paging, IReadOnlyList<ActorRow> Rows)
{
    /// <summary>Rows on a page.</summary>
    public const int PageSize = 100;

    internal static ActorListModel Load(IRecordReader record, int page)
    {
        List<Actor> all = [.. record.All<Actor>().OrderByDescending(actor => actor.Mentions)];
        var paging = Paging.Of(page, PageSize, all.Count);
        return new ActorListModel(paging, [.. all.Skip(paging.Skip).Take(PageSize).Select(ActorRow.Of)]);
    }
}
