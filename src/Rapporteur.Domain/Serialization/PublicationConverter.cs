using System.Text.Json;
using System.Text.Json.Serialization;
using Rapporteur.Domain.Time;

namespace Rapporteur.Domain.Serialization;

/// <summary>A publication date as a time with its <c>basis</c>.</summary>
internal sealed class PublicationConverter : JsonConverter<Publication>
{
    public override Publication Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        TimeParts parts = TimeParts.Read(ref reader);
        return new Publication(parts.ToTime(), parts.Basis ?? throw new JsonException("A publication date tells how it is known."));
    }

    public override void Write(Utf8JsonWriter writer, Publication value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        TimeParts.Write(writer, value.Time);
        writer.WriteString("basis"u8, EnumNames<DateBasis>.Of(value.Basis));
        writer.WriteEndObject();
    }
}
