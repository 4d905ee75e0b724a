using Microsoft.AspNetCore.Http;
using Rapporteur.Domain.Judgements;
using Rapporteur.Web.Hosting;

namespace Rapporteur.Web.Views;

/// <summary>A page of what may be one, the likeliest first.</summary>
/// <param name="Kind">The kind that is shown alone; null for all.</param>
/// <param name="Paging">Where this page stands.</param>
/// <param name="Kinds">The kinds there are, with how many of each.</param>
/// <param name="Rows">The suggestions of this page.</param>
/// <param name="Judged">What was just judged here; null for nothing.</param>
public sealed record SuggestionListModel(
    string? Kind, Paging Paging, IReadOnlyList<(string Kind, int Count)> Kinds, IReadOnlyList<SuggestionRow> Rows, JudgementRow? Judged)
{
    /// <summary>Suggestions on a page: each has passages to read.</summary>
    public const int PageSize = 20;

    /// <summary>The address of a page of them.</summary>
    public string Href(int page) => Paths.Suggestions(Kind, page);

    internal static SuggestionListModel Load(SiteRecord record, IQueryCollection query)
    {
        (IReadOnlyList<Suggestion> shown, Paging paging, string? kind) = Page(record, query, PageSize);
        var names = new NameBook(record);
        var sides = new SuggestionSides(record, names);
        return new SuggestionListModel(
            kind,
            paging,
            [
                .. record.Suggestions().GroupBy(one => one.Kind, StringComparer.Ordinal).Select(group => (group.Key, group.Count()))
                    .OrderBy(one => one.Key, StringComparer.Ordinal),
            ],
            [.. shown.Select(one => SuggestionRow.Of(one, sides)).OfType<SuggestionRow>()],
            record.Find<JudgementOutcome>(query["judged"].ToString()) is { } judged ? JudgementRow.Of(judged, names, record) : null);
    }

    /// <summary>The suggestions that an address asks for, and where they stand.</summary>
    internal static (IReadOnlyList<Suggestion> Shown, Paging Paging, string? Kind) Page(SiteRecord record, IQueryCollection query, int size)
    {
        string? kind = KindOf(query);
        List<Suggestion> all = [.. record.Suggestions().Where(one => kind is null || string.Equals(one.Kind, kind, StringComparison.Ordinal))];
        var paging = Paging.Of(Paging.Read(query), size, all.Count);
        return ([.. all.Skip(paging.Skip).Take(size)], paging, kind);
    }

    private static string? KindOf(IQueryCollection query) => query["kind"].ToString() is { Length: > 0 } kind ? kind : null;
}
