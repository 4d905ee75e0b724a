using Rapporteur.Domain;
using Rapporteur.Web.Hosting;

namespace Rapporteur.Web.Views;

/// <summary>A page of the facts of a kind.</summary>
/// <param name="Title">What they are.</param>
/// <param name="Path">The list's address.</param>
/// <param name="Order">In what order they stand.</param>
/// <param name="Paging">Where this page stands.</param>
/// <param name="Columns">What the columns are.</param>
/// <param name="Groups">The rows, under headings where they are grouped.</param>
public sealed record FactListModel(
    string Title, string Path, string Order, Paging Paging, IReadOnlyList<string> Columns, IReadOnlyList<FactGroup> Groups)
{
    /// <summary>Rows on a page.</summary>
    public const int PageSize = 100;

    /// <summary>A page of a kind without headings.</summary>
    internal static FactListModel Load<T>(
        SiteRecord record, int page, string title, string path, string[] columns, Func<T, NodaTime.LocalDate?> day, Func<T, NameBook, FactCell[]> cells)
        where T : class, IRecordEntry
    {
        IReadOnlyList<string> all = KeptRows.ByTime(record, day);
        var paging = Paging.Of(page, PageSize, all.Count);
        var names = new NameBook(record);
        List<IReadOnlyList<FactCell>> rows = [];
        foreach (T entry in KeptRows.Read<T>(record, all.Skip(paging.Skip).Take(PageSize)))
        {
            rows.Add(cells(entry, names));
        }

        return new FactListModel(title, path, "by time; undated ones last", paging, columns, rows.Count == 0 ? [] : [new FactGroup(null, rows)]);
    }
}

/// <summary>Rows under a heading.</summary>
/// <param name="Heading">The heading; null for none.</param>
/// <param name="Rows">Their cells, as many as columns.</param>
public sealed record FactGroup(string? Heading, IReadOnlyList<IReadOnlyList<FactCell>> Rows);
