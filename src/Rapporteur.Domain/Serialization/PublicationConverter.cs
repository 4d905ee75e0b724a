using System.Text.Json;
using System.Text.Json.Serialization;
using Rapporteur.Domain.Time;

namespace Rapporteur.Domain.Serialization;

/// <summary>A publication date as a time with its <c>basis</c>.</summary>
internal sealed class PublicationConverter : JsonConverter<Publication>
{
    public override Publication Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        string basis = document.RootElement.GetProperty("basis").GetString() ?? "unknown";
        return new Publication(
            FactTimeConverter.FromElement(document.RootElement), Enum.Parse<DateBasis>(basis, ignoreCase: true));
    }

    public override void Write(Utf8JsonWriter writer, Publication value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        FactTimeConverter.WriteParts(writer, value.Time);
        writer.WriteString("basis", JsonNamingPolicy.CamelCase.ConvertName(value.Basis.ToString()));
        writer.WriteEndObject();
    }
}
