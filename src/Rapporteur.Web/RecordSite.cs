using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Rapporteur.Domain.Ports;
using Rapporteur.Web.Hosting;

namespace Rapporteur.Web;

/// <summary>The pages over a record: made here, run by whoever hosts them.</summary>
public static class RecordSite
{
    /// <summary>Makes the site. Nothing listens until it is started.</summary>
    /// <param name="open">Gives a reader for one request; the site disposes it.</param>
    /// <param name="options">Where to listen, and whether to take judgements.</param>
    /// <exception cref="ArgumentException">The address is not one of this machine's own: the site has no log-in and is for one person.</exception>
    public static WebApplication Build(Func<IRecordReader> open, RecordSiteOptions options)
    {
        ArgumentNullException.ThrowIfNull(open);
        ArgumentNullException.ThrowIfNull(options);
        (IPAddress address, int port) = LoopbackAddress.Parse(options.Url);

        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = options.Desk is null ? 0 : JudgementRoute.MostBytes;
            kestrel.Listen(address, port);
        });
        builder.Services.AddRoutingCore();
        var judging = new JudgingSettings(options.Desk is not null, options.By);
        builder.Services.AddSingleton(judging);
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Warning);

        WebApplication app = builder.Build();
        app.UseExceptionHandler(Failure.Options);
        app.Use((http, next) => RequestGuard.RunAsync(http, next, judges: options.Desk is not null));
        app.UseRouting();
        SiteFiles.Map(app);
        var shelf = new RecordShelf();
        SiteRecord Open() => new(open(), shelf, options.Suggest);
        JsonRoutes.Map(app, Open);
        if (options.Desk is { } desk)
        {
            JudgementRoute.Map(app, desk);
            JudgeFormRoute.Map(app, desk, Open, judging);
        }

        Routes.Map(app, Open, options.Desk is not null);
        return app;
    }
}
