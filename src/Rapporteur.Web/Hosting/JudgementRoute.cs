using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Rapporteur.Domain.Failures;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Ports;

namespace Rapporteur.Web.Hosting;

/// <summary>
/// <c>POST /api/judgements</c>: a judgement as JSON <c>{act, targets, value, apart, by, because}</c>. 201 with <c>{ok, entry}</c>, or
/// <c>{ok: false, error: {what, remedy}}</c>.
/// </summary>
internal static class JudgementRoute
{
    /// <summary>The address.</summary>
    public const string Path = "/api/judgements";

    /// <summary>Bytes that a judgement may have: far more than anybody types.</summary>
    public const int MostBytes = 64 * 1024;

    private static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web)
    {
        // A mistyped key is said, not passed over.
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    public static void Map(WebApplication app, IJudgementDesk desk) =>
        // A delegate by name: as a RequestDelegate its answer would be thrown away.
        app.MapPost(Path, new Func<HttpContext, Task<IResult>>(http => JudgeAsync(http, desk)));

    private static async Task<IResult> JudgeAsync(HttpContext http, IJudgementDesk desk)
    {
        if (!http.Request.HasJsonContentType())
        {
            return JsonAnswer.Error(
                StatusCodes.Status415UnsupportedMediaType, "A judgement comes as JSON.", "Send it with the header Content-Type: application/json.");
        }

        try
        {
            JudgementBody? body = await JsonSerializer.DeserializeAsync<JudgementBody>(http.Request.Body, Reading, http.RequestAborted);
            if (body is not { Act: { } act, Targets: { } targets, By: { } by } || targets.Any(one => one is null) || body.Apart?.Any(one => one is null) == true)
            {
                return JsonAnswer.Error(StatusCodes.Status400BadRequest, "The judgement is not whole.", "Give act, targets (a list of ids) and by.");
            }

            var request = new JudgementRequest(act, targets, by) { Value = body.Value, Apart = body.Apart ?? [], Because = body.Because };
            JudgementAnswer answer = desk.Judge(request, http.RequestAborted);
            return answer.Problem is { } problem
                ? JsonAnswer.Error(StatusCodes.Status422UnprocessableEntity, problem.What, problem.Remedy)
                : JsonAnswer.Entry(StatusCodes.Status201Created, answer.Outcome!);
        }
        catch (JsonException error)
        {
            return JsonAnswer.Error(StatusCodes.Status400BadRequest, $"It is not a judgement: {error.Message}", "See docs/judgements.md for its shape.");
        }
        catch (BadHttpRequestException error)
        {
            return JsonAnswer.Error(error.StatusCode, "The judgement is too large, or was cut short.", "Send one judgement at a time.");
        }
        catch (StoreException error)
        {
            return JsonAnswer.Error(StatusCodes.Status503ServiceUnavailable, error.Message, "Nothing was changed; try again.");
        }
    }

    private sealed record JudgementBody(
        JudgementAct? Act, IReadOnlyList<string>? Targets, string? Value, IReadOnlyList<string>? Apart, string? By, string? Because);
}
