using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Rapporteur.Domain.Failures;
using Rapporteur.Web.Pages;

namespace Rapporteur.Web.Hosting;

/// <summary>A record that cannot be read becomes a page that says so. Any other exception is a bug: it is logged, and the page says that.</summary>
internal static class Failure
{
    public static ExceptionHandlerOptions Options { get; } = new()
    {
        ExceptionHandler = AnswerAsync,
        SuppressDiagnosticsCallback = context => context.Exception is StoreException,
    };

    private static Task AnswerAsync(HttpContext http)
    {
        RequestGuard.SetHeaders(http.Response.Headers);
        HtmlPage<ProblemPage> page = http.Features.Get<IExceptionHandlerFeature>()?.Error is StoreException failure
            ? new(
                new Problem(
                    "The record cannot be read",
                    failure.Message,
                    "Check that the file is there, is a record, and that no other program holds it; then reload this page."),
                StatusCodes.Status503ServiceUnavailable)
            : new(
                new Problem(
                    "This page could not be made",
                    "Something went wrong in the program itself. Your record has not been changed.",
                    "Go back and try another page. The program's error output names the fault: please report it."),
                StatusCodes.Status500InternalServerError);
        return page.ExecuteAsync(http);
    }
}
