using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Rapporteur.Domain.Ports;
using Rapporteur.Web.Pages;
using Rapporteur.Web.Views;

namespace Rapporteur.Web.Hosting;

/// <summary>Which address gives which page.</summary>
internal static class Routes
{
    public static void Map(WebApplication app, Func<IRecordReader> open)
    {
        app.MapGet("/", () => Page<OverviewPage>(open, OverviewModel.Load));
        app.MapGet("/timeline", (HttpContext http) => Page<TimelinePage>(open, record => TimelineModel.Load(record, TimelineQuery.Read(http.Request.Query))));
        app.MapGet("/encounters/{id}", (string id) => Page<EncounterPage>(open, record => EncounterModel.Load(record, id)));
        app.MapGet("/statements/{id}", (string id) => Page<StatementPage>(open, record => StatementModel.Load(record, id)));
        app.MapGet("/reports/{id}", (HttpContext http, string id) => Page<ReportPage>(open, record => ReaderModel.Load(record, id, http.Request.Query)));
        app.MapGet("/search", (HttpContext http) => Page<SearchPage>(open, record => SearchModel.Load(record, http.Request.Query["q"].ToString())));
        app.MapGet("/reports", (HttpContext http) => Page<ReportListPage>(open, record => ReportListModel.Load(record, Paging.Read(http.Request.Query))));
        app.MapGet("/actors", (HttpContext http) => Page<ActorListPage>(open, record => ActorListModel.Load(record, Paging.Read(http.Request.Query))));
        app.MapGet("/statements", (HttpContext http) => Page<StatementListPage>(open, record => StatementListModel.Load(record, Paging.Read(http.Request.Query))));
        app.MapGet("/judgements", (HttpContext http) => Page<JudgementListPage>(open, record => JudgementListModel.Load(record, Paging.Read(http.Request.Query))));
        app.MapGet("/actors/{id}", (string id) => Page<ActorPage>(open, record => ActorModel.Load(record, id)));
        app.MapGet("/help", () => new HtmlPage<HelpPage>([]));
        app.MapFallback(() => NotFound("page", "The address is mistyped, or leads to a page that this version does not have."));
    }

    /// <summary>Loads a page's model from a fresh reader and closes the reader before anything is rendered; no model is a page not found.</summary>
    private static IResult Page<TPage>(Func<IRecordReader> open, Func<IRecordReader, object?> load)
        where TPage : Microsoft.AspNetCore.Components.IComponent
    {
        using IRecordReader record = open();
        return load(record) is { } model
            ? new HtmlPage<TPage>(model)
            : NotFound("entry", "The record holds nothing under this id. It may have been made again from other reports since the link was made.");
    }

    private static HtmlPage<ProblemPage> NotFound(string what, string why) =>
        new(new Problem($"No such {what}", why, "Search for it above, or start from the timeline."), StatusCodes.Status404NotFound);
}
