using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using Rapporteur.Domain.Time;

namespace Rapporteur.Domain.Serialization;

/// <summary>A time as <c>{from, to, precision, text}</c>: ISO days, or instants where the precision is one.</summary>
internal sealed class FactTimeConverter : JsonConverter<FactTime>
{
    private static readonly OffsetDateTimePattern Instants = OffsetDateTimePattern.ExtendedIso;

    public override FactTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        return FromElement(document.RootElement);
    }

    public override void Write(Utf8JsonWriter writer, FactTime value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        WriteParts(writer, value);
        writer.WriteEndObject();
    }

    internal static FactTime FromElement(JsonElement element)
    {
        string? text = element.GetProperty("text").GetString();
        string precision = element.GetProperty("precision").GetString() ?? "unknown";
        string? from = element.GetProperty("from").GetString();
        string? to = element.GetProperty("to").GetString();
        if (from is null || to is null)
        {
            return text is null ? FactTime.Unknown : FactTime.Phrase(text);
        }

        TimePrecision parsed = Enum.Parse<TimePrecision>(precision, ignoreCase: true);
        return parsed switch
        {
            TimePrecision.Instant => FactTime.AtInstant(Instants.Parse(from).GetValueOrThrow(), text),
            TimePrecision.Day => FactTime.OnDay(Day(from), text),
            _ => FactTime.Between(Day(from), Day(to), parsed, text),
        };
    }

    internal static void WriteParts(Utf8JsonWriter writer, FactTime value)
    {
        if (value.At is { } at)
        {
            string instant = Instants.Format(at);
            writer.WriteString("from", instant);
            writer.WriteString("to", instant);
        }
        else
        {
            writer.WriteString("from", Text(value.From));
            writer.WriteString("to", Text(value.To));
        }

        writer.WriteString("precision", JsonNamingPolicy.CamelCase.ConvertName(value.Precision.ToString()));
        writer.WriteString("text", value.Text);
    }

    private static string? Text(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).GetValueOrThrow();
}
