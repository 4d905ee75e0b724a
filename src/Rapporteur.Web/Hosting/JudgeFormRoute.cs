using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Rapporteur.Domain.Failures;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Ports;
using Rapporteur.Web.Pages;
using Rapporteur.Web.Views;

namespace Rapporteur.Web.Hosting;

/// <summary><c>POST /judge</c>: what somebody says of an entry in the form on its page. Each field that is filled in is a judgement.</summary>
internal static class JudgeFormRoute
{
    /// <summary>The address.</summary>
    public const string Path = "/judge";

    public static void Map(WebApplication app, IJudgementDesk desk, Func<SiteRecord> open, JudgingSettings settings) =>
        app.MapPost(Path, new Func<HttpContext, Task<IResult>>(http => JudgeAsync(http, desk, open, settings)));

    private static async Task<IResult> JudgeAsync(HttpContext http, IJudgementDesk desk, Func<SiteRecord> open, JudgingSettings settings)
    {
        if (!http.Request.HasFormContentType)
        {
            return Refused(StatusCodes.Status415UnsupportedMediaType, "This is no form.", "Judge on the page of an entry.");
        }

        try
        {
            IFormCollection form = await http.Request.ReadFormAsync(http.RequestAborted);
            return settings.IsToken(form["token"])
                ? Judge(form, desk, open, http.RequestAborted)
                : Refused(StatusCodes.Status403Forbidden, "The form is not of this run of the site.", "Open the page again, and judge there.");
        }
        catch (Exception error) when (error is InvalidDataException or BadHttpRequestException)
        {
            return Refused(StatusCodes.Status400BadRequest, "The form is too large, or was cut short.", "Write less.");
        }
        catch (StoreException error)
        {
            return Refused(StatusCodes.Status503ServiceUnavailable, error.Message, "Go back and try again.");
        }
    }

    private static IResult Judge(IFormCollection form, IJudgementDesk desk, Func<SiteRecord> open, CancellationToken cancellation)
    {
        List<JudgementRequest> asked = JudgeFormReader.Read(form, open);
        if (asked.Count == 0)
        {
            return Refused(StatusCodes.Status422UnprocessableEntity, "Nothing is filled in.", "Go back and fill in what is to be corrected.");
        }

        JudgementOutcome? last = null;
        foreach (JudgementRequest one in asked)
        {
            JudgementAnswer answer = desk.Judge(one, cancellation);
            if (answer.Problem is { } problem)
            {
                string before = last is null ? "" : $" What was filled in before it was taken ({last.Id}).";
                return Refused(StatusCodes.Status422UnprocessableEntity, problem.What + before, problem.Remedy + " Go back to correct it.");
            }

            last = answer.Outcome!;
        }

        return new SeeOther(form["list"].ToString() is { Length: > 0 } list ? NextSuggestion(list, form["page"].ToString(), last!) : Next(last!, open));
    }

    /// <summary>The list again, with what was decided above what is left.</summary>
    private static string NextSuggestion(string list, string page, JudgementOutcome outcome)
    {
        string address = Paths.Suggestions(list is "all" ? null : list, int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 1);
        return $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}judged={Uri.EscapeDataString(outcome.Id.Value)}#judged";
    }

    /// <summary>The entry as it is now; the judgement where the entry is gone, or does not show it.</summary>
    private static string Next(JudgementOutcome outcome, Func<SiteRecord> open)
    {
        using SiteRecord record = open();
        bool shows = outcome is { State: JudgementState.InForce, On.Count: 1, Act: not JudgementAct.Undo };
        return (shows ? EntryLinks.Of(outcome.On[0], record, new NameBook(record))?.Href : null) is { } entry ? entry + "#judged" : Paths.Judgement(outcome.Id);
    }

    private static HtmlPage<ProblemPage> Refused(int status, string what, string remedy) => new(new Problem("Not judged", what, remedy), status);

    /// <summary>After a form, the page that shows what came of it: reloading that judges nothing again.</summary>
    private sealed class SeeOther(string address) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = address;
            return Task.CompletedTask;
        }
    }
}
