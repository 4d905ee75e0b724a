using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Rapporteur.Domain;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Reports;
using Rapporteur.Domain.Serialization;
using Rapporteur.Web.Views;

namespace Rapporteur.Web.Hosting;

/// <summary>The pages' entries as JSON, at the page's address with <c>.json</c> after it. Entries have the shapes of the export.</summary>
/// <remarks>
/// <para>A list is <c>{ok, rows, next, nextUrl}</c>; both are null on the last page. <c>next</c> goes into <c>after</c> (lists) or <c>page</c> (timeline, suggestions).</para>
/// <para>One entry is <c>{ok, entry}</c>; a failure is <c>{ok: false, error: {what, remedy}}</c>.</para>
/// </remarks>
internal static class JsonRoutes
{
    private const int PageSize = 100;

    public static void Map(WebApplication app, Func<SiteRecord> open)
    {
        Map<Report>(app, open, "reports");
        Map<Actor>(app, open, "actors");
        Map<Encounter>(app, open, "encounters");
        Map<Statement>(app, open, "statements");
        Map<Position>(app, open, "positions");
        Map<Agreement>(app, open, "agreements");
        Map<Commitment>(app, open, "commitments");
        Map<CodedEvent>(app, open, "events");
        Map<Figure>(app, open, "figures");
        Map<JudgementOutcome>(app, open, "judgements");
        app.MapGet("/suggestions.json", (HttpContext http) => Suggestions(open, http.Request.Query));
        app.MapGet("/timeline.json", (HttpContext http) => Timeline(open, TimelineQuery.Read(http.Request.Query)));
    }

    private static void Map<T>(WebApplication app, Func<SiteRecord> open, string name)
        where T : class, IRecordEntry
    {
        app.MapGet($"/{name}.json", (HttpContext http) => List<T>(open, name, http.Request.Query["after"].ToString()));
        app.MapGet($"/{name}/{{id}}.json", (string id) => One<T>(open, id));
    }

    /// <summary>Entries in the ordinal order of their ids, as the export has them: a place in that order stays good when entries are added.</summary>
    private static JsonAnswer List<T>(Func<SiteRecord> open, string name, string after)
        where T : class, IRecordEntry
    {
        using SiteRecord record = open();
        List<T> rows = [.. record.After<T>(after).Take(PageSize + 1)];
        string? next = rows.Count > PageSize ? rows[PageSize - 1].Key : null;
        return JsonAnswer.Of(json =>
        {
            json.WriteBoolean("ok", true);
            json.WriteStartArray("rows");
            foreach (T row in rows.Take(PageSize))
            {
                json.WriteRawValue(RecordJson.ToUtf8(row));
            }

            json.WriteEndArray();
            json.WriteString("next", next);
            json.WriteString("nextUrl", next is null ? null : $"/{name}.json?after={Uri.EscapeDataString(next)}");
        });
    }

    private static JsonAnswer One<T>(Func<SiteRecord> open, string id)
        where T : class, IRecordEntry
    {
        using SiteRecord record = open();
        return record.Find<T>(id) is { } entry
            ? JsonAnswer.Entry(StatusCodes.Status200OK, entry)
            : JsonAnswer.Error(StatusCodes.Status404NotFound, "The record holds nothing under this id.", "Take the id from a list or a search.");
    }

    /// <summary>What may be one, the likeliest first; <c>kind</c> asks for one kind.</summary>
    private static JsonAnswer Suggestions(Func<SiteRecord> open, IQueryCollection query)
    {
        using SiteRecord record = open();
        (IReadOnlyList<Suggestion> shown, Paging paging, string? kind) = SuggestionListModel.Page(record, query, PageSize);
        bool ends = paging.Page >= paging.Pages;
        return JsonAnswer.Of(json =>
        {
            json.WriteBoolean("ok", true);
            json.WriteStartArray("rows");
            foreach (Suggestion one in shown)
            {
                json.WriteRawValue(RecordJson.ToUtf8(one));
            }

            json.WriteEndArray();
            json.WriteString("next", ends ? null : (paging.Page + 1).ToString(CultureInfo.InvariantCulture));
            json.WriteString("nextUrl", ends ? null : Paths.Suggestions(kind, paging.Page + 1).Replace("/suggestions", "/suggestions.json", StringComparison.Ordinal));
        });
    }

    /// <summary>The rows of the timeline with the same filters: the dated ones by time, then those without a date.</summary>
    private static JsonAnswer Timeline(Func<SiteRecord> open, TimelineQuery query)
    {
        using SiteRecord record = open();
        List<TimelineRow> rows = TimelineModel.Rows(record, query);
        var paging = Paging.Of(query.Page, PageSize, rows.Count);
        List<IFact> facts = [.. rows.Skip(paging.Skip).Take(PageSize).Select(row => row.Read(record)).OfType<IFact>()];
        TimelineQuery? next = paging.Page < paging.Pages ? query with { Page = paging.Page + 1 } : null;
        return JsonAnswer.Of(json =>
        {
            json.WriteBoolean("ok", query.Problems.Count == 0);
            json.WriteStartArray("rows");
            foreach (IFact fact in facts)
            {
                json.WriteStartObject();
                json.WritePropertyName(fact is Encounter ? "encounter" : "statement");
                json.WriteRawValue(fact is Encounter encounter ? RecordJson.ToUtf8(encounter) : RecordJson.ToUtf8((Statement)fact));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteString("next", next?.Page.ToString(CultureInfo.InvariantCulture));
            json.WriteString("nextUrl", next?.Href().Replace("/timeline", "/timeline.json", StringComparison.Ordinal));
            if (query.Problems.Count > 0)
            {
                json.WriteStartObject("error");
                json.WriteString("what", string.Join(" ", query.Problems));
                json.WriteString("remedy", "Correct the address; what could not be read was left out.");
                json.WriteEndObject();
            }
        });
    }
}
