using Microsoft.AspNetCore.Http;
using Rapporteur.Web.Pages;

namespace Rapporteur.Web.Hosting;

/// <summary>What every request must be, and what every answer says to the browser.</summary>
internal static class RequestGuard
{
    private const string Policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Answers only requests that read, and only under this machine's own names: a page elsewhere whose name
    /// was made to point here still sends that name as host. Where the site takes judgements, it takes them from its own pages and from
    /// programs, never from another site's page.</summary>
    public static Task RunAsync(HttpContext http, RequestDelegate next, bool judges)
    {
        SetHeaders(http.Response.Headers);
        if (http.Request.Host.Host is not ("localhost" or "127.0.0.1" or "[::1]"))
        {
            return new HtmlPage<ProblemPage>(
                new Problem(
                    "This name is not served",
                    "The address in your browser is not one of this machine's own names.",
                    "Open the page under 127.0.0.1 or localhost."),
                StatusCodes.Status400BadRequest).ExecuteAsync(http);
        }

        if (judges && HttpMethods.IsPost(http.Request.Method) && (http.Request.Path == JudgementRoute.Path || http.Request.Path == JudgeFormRoute.Path))
        {
            return IsOfThisSite(http.Request)
                ? next(http)
                : JsonAnswer.Error(
                    StatusCodes.Status403Forbidden, "Another site's page sent this.", "Judge from a page of this site, or with 'rapporteur judge'.").ExecuteAsync(http);
        }

        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method))
        {
            http.Response.Headers.Allow = "GET, HEAD";
            return new HtmlPage<ProblemPage>(
                new Problem("Pages are only read", "The site changes nothing, so it answers GET alone.", "Follow a link instead."),
                StatusCodes.Status405MethodNotAllowed).ExecuteAsync(http);
        }

        return next(http);
    }

    /// <summary>Browsers say where a request comes from, and pages cannot change what they say; programs say nothing.</summary>
    private static bool IsOfThisSite(HttpRequest request)
    {
        string site = request.Headers["Sec-Fetch-Site"].ToString();
        string origin = request.Headers.Origin.ToString();
        return site is "" or "same-origin"
            && (origin.Length == 0 || string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase));
    }

    public static void SetHeaders(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        // Not "no-referrer": browsers then leave the origin out of the site's own forms.
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.CacheControl = "no-cache";
    }
}
