using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Rapporteur.Web.Views;

/// <summary>Where a page of a long list stands.</summary>
/// <param name="Page">This page, from 1.</param>
/// <param name="Size">Rows on a full page.</param>
/// <param name="Total">Rows on all pages.</param>
public sealed record Paging(int Page, int Size, int Total)
{
    /// <summary>How many pages there are, at least 1.</summary>
    public int Pages => Math.Max(1, (Total + Size - 1) / Size);

    /// <summary>Rows before this page.</summary>
    public int Skip => (Page - 1) * Size;

    /// <summary>"1–150 of 2,455", or "0".</summary>
    public string Says => Total == 0
        ? "0"
        : string.Create(CultureInfo.InvariantCulture, $"{Skip + 1:N0}–{Math.Min(Total, Skip + Size):N0} of {Total:N0}");

    /// <summary>The page asked for, held between the first and the last.</summary>
    internal static Paging Of(int page, int size, int total)
    {
        var all = new Paging(1, size, total);
        return all with { Page = Math.Clamp(page, 1, all.Pages) };
    }

    /// <summary>The page number in an address, 1 where there is none.</summary>
    internal static int Read(IQueryCollection query) =>
        int.TryParse(query["page"].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out int page) && page > 0 ? page : 1;
}
