using System.Text.Json;
using System.Text.Json.Serialization;
using Rapporteur.Domain.Time;

namespace Rapporteur.Domain.Serialization;

/// <summary>A time as <c>{from, to, precision, text}</c>: ISO days, or instants where the precision is one.</summary>
internal sealed class FactTimeConverter : JsonConverter<FactTime>
{
    public override FactTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TimeParts.Read(ref reader).ToTime();

    public override void Write(Utf8JsonWriter writer, FactTime value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        TimeParts.Write(writer, value);
        writer.WriteEndObject();
    }
}
