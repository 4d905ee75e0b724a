using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Components.Web.HtmlRendering;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Rapporteur.Web.Hosting;

/// <summary>Renders a component to a page on the server, once. Nothing of it lives on in the browser.</summary>
internal sealed class HtmlPage<TPage>(Dictionary<string, object?> parameters, int status = StatusCodes.Status200OK) : IResult
    where TPage : IComponent
{
    /// <summary>A page whose one parameter is its model.</summary>
    public HtmlPage(object model, int status = StatusCodes.Status200OK)
        : this(new Dictionary<string, object?>(StringComparer.Ordinal) { ["Model"] = model }, status)
    {
    }

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ILoggerFactory logs = httpContext.RequestServices.GetRequiredService<ILoggerFactory>();
        await using var renderer = new HtmlRenderer(httpContext.RequestServices, logs);
        string html = await renderer.Dispatcher.InvokeAsync(async () =>
        {
            HtmlRootComponent page = await renderer.RenderComponentAsync<TPage>(ParameterView.FromDictionary(parameters));
            return page.ToHtmlString();
        });
        httpContext.Response.StatusCode = status;
        httpContext.Response.ContentType = "text/html; charset=utf-8";
        await httpContext.Response.WriteAsync(html, httpContext.RequestAborted);
    }
}
