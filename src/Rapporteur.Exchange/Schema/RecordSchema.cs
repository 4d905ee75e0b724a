using System.Globalization;
using System.Text.Json;
using Rapporteur.Domain;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Serialization;

namespace Rapporteur.Exchange.Schema;

/// <summary>Checks a document against the contract's JSON Schema, which this assembly carries.</summary>
/// <remarks>
/// Knows the keywords of JSON Schema 2020-12 that the contract uses: <c>$ref</c> within the document, <c>type</c>, <c>const</c>, <c>enum</c>,
/// <c>allOf</c>, <c>anyOf</c>, <c>required</c>, <c>properties</c>, <c>items</c>, <c>minItems</c>, <c>minLength</c>, <c>pattern</c>,
/// <c>minimum</c> and <c>maximum</c>. Any other keyword fails outright, so that no rule is passed over in silence.
/// </remarks>
public static class RecordSchema
{
    private static readonly Lazy<SchemaNode> Root = new(() =>
    {
        using Stream stream = Open();
        using var document = JsonDocument.Parse(stream);
        return SchemaNode.Compile(document.RootElement);
    });

    /// <summary>The schema itself, as UTF-8 JSON.</summary>
    public static Stream Open() => typeof(RecordSchema).Assembly
        .GetManifestResourceStream("Rapporteur.Exchange.Schema.record.schema.json")!;

    /// <summary>What is wrong with a document, in the order of the document; empty when nothing is.</summary>
    /// <param name="document">UTF-8 JSON; the whole of it is held in memory.</param>
    public static IReadOnlyList<SchemaProblem> Validate(Stream document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var problems = new List<SchemaProblem>();
        try
        {
            using var parsed = JsonDocument.Parse(document);
            Root.Value.Check(parsed.RootElement, "", problems);
        }
        catch (JsonException error)
        {
            problems.Add(new SchemaProblem("", $"is not JSON: {error.Message}"));
        }

        return problems;
    }

    /// <summary>What is wrong with the document that a record would be exported as; entry by entry, so that memory holds one.</summary>
    public static IEnumerable<SchemaProblem> Validate(IRecordReader record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return RecordPart.All.SelectMany(part => Validate(part, record));
    }

    private static IEnumerable<SchemaProblem> Validate(RecordPart part, IRecordReader record)
    {
        if (Root.Value.ItemsOf(part.Name) is not { } rules)
        {
            yield break;
        }

        var problems = new List<SchemaProblem>();
        int index = 0;
        foreach (IRecordEntry entry in part.Entries(record))
        {
            problems.Clear();
            JsonElement json = JsonSerializer.SerializeToElement(entry, entry.GetType(), RecordJson.Options);
            rules.Check(json, string.Create(CultureInfo.InvariantCulture, $"/{part.Name}/{index++}"), problems);
            foreach (SchemaProblem problem in problems)
            {
                yield return problem;
            }
        }
    }
}

/// <summary>One thing wrong with a document.</summary>
/// <param name="At">Where: a JSON pointer (RFC 6901), empty for the whole document.</param>
/// <param name="Message">What is wrong there.</param>
public sealed record SchemaProblem(string At, string Message);
