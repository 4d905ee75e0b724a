using Microsoft.AspNetCore.Builder;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Ports;
using Rapporteur.Web;

namespace Rapporteur.Tests.Web;

/// <summary>The site on a free port of this machine, for the time of a test.</summary>
internal sealed class RunningSite : IAsyncDisposable
{
    private readonly WebApplication _app;

    private RunningSite(WebApplication app)
    {
        _app = app;
        Address = app.Urls.Single();
        Client = new HttpClient { BaseAddress = new Uri(Address) };
    }

    public string Address { get; }

    public HttpClient Client { get; }

    /// <summary>A site of the invented record; one that takes judgements where there is a desk.</summary>
    public static Task<RunningSite> StartAsync(IJudgementDesk? desk = null, Func<IRecordReader, IReadOnlyList<Suggestion>>? suggest = null) =>
        StartAsync(() => new InventedRecord(), desk, suggest);

    public static async Task<RunningSite> StartAsync(
        Func<IRecordReader> open, IJudgementDesk? desk = null, Func<IRecordReader, IReadOnlyList<Suggestion>>? suggest = null)
    {
        WebApplication app = RecordSite.Build(open, new RecordSiteOptions("http://127.0.0.1:0", desk) { By = "Ada", Suggest = suggest ?? (_ => InventedSuggestions.All) });
        await app.StartAsync(CancellationToken.None);
        return new RunningSite(app);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
