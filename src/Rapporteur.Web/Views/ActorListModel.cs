using Rapporteur.Domain.Actors;
using Rapporteur.Web.Hosting;

namespace Rapporteur.Web.Views;

/// <summary>A page of the actors, those that occur most first.</summary>
/// <param name="Paging">Where this page stands.</param>
/// <param name="Rows">The actors.</param>
public sealed record ActorListModel(Paging Paging, IReadOnlyList<ActorRow> Rows)
{
    /// <summary>Rows on a page.</summary>
    public const int PageSize = 100;

    internal static ActorListModel Load(SiteRecord record, int page)
    {
        IReadOnlyList<ActorNames> all = KeptRows.Actors(record);
        var paging = Paging.Of(page, PageSize, all.Count);
        return new ActorListModel(paging, [.. KeptRows.Read<Actor>(record, all.Skip(paging.Skip).Take(PageSize).Select(one => one.Id.Value)).Select(ActorRow.Of)]);
    }
}
