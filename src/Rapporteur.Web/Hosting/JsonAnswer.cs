using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Rapporteur.Domain.Serialization;

namespace Rapporteur.Web.Hosting;

/// <summary>A JSON object as an answer. One entry is <c>{ok, entry}</c>, a failure <c>{ok: false, error: {what, remedy}}</c>.</summary>
internal sealed class JsonAnswer(ReadOnlyMemory<byte> content, int status) : IResult
{
    /// <summary>An object whose fields are written by <paramref name="write"/>.</summary>
    public static JsonAnswer Of(Action<Utf8JsonWriter> write, int status = StatusCodes.Status200OK)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return new JsonAnswer(buffer.WrittenMemory, status);
    }

    /// <summary>An entry.</summary>
    public static JsonAnswer Entry<T>(int status, T entry)
        where T : class => Of(
        json =>
        {
            json.WriteBoolean("ok", true);
            json.WritePropertyName("entry");
            json.WriteRawValue(RecordJson.ToUtf8(entry));
        },
        status);

    /// <summary>What failed and what to do.</summary>
    public static JsonAnswer Error(int status, string what, string remedy) => Of(
        json =>
        {
            json.WriteBoolean("ok", false);
            json.WriteStartObject("error");
            json.WriteString("what", what);
            json.WriteString("remedy", remedy);
            json.WriteEndObject();
        },
        status);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = status;
        httpContext.Response.ContentType = "application/json; charset=utf-8";
        return httpContext.Response.Body.WriteAsync(content, httpContext.RequestAborted).AsTask();
    }
}
