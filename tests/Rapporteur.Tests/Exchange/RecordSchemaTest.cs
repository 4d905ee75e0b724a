using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Rapporteur.Domain.Ports;
using Rapporteur.Exchange;
using Rapporteur.Exchange.Schema;
using Rapporteur.Tests.Fakes;
using Rapporteur.Tests.Support;

namespace Rapporteur.Tests.Exchange;

public sealed class RecordSchemaTest
{
    [Theory]
    [InlineData("/schema", "\"rapporteur.record/2\"", "/schema", "is not \"rapporteur.record/1\"")]
    [InlineData("/reports/0/id", "\"\"", "/reports/0/id", "shorter")]
    [InlineData("/reports/0/text", "null", "/reports/0/text", "is not string")]
    [InlineData("/reports/0/published/basis", "\"guess\"", "/reports/0/published/basis", "none of")]
    [InlineData("/reports/0/published/precision", "\"hour\"", "/reports/0/published/precision", "none of")]
    [InlineData("/encounters/0/evidence", "[]", "/encounters/0/evidence", "fewer than 1")]
    [InlineData("/encounters/1/evidence/0/start", "-1", "/encounters/1/evidence/0/start", "under 0")]
    [InlineData("/encounters/1/evidence/0/start", "1.5", "/encounters/1/evidence/0/start", "is not integer")]
    [InlineData("/encounters/0/place/lat", "\"north\"", "/encounters/0/place/lat", "is not number or null")]
    [InlineData("/encounters/0/place", "7", "/encounters/0/place", "is not object")]
    [InlineData("/encounters/0/background", "\"no\"", "/encounters/0/background", "is not boolean")]
    [InlineData("/events/0/cameo", "\"04x\"", "/events/0/cameo", "does not match")]
    [InlineData("/lineages/0/pairs/0/shared", "1.01", "/lineages/0/pairs/0/shared", "over 1")]
    public void Validate_OneValueWrong_SaysWhereAndWhat(string place, string value, string at, string message)
    {
        JsonNode document = JsonNode.Parse(RecordJsonFileTest.Export())!;
        JsonNode parent = document;
        string[] parts = place.Split('/')[1..];
        foreach (string part in parts[..^1])
        {
            parent = parent is JsonArray array ? array[int.Parse(part, null)]! : parent[part]!;
        }

        parent[parts[^1]] = JsonNode.Parse(value);

        SchemaProblem problem = Assert.Single(Validate(document.ToJsonString()));

        Assert.Equal(at, problem.At);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_KeyMissing_NamesIt()
    {
        JsonNode document = JsonNode.Parse(RecordJsonFileTest.Export())!;
        document["figures"]![0]!.AsObject().Remove("claimant");

        Assert.Equal(new SchemaProblem("/figures/0", "lacks 'claimant'"), Assert.Single(Validate(document.ToJsonString())));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"schema\":")]
    public void Validate_NoJson_SaysSo(string text) =>
        Assert.Contains("not JSON", Assert.Single(Validate(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Compile_UnknownKeyword_Throws()
    {
        using var schema = JsonDocument.Parse("""{"uniqueItems": true}""");

        Assert.Throws<NotSupportedException>(() => SchemaNode.Compile(schema.RootElement));
    }

    [Fact]
    public void Validate_Record_FindsWhatItsExportWouldShow()
    {
        using var store = new MemoryRecordStore();
        using (IRecordWriter writer = store.BeginRecord())
        {
            writer.Add(SampleRecord.Encounter);
            writer.Add(SampleRecord.Planned with { IndependentSources = -1 });
            writer.Commit();
        }

        var output = new MemoryStream();
        RecordJsonFile.Write(store, output);
        output.Position = 0;

        SchemaProblem problem = Assert.Single(RecordSchema.Validate(store));
        Assert.Equal(new SchemaProblem("/encounters/1/independentSources", "is under 0"), problem);
        Assert.Equal(problem, Assert.Single(RecordSchema.Validate(output)));
    }

    [SharedFact]
    public void Schema_OurCopy_SaysWhatTheContractSaysAndNamesOurKeysBeside()
    {
        JsonNode ours = JsonNode.Parse(RecordSchema.Open())!;
        JsonNode theirs = JsonNode.Parse(File.ReadAllText(SharedFolder.File("contract", "record.schema.json")))!;

        DropOurs(ours, theirs, "");

        Assert.True(JsonNode.DeepEquals(ours, theirs));
    }

    [Fact]
    public void Schema_NamesEveryKeyOfARecord()
    {
        using var store = new MemoryRecordStore();
        SampleRecord.Write(store);
        var output = new MemoryStream();
        RecordJsonFile.Write(store, output);
        JsonNode schema = JsonNode.Parse(RecordSchema.Open())!;
        var unnamed = new SortedSet<string>(StringComparer.Ordinal);

        AddUnnamed(JsonNode.Parse(output.ToArray())!, schema, schema, "", unnamed);

        Assert.Empty(unnamed);
    }

    [Theory]
    [InlineData("""{"commitments":[{"status":"kept"}]}""", "/commitments/0/status")]
    [InlineData("""{"encounters":[{"history":[{"status":"met"}]}]}""", "/encounters/0/history/0/status")]
    [InlineData("""{"judgements":[{"state":"fine"}]}""", "/judgements/0/state")]
    public void Validate_KeyOfOursGoneWrong_IsFound(string document, string at) =>
        Assert.Contains(Validate(document), problem => string.Equals(problem.At, at, StringComparison.Ordinal));

    /// <summary>Takes out of our schema the properties that the contract does not name.</summary>
    private static void DropOurs(JsonNode ours, JsonNode theirs, string key)
    {
        if (ours is JsonArray parts && theirs is JsonArray same && parts.Count == same.Count)
        {
            for (int i = 0; i < parts.Count; i++)
            {
                DropOurs(parts[i]!, same[i]!, "");
            }
        }
        else if (ours is JsonObject mine && theirs is JsonObject contract)
        {
            foreach ((string name, JsonNode? value) in mine.ToList())
            {
                if (contract[name] is { } rule)
                {
                    DropOurs(value!, rule, name);
                }
                else if (key is "properties")
                {
                    mine.Remove(name);
                }
            }
        }
    }

    private static void AddUnnamed(JsonNode value, JsonNode place, JsonNode schema, string path, SortedSet<string> unnamed)
    {
        JsonNode[] places = [.. Choices(place, schema)];
        if (value is JsonArray list)
        {
            foreach (JsonNode item in list.OfType<JsonNode>())
            {
                AddUnnamed(item, places.Select(one => one["items"]).OfType<JsonNode>().First(), schema, path, unnamed);
            }
        }
        else if (value is JsonObject fields)
        {
            foreach ((string key, JsonNode? field) in fields)
            {
                JsonNode? named = places.Select(one => one["properties"]?[key]).OfType<JsonNode>().FirstOrDefault();
                if (named is null)
                {
                    unnamed.Add($"{path}/{key}");
                }
                else if (field is not null)
                {
                    AddUnnamed(field, named, schema, $"{path}/{key}", unnamed);
                }
            }
        }
    }

    private static IEnumerable<JsonNode> Choices(JsonNode place, JsonNode schema) =>
        place["$ref"] is { } reference ? Choices(schema["$defs"]![reference.GetValue<string>()["#/$defs/".Length..]]!, schema)
        : (place["anyOf"] ?? place["allOf"]) is JsonArray parts ? parts.SelectMany(part => Choices(part!, schema))
        : [place];

    private static IReadOnlyList<SchemaProblem> Validate(string text) => RecordSchema.Validate(new MemoryStream(Encoding.UTF8.GetBytes(text)));
}
