using System.Text.Json;
using System.Text.Json.Serialization;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Reports;

namespace Rapporteur.Domain.Serialization;

/// <summary>Passages as an array of evidence. Every fact has some: they are read by hand, for most of a record is passages.</summary>
internal sealed class PassagesConverter : JsonConverter<Passages>
{
    public override Passages Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(Items(ref reader));

    private static List<Evidence> Items(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("Passages were expected.");
        }

        var items = new List<Evidence>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Item(ref reader));
        }

        return items;
    }

    private static Evidence Item(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A passage was expected.");
        }

        string? report = null;
        string? exact = null;
        int start = 0;
        int end = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("report"u8))
            {
                reader.Read();
                report = reader.GetString();
            }
            else if (reader.ValueTextEquals("start"u8))
            {
                reader.Read();
                start = reader.GetInt32();
            }
            else if (reader.ValueTextEquals("end"u8))
            {
                reader.Read();
                end = reader.GetInt32();
            }
            else if (reader.ValueTextEquals("exact"u8))
            {
                reader.Read();
                exact = reader.GetString();
            }
            else
            {
                reader.Read();
                reader.Skip();
            }
        }

        return new Evidence(new ReportId(report ?? throw new JsonException("A passage is of no report.")), start, end, exact ?? throw new JsonException("A passage has no words."));
    }

    public override void Write(Utf8JsonWriter writer, Passages value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (Evidence evidence in value)
        {
            JsonSerializer.Serialize(writer, evidence, options);
        }

        writer.WriteEndArray();
    }
}
