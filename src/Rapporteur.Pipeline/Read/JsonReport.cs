using System.Text.Json;
using Rapporteur.Domain.Failures;

namespace Rapporteur.Pipeline.Read;

/// <summary>Turns one JSON object <c>{id, url, outlet, title, date, byline, text}</c> into a report.</summary>
internal static class JsonReport
{
    /// <summary>Deeper nesting than this is no report.</summary>
    public static readonly JsonDocumentOptions Options = new() { MaxDepth = 32, AllowTrailingCommas = false };

    private const string Remedy = "Write one object {id, url, outlet, title, date, byline, text} for each report; all but text may be left out.";

    /// <summary>The report, or why the object is none.</summary>
    /// <param name="root">The object.</param>
    /// <param name="place">What the report is called when it has neither id nor address, such as <c>file.jsonl#7</c>.</param>
    /// <param name="beside">What a sidecar says of the file.</param>
    public static ReadResult Of(JsonElement root, string place, GivenFields beside)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            return ReadResult.Of(Refusals.Malformed(place, "it is no JSON object.", Remedy));
        }

        foreach (string key in (ReadOnlySpan<string>)["id", "source", "url", "outlet", "title", "date", "published", "byline", "text"])
        {
            if (root.TryGetProperty(key, out JsonElement field) && !IsUsable(key, field))
            {
                return ReadResult.Of(Refusals.Malformed(place, $"\"{key}\" is no text.", Remedy));
            }
        }

        if (!root.TryGetProperty("text", out JsonElement body) || body.ValueKind == JsonValueKind.Null)
        {
            return ReadResult.Of(Refusals.Malformed(place, "it has no \"text\".", Remedy));
        }

        string text = body.GetString()!;
        if (string.IsNullOrWhiteSpace(text))
        {
            return ReadResult.Of(Refusals.Empty(place));
        }

        string source = Text(root, "id") ?? Text(root, "source") ?? Text(root, "url") ?? place;
        var given = new GivenFields(
            Text(root, "url"),
            Text(root, "outlet") ?? beside.Outlet,
            Text(root, "title"),
            Text(root, "date") ?? Published(root) ?? beside.Published,
            Text(root, "byline"));
        return ReadResult.Of(new RawReport(source, ReportFormat.Body, text, given));
    }

    /// <summary>What a parser says, with the place it says it of.</summary>
    public static Refusal Malformed(string place, JsonException error) => Refusals.Malformed(
        place,
        $"it is not valid JSON: {WhatOf(error.Message)} (byte {(error.BytePositionInLine ?? 0) + 1}).",
        "Mend the line, or leave it out.");

    /// <summary>What a person can mend: of a text cut short the parser speaks of its own depth.</summary>
    private static string WhatOf(string message) =>
        message.StartsWith("Expected depth to be zero", StringComparison.Ordinal) || message.Contains("reached end of data", StringComparison.Ordinal)
            ? "it ends before a bracket or a quotation mark is closed"
            : message.Split(". ", 2)[0].TrimEnd('.');

    private static bool IsUsable(string key, JsonElement field) => field.ValueKind switch
    {
        JsonValueKind.String or JsonValueKind.Null => true,
        JsonValueKind.Number => key is "id",
        JsonValueKind.Array => key is "byline" && AreStrings(field),
        JsonValueKind.Object => key is "published",
        _ => false,
    };

    /// <summary>The date as text, or as <c>rapporteur read</c> and the record write it: then only a day or a moment is a date of publication.</summary>
    private static string? Published(JsonElement root) =>
        root.TryGetProperty("published", out JsonElement field) && field.ValueKind == JsonValueKind.Object
            ? Text(field, "precision") is "day" or "instant" ? Text(field, "from") : null
            : Text(root, "published");

    private static bool AreStrings(JsonElement array)
    {
        foreach (JsonElement item in array.EnumerateArray())
        {
            if (item.ValueKind != JsonValueKind.String)
            {
                return false;
            }
        }

        return true;
    }

    private static string? Text(JsonElement root, string key)
    {
        if (!root.TryGetProperty(key, out JsonElement field))
        {
            return null;
        }

        string? text = field.ValueKind switch
        {
            JsonValueKind.String => field.GetString(),
            JsonValueKind.Number => field.GetRawText(),
            JsonValueKind.Array => string.Join("; ", field.EnumerateArray().Select(item => item.GetString())),
            _ => null,
        };
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }
}
