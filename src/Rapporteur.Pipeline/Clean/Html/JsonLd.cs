using System.Net;
using System.Text.Json;
using AngleSharp.Dom;

namespace Rapporteur.Pipeline.Clean.Html;

/// <summary>What a page's linked data (schema.org) says of the report. Broken data counts as none: the page says most things twice.</summary>
internal sealed class JsonLd
{
    private static readonly JsonDocumentOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 64,
    };

    public string? Headline { get; private set; }

    public string? Published { get; private set; }

    public List<string> Authors { get; } = [];

    public string? Publisher { get; private set; }

    public string? Url { get; private set; }

    public string? Language { get; private set; }

    public string? Body { get; private set; }

    public static JsonLd Of(IDocument page)
    {
        var data = new JsonLd();
        foreach (IElement script in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            data.Read(script.TextContent);
        }

        return data;
    }

    private void Read(string json)
    {
        int start = json.AsSpan().IndexOfAny('{', '[');
        int end = json.AsSpan().LastIndexOfAny('}', ']');
        if (start < 0 || end < start)
        {
            return;
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(json.AsMemory(start, end - start + 1), Options);
            Visit(document.RootElement, 0);
        }
        catch (JsonException)
        {
            // Told nowhere: the page's other metadata stands in.
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair in a string.
        }
    }

    private void Visit(JsonElement node, int depth)
    {
        if (depth > 6)
        {
            return;
        }

        if (node.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in node.EnumerateArray())
            {
                Visit(item, depth + 1);
            }

            return;
        }

        if (node.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        if (IsReport(node))
        {
            Take(node);
        }

        foreach (string key in (ReadOnlySpan<string>)["@graph", "mainEntity", "mainEntityOfPage", "liveBlogUpdate"])
        {
            if (node.TryGetProperty(key, out JsonElement inner) && (key is not "liveBlogUpdate" || Headline is null))
            {
                Visit(inner, depth + 1);
            }
        }
    }

    private static bool IsReport(JsonElement node)
    {
        if (!node.TryGetProperty("@type", out JsonElement type))
        {
            return false;
        }

        foreach (JsonElement item in type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().ToArray() : [type])
        {
            if (item.ValueKind == JsonValueKind.String && item.GetString() is { } name
                && (name.EndsWith("Article", StringComparison.Ordinal) || name.EndsWith("Posting", StringComparison.Ordinal) || name is "Report"))
            {
                return true;
            }
        }

        return false;
    }

    private void Take(JsonElement node)
    {
        Headline ??= Text(node, "headline") ?? Text(node, "name");
        Published ??= Text(node, "datePublished") ?? Text(node, "dateCreated");
        Publisher ??= node.TryGetProperty("publisher", out JsonElement publisher) ? Name(publisher) : null;
        Url ??= Text(node, "url") ?? (node.TryGetProperty("mainEntityOfPage", out JsonElement page) && page.ValueKind == JsonValueKind.Object ? Text(page, "@id") : Text(node, "mainEntityOfPage"));
        Language ??= Text(node, "inLanguage");
        Body ??= Text(node, "articleBody");
        if (Authors.Count == 0 && (node.TryGetProperty("author", out JsonElement author) || node.TryGetProperty("creator", out author)))
        {
            foreach (JsonElement one in author.ValueKind == JsonValueKind.Array ? author.EnumerateArray().ToArray() : [author])
            {
                if (Name(one) is { } name)
                {
                    Authors.Add(name);
                }
            }
        }
    }

    private static string? Name(JsonElement node) => node.ValueKind switch
    {
        JsonValueKind.String => Clean(node.GetString()),
        JsonValueKind.Object => Text(node, "name"),
        JsonValueKind.Array when node.GetArrayLength() > 0 => Name(node[0]),
        _ => null,
    };

    private static string? Text(JsonElement node, string key)
    {
        if (!node.TryGetProperty(key, out JsonElement field))
        {
            return null;
        }

        if (field.ValueKind == JsonValueKind.Array && field.GetArrayLength() > 0)
        {
            field = field[0];
        }

        return field.ValueKind == JsonValueKind.String ? Clean(field.GetString()) : null;
    }

    private static string? Clean(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : PageText.Collapse(WebUtility.HtmlDecode(text));
}
