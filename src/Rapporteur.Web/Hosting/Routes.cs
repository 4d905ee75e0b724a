using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Rapporteur.Domain;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Web.Pages;
using Rapporteur.Web.Views;

namespace Rapporteur.Web.Hosting;

/// <summary>Which address gives which page.</summary>
internal static class Routes
{
    public static void Map(WebApplication app, Func<SiteRecord> open, bool judges)
    {
        app.MapGet("/", () => Page<OverviewPage>(open, OverviewModel.Load));
        app.MapGet("/timeline", (HttpContext http) => Page<TimelinePage>(open, record => TimelineModel.Load(record, TimelineQuery.Read(http.Request.Query))));
        app.MapGet("/encounters/{id}", (string id) => Entry<EncounterPage, Encounter>(open, id, EncounterModel.Load, judges));
        app.MapGet("/statements/{id}", (string id) => Entry<StatementPage, Statement>(open, id, StatementModel.Load, judges));
        app.MapGet("/reports/{id}", (HttpContext http, string id) => Page<ReportPage>(open, record => ReaderModel.Load(record, id, http.Request.Query)));
        app.MapGet("/search", (HttpContext http) => Page<SearchPage>(open, record => SearchModel.Load(record, http.Request.Query["q"].ToString())));
        app.MapGet("/reports", (HttpContext http) => Page<ReportListPage>(open, record => ReportListModel.Load(record, Paging.Read(http.Request.Query))));
        app.MapGet("/actors", (HttpContext http) => Page<ActorListPage>(open, record => ActorListModel.Load(record, Paging.Read(http.Request.Query))));
        app.MapGet("/statements", (HttpContext http) => Page<StatementListPage>(open, record => StatementListModel.Load(record, Paging.Read(http.Request.Query))));
        app.MapGet("/judgements", (HttpContext http) => Page<JudgementListPage>(open, record => JudgementListModel.Load(record, Paging.Read(http.Request.Query))));
        app.MapGet("/suggestions", (HttpContext http) => Page<SuggestionListPage>(open, record => record.Suggests ? SuggestionListModel.Load(record, http.Request.Query) : null));
        app.MapGet("/actors/{id}", (string id) => Entry<ActorPage, Actor>(open, id, ActorModel.Load, judges));
        app.MapGet("/judgements/{id}", (string id) => Page<JudgementPage>(open, record => JudgementModel.Load(record, id)));
        MapFacts<Position>(app, open, "positions", PositionFacts.List, PositionFacts.Load, judges);
        MapFacts<Agreement>(app, open, "agreements", AgreementFacts.List, AgreementFacts.Load, judges);
        MapFacts<Commitment>(app, open, "commitments", CommitmentFacts.List, CommitmentFacts.Load, judges);
        MapFacts<CodedEvent>(app, open, "events", EventFacts.List, EventFacts.Load, judges);
        MapFacts<Figure>(app, open, "figures", FigureFacts.List, FigureFacts.Load, judges);
        app.MapGet("/help", () => new HtmlPage<HelpPage>([]));
        app.MapFallback(() => NotFound("page", "The address is mistyped, or leads to a page that this version does not have."));
    }

    private static void MapFacts<T>(
        WebApplication app, Func<SiteRecord> open, string name, Func<SiteRecord, int, FactListModel> list, Func<SiteRecord, string, FactModel?> load, bool judges)
        where T : class, IRecordEntry
    {
        app.MapGet($"/{name}", (HttpContext http) => Page<FactListPage>(open, record => list(record, Paging.Read(http.Request.Query))));
        app.MapGet($"/{name}/{{id}}", (string id) => Entry<FactPage, T>(open, id, load, judges));
    }

    /// <summary>The page of an entry, with the form to correct it where the site takes judgements.</summary>
    private static IResult Entry<TPage, TEntry>(Func<SiteRecord> open, string id, Func<SiteRecord, string, object?> load, bool judges)
        where TPage : Microsoft.AspNetCore.Components.IComponent
        where TEntry : class, IRecordEntry
    {
        using SiteRecord record = open();
        return load(record, id) is not { } model
            ? NotFound("entry", "The record holds nothing under this id. It may have been made again from other reports since the link was made.")
            : new HtmlPage<TPage>(new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["Model"] = model,
                ["Form"] = judges ? JudgeFormModel.Of(record.Find<TEntry>(id), record) : null,
            });
    }

    /// <summary>Loads a page's model from a fresh reader and closes the reader before anything is rendered; no model is a page not found.</summary>
    private static IResult Page<TPage>(Func<SiteRecord> open, Func<SiteRecord, object?> load)
        where TPage : Microsoft.AspNetCore.Components.IComponent
    {
        using SiteRecord record = open();
        return load(record) is { } model
            ? new HtmlPage<TPage>(model)
            : NotFound("entry", "The record holds nothing under this id. It may have been made again from other reports since the link was made.");
    }

    private static HtmlPage<ProblemPage> NotFound(string what, string why) =>
        new(new Problem($"No such {what}", why, "Search for it above, or start from the timeline."), StatusCodes.Status404NotFound);
}
