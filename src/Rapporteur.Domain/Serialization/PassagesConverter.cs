using System.Text.Json;
using System.Text.Json.Serialization;
using Rapporteur.Domain.Provenance;

namespace Rapporteur.Domain.Serialization;

/// <summary>Passages as an array of evidence.</summary>
internal sealed class PassagesConverter : JsonConverter<Passages>
{
    public override Passages Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(JsonSerializer.Deserialize<Evidence[]>(ref reader, options) ?? []);

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
